// SPDX-License-Identifier: MIT
// What the files of a scenario say, as facts. A beat's talk is one passage of a line a step, as it
// would be read; answers are told attribute by attribute.
#include "facts.h"

struct telling {
    author_facts *f;
    const pb_scenario *s;
    const pb_catalogue *c;
    const author_names *names;
    pb_buf text; // of the fact being told
};

static pb_str named(const struct telling *t, const char *kind, pb_str id)
{
    return author_name(t->names, kind, id);
}

// A fact whose value is in t->text, which is emptied.
#define TELL(t, section, owner, ...)                                                               \
    (author_facts_add((t)->f, (section), (owner), pb_buf_str(&(t)->text), __VA_ARGS__),            \
     (t)->text.n = 0)

// ---- scenario.yaml ------------------------------------------------------------------------------

static void list(pb_buf *out, pb_str word)
{
    pb_buf_printf(out, "%s%.*s", out->n ? ", " : "", PB_STR_ARG(word));
}

static void about(struct telling *t)
{
    const pb_meta *m = &t->s->meta;
    const struct {
        const char *name;
        pb_str value;
    } texts[] = {{"title", m->title},     {"summary", m->summary},
                 {"setting", m->setting}, {"language", m->language},
                 {"care", m->care},       {"school", t->c->schools.p[m->school].id}};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        author_facts_add(t->f, SECTION_ABOUT, PB_NO_INDEX, texts[i].value, "%s", texts[i].name);
    pb_buf_printf(&t->text, "%u", m->level);
    TELL(t, SECTION_ABOUT, PB_NO_INDEX, "level");
    pb_buf_printf(&t->text, "%u", m->minutes);
    TELL(t, SECTION_ABOUT, PB_NO_INDEX, "minutes");
    for (uint32_t p = 0; p < t->c->principles.n; p++)
        if (m->teaches >> p & 1)
            list(&t->text, t->c->principles.p[p].id);
    TELL(t, SECTION_ABOUT, PB_NO_INDEX, "teaches");
    for (uint32_t i = 0; i < m->sources.n; i++)
        list(&t->text, m->sources.p[i]);
    TELL(t, SECTION_ABOUT, PB_NO_INDEX, "sources");
    for (uint32_t i = 0; i < m->content_notes.n; i++)
        list(&t->text, m->content_notes.p[i]);
    TELL(t, SECTION_ABOUT, PB_NO_INDEX, "content notes");
    for (int i = 0; i < PB_CLIMATE_COUNT; i++) {
        pb_buf_printf(&t->text, "%d", m->climate[i]);
        TELL(t, SECTION_ABOUT, PB_NO_INDEX, "%s at the start", pb_climate_name[i]);
    }
}

static void look(struct telling *t, const pb_look *l)
{
    pb_buf_printf(
        &t->text, "hair %s %s, skin %u, wears %s in %s, %s, %s, beard %s, head %s, aid %s%s",
        pb_hair_name[l->hair], pb_hair_color_name[l->hair_color], l->skin, pb_wears_name[l->wears],
        pb_top_name[l->top], pb_age_name[l->age], pb_build_name[l->build], pb_beard_name[l->beard],
        pb_head_name[l->head], pb_aid_name[l->aid], l->glasses ? ", glasses" : "");
}

static void people(struct telling *t)
{
    for (uint32_t i = 0; i < t->s->meta.people.n; i++) {
        const pb_person *p = &t->s->meta.people.p[i];
        pb_str id = named(t, "person", p->id);
        uint32_t owner =
            author_facts_thing(t->f, SECTION_ABOUT, p->job, "person '%.*s'", PB_STR_ARG(id));
        author_facts_add(t->f, SECTION_ABOUT, owner, p->name, "person '%.*s': name",
                         PB_STR_ARG(id));
        author_facts_add(t->f, SECTION_ABOUT, owner, p->job, "person '%.*s': job", PB_STR_ARG(id));
        pb_buf_printf(&t->text, "%s",
                      p->is_presenter  ? "presents"
                      : p->is_coleader ? "leads, too"
                                       : "member");
        TELL(t, SECTION_ABOUT, owner, "person '%.*s': role", PB_STR_ARG(id));
        pb_buf_printf(&t->text, "%u", i + 1);
        TELL(t, SECTION_ABOUT, owner, "person '%.*s': chair", PB_STR_ARG(id));
        look(t, &p->look);
        TELL(t, SECTION_ABOUT, owner, "person '%.*s': look", PB_STR_ARG(id));
    }
}

