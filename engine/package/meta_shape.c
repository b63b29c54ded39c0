// SPDX-License-Identifier: MIT
// The keys of scenario.yaml, each with its limits and what it is for.
#include "package/meta_shape.h"

#define PARTS(table)    .max = sizeof(table) / sizeof *(table), .parts = (table)
#define WORDS(names, n) .kind = PB_SHAPE_WORD, .max = (n), .words = (names)

// ---- people -------------------------------------------------------------------------------------

const char *const pb_role_name[PB_ROLE_COUNT] = {"presenter", "coleader", "member"};

static const pb_shape look[] = {
    {.key = "hair", .about = "How it is cut or worn.", WORDS(pb_hair_name, PB_HAIR_COUNT)},
    {.key = "hair_color",
     .about = "The hair’s colour, and the beard’s.",
     WORDS(pb_hair_color_name, PB_HAIR_COLOR_COUNT)},
    {.key = "skin", .about = "1 lightest … 6 darkest.", .kind = PB_SHAPE_WHOLE, .min = 1, .max = 6},
    {.key = "age", .about = "How old they look.", WORDS(pb_age_name, PB_AGE_COUNT)},
    {.key = "build", .about = "How broad they are.", WORDS(pb_build_name, PB_BUILD_COUNT)},
    {.key = "beard", .about = "What grows on the chin.", WORDS(pb_beard_name, PB_BEARD_COUNT)},
    {.key = "glasses", .about = "Whether they wear any.", .kind = PB_SHAPE_FLAG},
    {.key = "head",
     .about = "What is worn on the head; a cap is the operating theatre’s.",
     WORDS(pb_head_name, PB_HEAD_COUNT)},
    {.key = "wears",
     .about = "`any` follows from the rest of the look; `coat` is a white one; `collar` is a "
              "chaplain’s.",
     WORDS(pb_wears_name, PB_WEAR_COUNT)},
    {.key = "top",
     .about = "Its colour, or that of what is worn under a coat or jacket.",
     WORDS(pb_top_name, PB_TOP_COUNT)},
    {.key = "aid", .about = "What they hear or move with.", WORDS(pb_aid_name, PB_AID_COUNT)},
};

static const pb_shape person_keys[] = {
    {.key = "role",
     .about = "One person is the `presenter`, who brings the case. One may be the `coleader`, who "
              "leads with the trainee from the chair opposite. Left out, it is `member`.",
     WORDS(pb_role_name, PB_ROLE_COUNT)},
    {.key = "job",
     .about = "What they do, in a few words: `GP, two years in`.",
     .is_required = true,
     .kind = PB_SHAPE_TEXT,
     .max = 80},
    {.key = "shown",
     .about = "The name on the screen, when it cannot be a word of the script: `Dr Okafor`, `Zoë`, "
              "`李明`.",
     .kind = PB_SHAPE_TEXT,
     .max = 40},
    {.key = "look",
     .about = "How they look; what is left out follows from their chair.",
     .kind = PB_SHAPE_MAP,
     PARTS(look)},
};
const pb_shape pb_person_shape = {
    .about = "Somebody in the group. The name is also their word in the script.",
    .kind = PB_SHAPE_MAP,
    PARTS(person_keys)};

// ---- state --------------------------------------------------------------------------------------

static const pb_shape var_keys[] = {
    {.key = "start",
     .about = "Its value when a session begins; neither below `min` nor above `max`.",
     .is_required = true,
     .kind = PB_SHAPE_WHOLE,
     .min = -PB_STATE_HIGHEST,
     .max = PB_STATE_HIGHEST},
    {.key = "min",
     .about = "It never goes below.",
     .is_required = true,
     .kind = PB_SHAPE_WHOLE,
     .min = -PB_STATE_HIGHEST,
     .max = PB_STATE_HIGHEST},
    {.key = "max",
     .about = "It never goes above.",
     .is_required = true,
     .kind = PB_SHAPE_WHOLE,
     .min = -PB_STATE_HIGHEST,
     .max = PB_STATE_HIGHEST},
    {.key = "note",
     .about = "What it counts, for whoever reads the scenario.",
     .kind = PB_SHAPE_TEXT,
     .max = 200},
};
const pb_shape pb_var_shape = {.about = "A number that conditions and effects may use.",
                               .kind = PB_SHAPE_MAP,
                               PARTS(var_keys)};

// ---- the file -----------------------------------------------------------------------------------

static const pb_shape climate[] = {
#define CLIMATE(id, name, what)                                                                    \
    {.key = (name), .about = (what), .kind = PB_SHAPE_WHOLE, .max = 100},
    PB_CLIMATE_LIST(CLIMATE)
#undef CLIMATE
};

