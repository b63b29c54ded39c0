// SPDX-License-Identifier: MIT
#include "package/catalogue.h"

#include "base/file.h"
#include "package/catalogue_parts.h"
#include "package/find.h"

#define FIELDS(...) static const pb_yaml_field fields[] = {__VA_ARGS__}
#define MUST(key)                                                                                  \
    {                                                                                              \
        key, true                                                                                  \
    }
#define MAY(key)                                                                                   \
    {                                                                                              \
        key, false                                                                                 \
    }

// The top mapping of one file; NULL when there is none, which has been reported.
static const pb_yaml *open_file(pb_loading *l, const char *name)
{
    pb_buf path = {0}, text = {0};
    const pb_yaml *root = NULL;
    pb_path_join(&path, l->dir, name);
    if (pb_package_file(path.p, PB_YAML_FILE_MAX, &text, l->sources, l->diags)) {
        uint32_t file = pb_sources_add(l->sources, pb_buf_str(&path), pb_buf_str(&text));
        root = pb_yaml_read(&l->c->arena, file, pb_buf_str(&text), PB_YAML_FILE_MAX, l->diags);
        if (root && root->kind != PB_YAML_MAP) {
            pb_yaml_wrong(root, "a mapping", l->diags);
            root = NULL;
        }
    }
    pb_buf_release(&path);
    pb_buf_release(&text);
    return root;
}

// A file of rows by id: at most `most`, each read by `read`. Gives the file's top mapping, or NULL.
static const pb_yaml *read_rows(pb_loading *l, const char *name, uint32_t most,
                                void (*read)(pb_loading *l, const pb_yaml *row))
{
    const pb_yaml *root = open_file(l, name);
    if (root && !root->n)
        pb_diag_add(l->diags, PB_D_MISSING_KEY, root->at, "there is nothing in this file");
    uint32_t n = 0;
    for (const pb_yaml *row = root ? root->first : NULL; row; row = row->next) {
        if (++n > most) {
            pb_diag_add(l->diags, PB_D_TOO_LARGE, row->key_at, "more than %u entries", most);
            break;
        }
        if (pb_yaml_id(row->key, row->key_at, l->diags))
            read(l, row);
    }
    return root;
}

static void read_principle(pb_loading *l, const pb_yaml *row)
{
    FIELDS(MUST("name"), MUST("summary"), MUST("raises"), MUST("lowers"), MUST("source"));
    PB_YAML_FIELDS(row, fields, l->diags);
    pb_principle *p = pb_vec_add(&l->c->principles);
    p->id = row->key;
    pb_loading_name(l, row, "name", &p->name);
    pb_loading_prose(l, row, "summary", &p->summary);
    pb_loading_prose(l, row, "raises", &p->raises);
    pb_loading_prose(l, row, "lowers", &p->lowers);
    pb_loading_source(l, row, &p->source);
}

static uint8_t read_phases(pb_loading *l, const pb_yaml *node)
{
    static const char *const all[] = {"all"};
    if (node && node->kind == PB_YAML_SCALAR)
        return pb_yaml_word(node, all, 1, l->diags) == 0 ? (1u << PB_PHASE_COUNT) - 1 : 0;
    unsigned phases = 0;
    if (pb_yaml_count(node, PB_YAML_LIST, 1, PB_PHASE_COUNT, l->diags))
        for (const pb_yaml *item = node->first; item; item = item->next) {
            int phase = pb_yaml_word(item, pb_phase_name, PB_PHASE_COUNT, l->diags);
            phases |= phase < 0 ? 0 : 1u << phase;
        }
    return (uint8_t)phases;
}

