// SPDX-License-Identifier: MIT
// pushback-contact-sheet: paints the people for looking at, as PPM.
//   pushback-contact-sheet people|moods|sizes|gaze|hair|seats|big|faces|turns FILE
//   [light|dark|high_contrast] [first person]
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kit/cast.h"
#include "ui/people.h"
#include "ui/theme.h"

typedef struct sheet {
    pb_brush *b;
    pb_bitmap m;
    uint32_t ground;
} sheet;

enum { PEOPLE = CAST };
static const pb_look *const people = cast_of_hospital;

static void begin(sheet *s, int w, int h)
{
    s->m = pb_bitmap_new(w, h);
    pb_bitmap_clear(&s->m, s->ground);
}

static void paint_people(sheet *s, int first)
{
    (void)first;
    begin(s, 8 * 210, 3 * 250);
    for (int i = 0; i < PEOPLE; i++)
        pb_people_paint(s->b, &s->m, &people[i], PB_NEUTRAL, (pb_pose){.facing = (i % 3 - 1) * 0.8},
                        (pb_box){i % 8 * 210 + 5, i / 8 * 250 + 5, 200, 240});
}

static void paint_moods(sheet *s, int first)
{
    begin(s, 6 * 250, 2 * 310);
    for (int i = 0; i < PB_MOOD_COUNT; i++)
        pb_people_paint(s->b, &s->m, &people[first], (enum pb_mood)i, (pb_pose){.facing = 0.5},
                        (pb_box){i % 6 * 250, i / 6 * 310 + 5, 250, 300});
}

static void paint_sizes(sheet *s, int first)
{
    static const int size[] = {48, 64, 96, 130};
    begin(s, 12 * 124, 900);
    int y = 8;
    for (int k = 0; k < 4; k++) {
        for (int i = 0; i < PB_MOOD_COUNT; i++) {
            pb_pose pose = {.facing = 0.5, .frame = k < 2 ? PB_FRAME_PORTRAIT : PB_FRAME_SEATED};
            pb_people_paint(s->b, &s->m, &people[first], (enum pb_mood)i, pose,
                            (pb_box){i * 124, y, 124, size[k]});
        }
        y += size[k] + 10;
    }
    for (int row = 0; row < 2; row++)
        for (int i = 0; i < 12; i++)
            pb_people_paint(s->b, &s->m, &people[row * 12 + i], PB_NEUTRAL,
                            (pb_pose){.frame = PB_FRAME_PORTRAIT},
                            (pb_box){i * 124, y + row * 60, 124, 48});
    y += 130;
    for (int i = 0; i < 12; i++)
        pb_people_paint(s->b, &s->m, &people[i + 12], (enum pb_mood)i,
                        (pb_pose){.facing = i % 2 ? -0.7 : 0.7}, (pb_box){i * 124, y, 124, 96});
    y += 110;
    for (int i = 0; i < 8; i++)
        pb_people_paint(s->b, &s->m, &people[(first + i * 5) % PEOPLE], PB_NEUTRAL,
                        (pb_pose){.frame = PB_FRAME_PORTRAIT}, (pb_box){i * 180, y, 170, 170});
}

static void paint_gaze(sheet *s, int first)
{
    begin(s, 5 * 210, 5 * 250);
    for (int i = 0; i < 25; i++)
        pb_people_paint(s->b, &s->m, &people[(first + i / 10) % PEOPLE], PB_NEUTRAL,
                        (pb_pose){.gaze_x = i % 5 * 0.5 - 1,
                                  .gaze_y = i / 5 * 0.5 - 1,
                                  .facing = i / 5 == 3   ? -1
                                            : i / 5 == 4 ? 1
                                                         : 0,
                                  .lean = i / 5 == 0 ? i % 5 * 0.5 - 1 : 0},
                        (pb_box){i % 5 * 210 + 5, i / 5 * 250 + 5, 200, 240});
}

static void paint_hair(sheet *s, int first)
{
    begin(s, PB_HAIR_COUNT * 170, PB_HAIR_COLOR_COUNT * 170);
    for (int h = 0; h < PB_HAIR_COUNT; h++)
        for (int c = 0; c < PB_HAIR_COLOR_COUNT; c++) {
            pb_look look = people[first];
            look.hair = (enum pb_hair)h;
            look.hair_color = (enum pb_hair_color)c;
            look.skin = (uint8_t)(1 + c);
            look.age = c > PB_BLOND ? PB_AGE_OLD : c == PB_BROWN ? PB_AGE_MIDDLE : PB_AGE_YOUNG;
            look.top = (enum pb_top)((c + h) % PB_TOP_COUNT);
            pb_people_paint(s->b, &s->m, &look, PB_NEUTRAL,
                            (pb_pose){.facing = c % 3 * 0.7 - 0.7, .frame = PB_FRAME_PORTRAIT},
                            (pb_box){h * 170 + 3, c * 170 + 3, 164, 164});
        }
}

