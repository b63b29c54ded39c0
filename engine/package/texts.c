// SPDX-License-Identifier: MIT
#include "package/texts.h"

#include <stdlib.h>

#include "base/bug.h"

typedef struct walk {
    pb_text_visit *visit;
    void *ctx;
    pb_buf context;
} walk;

static void __attribute__((format(printf, 6, 7)))
tell(walk *w, enum pb_text_kind kind, uint32_t number, pb_str *text, pb_span at,
     const char *context, ...)
{
    if (!text->n)
        return;
    va_list args;
    va_start(args, context);
    w->context.n = 0;
    pb_buf_vprintf(&w->context, context, args);
    va_end(args);
    w->visit(w->ctx, &(pb_text_place){pb_buf_str(&w->context), at, kind, number}, text);
}

// ---- a scenario -------------------------------------------------------------------------------

static void tell_meta(walk *w, pb_meta *m)
{
    tell(w, PB_TEXT_TITLE, 0, &m->title, m->at, "title");
    tell(w, PB_TEXT_SUMMARY, 0, &m->summary, m->at, "summary");
    tell(w, PB_TEXT_SETTING, 0, &m->setting, m->at, "setting");
    for (uint32_t i = 0; i < m->content_notes.n; i++)
        tell(w, PB_TEXT_CONTENT_NOTE, i, &m->content_notes.p[i], m->at, "content_notes");
    tell(w, PB_TEXT_CARE, 0, &m->care, m->at, "care");
    for (uint32_t i = 0; i < m->people.n; i++) {
        pb_person *p = &m->people.p[i];
        tell(w, PB_TEXT_NAME, i, &p->name, p->at, "people/%.*s", PB_STR_ARG(p->id));
        tell(w, PB_TEXT_JOB, i, &p->job, p->at, "people/%.*s/job", PB_STR_ARG(p->id));
    }
}

static void tell_line(walk *w, pb_scenario *s, pb_str where, uint32_t line)
{
    uint8_t who = s->lines.p[line].speaker;
    pb_line_text *t = &s->line_texts.p[line];
    pb_str id = who < s->meta.people.n ? s->meta.people.p[who].id : PB_STR("You");
    tell(w, PB_TEXT_LINE, line, &t->says, t->at, "%.*s/%.*s", PB_STR_ARG(where), PB_STR_ARG(id));
    tell(w, PB_TEXT_DOES, line, &t->does, t->at, "%.*s/%.*s/does", PB_STR_ARG(where),
         PB_STR_ARG(id));
}

static void tell_beat(walk *w, pb_scenario *s, const pb_beat *b)
{
    for (uint32_t i = b->first_item; i < s->items.n && s->items.p[i].kind != PB_ITEM_END; i++) {
        const pb_item *item = &s->items.p[i];
        if (item->kind == PB_ITEM_LINE) {
            tell_line(w, s, b->id, item->arg);
        } else if (item->kind == PB_ITEM_STAGE) {
            pb_stage *stage = &s->stages.p[item->arg];
            tell(w, PB_TEXT_STAGE, item->arg, &stage->text, stage->at, "%.*s/stage",
                 PB_STR_ARG(b->id));
        } else if (item->kind == PB_ITEM_LATER) {
            pb_later *later = &s->laters.p[item->arg];
            tell(w, PB_TEXT_LATER, item->arg, &later->text, later->at, "%.*s/later",
                 PB_STR_ARG(b->id));
        }
    }
}

static void tell_decision(walk *w, pb_scenario *s, uint32_t number)
{
    const pb_decision *d = &s->decisions.p[number];
    pb_decision_text *t = &s->decision_texts.p[number];
    tell(w, PB_TEXT_NOTICE, number, &t->notice, t->at, "%.*s/notice", PB_STR_ARG(t->id));
    tell(w, PB_TEXT_HINT, number, &t->hint, t->at, "%.*s/hint", PB_STR_ARG(t->id));
    for (uint32_t i = d->first_option; i < d->first_option + d->options; i++) {
        pb_option_text *o = &s->option_texts.p[i];
        tell(w, PB_TEXT_ANSWER, i, &o->says, o->at, "%.*s/%.*s", PB_STR_ARG(t->id),
             PB_STR_ARG(o->id));
        tell(w, PB_TEXT_WHY, i, &o->why, o->at, "%.*s/%.*s/why", PB_STR_ARG(t->id),
             PB_STR_ARG(o->id));
        tell(w, PB_TEXT_SHORT, i, &o->brief, o->at, "%.*s/%.*s/short", PB_STR_ARG(t->id),
             PB_STR_ARG(o->id));
    }
}

static void tell_pool(walk *w, pb_scenario *s, const pb_pool *pool)
{
    for (uint32_t i = pool->first_entry; i < pool->first_entry + pool->entries; i++) {
        const pb_entry *e = &s->entries.p[i];
        for (uint32_t k = e->first_line; k < e->first_line + e->lines; k++)
            tell_line(w, s, pool->id, k);
    }
}