static void read_move(pb_loading *l, const pb_yaml *row)
{
    FIELDS(MUST("name"), MUST("group"), MUST("what"), MUST("right_when"), MUST("wrong_when"),
           MUST("phases"), MAY("spoken"), MAY("talk"), MUST("marks"), MAY("push"), MUST("source"));
    PB_YAML_FIELDS(row, fields, l->diags);
    pb_move *m = pb_vec_add(&l->c->moves);
    m->id = row->key;
    m->at = row->key_at;
    m->spoken = true;
    pb_loading_name(l, row, "name", &m->name);
    pb_loading_prose(l, row, "what", &m->what);
    pb_loading_prose(l, row, "right_when", &m->right_when);
    pb_loading_prose(l, row, "wrong_when", &m->wrong_when);
    pb_loading_source(l, row, &m->source);
    int group = pb_yaml_word(pb_yaml_get(row, "group"), pb_group_name, PB_GROUP_COUNT, l->diags);
    m->group = group < 0 ? PB_GROUP_FRAME : (enum pb_group)group;
    m->phases = read_phases(l, pb_yaml_get(row, "phases"));
    pb_yaml_bool(pb_yaml_get(row, "spoken"), &m->spoken, l->diags);
    const pb_yaml *talk = pb_yaml_get(row, "talk");
    int about = pb_yaml_word(talk, pb_talk_name, PB_TALK_COUNT, l->diags);
    m->talk = about < 0 ? PB_TALK_FRAME : (enum pb_talk)about;
    if (m->spoken && !talk)
        pb_diag_add(l->diags, PB_D_MISSING_KEY, row->key_at, "'talk' is missing");
    pb_loading_marks(l, pb_yaml_get(row, "marks"), &m->marks);
    pb_loading_push(l, pb_yaml_get(row, "push"), &m->push);
}

// Without `next`, which may name a pattern further down.
static void read_drift(pb_loading *l, const pb_yaml *row)
{
    FIELDS(MUST("name"), MUST("markers"), MUST("underneath"), MAY("next"), MAY("attack"),
           MAY("quiet"), MUST("helps"), MUST("worsens"), MAY("push"), MUST("source"));
    PB_YAML_FIELDS(row, fields, l->diags);
    if (pb_word_find(row->key, pb_climate_name, PB_CLIMATE_COUNT) >= 0)
        pb_diag_add(l->diags, PB_D_NAME_TAKEN, row->key_at,
                    "'%.*s' is the name of a climate value already", PB_STR_ARG(row->key));
    pb_drift *d = pb_vec_add(&l->c->drifts);
    d->id = row->key;
    d->next = PB_NONE;
    pb_loading_name(l, row, "name", &d->name);
    pb_loading_prose(l, row, "markers", &d->markers);
    pb_loading_prose(l, row, "underneath", &d->underneath);
    pb_loading_source(l, row, &d->source);
    pb_yaml_bool(pb_yaml_get(row, "attack"), &d->is_attack, l->diags);
    int quiet = pb_yaml_word(pb_yaml_get(row, "quiet"), pb_quiet_name, PB_QUIET_COUNT, l->diags);
    d->quiet = quiet < 0 ? PB_QUIET_PLAIN : (enum pb_quiet)quiet;
    const pb_yaml *worsens = pb_yaml_get(row, "worsens");
    pb_loading_moves(l, pb_yaml_get(row, "helps"), &d->helps);
    pb_loading_moves(l, worsens, &d->worsens);
    if (d->helps & d->worsens)
        pb_diag_add(l->diags, PB_D_NAME_TAKEN, pb_yaml_where(worsens),
                    "a move stands in both 'helps' and 'worsens'");
    pb_loading_push(l, pb_yaml_get(row, "push"), &d->push);
}

static void link_drifts(pb_loading *l, const pb_yaml *root)
{
    for (const pb_yaml *row = root ? root->first : NULL; row; row = row->next) {
        const pb_yaml *node = pb_yaml_get(row, "next");
        int at = pb_catalogue_drift(l->c, row->key);
        pb_str id;
        if (at < 0 || !pb_yaml_text(node, PB_NAME_LONGEST, &id, l->diags))
            continue;
        int next = pb_loading_find_drift(l, id, node->at);
        if (next >= 0)
            l->c->drifts.p[at].next = (uint8_t)next;
    }
}

static void read_situations(pb_loading *l, const pb_yaml *node, uint32_t *out)
{
    if (!pb_yaml_count(node, PB_YAML_LIST, 1, PB_SIT_COUNT, l->diags))
        return;
    for (const pb_yaml *item = node->first; item; item = item->next) {
        int bit = pb_yaml_word(item, pb_situation_name, PB_SIT_COUNT, l->diags);
        *out |= bit < 0 ? 0 : 1u << bit;
    }
}

