// SPDX-License-Identifier: MIT
// The acting: what each mood does with face and body; and the traits that follow from a look.
#include "ui/people_parts.h"

#include <stddef.h>
#include <string.h>

#include "base/hash.h"

static const pb_act acts[PB_MOOD_COUNT] = {
    [PB_NEUTRAL] = {.open = 0.94, .iris = 1, .width = 1, .smile = 0.28, .arms = PB_ARMS_LAP},
    [PB_ATTENTIVE] = {.brow_in = -2.4,
                      .brow_mid = -2.6,
                      .brow_out = -1.6,
                      .open = 1.14,
                      .iris = 1.04,
                      .width = 0.98,
                      .smile = 0.22,
                      .roll = 0.012,
                      .sink = 2,
                      .lean = 0.75,
                      .arms = PB_ARMS_CLASP},
    [PB_THINKING] = {.brow_in = -0.4,
                     .brow_mid = -0.8,
                     .pinch = 0.8,
                     .brow_skew = -3.4,
                     .open = 0.98,
                     .iris = 1,
                     .look_x = 0.75,
                     .look_y = -0.85,
                     .own = 0.9,
                     .width = 0.78,
                     .smile = -0.12,
                     .skew = 1.6,
                     .press = 0.3,
                     .roll = -0.022,
                     .pitch = -0.12,
                     .arms = PB_ARMS_CHIN},
    [PB_WARM] = {.brow_in = -2.8,
                 .brow_mid = -2.2,
                 .brow_out = -0.2,
                 .open = 0.92,
                 .squint = 0.5,
                 .iris = 1.04,
                 .width = 1.2,
                 .smile = 0.85,
                 .roll = 0.03,
                 .sink = 1,
                 .lean = 0.35,
                 .blush = 0.45,
                 .arms = PB_ARMS_CHEST},
    [PB_LAUGHING] = {.brow_in = -2.6,
                     .brow_mid = -4.4,
                     .brow_out = -2.2,
                     .open = 0,
                     .squint = 1,
                     .iris = 1,
                     .width = 1.38,
                     .smile = 1,
                     .gape = 0.85,
                     .roll = -0.03,
                     .pitch = -0.3,
                     .sink = -1,
                     .shoulders = -3,
                     .lean = -0.3,
                     .blush = 0.5,
                     .arms = PB_ARMS_BELLY},
    [PB_SAD] = {.brow_in = -4.4,
                .brow_mid = -0.6,
                .brow_out = 2.6,
                .pinch = 0.8,
                .open = 0.74,
                .slant = 1.5,
                .iris = 1,
                .look_x = -0.1,
                .look_y = 1,
                .own = 0.95,
                .width = 0.92,
                .smile = -0.62,
                .roll = 0.03,
                .pitch = 0.42,
                .sink = 5,
                .shoulders = 4,
                .slump = 0.7,
                .lean = -0.1,
                .arms = PB_ARMS_DROOP},
    [PB_NEAR_TEARS] = {.brow_in = -6,
                       .brow_mid = -1.6,
                       .brow_out = 2,
                       .pinch = 2,
                       .open = 1.02,
                       .slant = 1.2,
                       .squint = 0.4,
                       .iris = 1.1,
                       .look_y = 0.1,
                       .own = 0.4,
                       .width = 0.9,
                       .smile = -0.5,
                       .press = 0.6,
                       .wobble = 1,
                       .roll = -0.014,
                       .pitch = 0.06,
                       .sink = 2,
                       .shoulders = -1,
                       .slump = 0.35,
                       .blush = 1,
                       .tears = 1,
                       .arms = PB_ARMS_TISSUE},
    [PB_UNEASY] = {.brow_in = -2.6,
                   .brow_mid = -1.2,
                   .brow_out = 0.8,
                   .pinch = 1.4,
                   .brow_skew = -1.6,
                   .open = 0.96,
                   .iris = 0.96,
                   .look_x = -1,
                   .look_y = 0.4,
                   .own = 1,
                   .width = 0.86,
                   .smile = -0.2,
                   .skew = 2,
                   .wobble = 0.5,
                   .press = 0.35,
                   .roll = 0.018,
                   .pitch = 0.1,
                   .sink = 2,
                   .shift = -1,
                   .shoulders = -2,
                   .slump = 0.3,
                   .lean = -0.4,
                   .arms = PB_ARMS_HOLD},
    [PB_TENSE] = {.brow_in = 1.6,
                  .brow_mid = 0.4,
                  .brow_out = 0.2,
                  .pinch = 2.4,
                  .open = 1.12,
                  .squint = 0.2,
                  .iris = 0.88,
                  .width = 0.84,
                  .smile = -0.06,
                  .press = 1,
                  .pitch = 0.04,
                  .sink = 4,
                  .shoulders = -7,
                  .arms = PB_ARMS_FISTS},
    [PB_IRRITATED] = {.brow_in = 4.4,
                      .brow_mid = -0.2,
                      .brow_out = -2.6,
                      .pinch = 2.6,
                      .brow_skew = -1.2,
                      .open = 0.7,
                      .slant = -1.2,
                      .squint = 0.35,
                      .iris = 0.96,
                      .width = 1.02,
                      .smile = -0.55,
                      .skew = 1.8,
                      .press = 0.5,
                      .roll = -0.02,
                      .pitch = -0.16,
                      .sink = -1,
                      .shoulders = -1,
                      .lean = -0.35,
                      .arms = PB_ARMS_CROSSED},
    [PB_SHOCKED] = {.brow_in = -6.4,
                    .brow_mid = -7.6,
                    .brow_out = -4.4,
                    .open = 1.46,
                    .iris = 0.82,
                    .width = 0.72,
                    .gape = 0.7,
                    .smile = -0.1,
                    .pitch = -0.06,
                    .shoulders = -4,
                    .lean = -0.3,
                    .arms = PB_ARMS_MOUTH},
    [PB_WITHDRAWN] = {.brow_in = -1.6,
                      .brow_mid = 1,
                      .brow_out = 2.2,
                      .open = 0.34,
                      .slant = 1,
                      .iris = 1,
                      .look_x = -0.45,
                      .look_y = 1,
                      .own = 1,
                      .width = 0.84,
                      .smile = -0.25,
                      .press = 0.4,
                      .roll = -0.03,
                      .pitch = 0.4,
                      .sink = 5,
                      .shift = -3,
                      .shoulders = 1,
                      .slump = 1,
                      .lean = -0.7,
                      .arms = PB_ARMS_HUG},
};