static void state(struct telling *t)
{
    for (uint32_t i = 0; i < t->s->meta.state.n; i++) {
        const pb_var *v = &t->s->meta.state.p[i];
        uint32_t owner =
            author_facts_thing(t->f, SECTION_ABOUT, v->note, "state '%.*s'", PB_STR_ARG(v->id));
        pb_buf_printf(&t->text, "%d, from %d to %d", v->start, v->min, v->max);
        TELL(t, SECTION_ABOUT, owner, "state '%.*s': starts at", PB_STR_ARG(v->id));
        author_facts_add(t->f, SECTION_ABOUT, owner, v->note, "state '%.*s': note",
                         PB_STR_ARG(v->id));
    }
}

// ---- talk ---------------------------------------------------------------------------------------

static pb_str person(const struct telling *t, uint8_t who)
{
    return who < t->s->meta.people.n ? named(t, "person", t->s->meta.people.p[who].id)
                                     : PB_STR("You");
}

static void expr(struct telling *t, const char *word, uint32_t index)
{
    const pb_expr *e = &t->s->exprs.p[index];
    if (!index)
        return;
    if (e->function != PB_NO_INDEX)
        pb_buf_printf(&t->text, " [%s a function]", word);
    else
        pb_buf_printf(&t->text, " [%s %.*s]", word, PB_STR_ARG(e->text));
}

static void line(struct telling *t, uint32_t index)
{
    const pb_line *l = &t->s->lines.p[index];
    const pb_line_text *text = &t->s->line_texts.p[index];
    pb_buf_printf(&t->text, "%.*s", PB_STR_ARG(person(t, l->speaker)));
    if (text->says.n)
        pb_buf_printf(&t->text, " “%.*s”", PB_STR_ARG(text->says));
    if (text->does.n)
        pb_buf_printf(&t->text, " %.*s", PB_STR_ARG(text->does));
    if (l->is_said && l->talk < PB_TALK_COUNT)
        pb_buf_printf(&t->text, " [%s]", pb_talk_name[l->talk]);
    if (l->drift != PB_NONE)
        pb_buf_printf(&t->text, " [%.*s]", PB_STR_ARG(t->c->drifts.p[l->drift].id));
    if (l->to != PB_NONE)
        pb_buf_printf(&t->text, " [to %.*s]", PB_STR_ARG(person(t, l->to)));
    if (l->mood != PB_NONE)
        pb_buf_printf(&t->text, " [feels %s]", pb_mood_name[l->mood]);
    if (l->once != PB_NO_INDEX)
        pb_buf_add(&t->text, PB_STR(" [once]"));
    expr(t, "when", l->when);
    expr(t, "effect", l->effect);
}

static void item(struct telling *t, const pb_item *it)
{
    const pb_scenario *s = t->s;
    pb_buf *b = &t->text;
    switch ((enum pb_item_kind)it->kind) {
    case PB_ITEM_LINE:
        line(t, it->arg);
        break;
    case PB_ITEM_STAGE:
        pb_buf_printf(b, "(%.*s)%s", PB_STR_ARG(s->stages.p[it->arg].text),
                      s->stages.p[it->arg].once != PB_NO_INDEX ? " [once]" : "");
        expr(t, "effect", s->stages.p[it->arg].effect);
        break;
    case PB_ITEM_PHASE:
        pb_buf_printf(b, "phase %s", pb_phase_name[it->small]);
        break;
    case PB_ITEM_SILENCE:
        pb_buf_printf(b, "silence of %u seconds, %s", it->arg, pb_quiet_name[it->small]);
        break;
    case PB_ITEM_LATER:
        pb_buf_printf(b, "%u minutes left out, about %s “%.*s”", s->laters.p[it->arg].minutes,
                      pb_talk_name[it->small], PB_STR_ARG(s->laters.p[it->arg].text));
        break;
    case PB_ITEM_CHAIR:
        pb_buf_printf(b, "%.*s %s", PB_STR_ARG(person(t, it->small)),
                      it->arg ? "sits back" : "returns");
        break;
    case PB_ITEM_DRAW:
        pb_buf_printf(b, "draw %u of '%.*s'", it->small,
                      PB_STR_ARG(named(t, "pool", s->pools.p[it->arg].id)));
        break;
    case PB_ITEM_SET:
        pb_buf_add(b, PB_STR("set"));
        expr(t, "to", it->arg);
        break;
    case PB_ITEM_MOMENT:
    case PB_ITEM_STRETCH:
        pb_buf_printf(b, "%s '%.*s'", it->kind == PB_ITEM_MOMENT ? "moment" : "stretch",
                      PB_STR_ARG(named(t, "moment", s->decision_texts.p[it->arg].id)));
        break;
    case PB_ITEM_STRETCH_END:
        pb_buf_add(b, PB_STR("end of the stretch"));
        break;
    case PB_ITEM_GO:
        pb_buf_printf(b, "go '%.*s'", PB_STR_ARG(named(t, "beat", s->beats.p[it->arg].id)));
        break;
    case PB_ITEM_ENDING:
        pb_buf_printf(b, "ending '%.*s'", PB_STR_ARG(named(t, "ending", s->endings.p[it->arg].id)));
        break;
    case PB_ITEM_END:
    case PB_ITEM_COUNT:
        break;
    }
    if (it->kind != PB_ITEM_LINE)
        expr(t, "when", it->when);
    pb_buf_char(b, '\n');
}

