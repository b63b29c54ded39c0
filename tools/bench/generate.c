// SPDX-License-Identifier: MIT
// The story that everything is measured on, the same in two languages:
//
//     bench-generate N FOLDER         FOLDER/scenario.yaml, FOLDER/script.lua, FOLDER/story.ink
//     bench-generate N FOLDER brief   without the ink: a line and three options to a moment,
//     written
//                                     by a function of the script's own, so that 100,000 moments
//                                     stay within what a script may be
//
// N moments in a row that only runs forward. Before each, three lines of twelve words; at each,
// four options of five words. An option adds to two of eight counters and goes 1 … 4 moments ahead;
// one in ten is on offer only when a counter has come far enough (never the first of a moment). A
// playthrough takes about 0.4 N decisions. What the other side has no words for comes on top on
// ours: kinds of talk, drift on one line in ten, moves, a notice, and a reason for each option. All
// of it is drawn from one xorshift32 stream, so that N alone decides every byte.
#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    COUNTERS = 8,
    LINES = 3,
    OPTIONS = 4,
    LINE_WORDS = 12,
    OPTION_WORDS = 5,
    MOMENTS_MAX = 1000000
};

#define COUNT(table) (sizeof(table) / sizeof *(table))

static const char *const words[] = {
    "about",  "after",  "again",   "always", "anger",   "asked",   "because", "before", "behind",
    "better", "body",   "broken",  "called", "careful", "chair",   "child",   "clinic", "close",
    "coming", "corner", "could",   "crying", "daily",   "doctor",  "doing",   "door",   "evening",
    "every",  "father", "feels",   "felt",   "found",   "friend",  "going",   "hands",  "heard",
    "heavy",  "hours",  "husband", "inside", "kept",    "knew",    "later",   "leave",  "letter",
    "listen", "little", "longer",  "looked", "maybe",   "morning", "mother",  "never",  "night",
    "nobody", "nurse",  "older",   "other",  "patient", "phone",   "quiet",   "really", "room",
    "said",   "scared", "seems",   "shift",  "silent",  "sister",  "sitting", "slowly", "someone",
    "sorry",  "still",  "story",   "table",  "taken",   "talked",  "tired",   "today",  "told",
    "under",  "until",  "visit",   "waited", "walked",  "wanted",  "watch",   "weeks",  "window"};
static const char *const people[] = {"Priya", "Tom", "Lena", "Femi", "Grace", "Aiko"};
static const char *const talks[] = {"facts",   "fixing",       "away",
                                    "feeling", "relationship", "process"};
static const char *const drifts[] = {"advice_giving", "interrogating", "intellectualising",
                                     "blaming_patient"};
static const char *const moves[] = {
    "shield_presenter", "guard_privacy", "balance_voices", "invite_feeling", "invite_image",
    "ask_between",      "license_guess", "turn_advice",    "return_to_case", "name_process",
    "hold_both",        "give_advice",   "interrogate",    "expert_lecture", "reassure_early",
    "tidy_up",          "side_with",     "invite_facts"};

static uint32_t below(uint32_t *x, size_t bound)
{
    *x ^= *x << 13;
    *x ^= *x >> 17;
    *x ^= *x << 5;
    return *x % (uint32_t)bound;
}

// Some words with a capital letter and a full stop.
static const char *sentence(uint32_t *x, int n, char *out, size_t room)
{
    size_t at = 0;
    for (int i = 0; i < n; i++) {
        const char *w = words[below(x, COUNT(words))];
        at +=
            (size_t)snprintf(out + at, room - at, "%s%s%s", i ? " " : "", w, i < n - 1 ? "" : ".");
    }
    out[0] = (char)(out[0] - 'a' + 'A');
    return out;
}

static void lines(uint32_t *x, FILE *lua, FILE *ink)
{
    char text[256];
    for (int i = 0; i < LINES; i++) {
        const char *who = people[below(x, COUNT(people))];
        sentence(x, LINE_WORDS, text, sizeof text);
        fprintf(lua, "  %s \"%s\" { talk = \"%s\"", who, text, talks[below(x, COUNT(talks))]);
        if (below(x, 10) == 0)
            fprintf(lua, ", drift = \"%s\"", drifts[below(x, COUNT(drifts))]);
        fputs(" },\n", lua);
        fprintf(ink, "%s: %s\n", who, text);
    }
}

static void option(uint32_t *x, uint32_t moment, uint32_t n, int index, FILE *lua, FILE *ink)
{
    char text[256], why[256], go[16], guard[64] = "";
    uint32_t first = below(x, COUNTERS), second = below(x, COUNTERS);
    uint32_t to = moment + 1 + below(x, 4);
    snprintf(go, sizeof go, to < n ? "n%u" : "fin", to);
    // Guards stand on three of a moment's four options: of those, 2 in 15 are one in ten of all.
    if (index && below(x, 15) < 2)
        snprintf(guard, sizeof guard, "v%u >= %u", below(x, COUNTERS), below(x, moment / 16 + 2));
    const char *move = moves[below(x, COUNT(moves))];
    sentence(x, OPTION_WORDS, text, sizeof text);
    sentence(x, OPTION_WORDS, why, sizeof why);
    fprintf(lua,
            "    say.%c \"%s\" { move = \"%s\", effect = \"v%u = v%u + 1; v%u = v%u + 1\",%s%s%s "
            "why = \"%s\", go = \"%s\" },\n",
            'a' + index, text, move, first, first, second, second, *guard ? " when = \"" : "",
            guard, *guard ? "\"," : "", why, go);
    fprintf(ink, "+ %s%s%s[%s]\n  ~ v%u += 1\n  ~ v%u += 1\n  -> %s\n", *guard ? "{ " : "", guard,
            *guard ? " } " : "", text, first, second, go);
}

