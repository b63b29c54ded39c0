// SPDX-License-Identifier: MIT
#include "app/inside.h"

static bool set(pb_app *app, uint32_t setting, uint16_t value, pb_err *err)
{
    if (setting == PB_SETTING_LANGUAGE)
        return pb_app_set_language(app, value, err);
    uint16_t values[PB_SETTING_VALUES_MAX];
    uint32_t n =
        setting < PB_SETTING_COUNT ? pb_setting_values((enum pb_setting)setting, values) : 0;
    for (uint32_t i = 0; i < n; i++)
        if (values[i] == value) {
            app->settings.of[setting] = value;
            return pb_settings_save(&app->settings, (enum pb_setting)setting, app->store, err);
        }
    return true;
}

bool pb_app_do_settings(pb_app *app, pb_command c, pb_err *err)
{
    if (c.verb == PB_DO_SET)
        return set(app, PB_SET_WHAT(c.arg), (uint16_t)PB_SET_VALUE(c.arg), err);
    app->is_settings_open = !app->is_settings_open;
    return true;
}

void pb_app_lack(pb_app *app, enum pb_setting setting, uint16_t value)
{
    app->lacking[setting] |= value < 32 ? 1u << value : 0;
    pb_app_changed(app);
}
