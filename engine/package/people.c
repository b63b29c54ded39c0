// SPDX-License-Identifier: MIT
#include "package/people.h"

enum { JOB_LONGEST = 80, SHOWN_LONGEST = 40, NAME_LONGEST = 32 };

static bool check_name(pb_str name, pb_span at, pb_diags *diags)
{
    bool ok = name.n <= NAME_LONGEST && name.p[0] >= 'A' && name.p[0] <= 'Z';
    for (size_t i = 0; ok && i < name.n; i++) {
        char c = name.p[i];
        ok = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
    if (!ok) {
        pb_diag_add(diags, PB_D_BAD_NAME, at, "'%.*s' cannot be a person's name in a script",
                    PB_STR_ARG(name));
        pb_diag_note(
            diags, at,
            "it begins with a capital letter and holds letters, digits and underscores, %d at "
            "most; 'shown' gives it another form on the screen",
            NAME_LONGEST);
        return false;
    }
    if (pb_str_is(name, "You"))
        return pb_diag_add(diags, PB_D_NAME_TAKEN, at, "'You' is the trainee");
    return true;
}

// Eight chairs in a row that do not look alike, for authors who leave looks out.
static pb_look look_of_chair(uint32_t seat)
{
    static const struct {
        enum pb_hair hair;
        enum pb_hair_color color;
        uint8_t skin;
    } chairs[] = {
        {PB_HAIR_LONG, PB_BROWN, 2},  {PB_HAIR_SHORT, PB_BLACK, 4}, {PB_HAIR_BOB, PB_AUBURN, 1},
        {PB_HAIR_CURLY, PB_BLACK, 5}, {PB_HAIR_WAVES, PB_GREY, 2},  {PB_HAIR_CROP, PB_BROWN, 3},
        {PB_HAIR_BUN, PB_BLACK, 6},   {PB_HAIR_SHORT, PB_BLOND, 1},
    };
    uint32_t i = seat % (sizeof chairs / sizeof *chairs);
    return (pb_look){.hair = chairs[i].hair,
                     .hair_color = chairs[i].color,
                     .skin = chairs[i].skin,
                     .top = (enum pb_top)(seat % PB_TOP_COUNT),
                     .age = PB_AGE_MIDDLE};
}

static void read_look(pb_look *look, const pb_yaml *map, pb_diags *diags)
{
    static const pb_yaml_field fields[] = {
        {"hair", false},    {"hair_color", false}, {"skin", false}, {"top", false},
        {"glasses", false}, {"beard", false},      {"head", false}, {"age", false},
        {"aid", false},     {"build", false},      {"wears", false}};
    if (!map || !PB_YAML_FIELDS(map, fields, diags))
        return;
    int i;
#define WORD(field, T, count)                                                                      \
    if ((i = pb_yaml_word(pb_yaml_get(map, #field), pb_##field##_name, count, diags)) >= 0)        \
    look->field = (T)i
    WORD(hair, enum pb_hair, PB_HAIR_COUNT);
    WORD(hair_color, enum pb_hair_color, PB_HAIR_COLOR_COUNT);
    WORD(top, enum pb_top, PB_TOP_COUNT);
    WORD(beard, enum pb_beard, PB_BEARD_COUNT);
    WORD(head, enum pb_head, PB_HEAD_COUNT);
    WORD(age, enum pb_age, PB_AGE_COUNT);
    WORD(aid, enum pb_aid, PB_AID_COUNT);
    WORD(build, enum pb_physique, PB_BUILD_COUNT);
    WORD(wears, enum pb_wear, PB_WEAR_COUNT);
#undef WORD
    int32_t skin;
    if (pb_yaml_int(pb_yaml_get(map, "skin"), 1, 6, &skin, diags))
        look->skin = (uint8_t)skin;
    pb_yaml_bool(pb_yaml_get(map, "glasses"), &look->glasses, diags);
}

// False when the person's role could not be made out.
static bool read_person(pb_meta *meta, const pb_yaml *row, pb_diags *diags)
{
    static const pb_yaml_field fields[] = {
        {"role", false}, {"job", true}, {"shown", false}, {"look", false}};
    enum { PRESENTER, COLEADER, MEMBER, ROLES };
    static const char *const roles[ROLES] = {"presenter", "coleader", "member"};
    check_name(row->key, row->key_at, diags);
    PB_YAML_FIELDS(row, fields, diags);
    uint32_t seat = meta->people.n;
    pb_person *p = pb_vec_add(&meta->people);
    p->id = p->name = row->key;
    p->at = row->key_at;
    p->look = look_of_chair(seat);
    const pb_yaml *given = pb_yaml_get(row, "role");
    int role = pb_yaml_word(given, roles, ROLES, diags);
    p->is_presenter = role == PRESENTER;
    p->is_coleader = role == COLEADER;
    pb_yaml_text(pb_yaml_get(row, "job"), JOB_LONGEST, &p->job, diags);
    pb_yaml_text(pb_yaml_get(row, "shown"), SHOWN_LONGEST, &p->name, diags);
    read_look(&p->look, pb_yaml_get(row, "look"), diags);
    return row->kind == PB_YAML_MAP && (!given || role >= 0);
}

void pb_people_load(pb_meta *meta, const pb_yaml *people, pb_diags *diags)
{
    enum { FEWEST = 2 };
    const pb_person *presenter = NULL, *coleader = NULL;
    bool is_sure = true;
    if (!pb_yaml_count(people, PB_YAML_MAP, FEWEST, PB_PEOPLE_MAX, diags))
        return;
    for (const pb_yaml *row = people->first; row; row = row->next)
        is_sure = read_person(meta, row, diags) && is_sure;
    for (uint32_t i = 0; i < meta->people.n; i++) {
        const pb_person *p = &meta->people.p[i];
        if (p->is_coleader && coleader) {
            pb_diag_add(diags, PB_D_TWO_COLEADERS, p->at, "a second co-leader");
            pb_diag_note(diags, coleader->at, "the first is here");
        }
        coleader = p->is_coleader ? p : coleader;
        if (!p->is_presenter)
            continue;
        if (presenter) {
            pb_diag_add(diags, PB_D_NO_PRESENTER, p->at, "a second presenter");
            pb_diag_note(diags, presenter->at, "the first is here");
            continue;
        }
        presenter = p;
        meta->presenter = (uint8_t)i;
    }
    if (!presenter && is_sure) {
        pb_diag_add(diags, PB_D_NO_PRESENTER, pb_yaml_where(people),
                    "nobody here is the presenter");
        pb_diag_note(diags, pb_yaml_where(people), "give one of them 'role: presenter'");
    }
}