static void beats(struct telling *t)
{
    const pb_scenario *s = t->s;
    author_facts_add(t->f, SECTION_SCRIPT, PB_NO_INDEX, named(t, "beat", s->beats.p[s->start].id),
                     "it starts with beat");
    for (uint32_t b = 0; b < s->beats.n; b++) {
        pb_str id = named(t, "beat", s->beats.p[b].id);
        uint32_t owner =
            author_facts_thing(t->f, SECTION_SCRIPT, PB_STR(""), "beat '%.*s'", PB_STR_ARG(id));
        for (uint32_t i = s->beats.p[b].first_item; s->items.p[i].kind != PB_ITEM_END; i++)
            item(t, &s->items.p[i]);
        TELL(t, SECTION_SCRIPT, owner, "beat '%.*s': talk", PB_STR_ARG(id));
    }
}

static void pools(struct telling *t)
{
    const pb_scenario *s = t->s;
    for (uint32_t p = 0; p < s->pools.n; p++) {
        const pb_pool *pool = &s->pools.p[p];
        pb_str id = named(t, "pool", pool->id);
        uint32_t owner =
            author_facts_thing(t->f, SECTION_SCRIPT, PB_STR(""), "pool '%.*s'", PB_STR_ARG(id));
        for (uint32_t i = pool->first_entry; i < pool->first_entry + pool->entries; i++) {
            const pb_entry *e = &s->entries.p[i];
            for (uint32_t k = 0; k < e->lines; k++) {
                line(t, e->first_line + k);
                if (k == 0 && e->lines > 1)
                    pb_buf_printf(&t->text, " [an exchange of %u]", e->lines);
                if (k == 0 && e->weight != 1)
                    pb_buf_printf(&t->text, " [weight %u]", e->weight);
                if (k == 0 && e->once != PB_NO_INDEX)
                    pb_buf_add(&t->text, PB_STR(" [once]"));
                if (k == 0)
                    expr(t, "when", e->when);
                pb_buf_char(&t->text, '\n');
            }
        }
        TELL(t, SECTION_SCRIPT, owner, "pool '%.*s': talk", PB_STR_ARG(id));
    }
}

// ---- decisions ----------------------------------------------------------------------------------

// A half point is half of what an author writes.
static void marks(struct telling *t, const pb_option *o)
{
    if (!o->has_marks)
        return;
    const pb_marks *m = &t->s->marks.p[o->marks];
    for (uint32_t p = 0; p < t->c->principles.n; p++)
        if (m->of[p])
            pb_buf_printf(&t->text, "%s%.*s %+d", t->text.n ? ", " : "",
                          PB_STR_ARG(t->c->principles.p[p].id), m->of[p] / 2);
}

// An answer's name within its moment.
static pb_str option_name(const struct telling *t, uint32_t index, pb_str moment)
{
    pb_buf id = {0};
    pb_str own = t->s->option_texts.p[index].id;
    pb_buf_printf(&id, "%.*s.%.*s", PB_STR_ARG(moment), PB_STR_ARG(own));
    pb_str name = named(t, "answer", pb_buf_str(&id));
    bool is_own = name.p == id.p;
    pb_buf_release(&id);
    return is_own ? own : (pb_str){name.p + moment.n + 1, name.n - moment.n - 1};
}

