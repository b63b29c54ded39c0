// SPDX-License-Identifier: MIT
#include "study/flow.h"

#include <stdlib.h>

#include "study/interval.h"

enum { ITEM_WAYS = PB_OPTIONS_MAX + 2 };

// ---- the items' order ---------------------------------------------------------------------------

// The items that may come after one. At the end of a stretch that is where its answers lead.
static uint32_t ways_on(const pb_scenario *s, uint32_t item, uint32_t to[ITEM_WAYS])
{
    const pb_item *it = &s->items.p[item];
    uint32_t n = 0;
    bool on = it->when != 0;
    switch ((enum pb_item_kind)it->kind) {
    case PB_ITEM_GO:
        to[n++] = s->beats.p[it->arg].first_item;
        break;
    case PB_ITEM_ENDING:
        break;
    case PB_ITEM_END:
    case PB_ITEM_COUNT:
        return 0;
    case PB_ITEM_MOMENT:
    case PB_ITEM_STRETCH_END: {
        const pb_decision *d = &s->decisions.p[it->arg];
        for (uint32_t o = d->first_option; o < d->first_option + d->options; o++) {
            if (s->options.p[o].go == PB_NO_INDEX)
                on = true;
            else
                to[n++] = s->beats.p[s->options.p[o].go].first_item;
        }
        on |= it->kind == PB_ITEM_STRETCH_END; // when the stretch was passed over
        break;
    }
    default:
        on = true;
    }
    if (on)
        to[n++] = item + 1;
    return n;
}

struct visit {
    uint32_t item, next; // which of its ways is to be followed next
};

struct order {
    const pb_scenario *s;
    uint32_t *low, *index; // index is 0 before the first visit
    bool *waits;           // on `stack`
    PB_VEC(uint32_t) stack;
    PB_VEC(struct visit) way;
    uint32_t found;
};

static void come_to(struct order *o, uint32_t item)
{
    o->low[item] = o->index[item] = ++o->found;
    o->waits[item] = true;
    *pb_vec_add(&o->stack) = item;
    *pb_vec_add(&o->way) = (struct visit){item, 0};
}

// Everything that waits above `item` forms one strongly connected part with it.
static void close_part(struct order *o, pb_flow *f, uint32_t item)
{
    uint32_t member, members = 0;
    do {
        member = o->stack.p[--o->stack.n];
        o->waits[member] = false;
        f->rank[member] = f->ranks;
        members++;
    } while (member != item);
    uint32_t to[ITEM_WAYS];
    bool loops = members > 1;
    for (uint32_t i = 0, n = ways_on(o->s, item, to); i < n; i++)
        loops |= to[i] == item;
    f->loops[f->ranks++] = loops;
    f->any_loop |= loops;
}

// Tarjan 1972, doi:10.1137/0201010, without recursion. Parts come out last first.
static void follow(struct order *o, pb_flow *f, uint32_t from)
{
    uint32_t to[ITEM_WAYS];
    come_to(o, from);
    while (o->way.n) {
        struct visit *v = &o->way.p[o->way.n - 1];
        uint32_t item = v->item;
        if (v->next < ways_on(o->s, item, to)) {
            uint32_t next = to[v->next++];
            if (!o->index[next])
                come_to(o, next);
            else if (o->waits[next] && o->index[next] < o->low[item])
                o->low[item] = o->index[next];
            continue;
        }
        if (o->low[item] == o->index[item])
            close_part(o, f, item);
        o->way.n--;
        if (o->way.n) {
            uint32_t before = o->way.p[o->way.n - 1].item;
            o->low[before] = o->low[item] < o->low[before] ? o->low[item] : o->low[before];
        }
    }
}

