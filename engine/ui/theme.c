// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include <math.h>

const char *const pb_theme_name[PB_THEME_COUNT] = {"light", "dark", "high_contrast"};

// One row a token: its name, then its colour in light, dark and high contrast.
#define TOKENS(X)                                                                                  \
    X(PAPER, "paper", 0xFFF5F0E6, 0xFF24211D, 0xFFFFFFFF)                                          \
    X(PAPER_2, "paper-2", 0xFFEDE5D6, 0xFF474138, 0xFFF0F0F0)                                      \
    X(RUG_2, "rug-2", 0xFFE3D8C5, 0xFF544D42, 0xFFE2E2E2)                                          \
    X(CARD, "card", 0xFFFFFDF8, 0xFF302C27, 0xFFFFFFFF)                                            \
    X(INK, "ink", 0xFF2A2926, 0xFFF0EADE, 0xFF000000)                                              \
    X(MUTE, "mute", 0xFF655F55, 0xFFBDB4A4, 0xFF262626)                                            \
    X(LINE, "line", 0xFFD5C9B2, 0xFF575045, 0xFF767676)                                            \
    X(NIGHT, "night", 0xFF1F2A30, 0xFF141A1D, 0xFF000000)                                          \
    X(NIGHT_CARD, "night-card", 0xFF2E4047, 0xFF253339, 0xFF101010)                                \
    X(CREAM, "cream", 0xFFF5F0E6, 0xFFF5F0E6, 0xFFFFFFFF)                                          \
    X(CREAM_MUTE, "cream-mute", 0xFFC4BFB2, 0xFFBDB8AC, 0xFFF0F0F0)                                \
    X(RELATIONSHIP, "relationship", 0xFF2E6E72, 0xFF86C5C4, 0xFF004B50)                            \
    X(ON_RELATIONSHIP, "on-relationship", 0xFFFFFFFF, 0xFF12211F, 0xFFFFFFFF)                      \
    X(RELATIONSHIP_2, "relationship-2", 0xFF9BB6B0, 0xFF4C7775, 0xFF3F7C80)                        \
    X(FEELING, "feeling", 0xFFA0405A, 0xFFEBA0B0, 0xFF7A0F33)                                      \
    X(FEELING_AREA, "feeling-area", 0xFFBD6478, 0xFFBD6478, 0xFF9C3556)                            \
    X(FIXING, "fixing", 0xFF8F5A10, 0xFFE4B468, 0xFF633A00)                                        \
    X(FIXING_AREA, "fixing-area", 0xFFC4842A, 0xFFC4842A, 0xFFA86400)                              \
    X(FACTS, "facts", 0xFF75808A, 0xFFA3ADB6, 0xFF3C4650)                                          \
    X(FACTS_AREA, "facts-area", 0xFFB9B2A2, 0xFF6D675C, 0xFF8A8A8A)                                \
    X(FOCUS, "focus", 0xFF2E6E72, 0xFF86C5C4, 0xFF0000C8)                                          \
    X(NIGHT_FOCUS, "night-focus", 0xFFF0C472, 0xFFF0C472, 0xFFFFE000)                              \
    X(SHADOW, "shadow", 0x38503C1E, 0x70000000, 0x00000000)

#define NAME(id, name, light, dark, high) name,
const char *const pb_token_name[PB_TOK_COUNT] = {TOKENS(NAME)};

#define LIGHT(id, name, light, dark, high) [PB_TOK_##id] = light,
#define DARK(id, name, light, dark, high)  [PB_TOK_##id] = dark,
#define HIGH(id, name, light, dark, high)  [PB_TOK_##id] = high,
static const uint32_t token_color[PB_THEME_COUNT][PB_TOK_COUNT] = {
    {TOKENS(LIGHT)}, {TOKENS(DARK)}, {TOKENS(HIGH)}};

const pb_theme_pair pb_theme_pairs[PB_THEME_PAIRS] = {
    {PB_TOK_INK, PB_TOK_PAPER, 45},
    {PB_TOK_INK, PB_TOK_PAPER_2, 45},
    {PB_TOK_INK, PB_TOK_RUG_2, 45},
    {PB_TOK_INK, PB_TOK_CARD, 45},
    {PB_TOK_MUTE, PB_TOK_PAPER, 45},
    {PB_TOK_MUTE, PB_TOK_PAPER_2, 45},
    {PB_TOK_MUTE, PB_TOK_CARD, 45},
    {PB_TOK_CREAM, PB_TOK_NIGHT, 45},
    {PB_TOK_CREAM, PB_TOK_NIGHT_CARD, 45},
    {PB_TOK_CREAM_MUTE, PB_TOK_NIGHT, 45},
    {PB_TOK_CREAM_MUTE, PB_TOK_NIGHT_CARD, 45},
    {PB_TOK_RELATIONSHIP, PB_TOK_PAPER, 45},
    {PB_TOK_RELATIONSHIP, PB_TOK_CARD, 45},
    {PB_TOK_ON_RELATIONSHIP, PB_TOK_RELATIONSHIP, 45},
    {PB_TOK_FEELING, PB_TOK_PAPER, 45},
    {PB_TOK_FEELING, PB_TOK_CARD, 45},
    {PB_TOK_FIXING, PB_TOK_PAPER, 45},
    {PB_TOK_FIXING, PB_TOK_CARD, 45},
    {PB_TOK_FACTS, PB_TOK_PAPER, 30},
    {PB_TOK_FOCUS, PB_TOK_PAPER, 30},
    {PB_TOK_FOCUS, PB_TOK_CARD, 30},
    {PB_TOK_NIGHT_FOCUS, PB_TOK_NIGHT_CARD, 30},
};