static void option(struct telling *t, uint32_t index, pb_str moment, uint32_t moment_fact)
{
    const pb_option *o = &t->s->options.p[index];
    const pb_option_text *text = &t->s->option_texts.p[index];
    pb_buf full = {0};
    pb_str id = option_name(t, index, moment);
    pb_buf_printf(&full, "%.*s.%.*s", PB_STR_ARG(moment), PB_STR_ARG(id));
    pb_str name = pb_buf_str(&full);
    uint32_t owner =
        author_facts_thing(t->f, SECTION_SCRIPT, text->says, "answer %.*s", PB_STR_ARG(name));
    t->f->list.p[owner].owner = moment_fact;
    const struct {
        const char *what;
        pb_str value;
    } texts[] = {
        {"words", text->says},
        {"why", text->why},
        {"short", text->brief},
        {"move", t->c->moves.p[o->move].id},
        {"otherwise", o->otherwise == PB_NONE ? PB_STR("") : t->c->moves.p[o->otherwise].id},
        {"goes to", o->go == PB_NO_INDEX ? PB_STR("on in its beat")
                                         : named(t, "beat", t->s->beats.p[o->go].id)},
        {"is said to", o->to == PB_NONE ? PB_STR("") : person(t, o->to)},
        {"target", pb_str_of(pb_target_name[text->target])}};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        author_facts_add(t->f, SECTION_SCRIPT, owner, texts[i].value, "answer %.*s: %s",
                         PB_STR_ARG(name), texts[i].what);
    const struct {
        const char *what;
        uint32_t expr;
    } exprs[] = {{"when", o->when}, {"effect", o->effect}, {"within", o->within}};
    for (size_t i = 0; i < sizeof exprs / sizeof *exprs; i++) {
        const pb_expr *e = &t->s->exprs.p[exprs[i].expr];
        author_facts_add(t->f, SECTION_SCRIPT, owner,
                         !exprs[i].expr               ? PB_STR("")
                         : e->function != PB_NO_INDEX ? PB_STR("a function")
                                                      : e->text,
                         "answer %.*s: %s", PB_STR_ARG(name), exprs[i].what);
    }
    marks(t, o);
    TELL(t, SECTION_SCRIPT, owner, "answer %.*s: marks", PB_STR_ARG(name));
    pb_buf_release(&full);
}

static void decisions(struct telling *t)
{
    const pb_scenario *s = t->s;
    for (uint32_t d = 0; d < s->decisions.n; d++) {
        const pb_decision *dec = &s->decisions.p[d];
        const pb_decision_text *text = &s->decision_texts.p[d];
        pb_str id = named(t, "moment", text->id);
        const char *kind = dec->is_stretch ? "stretch" : "moment";
        uint32_t owner = author_facts_thing(t->f, SECTION_SCRIPT, text->notice, "%s '%.*s'", kind,
                                            PB_STR_ARG(id));
        author_facts_add(t->f, SECTION_SCRIPT, owner, text->notice, "%s '%.*s': notice", kind,
                         PB_STR_ARG(id));
        author_facts_add(t->f, SECTION_SCRIPT, owner, text->hint, "%s '%.*s': hint", kind,
                         PB_STR_ARG(id));
        author_facts_add(t->f, SECTION_SCRIPT, owner, pb_str_of(pb_quiet_name[dec->quiet]),
                         "%s '%.*s': silence", kind, PB_STR_ARG(id));
        if (dec->is_stretch)
            pb_buf_printf(&t->text, "line %u to %u", dec->timely_from, dec->timely_to);
        TELL(t, SECTION_SCRIPT, owner, "%s '%.*s': timely", kind, PB_STR_ARG(id));
        for (uint32_t o = dec->first_option; o < dec->first_option + dec->options; o++)
            list(&t->text, option_name(t, o, id));
        TELL(t, SECTION_SCRIPT, owner, "%s '%.*s': its answers in order", kind, PB_STR_ARG(id));
        for (uint32_t o = dec->first_option; o < dec->first_option + dec->options; o++)
            option(t, o, id, owner);
    }
}

static void endings(struct telling *t)
{
    for (uint32_t e = 0; e < t->s->endings.n; e++) {
        const pb_ending *en = &t->s->endings.p[e];
        pb_str id = named(t, "ending", en->id);
        uint32_t owner =
            author_facts_thing(t->f, SECTION_SCRIPT, en->title, "ending '%.*s'", PB_STR_ARG(id));
        author_facts_add(t->f, SECTION_SCRIPT, owner, en->title, "ending '%.*s': title",
                         PB_STR_ARG(id));
        author_facts_add(t->f, SECTION_SCRIPT, owner, en->text, "ending '%.*s': text",
                         PB_STR_ARG(id));
    }
}

void author_facts_of_script(author_facts *f, const pb_scenario *s, const pb_catalogue *c,
                            const author_names *names)
{
    struct telling t = {f, s, c, names, {0}};
    about(&t);
    people(&t);
    state(&t);
    beats(&t);
    decisions(&t);
    pools(&t);
    endings(&t);
    pb_buf_release(&t.text);
}