static void find_order(pb_flow *f)
{
    const pb_scenario *s = f->sim->scenario;
    uint32_t n = s->items.n;
    struct order o = {.s = s};
    f->rank = pb_heap_resize(NULL, n * sizeof *f->rank);
    f->loops = pb_heap_resize(NULL, n * sizeof *f->loops);
    o.low = pb_heap_resize(NULL, n * sizeof *o.low);
    o.index = pb_heap_resize(NULL, n * sizeof *o.index);
    o.waits = pb_heap_resize(NULL, n * sizeof *o.waits);
    memset(o.index, 0, n * sizeof *o.index);
    memset(o.waits, 0, n * sizeof *o.waits);
    for (uint32_t i = 0; i < n; i++)
        if (!o.index[i])
            follow(&o, f, i);
    for (uint32_t i = 0; i < n; i++)
        f->rank[i] = f->ranks - 1 - f->rank[i];
    for (uint32_t a = 0, b = f->ranks - 1; a < b; a++, b--) {
        bool swap = f->loops[a];
        f->loops[a] = f->loops[b];
        f->loops[b] = swap;
    }
    free(o.low);
    free(o.index);
    free(o.waits);
    pb_vec_release(&o.stack);
    pb_vec_release(&o.way);
}

// ---- what is ahead ------------------------------------------------------------------------------

// Which moves rules in a situation speak of.
static uint64_t moves_in(const pb_sim *sim, enum pb_situation situation)
{
    uint64_t moves = 0;
    for (uint32_t r = 0; r < sim->catalogue->rules.n; r++)
        if (sim->catalogue->rules.p[r].when & (uint32_t)situation)
            moves |= sim->catalogue->rules.p[r].moves;
    return moves;
}

static uint32_t cut_number(pb_flow *f, uint32_t var, int32_t at)
{
    for (uint32_t i = 0; i < f->cuts_n; i++)
        if (f->cuts[i].var == var && f->cuts[i].at == at)
            return i;
    if (f->cuts_n == PB_CUTS_MAX)
        return PB_NO_INDEX;
    f->cuts[f->cuts_n] = (pb_cut){var, at};
    f->cuts_of[var] |= UINT64_C(1) << f->cuts_n;
    return f->cuts_n++;
}

static void note_use(void *ctx, enum pb_use kind, uint32_t var, int32_t at)
{
    pb_flow *f = ctx;
    if (kind == PB_USE_OTHER || (kind == PB_USE_CUT && cut_number(f, var, at) == PB_NO_INDEX))
        f->wild |= 1u << var;
}

struct looking { // before an expression
    const pb_flow *f;
    pb_ahead *a;
    bool loops;
};

static void ask_cut(void *ctx, enum pb_use kind, uint32_t var, int32_t at)
{
    const struct looking *l = ctx;
    uint64_t left = kind == PB_USE_CUT ? l->f->cuts_of[var] : 0;
    for (; left; left &= left - 1)
        if (l->f->cuts[__builtin_ctzll(left)].at == at)
            l->a->cuts |= left & -left;
}

static void ask(const pb_flow *f, pb_ahead *a, uint32_t expr)
{
    if (!expr)
        return;
    a->dims |= pb_interval_reads(f->sim, expr, NULL, NULL);
    pb_interval_uses(f->sim, expr, ask_cut, &(struct looking){f, a, false});
}

static void move_by(void *ctx, enum pb_use kind, uint32_t var, int32_t by)
{
    const struct looking *l = ctx;
    int16_t *way = by > 0 ? &l->a->up[var] : &l->a->down[var];
    if (kind != PB_USE_MOVE || by == 0)
        return;
    int32_t far = *way + (by > 0 ? by : -by);
    *way = (int16_t)(l->loops || far > PB_FAR ? PB_FAR : far);
}