static void write_yaml(FILE *f)
{
    fputs("format: 1\ntitle: A long story\nsummary: Made of nothing but words, to be "
          "measured.\nlanguage: en\n"
          "level: 1\nminutes: 60\nschool: uk_society\nteaches: [felt_experience]\npeople:\n",
          f);
    for (size_t i = 0; i < COUNT(people); i++)
        fprintf(f, "  %s: { %sjob: doctor }\n", people[i], i ? "" : "role: presenter, ");
    fputs("state:\n", f);
    for (int i = 0; i < COUNTERS; i++)
        fprintf(f, "  v%d: { start: 0, min: 0, max: 1000000, note: a counter }\n", i);
}

static void write_story(uint32_t n, FILE *lua, FILE *ink)
{
    char text[256];
    uint32_t x = 2463534242u;
    fputs("start \"opening\"\n\nbeat \"opening\" { phase \"discussion\", go \"n0\" }\n\n", lua);
    for (int i = 0; i < COUNTERS; i++)
        fprintf(ink, "VAR v%d = 0\n", i);
    fputs("-> n0\n", ink);
    for (uint32_t m = 0; m < n; m++) {
        fprintf(lua, "beat \"n%u\" {\n", m);
        fprintf(ink, "=== n%u ===\n", m);
        lines(&x, lua, ink);
        fprintf(lua, "  moment \"m%u\" {\n    notice \"%s\",\n", m,
                sentence(&x, OPTION_WORDS, text, sizeof text));
        for (int i = 0; i < OPTIONS; i++)
            option(&x, m, n, i, lua, ink);
        fputs("  },\n}\n\n", lua);
    }
    fputs("beat \"fin\" { ending \"over\" { title = \"Over\", text = \"That was all.\" } }\n", lua);
    fputs("=== fin ===\n-> END\n", ink);
}

// The same shape with less in it.
static void write_brief(uint32_t n, FILE *lua)
{
    char text[4][256];
    uint32_t x = 2463534242u;
    fprintf(lua, "start \"n0\"\n\nlocal last, moves, effects = %u, {", n);
    for (size_t i = 0; i < COUNT(moves); i++)
        fprintf(lua, " \"%s\",", moves[i]);
    fputs(" }, {", lua);
    for (int i = 0; i < COUNTERS; i++)
        fprintf(lua, " \"v%d = v%d + 1\",", i, i);
    fputs(
        " }\n"
        "local function to(i) return i < last and \"n\" .. i or \"fin\" end\n"
        "local function m(i, said, a, b, c, x, y, z, k, guard)\n"
        "  beat(\"n\" .. i) { phase \"discussion\", Tom(said) { talk = \"fixing\" },\n"
        "    moment(\"m\" .. i) { notice \"Now.\",\n"
        "      say.a(a) { move = moves[x], why = \"So.\", effect = effects[k], go = to(i + 1) },\n"
        "      say.b(b) { move = moves[y], why = \"So.\", when = guard, go = to(i + 2) },\n"
        "      say.c(c) { move = moves[z], why = \"So.\", go = to(i + 4) } } }\n"
        "end\n\n",
        lua);
    for (uint32_t m = 0; m < n; m++) {
        sentence(&x, 6, text[0], sizeof *text);
        for (int i = 1; i < 4; i++)
            sentence(&x, 3, text[i], sizeof *text);
        fprintf(lua, "m(%u,\"%s\",\"%s\",\"%s\",\"%s\"", m, text[0], text[1], text[2], text[3]);
        for (int i = 0; i < 3; i++)
            fprintf(lua, ",%u", 1 + below(&x, COUNT(moves)));
        fprintf(lua, ",%u", 1 + below(&x, COUNTERS));
        if (below(&x, 10) == 0)
            fprintf(lua, ",\"v%u >= %u\"", below(&x, COUNTERS), below(&x, m / 16 + 2));
        fputs(")\n", lua);
    }
    fputs("\nbeat \"fin\" { ending \"over\" { title = \"Over\", text = \"That was all.\" } }\n",
          lua);
}

static FILE *create(const char *folder, const char *name)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *f = fopen(path, "w");
    if (!f)
        fprintf(stderr, "bench-generate: cannot write '%s': %s\n", path, strerror(errno));
    return f;
}

int main(int argc, char **argv)
{
    bool is_brief = argc == 4 && strcmp(argv[3], "brief") == 0;
    long n = argc == 3 || is_brief ? strtol(argv[1], NULL, 10) : 0;
    if (n < 1 || n > MOMENTS_MAX) {
        fputs("usage: bench-generate N FOLDER [brief]   (the folder must be there)\n", stderr);
        return 2;
    }
    FILE *yaml = create(argv[2], "scenario.yaml"), *lua = create(argv[2], "script.lua"),
         *ink = is_brief ? NULL : create(argv[2], "story.ink");
    if (!yaml || !lua || (!ink && !is_brief))
        return 2;
    write_yaml(yaml);
    if (is_brief)
        write_brief((uint32_t)n, lua);
    else
        write_story((uint32_t)n, lua, ink);
    return fclose(yaml) | fclose(lua) | (ink ? fclose(ink) : 0) ? 2 : 0;
}
