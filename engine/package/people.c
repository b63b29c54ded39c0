// SPDX-License-Identifier: MIT
#include "package/people.h"

#include "package/meta_shape.h"

enum { NAME_LONGEST = 32 };

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

static void read_look(pb_look *look, const pb_shaped *m)
{
    if (!m->node || !pb_shaped_check(m))
        return;
    int i;
#define WORD(field, T)                                                                             \
    if ((i = pb_shaped_word(m, #field)) >= 0)                                                      \
    look->field = (T)i
    WORD(hair, enum pb_hair);
    WORD(hair_color, enum pb_hair_color);
    WORD(top, enum pb_top);
    WORD(beard, enum pb_beard);
    WORD(head, enum pb_head);
    WORD(age, enum pb_age);
    WORD(aid, enum pb_aid);
    WORD(build, enum pb_physique);
    WORD(wears, enum pb_wear);
#undef WORD
    int32_t skin;
    if (pb_shaped_whole(m, "skin", &skin))
        look->skin = (uint8_t)skin;
    pb_shaped_flag(m, "glasses", &look->glasses);
}

// False when the person's role could not be made out.
static bool read_person(pb_meta *meta, const pb_yaml *row, pb_diags *diags)
{
    const pb_shaped m = {&pb_person_shape, row, diags};
    const pb_shaped look = pb_shaped_below(&m, "look");
    check_name(row->key, row->key_at, diags);
    pb_shaped_check(&m);
    uint32_t seat = meta->people.n;
    pb_person *p = pb_vec_add(&meta->people);
    p->id = p->name = row->key;
    p->at = row->key_at;
    p->look = look_of_chair(seat);
    const pb_yaml *given = pb_shaped_get(&m, "role");
    int role = pb_shaped_word(&m, "role");
    p->is_presenter = role == PB_ROLE_PRESENTER;
    p->is_coleader = role == PB_ROLE_COLEADER;
    pb_shaped_text(&m, "job", &p->job);
    pb_shaped_text(&m, "shown", &p->name);
    read_look(&p->look, &look);
    return row->kind == PB_YAML_MAP && (!given || role >= 0);
}

void pb_people_load(pb_meta *meta, const pb_yaml *people, pb_diags *diags)
{
    const pb_person *presenter = NULL, *coleader = NULL;
    bool is_sure = true;
    if (!people)
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