// An effect: it matters as far as what it writes does.
static void take(const pb_flow *f, pb_ahead *a, uint32_t expr, bool surely, bool loops)
{
    if (!expr)
        return;
    uint64_t writes, ends, reads = pb_interval_reads(f->sim, expr, &writes, &ends);
    bool matters =
        (writes & a->dims) != 0 || f->sim->scenario->exprs.p[expr].function != PB_NO_INDEX;
    if (surely)
        a->dims &= ~ends;
    if (matters)
        a->dims |= reads;
    pb_interval_uses(f->sim, expr, move_by, &(struct looking){f, a, loops});
}

static void ask_once(pb_ahead *a, uint32_t once)
{
    if (once < 64 * PB_ONCE_WORDS)
        a->once[once / 64] |= UINT64_C(1) << (once % 64);
}

static void merge(pb_ahead *a, const pb_ahead *b)
{
    a->dims |= b->dims;
    for (uint32_t w = 0; w < PB_ONCE_WORDS; w++)
        a->once[w] |= b->once[w];
    for (uint32_t k = 0; k < PB_ALIKE; k++)
        a->alike[k] |= b->alike[k];
    a->mend = b->mend < a->mend ? b->mend : a->mend;
    a->cuts |= b->cuts;
    for (uint32_t i = 0; i < PB_STATE_MAX; i++) {
        a->up[i] = b->up[i] > a->up[i] ? b->up[i] : a->up[i];
        a->down[i] = b->down[i] > a->down[i] ? b->down[i] : a->down[i];
    }
}

struct concern { // which moves the rules that look back, or at safety, speak of
    uint64_t alike, mend, wary;
};

static uint64_t moves_of(const pb_option *o)
{
    return UINT64_C(1) << o->move | (o->otherwise != PB_NONE ? UINT64_C(1) << o->otherwise : 0);
}

static void before_decision(const pb_flow *f, uint32_t item, const struct concern *c, pb_ahead *out)
{
    const pb_scenario *s = f->sim->scenario;
    const pb_decision *d = &s->decisions.p[s->items.p[item].arg];
    uint64_t moves = 0;
    for (uint32_t i = d->first_option; i < d->first_option + d->options; i++) {
        const pb_option *o = &s->options.p[i];
        pb_ahead a = f->ahead[o->go == PB_NO_INDEX ? item + 1 : s->beats.p[o->go].first_item];
        take(f, &a, o->effect, true, f->loops[f->rank[item]]);
        merge(out, &a);
        moves |= moves_of(o);
    }
    for (uint32_t i = d->first_option; i < d->first_option + d->options; i++) {
        ask(f, out, s->options.p[i].when);
        ask(f, out, s->options.p[i].within);
    }
    if (moves & c->wary)
        out->dims |= UINT64_C(1) << PB_SAFETY;
    memmove(out->alike + 1, out->alike, (PB_ALIKE - 1) * sizeof *out->alike);
    out->alike[0] = moves & c->alike;
    out->mend = moves & c->mend ? 0 : out->mend < 254 ? out->mend + 1 : out->mend;
}

static void before_line(const pb_flow *f, uint32_t line, bool surely, bool loops, pb_ahead *out)
{
    const pb_line *l = &f->sim->scenario->lines.p[line];
    take(f, out, l->effect, surely && !l->when && l->once == PB_NO_INDEX, loops);
    ask(f, out, l->when);
    ask_once(out, l->once);
}

static void before_draw(const pb_flow *f, uint32_t pool, bool loops, pb_ahead *out)
{
    const pb_scenario *s = f->sim->scenario;
    const pb_pool *p = &s->pools.p[pool];
    for (uint32_t e = p->first_entry; e < p->first_entry + p->entries; e++) {
        const pb_entry *entry = &s->entries.p[e];
        for (uint32_t i = entry->lines; i-- > 0;)
            before_line(f, entry->first_line + i, false, loops, out);
        ask(f, out, entry->when);
        ask_once(out, entry->once);
    }
}