static void read_rule(pb_loading *l, const pb_yaml *row)
{
    FIELDS(MUST("name"), MUST("when"), MUST("moves"), MAY("keep"), MAY("marks"), MUST("reason"),
           MUST("source"));
    PB_YAML_FIELDS(row, fields, l->diags);
    pb_rule *r = pb_vec_add(&l->c->rules);
    int32_t keep = 100;
    r->id = row->key;
    r->at = row->key_at;
    pb_loading_name(l, row, "name", &r->name);
    pb_loading_prose(l, row, "reason", &r->reason);
    pb_loading_source(l, row, &r->source);
    read_situations(l, pb_yaml_get(row, "when"), &r->when);
    pb_loading_moves(l, pb_yaml_get(row, "moves"), &r->moves);
    const pb_yaml *kept = pb_yaml_get(row, "keep");
    if (pb_yaml_int(kept, 0, 100, &keep, l->diags) && keep % 50 != 0)
        pb_diag_add(l->diags, PB_D_OUT_OF_RANGE, kept->at, "'keep' is %d; it is 0, 50 or 100",
                    keep);
    r->keep = (uint8_t)keep;
    pb_loading_marks(l, pb_yaml_get(row, "marks"), &r->add);
}

static void read_climate(pb_loading *l)
{
    FIELDS(MUST("start"), MUST("talk"), MUST("unanswered"), MUST("silence"), MUST("low_safety"),
           MUST("words_per_minute"));
    pb_climate_table *t = &l->c->climate;
    t->words_per_minute = 140; // so that nothing divides by nought after a mistake
    const pb_yaml *root = open_file(l, "climate.yaml");
    if (!root)
        return;
    PB_YAML_FIELDS(root, fields, l->diags);
    const pb_yaml *start = pb_yaml_get(root, "start"), *talk = pb_yaml_get(root, "talk");
    const pb_yaml *unanswered = pb_yaml_get(root, "unanswered");
    const pb_yaml *silence = pb_yaml_get(root, "silence");
    static const pb_yaml_field values[] = {MUST("safety"), MUST("exposure"), MUST("depth"),
                                           MUST("patient"), MUST("clinician")};
    static const pb_yaml_field talks[] = {MAY("facts"),   MAY("fixing"),       MAY("away"),
                                          MAY("feeling"), MAY("relationship"), MAY("process"),
                                          MAY("frame")};
    static const pb_yaml_field quiets[] = {MAY("plain"), MAY("working"), MAY("frozen")};
    PB_YAML_FIELDS(start, values, l->diags);
    PB_YAML_FIELDS(talk, talks, l->diags);
    PB_YAML_FIELDS(unanswered, talks, l->diags);
    PB_YAML_FIELDS(silence, quiets, l->diags);
    int32_t value;
    for (int i = 0; i < PB_CLIMATE_COUNT; i++)
        if (pb_yaml_int(pb_yaml_get(start, pb_climate_name[i]), 0, 100, &value, l->diags))
            t->start[i] = (int16_t)value;
    for (int i = 0; i < PB_TALK_COUNT; i++) {
        pb_loading_push(l, pb_yaml_get(talk, pb_talk_name[i]), &t->talk[i]);
        pb_loading_push(l, pb_yaml_get(unanswered, pb_talk_name[i]), &t->unanswered[i]);
    }
    for (int i = 0; i < PB_QUIET_COUNT; i++)
        pb_loading_push(l, pb_yaml_get(silence, pb_quiet_name[i]), &t->silence[i]);
    if (pb_yaml_int(pb_yaml_get(root, "low_safety"), 0, 100, &value, l->diags))
        t->low_safety = (int16_t)value;
    if (pb_yaml_int(pb_yaml_get(root, "words_per_minute"), 40, 400, &value, l->diags))
        t->words_per_minute = (int16_t)value;
}

static void add_house_rule(void *ctx, pb_str text)
{
    pb_school *school = ctx;
    *pb_vec_add(&school->house_rules) = text;
}

