// SPDX-License-Identifier: MIT
// Pictures of the canned pages, for looking at: look OUTDIR WIDTH HEIGHT SCALE[,THEME[,LETTERS]]
// [PAGE ...]
#include <stdio.h>
#include <stdlib.h>

#include "screens/fake_app.h"
#include "ui/ui.h"

int main(int argc, char **argv)
{
    if (argc < 5) {
        fprintf(stderr, "usage: look OUTDIR WIDTH HEIGHT SCALE[,THEME[,LETTERS]] [PAGE ...]\n");
        return 2;
    }
    pb_err err = {{0}};
    pb_app *app = pb_app_new(&(pb_app_config){0}, &err);
    const char *theme = strchr(argv[4], ','), *letters = theme ? strchr(theme + 1, ',') : NULL;
    if (theme)
        pb_app_do(app, (pb_command){PB_DO_SET, PB_SET(PB_SETTING_THEME, atoi(theme + 1))}, &err);
    if (letters)
        pb_app_do(app, (pb_command){PB_DO_SET, PB_SET(PB_SETTING_LETTERS, atoi(letters + 1))},
                  &err);
    pb_ui_config config = {.width = atoi(argv[2]),
                           .height = atoi(argv[3]),
                           .text_scale = atof(argv[4]),
                           .reduced_motion = true};
    pb_ui *ui = pb_ui_new(app, &config, &err);
    if (!ui) {
        fprintf(stderr, "look: %s\n", err.text);
        return 2;
    }
    bool ok = true;
    for (int i = 0; fake_pages[i]; i++) {
        bool wanted = argc == 5;
        for (int k = 5; k < argc; k++)
            wanted = wanted || !strcmp(argv[k], fake_pages[i]);
        if (!wanted)
            continue;
        fake_show(app, fake_pages[i]);
        pb_ui_step(ui, 0);
        pb_ui_step(ui, 0);
        char path[512];
        snprintf(path, sizeof path, "%s/%s.bmp", argv[1], fake_pages[i]);
        ok = ok && pb_ui_save(ui, path, &err);
    }
    pb_ui_free(ui);
    pb_app_free(app);
    if (!ok)
        fprintf(stderr, "look: %s\n", err.text);
    return ok ? 0 : 2;
}