// What is ahead of an item, from what is ahead of those behind it. `stretches` is whether it lies
// within a stretch: the trainee may leave before it comes.
static pb_ahead before(const pb_flow *f, uint32_t item, bool stretches, const struct concern *c)
{
    const pb_scenario *s = f->sim->scenario;
    const pb_item *it = &s->items.p[item];
    bool loops = f->loops[f->rank[item]];
    pb_ahead out = {.mend = 255};
    uint32_t to[ITEM_WAYS];
    bool decides = it->kind == PB_ITEM_MOMENT || it->kind == PB_ITEM_STRETCH_END;
    if (decides)
        before_decision(f, item, c, &out);
    else
        for (uint32_t i = 0, n = ways_on(s, item, to); i < n; i++)
            merge(&out, &f->ahead[to[i]]);
    if (it->kind == PB_ITEM_LINE)
        before_line(f, it->arg, !it->when && !stretches, loops, &out);
    if (it->kind == PB_ITEM_STAGE) {
        take(f, &out, s->stages.p[it->arg].effect, false, loops);
        ask_once(&out, s->stages.p[it->arg].once);
    }
    if (it->kind == PB_ITEM_SET)
        take(f, &out, it->arg, !it->when, loops);
    if (it->kind == PB_ITEM_DRAW)
        before_draw(f, it->arg, loops, &out);
    if (decides && (it->when || it->kind == PB_ITEM_STRETCH_END))
        merge(&out, &f->ahead[item + 1]);
    ask(f, &out, it->when);
    return out;
}

static void look_ahead(pb_flow *f)
{
    const pb_scenario *s = f->sim->scenario;
    uint32_t n = s->items.n;
    struct concern c = {.alike = moves_in(f->sim, PB_SIT_THIRD_ALIKE),
                        .mend = moves_in(f->sim, PB_SIT_NOTHING_TO_MEND),
                        .wary = moves_in(f->sim, PB_SIT_LOW_SAFETY)};
    f->wary = c.wary;
    f->ahead = pb_heap_resize(NULL, (n + 1) * sizeof *f->ahead);
    memset(f->ahead, 0, (n + 1) * sizeof *f->ahead);
    for (uint32_t i = 0; i <= n; i++)
        f->ahead[i].mend = 255;
    uint32_t *order = pb_heap_resize(NULL, n * sizeof *order),
             *at = pb_heap_resize(NULL, (f->ranks + 1) * sizeof *at);
    bool *stretches = pb_heap_resize(NULL, n * sizeof *stretches);
    memset(at, 0, (f->ranks + 1) * sizeof *at);
    bool inside = false;
    for (uint32_t i = 0; i < n; i++) {
        at[f->rank[i] + 1]++;
        inside = s->items.p[i].kind == PB_ITEM_STRETCH ||
                 (inside && s->items.p[i].kind != PB_ITEM_STRETCH_END);
        stretches[i] = inside;
    }
    for (uint32_t r = 1; r <= f->ranks; r++)
        at[r] += at[r - 1];
    for (uint32_t i = 0; i < n; i++)
        order[at[f->rank[i]]++] = i;
    bool changed = true;
    while (changed) {
        changed = false;
        for (uint32_t k = n; k-- > 0;) {
            pb_ahead a = before(f, order[k], stretches[order[k]], &c);
            if (memcmp(&a, &f->ahead[order[k]], sizeof a) == 0)
                continue;
            f->ahead[order[k]] = a;
            changed = f->any_loop;
        }
    }
    free(order);
    free(at);
    free(stretches);
}

static void count_entries(pb_flow *f)
{
    const pb_scenario *s = f->sim->scenario;
    f->entries = pb_heap_resize(NULL, s->beats.n);
    memset(f->entries, 0, s->beats.n);
    for (uint32_t i = 0; i < s->items.n; i++)
        if (s->items.p[i].kind == PB_ITEM_GO && f->entries[s->items.p[i].arg] < 2)
            f->entries[s->items.p[i].arg]++;
    for (uint32_t i = 0; i < s->options.n; i++)
        if (s->options.p[i].go != PB_NO_INDEX && f->entries[s->options.p[i].go] < 2)
            f->entries[s->options.p[i].go]++;
}