static void read_weights(pb_loading *l, const pb_yaml *map, pb_marks *out)
{
    for (int i = 0; i < PB_PRINCIPLES_MAX; i++)
        out->of[i] = 100;
    if (!pb_yaml_count(map, PB_YAML_MAP, 0, PB_PRINCIPLES_MAX, l->diags))
        return;
    for (const pb_yaml *weight = map->first; weight; weight = weight->next) {
        int principle = pb_loading_find_principle(l, weight->key, weight->key_at);
        int32_t percent;
        if (pb_yaml_int(weight, 0, 300, &percent, l->diags) && principle >= 0)
            out->of[principle] = (int16_t)percent;
    }
}

static void read_school(void *ctx, pb_str name)
{
    FIELDS(MUST("name"), MUST("summary"), MUST("source"), MAY("weights"), MAY("moves"),
           MUST("house_rules"), MAY("leaves"), MAY("returns"));
    enum { RULES = 12 };
    pb_loading *l = ctx;
    pb_str id = name;
    if (name.n <= 5 || !pb_str_is((pb_str){name.p + name.n - 5, 5}, ".yaml"))
        return;
    id.n -= 5;
    pb_buf path = {0};
    pb_buf_printf(&path, "schools/%.*s", PB_STR_ARG(name));
    const pb_yaml *root = open_file(l, path.p);
    pb_buf_release(&path);
    if (!root || !pb_yaml_id(id, (pb_span){root->at.file, 0, 0, 0}, l->diags))
        return;
    PB_YAML_FIELDS(root, fields, l->diags);
    pb_school *s = pb_vec_add(&l->c->schools);
    s->id = pb_arena_dup(&l->c->arena, id);
    pb_loading_name(l, root, "name", &s->name);
    pb_loading_prose(l, root, "summary", &s->summary);
    pb_loading_source(l, root, &s->source);
    read_weights(l, pb_yaml_get(root, "weights"), &s->weight);
    pb_yaml_texts(pb_yaml_get(root, "house_rules"), PB_PROSE_LONGEST, RULES, add_house_rule, s,
                  l->diags);
    if (pb_yaml_get(root, "leaves"))
        pb_loading_prose(l, root, "leaves", &s->leaves);
    if (pb_yaml_get(root, "returns"))
        pb_loading_prose(l, root, "returns", &s->returns);
    const pb_yaml *moves = pb_yaml_get(root, "moves");
    if (!pb_yaml_count(moves, PB_YAML_MAP, 0, PB_MOVES_MAX, l->diags))
        return;
    for (const pb_yaml *row = moves->first; row; row = row->next) {
        int move = pb_loading_find_move(l, row->key, row->key_at);
        if (move < 0)
            continue;
        s->remarked |= UINT64_C(1) << move;
        s->remarked_at[move] = row->key_at;
        pb_loading_marks(l, row, &s->marks[move]);
    }
}

static void read_schools(pb_loading *l)
{
    pb_buf path = {0};
    pb_err err = {0};
    pb_path_join(&path, l->dir, "schools");
    if (!pb_dir_list(path.p, read_school, l, &err) || !l->c->schools.n) {
        pb_span at = {pb_sources_add(l->sources, pb_buf_str(&path), PB_STR("")), 0, 0, 0};
        pb_diag_add(l->diags, PB_D_FILE_UNREADABLE, at, "%s",
                    err.text[0] ? err.text : "there is no school in this folder");
    }
    pb_buf_release(&path);
}

bool pb_catalogue_load(pb_catalogue *out, const char *assets_dir, pb_sources *sources,
                       pb_diags *diags)
{
    enum { RULES_MAX = 32, DRIFTS_MAX = PB_NONE - 1 }; // a rule is one bit, a pattern one byte
    pb_loading l = {out, assets_dir, sources, diags};
    uint32_t before = diags->errors;
    read_rows(&l, "principles.yaml", PB_PRINCIPLES_MAX, read_principle);
    read_rows(&l, "moves.yaml", PB_MOVES_MAX, read_move);
    link_drifts(&l, read_rows(&l, "drifts.yaml", DRIFTS_MAX, read_drift));
    read_climate(&l);
    read_rows(&l, "rules.yaml", RULES_MAX, read_rule);
    read_schools(&l);
    return diags->errors == before;
}