void pb_scenario_texts(pb_scenario *s, pb_text_visit *visit, void *ctx)
{
    walk w = {visit, ctx, {0}};
    tell_meta(&w, &s->meta);
    for (uint32_t i = 0; i < s->beats.n; i++)
        tell_beat(&w, s, &s->beats.p[i]);
    for (uint32_t i = 0; i < s->decisions.n; i++)
        tell_decision(&w, s, i);
    for (uint32_t i = 0; i < s->pools.n; i++)
        tell_pool(&w, s, &s->pools.p[i]);
    for (uint32_t i = 0; i < s->endings.n; i++) {
        pb_ending *e = &s->endings.p[i];
        tell(&w, PB_TEXT_ENDING_TITLE, i, &e->title, e->at, "ending/%.*s/title", PB_STR_ARG(e->id));
        tell(&w, PB_TEXT_ENDING, i, &e->text, e->at, "ending/%.*s/text", PB_STR_ARG(e->id));
    }
    pb_buf_release(&w.context);
}

// ---- the catalogue ----------------------------------------------------------------------------

static void tell_part(walk *w, const char *kind, pb_str id, const char *part, pb_str *text)
{
    tell(w, PB_TEXT_CATALOGUE, 0, text, (pb_span){0}, "%s/%.*s/%s", kind, PB_STR_ARG(id), part);
}

static void tell_moves(walk *w, pb_catalogue *c)
{
    for (uint32_t i = 0; i < c->moves.n; i++) {
        pb_move *m = &c->moves.p[i];
        tell_part(w, "moves", m->id, "name", &m->name);
        tell_part(w, "moves", m->id, "what", &m->what);
        tell_part(w, "moves", m->id, "right_when", &m->right_when);
        tell_part(w, "moves", m->id, "wrong_when", &m->wrong_when);
    }
}

void pb_catalogue_texts(pb_catalogue *c, pb_text_visit *visit, void *ctx)
{
    walk w = {visit, ctx, {0}};
    for (uint32_t i = 0; i < c->principles.n; i++) {
        pb_principle *p = &c->principles.p[i];
        tell_part(&w, "principles", p->id, "name", &p->name);
        tell_part(&w, "principles", p->id, "summary", &p->summary);
        tell_part(&w, "principles", p->id, "raises", &p->raises);
        tell_part(&w, "principles", p->id, "lowers", &p->lowers);
    }
    tell_moves(&w, c);
    for (uint32_t i = 0; i < c->drifts.n; i++) {
        pb_drift *d = &c->drifts.p[i];
        tell_part(&w, "drifts", d->id, "name", &d->name);
        tell_part(&w, "drifts", d->id, "markers", &d->markers);
        tell_part(&w, "drifts", d->id, "underneath", &d->underneath);
    }
    for (uint32_t i = 0; i < c->rules.n; i++) {
        pb_rule *r = &c->rules.p[i];
        tell_part(&w, "rules", r->id, "name", &r->name);
        tell_part(&w, "rules", r->id, "reason", &r->reason);
    }
    for (uint32_t i = 0; i < c->schools.n; i++) {
        pb_school *s = &c->schools.p[i];
        tell_part(&w, "schools", s->id, "name", &s->name);
        tell_part(&w, "schools", s->id, "summary", &s->summary);
        for (uint32_t k = 0; k < s->house_rules.n; k++)
            tell_part(&w, "schools", s->id, "house_rules", &s->house_rules.p[k]);
        tell_part(&w, "schools", s->id, "leaves", &s->leaves);
        tell_part(&w, "schools", s->id, "returns", &s->returns);
    }
    pb_buf_release(&w.context);
}

// ---- another language -------------------------------------------------------------------------

struct speaking {
    pb_originals *originals;
    const pb_tongue *tongue;
    uint32_t next;
};

static void keep(void *ctx, const pb_text_place *where, pb_str *text)
{
    (void)where;
    *pb_vec_add(&((pb_originals *)ctx)->of) = *text;
}

static void say(void *ctx, const pb_text_place *where, pb_str *text)
{
    struct speaking *s = ctx;
    PB_ASSERT(s->next < s->originals->of.n);
    *text = pb_tr_str(s->tongue, where->context.p, s->originals->of.p[s->next++]);
}

void pb_scenario_speak(pb_scenario *s, pb_originals *o, const pb_tongue *t)
{
    struct speaking speaking = {o, t, 0};
    if (!t && !o->of.n)
        return; // it has never spoken otherwise
    if (!o->of.n)
        pb_scenario_texts(s, keep, o);
    pb_scenario_texts(s, say, &speaking);
}

void pb_catalogue_speak(pb_catalogue *c, pb_originals *o, const pb_tongue *t)
{
    struct speaking speaking = {o, t, 0};
    if (!t && !o->of.n)
        return;
    if (!o->of.n)
        pb_catalogue_texts(c, keep, o);
    pb_catalogue_texts(c, say, &speaking);
}

void pb_originals_release(pb_originals *o)
{
    pb_vec_release(&o->of);
}
