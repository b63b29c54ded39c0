// SPDX-License-Identifier: MIT
// The look: colours by what they mean, in three themes, and the palettes that people are drawn
// with. Colours are 0xAARRGGBB, straight (not premultiplied) sRGB. A test computes the contrast of
// every pair in pb_theme_pairs.
#ifndef PB_UI_THEME_H
#define PB_UI_THEME_H

#include <stdint.h>

#include "app/settings.h"
#include "model/scenario.h"

enum pb_token {
    PB_TOK_PAPER,           // the ground of a page
    PB_TOK_PAPER_2,         // the rug; a quiet area on paper
    PB_TOK_RUG_2,           // the rug's inner ring
    PB_TOK_CARD,            // panels, the speech
    PB_TOK_INK,             // text
    PB_TOK_MUTE,            // secondary text
    PB_TOK_LINE,            // rules, empty bars: decoration only
    PB_TOK_NIGHT,           // the ground where the trainee acts
    PB_TOK_NIGHT_CARD,      // an answer on it
    PB_TOK_CREAM,           // text on night and night-card
    PB_TOK_CREAM_MUTE,      // secondary text there
    PB_TOK_RELATIONSHIP,    // teal: relationship, focus, primary action
    PB_TOK_ON_RELATIONSHIP, // text on it
    PB_TOK_RELATIONSHIP_2,  // its area, softer: phases behind us
    PB_TOK_FEELING,         // rose
    PB_TOK_FEELING_AREA,
    PB_TOK_FIXING,      // amber, as text
    PB_TOK_FIXING_AREA, // … and as an area: fixing, a low bar
    PB_TOK_FACTS,       // stone, for edges and patterns; no text
    PB_TOK_FACTS_AREA,
    PB_TOK_FOCUS,       // the ring around what has the keyboard, on paper and card
    PB_TOK_NIGHT_FOCUS, // … and on night
    PB_TOK_SHADOW,      // under cards; has its own alpha
    PB_TOK_COUNT
};

uint32_t pb_theme_color(enum pb_theme theme, enum pb_token token);

// The names "light", "dark" and "high_contrast", and the tokens' ("paper", "paper-2", …).
extern const char *const pb_theme_name[PB_THEME_COUNT];
extern const char *const pb_token_name[PB_TOK_COUNT];

// A person's own colour for text (a speaker's name): 4.5 to 1 and more on paper and card.
uint32_t pb_theme_person(enum pb_theme theme, enum pb_top top);

// The pairs that occur on screens. `least` is the contrast they must have, times ten: 45 for text,
// 30 for what is read as a shape.
typedef struct pb_theme_pair {
    enum pb_token front, ground;
    int least;
} pb_theme_pair;

enum { PB_THEME_PAIRS = 22 };
extern const pb_theme_pair pb_theme_pairs[PB_THEME_PAIRS];

// WCAG 2 contrast of two opaque colours: 1 … 21.
double pb_color_contrast(uint32_t a, uint32_t b);

// `t` of 0 gives a, 255 gives b; alpha is mixed too.
uint32_t pb_color_mix(uint32_t a, uint32_t b, unsigned t);

// The same colour with another alpha, 0 … 255.
static inline uint32_t pb_color_alpha(uint32_t c, unsigned alpha)
{
    return (c & 0xFFFFFFu) | alpha << 24;
}

// ---- people's palettes ------------------------------------------------------------------------

typedef struct pb_skin_palette {
    uint32_t base, shade; // the lit side and the one shadow shape
    uint32_t light;       // highlights: the bridge of the nose, a bald head
    uint32_t line;        // creases, the nose, the edges of fingers
    uint32_t blush, lip;
} pb_skin_palette;

typedef struct pb_two_tone { // hair and cloth
    uint32_t base, shade, light;
} pb_two_tone;

enum { PB_SKIN_COUNT = 6 };

// `skin` is 1 … 6 as in pb_look; anything else is taken as the nearest.
const pb_skin_palette *pb_theme_skin(unsigned skin);
const pb_two_tone *pb_theme_hair(enum pb_hair_color color);
const pb_two_tone *pb_theme_top(enum pb_top top);

#endif