const pb_act *pb_people_act(enum pb_mood mood)
{
    return &acts[mood];
}

pb_act pb_people_act_between(enum pb_mood from, enum pb_mood to, double t)
{
    enum { NUMBERS = offsetof(pb_act, arms) / sizeof(double) };
    double a[NUMBERS], b[NUMBERS];
    memcpy(a, &acts[from], sizeof a);
    memcpy(b, &acts[to], sizeof b);
    for (int i = 0; i < NUMBERS; i++)
        a[i] += (b[i] - a[i]) * t;
    pb_act mixed = acts[t < 0.5 ? from : to];
    memcpy(&mixed, a, sizeof a);
    return mixed;
}

static double swing(uint64_t *h) // -1 … 1
{
    *h = pb_hash_word(*h, 1);
    return (double)(*h >> 40 & 0xFF) / 127.5 - 1;
}

static unsigned pick(uint64_t *h, unsigned n)
{
    *h = pb_hash_word(*h, 2);
    return (unsigned)(*h >> 33) % n;
}

pb_traits pb_people_traits(const pb_look *look)
{
    static const uint32_t light_iris[] = {0xFF5C7F94, 0xFF6B7F52, 0xFF6E4A2C, 0xFF4F6B7E};
    static const uint32_t dark_iris[] = {0xFF4A2E1C, 0xFF3B2417, 0xFF5A3A20};
    static const uint32_t trousers[] = {0xFF3F4752, 0xFF564940, 0xFF484542, 0xFF4A4E44};
    static const uint32_t scarves[] = {0xFFC9A98B, 0xFF5D7482, 0xFF8A5A6A, 0xFFB4A48A, 0xFF3F5B63};
    uint64_t h = PB_HASH_START;
    h = pb_hash_word(h, (uint64_t)look->hair * 8 + (uint64_t)look->hair_color);
    h = pb_hash_word(h, (uint64_t)look->skin * 8 + (uint64_t)look->top);
    h = pb_hash_word(h, (uint64_t)look->head * 8 + (uint64_t)look->beard);
    if (look->build || look->wears)
        h = pb_hash_word(h, (uint64_t)look->build * 16 + (uint64_t)look->wears);
    bool angular = look->hair == PB_HAIR_SHORT || look->hair == PB_HAIR_CROP ||
                   look->hair == PB_HAIR_BALD || look->head == PB_HEAD_TURBAN ||
                   look->head == PB_HEAD_KIPPA;
    pb_traits t = {.soft = !look->beard && (look->head == PB_HEAD_HIJAB || !angular)};
    if (look->hair == PB_HAIR_CURLY && look->head == PB_HEAD_NONE && !look->beard)
        t.soft = pick(&h, 2) == 0;
    t.jaw = swing(&h) * 0.6 + (t.soft ? -0.7 : 0.4);
    t.length = swing(&h);
    t.cheek = swing(&h);
    t.eyes = swing(&h) * 0.7 + (t.soft ? 0.3 : -0.2);
    t.eye_gap = swing(&h);
    t.nose = swing(&h);
    t.nose_length = swing(&h);
    t.lips = swing(&h) * 0.7 + (t.soft ? 0.4 : -0.3) + (look->skin >= 5 ? 0.3 : 0);
    t.brows = swing(&h) * 0.6 + (t.soft ? -0.5 : 0.5);
    t.neckline = pick(&h, PB_NECK_COUNT);
    if (t.neckline == PB_NECK_SCRUBS && look->top != PB_TEAL && look->top != PB_BLUE &&
        look->top != PB_GREEN && look->top != PB_PLUM)
        t.neckline = PB_NECK_SHIRT;
    if (t.neckline == PB_NECK_SCOOP && !t.soft)
        t.neckline = PB_NECK_CREW;
    static const enum pb_neckline worn[PB_WEAR_COUNT] = {
        [PB_WEAR_JUMPER] = PB_NECK_CREW,   [PB_WEAR_SHIRT] = PB_NECK_SHIRT,
        [PB_WEAR_BLOUSE] = PB_NECK_SCOOP,  [PB_WEAR_CARDIGAN] = PB_NECK_CARDIGAN,
        [PB_WEAR_SCRUBS] = PB_NECK_SCRUBS, [PB_WEAR_COAT] = PB_NECK_OPEN,
        [PB_WEAR_JACKET] = PB_NECK_OPEN,   [PB_WEAR_COLLAR] = PB_NECK_COLLAR};
    if (look->wears != PB_WEAR_ANY)
        t.neckline = worn[look->wears];
    t.long_sleeves =
        t.neckline != PB_NECK_SCRUBS &&
        (pick(&h, 3) > 0 || look->wears >= PB_WEAR_COAT || look->head == PB_HEAD_HIJAB);
    t.lanyard = pick(&h, 4) == 0 && t.neckline != PB_NECK_ROLL && t.neckline != PB_NECK_COLLAR;
    t.broad = look->build == PB_BUILD_BROAD ? 1 : look->build == PB_BUILD_SLIGHT ? -1 : 0;
    t.cheek += t.broad * 1.6;
    t.jaw += t.broad * 0.9;
    t.freckles = look->skin <= 2 && look->age != PB_AGE_OLD &&
                 (look->hair_color == PB_AUBURN || (look->hair_color == PB_BLOND && pick(&h, 2)));
    t.round_glasses = pick(&h, 2) == 0;
    t.iris = look->skin <= 2 && look->hair_color != PB_BLACK ? light_iris[pick(&h, 4)]
                                                             : dark_iris[pick(&h, 3)];
    t.trousers = trousers[pick(&h, 4)];
    t.scarf = scarves[pick(&h, 5)];
    return t;
}