static const uint32_t person_text[PB_THEME_COUNT][PB_TOP_COUNT] = {
    {0xFF2A686C, 0xFFA0405A, 0xFF43608F, 0xFF4A683A, 0xFF80580F, 0xFF6C4776, 0xFF4C5963,
     0xFF97452A},
    {0xFF86C5C4, 0xFFEBA0B0, 0xFFA4BEEA, 0xFFADCB98, 0xFFE4B468, 0xFFCFABDA, 0xFFB4C1CC,
     0xFFF0A98C},
    {0xFF004B50, 0xFF7A0F33, 0xFF1B3A73, 0xFF24470F, 0xFF5A3600, 0xFF4A1D57, 0xFF2B3740,
     0xFF6E2208},
};

static const pb_skin_palette skins[PB_SKIN_COUNT] = {
    {0xFFF4D2BA, 0xFFE3AE93, 0xFFFCE6D5, 0xFFA8644C, 0xFFE2836F, 0xFFC66F62},
    {0xFFE9B995, 0xFFD09472, 0xFFF5D2B4, 0xFF90513A, 0xFFD66F58, 0xFFB75D4F},
    {0xFFD6A074, 0xFFB97E55, 0xFFE7BB93, 0xFF7A432B, 0xFFC25B42, 0xFFA64F40},
    {0xFFB77C50, 0xFF965E38, 0xFFCE9970, 0xFF5C301C, 0xFFA6472F, 0xFF8C3F33},
    {0xFF8D5A3A, 0xFF6E4129, 0xFFA97655, 0xFF3E1F13, 0xFF8E3A2C, 0xFF96483F},
    {0xFF67412E, 0xFF4D2E20, 0xFF87604B, 0xFF2A140C, 0xFF7C3029, 0xFFA35A50},
};

static const pb_two_tone hairs[PB_HAIR_COLOR_COUNT] = {
    {0xFF2B2625, 0xFF191615, 0xFF4A423F}, {0xFF5B3B28, 0xFF3E2719, 0xFF7D5539},
    {0xFF93492A, 0xFF6B311A, 0xFFB9693F}, {0xFFD8AC5C, 0xFFB5863A, 0xFFEBCB8A},
    {0xFF8F8C88, 0xFF6B6865, 0xFFB3B0AB}, {0xFFE0DCD3, 0xFFB9B3A7, 0xFFF3F0E9},
};

static const pb_two_tone tops[PB_TOP_COUNT] = {
    {0xFF35787B, 0xFF245A5E, 0xFF4F9193}, {0xFFB65B70, 0xFF8F4156, 0xFFCB7C8D},
    {0xFF54739F, 0xFF3D587F, 0xFF7490B8}, {0xFF667F50, 0xFF4B6139, 0xFF84996E},
    {0xFFC6983F, 0xFFA0752A, 0xFFD9B467}, {0xFF7C5686, 0xFF5E3F68, 0xFF9874A1},
    {0xFF59666F, 0xFF414C54, 0xFF78858E}, {0xFFB95F3E, 0xFF93452A, 0xFFCF8062},
};

uint32_t pb_theme_color(enum pb_theme theme, enum pb_token token)
{
    return token_color[theme][token];
}

uint32_t pb_theme_person(enum pb_theme theme, enum pb_top top)
{
    return person_text[theme][top];
}

static double luminance(uint32_t c)
{
    static const double weight[3] = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
        double v = (double)(c >> (16 - 8 * i) & 0xFF) / 255;
        sum += weight[i] * (v <= 0.04045 ? v / 12.92 : pow((v + 0.055) / 1.055, 2.4));
    }
    return sum;
}

double pb_color_contrast(uint32_t a, uint32_t b)
{
    double la = luminance(a) + 0.05, lb = luminance(b) + 0.05;
    return la > lb ? la / lb : lb / la;
}

uint32_t pb_color_mix(uint32_t a, uint32_t b, unsigned t)
{
    uint32_t out = 0;
    for (unsigned shift = 0; shift < 32; shift += 8) {
        uint32_t x = a >> shift & 0xFF, y = b >> shift & 0xFF;
        out |= (x * (255 - t) + y * t + 127) / 255 << shift;
    }
    return out;
}

const pb_skin_palette *pb_theme_skin(unsigned skin)
{
    return &skins[skin < 1 ? 0 : skin > PB_SKIN_COUNT ? PB_SKIN_COUNT - 1 : skin - 1];
}

const pb_two_tone *pb_theme_hair(enum pb_hair_color color)
{
    return &hairs[color];
}

const pb_two_tone *pb_theme_top(enum pb_top top)
{
    return &tops[top];
}
