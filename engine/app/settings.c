// SPDX-License-Identifier: MIT
#include "app/inside.h"

#include <stdlib.h>

const char *const pb_setting_name[PB_SETTING_COUNT] = {
    "text_scale",      "theme", "letters",     "pace", "reduced_motion",
    "training_wheels", "voice", "full_screen", "mode", "language"};

enum { SCALE_LEAST = 80, SCALE_MOST = 250, SCALE_STEP = 10 };

static const uint16_t paces[] = {120, 160, 190, 220, 260, 320, 400, 0};

void pb_settings_plain(pb_settings *s)
{
    *s = (pb_settings){0};
    s->of[PB_SETTING_TEXT_SCALE] = 100;
    s->of[PB_SETTING_PACE] = 220;
}

uint32_t pb_setting_values(enum pb_setting setting, uint16_t out[PB_SETTING_VALUES_MAX])
{
    uint32_t n = 0;
    switch (setting) {
    case PB_SETTING_TEXT_SCALE:
        for (uint16_t v = SCALE_LEAST; v <= SCALE_MOST; v = (uint16_t)(v + SCALE_STEP))
            out[n++] = v;
        return n;
    case PB_SETTING_PACE:
        memcpy(out, paces, sizeof paces);
        return sizeof paces / sizeof *paces;
    case PB_SETTING_LANGUAGE:
    case PB_SETTING_COUNT:
        return 0;
    default:
        break;
    }
    uint32_t count = setting == PB_SETTING_THEME     ? PB_THEME_COUNT
                     : setting == PB_SETTING_LETTERS ? PB_LETTERS_COUNT
                     : setting == PB_SETTING_MODE    ? PB_MODE_COUNT
                                                     : 2;
    for (; n < count; n++)
        out[n] = (uint16_t)n;
    return n;
}

static bool is_value(enum pb_setting setting, unsigned long value)
{
    uint16_t values[PB_SETTING_VALUES_MAX];
    uint32_t n = pb_setting_values(setting, values);
    for (uint32_t i = 0; i < n; i++)
        if (values[i] == value)
            return true;
    return false;
}

bool pb_settings_load(pb_settings *s, pb_store *store, pb_err *err)
{
    pb_buf text = {0};
    bool ok = true;
    for (int i = 0; i < PB_SETTING_COUNT && ok; i++) {
        text.n = 0;
        ok = i == PB_SETTING_LANGUAGE ||
             pb_store_get(store, pb_str_of(pb_setting_name[i]), &text, err);
        if (!ok || !text.n)
            continue;
        pb_buf_char(&text, '\0');
        char *end;
        unsigned long value = strtoul(text.p, &end, 10);
        if (!*end && is_value((enum pb_setting)i, value))
            s->of[i] = (uint16_t)value;
    }
    pb_buf_release(&text);
    return ok;
}

bool pb_settings_save(const pb_settings *s, enum pb_setting setting, pb_store *store, pb_err *err)
{
    pb_buf text = {0};
    pb_buf_printf(&text, "%u", s->of[setting]);
    bool ok = pb_store_set(store, pb_str_of(pb_setting_name[setting]), pb_buf_str(&text), err);
    pb_buf_release(&text);
    return ok;
}