static void paint_seats(sheet *s, int first)
{
    (void)first;
    begin(s, 4 * 260, 310);
    pb_people_chair(s->b, &s->m, PB_AID_NONE, 0, (pb_box){5, 5, 250, 300});
    pb_people_chair(s->b, &s->m, PB_AID_WHEELCHAIR, 0, (pb_box){265, 5, 250, 300});
    pb_people_you(s->b, &s->m, pb_theme_color(PB_THEME_LIGHT, PB_TOK_RELATIONSHIP),
                  (pb_box){525, 5, 250, 300});
    pb_people_you(s->b, &s->m, pb_theme_color(PB_THEME_LIGHT, PB_TOK_RELATIONSHIP),
                  (pb_box){800, 150, 80, 96});
}

static void paint_big(sheet *s, int first)
{
    begin(s, 3 * 500, 600);
    for (int i = 0; i < 3; i++)
        pb_people_paint(s->b, &s->m, &people[(first + i) % PEOPLE],
                        i == 0   ? PB_NEUTRAL
                        : i == 1 ? PB_WARM
                                 : PB_SAD,
                        (pb_pose){.facing = 0.5 - i * 0.5}, (pb_box){i * 500, 0, 500, 600});
}

static void paint_faces(sheet *s, int first)
{
    begin(s, 6 * 250, 2 * 250);
    for (int i = 0; i < PB_MOOD_COUNT; i++)
        pb_people_paint(s->b, &s->m, &people[first], (enum pb_mood)i,
                        (pb_pose){.facing = 0.4, .frame = PB_FRAME_PORTRAIT},
                        (pb_box){i % 6 * 250, i / 6 * 250, 250, 250});
}

// Each row a change of mood, each column a step of it.
static void paint_turns(sheet *s, int first)
{
    static const enum pb_mood way[][2] = {{PB_NEUTRAL, PB_ATTENTIVE}, {PB_ATTENTIVE, PB_IRRITATED},
                                          {PB_NEUTRAL, PB_LAUGHING},  {PB_THINKING, PB_NEAR_TEARS},
                                          {PB_NEUTRAL, PB_WITHDRAWN}, {PB_ATTENTIVE, PB_SHOCKED}};
    enum { WAYS = sizeof way / sizeof *way, STEPS = 6 };
    begin(s, 2 * STEPS * 130, (WAYS + 1) / 2 * 160);
    for (int i = 0; i < WAYS; i++)
        for (int k = 0; k < STEPS; k++) {
            pb_stance from = {.mood = (uint8_t)way[i][0], .gaze_x = -4, .facing = 2};
            pb_stance to = {.mood = (uint8_t)way[i][1], .gaze_x = 4, .facing = 2};
            int x = (i % 2 * STEPS + k) * 130, y = i / 2 * 160;
            pb_people_paint_between(s->b, &s->m, &people[first], from, to, k / (STEPS - 1.0),
                                    PB_FRAME_SEATED, (pb_box){x, y, 130, 156});
        }
}

static void write_ppm(const sheet *s, FILE *out)
{
    fprintf(out, "P6\n%d %d\n255\n", s->m.w, s->m.h);
    for (int i = 0; i < s->m.w * s->m.h; i++) {
        uint32_t c = s->m.px[i];
        fputc((int)(c >> 16 & 0xFF), out);
        fputc((int)(c >> 8 & 0xFF), out);
        fputc((int)(c & 0xFF), out);
    }
}

int main(int argc, char **argv)
{
    static const struct {
        const char *name;
        void (*paint)(sheet *, int first);
    } kinds[] = {{"people", paint_people}, {"moods", paint_moods}, {"sizes", paint_sizes},
                 {"gaze", paint_gaze},     {"hair", paint_hair},   {"seats", paint_seats},
                 {"big", paint_big},       {"faces", paint_faces}, {"turns", paint_turns}};
    sheet s = {.ground = pb_theme_color(PB_THEME_LIGHT, PB_TOK_PAPER)};
    for (enum pb_theme t = 0; t < PB_THEME_COUNT && argc > 3; t++)
        if (!strcmp(argv[3], pb_theme_name[t]))
            s.ground = pb_theme_color(t, PB_TOK_PAPER_2);
    int first = argc > 4 ? (int)(strtoul(argv[4], NULL, 10) % PEOPLE) : 0;
    for (size_t i = 0; argc > 2 && i < sizeof kinds / sizeof *kinds; i++) {
        if (strcmp(argv[1], kinds[i].name) != 0)
            continue;
        pb_err err = {""};
        FILE *out = fopen(argv[2], "wb");
        s.b = pb_brush_new(&err);
        if (!out || !s.b) {
            fprintf(stderr, "pushback-contact-sheet: cannot write '%s' %s\n", argv[2], err.text);
            return 2;
        }
        kinds[i].paint(&s, first);
        write_ppm(&s, out);
        pb_bitmap_release(&s.m);
        pb_brush_free(s.b);
        return fclose(out) ? 2 : 0;
    }
    fprintf(stderr,
            "usage: pushback-contact-sheet people|moods|sizes|gaze|hair|seats|big|faces|turns "
            "FILE [theme] [first]\n");
    return 2;
}