void pb_flow_init(pb_flow *f, const pb_sim *sim)
{
    *f = (pb_flow){.sim = sim};
    find_order(f);
    count_entries(f);
    for (uint32_t e = 1; e < sim->scenario->exprs.n; e++)
        pb_interval_uses(sim, e, note_use, f);
    look_ahead(f);
}

void pb_flow_release(pb_flow *f)
{
    free(f->rank);
    free(f->loops);
    free(f->entries);
    free(f->ahead);
    *f = (pb_flow){0};
}

// ---- forgetting ---------------------------------------------------------------------------------

// The least number that every comparison still to come cannot tell from `v`, wherever it is moved.
// That needs each of them to be certain, now and for good; else it is `v` itself.
static int32_t plainest(const pb_flow *f, const pb_ahead *a, uint32_t var, int32_t v)
{
    int32_t least = f->sim->scenario->meta.state.p[var].min;
    for (uint64_t left = a->cuts & f->cuts_of[var]; left; left &= left - 1) {
        const pb_cut *cut = &f->cuts[__builtin_ctzll(left)];
        int64_t below = (int64_t)v - a->down[var];
        if ((int64_t)v + a->up[var] < cut->at)
            continue;
        if (below < cut->at)
            return v;
        least = cut->at + a->down[var] > least ? cut->at + a->down[var] : least;
    }
    return least;
}

// A move is remembered to tell when it is made for the third time within five decisions: for as
// long as it is among the last four, and it may be on offer while another of its kind is among
// them, there already or made in between.
static void forget_moves(const pb_ahead *a, uint8_t recent[PB_ALIKE])
{
    uint8_t was[PB_ALIKE];
    memcpy(was, recent, PB_ALIKE);
    for (uint32_t i = 0; i < PB_ALIKE; i++) {
        uint64_t move = was[i] == PB_NONE ? 0 : UINT64_C(1) << was[i], between = 0;
        bool matters = false;
        for (uint32_t j = 0; i + j < PB_ALIKE; j++) { // decisions from now
            bool has_twin = (between & move) != 0;
            for (uint32_t k = 0; k + j < PB_ALIKE; k++)
                has_twin |= k != i && was[k] == was[i];
            matters |= has_twin && (a->alike[j] & move);
            between |= a->alike[j];
        }
        if (!matters)
            recent[i] = PB_NONE;
    }
}

void pb_flow_forget(const pb_flow *f, pb_region *r)
{
    if (r->status == PB_ENDED || r->status == PB_STUCK) {
        *r = (pb_region){.status = r->status, .ending = r->ending};
        return;
    }
    const pb_ahead *a = &f->ahead[pb_flow_place(r)];
    r->ending = 0;
    if (r->status == PB_AT_BEAT)
        r->decision = r->heard = 0;
    for (uint32_t d = 0; d < pb_region_dims(f->sim); d++)
        if (!(a->dims >> d & 1))
            r->dim[d] = (pb_interval){0, 0};
    for (uint32_t var = 0; var < f->sim->scenario->meta.state.n; var++) {
        pb_interval *v = &r->dim[PB_DIM_VAR + var];
        bool tame = a->dims >> (PB_DIM_VAR + var) & 1 && !(f->wild >> var & 1);
        if (tame && pb_interval_is_point(*v) && a->down[var] < PB_FAR && a->up[var] < PB_FAR)
            v->lo = v->hi = plainest(f, a, var, v->lo);
    }
    for (uint32_t w = 0; w < PB_ONCE_WORDS; w++) {
        r->may[w] &= a->once[w];
        r->must[w] &= a->once[w];
    }
    forget_moves(a, r->recent);
    if (a->mend == 255 || r->since + a->mend >= PB_MENDED)
        r->since = PB_MENDED;
}