static const pb_shape source = {
    .about = "One source, as it is to be cited.", .kind = PB_SHAPE_TEXT, .max = 300};
static const pb_shape content_note = {
    .about = "One thing, in a word or two.", .kind = PB_SHAPE_TEXT, .max = 60};
static const pb_shape principle = {.about = "One of the principles.", .kind = PB_SHAPE_PRINCIPLE};

static const pb_shape keys[] = {
    {.key = "format",
     .about = "The form of this file; there is only 1 so far.",
     .is_required = true,
     .kind = PB_SHAPE_WHOLE,
     .min = PB_META_FORMAT,
     .max = PB_META_FORMAT},
    {.key = "title",
     .about = "What it is called in the list of scenarios.",
     .is_required = true,
     .kind = PB_SHAPE_TEXT,
     .max = 80},
    {.key = "summary",
     .about = "What a reader is told before pressing play: the case and what it is like, without "
              "the answers.",
     .is_required = true,
     .kind = PB_SHAPE_TEXT,
     .max = 600},
    {.key = "language",
     .about = "The language that it is written in: `en`, `zh_CN`. Others go into `locale/`.",
     .is_required = true,
     .kind = PB_SHAPE_TEXT,
     .max = 16,
     .pattern = "^[a-z]{2,3}(_([A-Z]{2}|[A-Z][a-z]{3}))*$"},
    {.key = "level",
     .about = "For whom: 1 leads a first group, 2 has led a few, 3 is an accredited leader.",
     .is_required = true,
     .kind = PB_SHAPE_WHOLE,
     .min = 1,
     .max = 3},
    {.key = "minutes",
     .about = "How long the group sits, in session time, not desk time; `check` compares it with "
              "what sessions come to.",
     .is_required = true,
     .kind = PB_SHAPE_WHOLE,
     .min = 5,
     .max = 240},
    {.key = "setting",
     .about = "Who meets: `Medical students, week six`.",
     .kind = PB_SHAPE_TEXT,
     .max = 120},
    {.key = "school",
     .about = "The tradition that it is led and scored in.",
     .is_required = true,
     .kind = PB_SHAPE_SCHOOL},
    {.key = "teaches",
     .about = "The principles that it gives most chances to practise; `check` looks whether it "
              "does.",
     .kind = PB_SHAPE_LIST,
     .max = PB_PRINCIPLES_MAX,
     .parts = &principle},
    {.key = "sources",
     .about = "What it rests on, one source an entry.",
     .kind = PB_SHAPE_LIST,
     .max = PB_META_LIST_LONGEST,
     .parts = &source},
    {.key = "content_notes",
     .about = "What it touches on, so that nobody meets it unprepared: `death`, `cancer`.",
     .kind = PB_SHAPE_LIST,
     .max = PB_META_LIST_LONGEST,
     .parts = &content_note},
    {.key = "care",
     .about = "Where to turn when it comes close to home; shown before a session and after it.",
     .kind = PB_SHAPE_TEXT,
     .max = 300},
    {.key = "climate",
     .about = "Where the group starts, each 0 … 100; what is left out begins where the catalogue "
              "says.",
     .kind = PB_SHAPE_MAP,
     PARTS(climate)},
    {.key = "people",
     .about = "The group, in the order of their chairs, clockwise from the trainee’s left. The "
              "trainee is not among them.",
     .is_required = true,
     .kind = PB_SHAPE_ROWS,
     .min = 2,
     .max = PB_PEOPLE_MAX,
     .pattern = "^(?!You$)[A-Z][A-Za-z0-9_]{0,31}$",
     .parts = &pb_person_shape},
    {.key = "state",
     .about = "What the scenario remembers beside the climate, to make what is said early come "
              "back late.",
     .kind = PB_SHAPE_ROWS,
     .max = PB_STATE_MAX,
     .pattern = "^[a-z][a-z0-9_]{0,31}$",
     .parts = &pb_var_shape},
};
const pb_shape pb_meta_shape = {.about = "What a reader needs before pressing play, and what the "
                                         "program needs to know. script.lua is the screenplay.",
                                .kind = PB_SHAPE_MAP,
                                PARTS(keys)};

const char *const pb_state_taken[PB_STATE_TAKEN] = {
    "and",  "break", "do",    "else",  "elseif", "end",   "false",   "for",    "function",
    "goto", "if",    "in",    "local", "nil",    "not",   "or",      "repeat", "return",
    "then", "true",  "until", "while", "minute", "drift", "no_drift"};
