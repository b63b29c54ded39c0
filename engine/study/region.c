// SPDX-License-Identifier: MIT
#include "study/region.h"

#include <stddef.h>

#include "base/hash.h"

enum { SHARED = offsetof(pb_region, may) }; // bytes of the discrete part

_Static_assert(SHARED == 3 * sizeof(uint32_t) + 8 + PB_ALIKE,
               "the discrete part must have no padding, since its bytes are compared");

bool pb_region_same(const pb_region *a, const pb_region *b, uint32_t dims, const pb_grain *grain)
{
    if (memcmp(a, b, SHARED) != 0)
        return false;
    if (grain->once && memcmp(a->may, b->may, sizeof a->may + sizeof a->must) != 0)
        return false;
    for (uint64_t left = grain->dims; left; left &= left - 1) {
        uint32_t d = (uint32_t)__builtin_ctzll(left);
        if (d >= dims)
            break;
        if (a->dim[d].lo != b->dim[d].lo || a->dim[d].hi != b->dim[d].hi)
            return false;
    }
    return true;
}

uint64_t pb_region_hash(const pb_region *r, uint32_t dims, const pb_grain *grain)
{
    uint64_t h = pb_hash_bytes(PB_HASH_START, r, SHARED);
    if (grain->once)
        h = pb_hash_bytes(h, r->may, sizeof r->may + sizeof r->must);
    for (uint64_t left = grain->dims; left; left &= left - 1) {
        uint32_t d = (uint32_t)__builtin_ctzll(left);
        if (d >= dims)
            break;
        h = pb_hash_word(h, (uint64_t)(uint32_t)r->dim[d].lo << 32 | (uint32_t)r->dim[d].hi);
    }
    return h;
}

bool pb_region_join(pb_region *to, const pb_region *r, uint32_t dims)
{
    bool grew = false;
    for (uint32_t w = 0; w < PB_ONCE_WORDS; w++) {
        grew |= (r->may[w] & ~to->may[w]) || (to->must[w] & ~r->must[w]);
        to->may[w] |= r->may[w];
        to->must[w] &= r->must[w];
    }
    for (uint32_t d = 0; d < dims; d++) {
        grew |= r->dim[d].lo < to->dim[d].lo || r->dim[d].hi > to->dim[d].hi;
        to->dim[d] = pb_interval_hull(to->dim[d], r->dim[d]);
    }
    return grew;
}

bool pb_region_holds(const pb_region *in, const pb_region *r, uint32_t dims)
{
    pb_region wider = *in;
    return memcmp(in, r, SHARED) == 0 && !pb_region_join(&wider, r, dims);
}

void pb_region_of(const pb_session *s, pb_region *out)
{
    const pb_state *st = &s->state;
    memset(out, 0, sizeof *out);
    out->status = st->status;
    out->item = st->item;
    out->decision = st->decision;
    out->ending = st->ending;
    out->heard = st->heard;
    out->phase = st->phase;
    out->drift = st->drift;
    out->drift_beats = st->drift_beats;
    out->quiet = st->quiet;
    out->since = st->since_misstep < PB_MENDED ? st->since_misstep : PB_MENDED;
    memcpy(out->recent, st->recent, PB_ALIKE);
    for (uint32_t w = 0; w < PB_ONCE_WORDS; w++)
        out->may[w] = out->must[w] = w < s->sim->once_words ? s->once[w] : 0;
    for (uint32_t i = 0; i < PB_CLIMATE_COUNT; i++)
        out->dim[i].lo = out->dim[i].hi = st->climate[i] * 256 + st->climate_rest[i];
    out->dim[PB_DIM_CLOCK].lo = out->dim[PB_DIM_CLOCK].hi =
        (int32_t)(st->clock > INT32_MAX ? INT32_MAX : st->clock);
    for (uint32_t i = 0; i < s->sim->scenario->meta.state.n; i++)
        out->dim[PB_DIM_VAR + i].lo = out->dim[PB_DIM_VAR + i].hi = st->var[i];
}

void pb_region_corner(const pb_region *r, pb_session *s)
{
    pb_state *st = &s->state;
    st->status = r->status;
    st->item = r->item;
    st->decision = r->decision;
    st->ending = r->ending;
    st->heard = r->heard;
    st->phase = r->phase;
    st->drift = r->drift;
    st->drift_beats = r->drift_beats;
    st->quiet = r->quiet;
    st->since_misstep = r->since;
    memcpy(st->recent, r->recent, PB_ALIKE);
    for (uint32_t i = 0; i < PB_CLIMATE_COUNT; i++) {
        st->climate[i] = (int16_t)(r->dim[i].lo >> 8);
        st->climate_rest[i] = (int16_t)(r->dim[i].lo & 255);
    }
    st->clock = (uint32_t)r->dim[PB_DIM_CLOCK].lo;
    for (uint32_t i = 0; i < s->sim->scenario->meta.state.n; i++)
        st->var[i] = r->dim[PB_DIM_VAR + i].lo;
}
