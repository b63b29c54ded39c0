// SPDX-License-Identifier: MIT
#include "script/language.h"

const pb_attr_row pb_attr_of[PB_ATTR_COUNT] = {
#define PB_ATTR_ROW(name, word, takes, about) {word, about, PB_TAKES_##takes},
    PB_ATTR_LIST(PB_ATTR_ROW)
#undef PB_ATTR_ROW
};

const pb_word_row pb_word_of[PB_WORD_COUNT] = {
#define PB_WORD_ROW(word, about) {#word, about},
    PB_WORD_LIST(PB_WORD_ROW)
#undef PB_WORD_ROW
};

#define DEED                                                                                       \
    (PB_BIT(DRIFT) | PB_BIT(FEELS) | PB_BIT(DOES) | PB_BIT(WHEN) | PB_BIT(ONCE) | PB_BIT(EFFECT) | \
     PB_BIT(WEIGHT))
#define ANSWER                                                                                     \
    (PB_BIT(MOVE) | PB_BIT(WHY) | PB_BIT(GO) | PB_BIT(EFFECT) | PB_BIT(WHEN) | PB_BIT(TARGET) |    \
     PB_BIT(TO) | PB_BIT(SHORT) | PB_BIT(MARKS))

const pb_braces_row pb_braces_of[PB_BRACES_COUNT] = {
    [PB_BRACES_LINE] = {"a line", DEED | PB_BIT(TALK) | PB_BIT(TO), 0},
    [PB_BRACES_DEED] = {"something done", DEED, PB_BIT(DOES)},
    [PB_BRACES_STAGE] = {"stage", PB_BIT(WHEN) | PB_BIT(ONCE) | PB_BIT(EFFECT), 0},
    [PB_BRACES_SILENCE] = {"silence", PB_BIT(KIND) | PB_BIT(WHEN), 0},
    [PB_BRACES_LATER] = {"later", PB_BIT(TALK) | PB_BIT(TEXT) | PB_BIT(WHEN), 0},
    [PB_BRACES_SET] = {"set", PB_BIT(WHEN), 0},
    [PB_BRACES_GO] = {"go", PB_BIT(WHEN), 0},
    [PB_BRACES_ANSWER] = {"an answer", ANSWER, PB_BIT(MOVE)},
    [PB_BRACES_QUIET] = {"quiet", ANSWER | PB_BIT(WITHIN) | PB_BIT(OTHERWISE), PB_BIT(MOVE)},
    [PB_BRACES_ENDING] = {"ending", PB_BIT(TITLE) | PB_BIT(TEXT), PB_BIT(TITLE) | PB_BIT(TEXT)},
    [PB_BRACES_MOMENT] = {"a moment", PB_BIT(HINT) | PB_BIT(SILENCE), 0},
    [PB_BRACES_STRETCH] = {"a stretch", PB_BIT(HINT) | PB_BIT(SILENCE) | PB_BIT(TIMELY), 0},
    [PB_BRACES_EXCHANGE] = {"exchange", PB_BIT(WHEN) | PB_BIT(ONCE) | PB_BIT(WEIGHT), 0},
    [PB_BRACES_BEAT] = {"a beat", 0, 0},
    [PB_BRACES_POOL] = {"a pool", 0, 0},
};
