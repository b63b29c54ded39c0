// SPDX-License-Identifier: MIT
#include "tui/bound.h"

// What each act is called in the terminal; the others have the letter that their node shows.
static const char *const act_word[PB_ACT_COUNT] = {
    [PB_ACT_WAIT] = "wait",        [PB_ACT_TAKE_BACK] = "back",
    [PB_ACT_HINT] = "hint",        [PB_ACT_TRANSCRIPT] = "transcript",
    [PB_ACT_SKIP] = "skip",
    [PB_ACT_BACK] = "other", // what was said stands above
    [PB_ACT_FORWARD] = " ",        [PB_ACT_SEARCH] = "/",
    [PB_ACT_DEBRIEF] = "debrief",  [PB_ACT_PREVIOUS_MOMENT] = "previous",
    [PB_ACT_NEXT_MOMENT] = "next", [PB_ACT_MENU] = "menu",
    [PB_ACT_HELP] = "help",        [PB_ACT_SETTINGS] = "settings",
    [PB_ACT_QUIT] = "quit",        [PB_ACT_AGAIN] = "again",
    [PB_ACT_PRESS] = "",           [PB_ACT_GO_ON] = " ",
    [PB_ACT_UP] = "other",         [PB_ACT_DOWN] = " ",
    [PB_ACT_PAGE_UP] = "other",    [PB_ACT_PAGE_DOWN] = " ",
};

// A key as the terminal tells it ("a", "A", " ", "", "pageup") by the name that bindings have.
static bool name_of(pb_str typed, pb_key_name *out)
{
    bool capital = typed.n == 1 && typed.p[0] >= 'A' && typed.p[0] <= 'Z';
    pb_str plain = pb_str_is(typed, " ") ? PB_STR("Space") : typed.n ? typed : PB_STR("Enter");
    pb_buf whole = {0};
    pb_buf_printf(&whole, "%s%.*s", capital ? "Shift+" : "", PB_STR_ARG(plain));
    bool ok = pb_key_name_of(pb_buf_str(&whole), out);
    pb_buf_release(&whole);
    return ok;
}

pb_str pb_tui_bound(const pb_keys *keys, const pb_node *root, pb_str typed)
{
    enum pb_act acts[PB_KEY_ACTS_MAX];
    pb_key_name name;
    bool digit = typed.n == 1 && typed.p[0] >= '0' && typed.p[0] <= '9';
    if (digit || !name_of(typed, &name))
        return typed;
    uint32_t n = pb_keys_acts(keys, name.is, acts);
    pb_str word = typed;
    for (uint32_t i = 0; i < n; i++) {
        if (!act_word[acts[i]])
            return typed;
        word = pb_str_of(act_word[acts[i]]);
        if (pb_tui_mean(root, word).wish != PB_TUI_NOT_HERE)
            break;
    }
    return word;
}
