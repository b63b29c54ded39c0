// SPDX-License-Identifier: MIT
#include "package/template.h"

#include <stdlib.h>

#include "base/map.h"
#include "base/utf8.h"

struct found { // a text, where it stands
    pb_text_place where;
    const pb_str *text;
    uint32_t order;
};

typedef struct making {
    PB_VEC(struct found) found;
    pb_template *out;
    const pb_scenario *s;
    const pb_catalogue *c;
    pb_map seen;
    pb_buf key, comment, reference;
} making;

// ---- what a translator has to know ------------------------------------------------------------

// The beginning of what is said, on one line.
static void quote(pb_buf *out, pb_str words)
{
    enum { MOST = 72 };
    size_t at = 0;
    pb_buf_add(out, PB_STR("“"));
    for (uint32_t n = 0; n < MOST && at < words.n; n++) {
        size_t from = at;
        uint32_t c = pb_utf8_next(words, &at);
        if (c < ' ')
            pb_buf_char(out, ' ');
        else
            pb_buf_add(out, (pb_str){words.p + from, at - from});
    }
    pb_buf_add(out, at < words.n ? PB_STR("…”") : PB_STR("”"));
}

static const pb_person *person(const making *m, uint8_t who)
{
    return who < m->s->meta.people.n ? &m->s->meta.people.p[who] : NULL;
}

static void explain_line(making *m, const pb_line *l)
{
    const pb_person *who = person(m, l->speaker), *to = person(m, l->to);
    if (!who)
        pb_buf_add(&m->comment, PB_STR("the leader says"));
    else
        pb_buf_printf(&m->comment, "%.*s says", PB_STR_ARG(who->name));
    if (to)
        pb_buf_printf(&m->comment, " to %.*s", PB_STR_ARG(to->name));
    if (l->mood < PB_MOOD_COUNT && l->mood != PB_NEUTRAL)
        pb_buf_printf(&m->comment, "; feels: %s", pb_mood_name[l->mood]);
}

static void explain_person(making *m, uint32_t number, bool is_job)
{
    const pb_person *p = &m->s->meta.people.p[number];
    if (is_job)
        pb_buf_printf(&m->comment, "what %.*s is", PB_STR_ARG(p->name));
    else
        pb_buf_printf(&m->comment, "a name%s", p->is_presenter ? "; presents the case" : "");
}

static void explain_does(making *m, uint8_t speaker)
{
    const pb_person *who = person(m, speaker);
    pb_buf_printf(&m->comment, "what %.*s does, shown behind the name",
                  PB_STR_ARG(who ? who->name : PB_STR("the leader")));
}

static void explain_option(making *m, enum pb_text_kind kind, uint32_t number)
{
    const pb_option *o = &m->s->options.p[number];
    const pb_person *to = person(m, o->to);
    pb_str move = m->c->moves.p[o->move].name;
    if (kind == PB_TEXT_ANSWER) {
        pb_buf_add(&m->comment, PB_STR("the leader may say"));
        if (to)
            pb_buf_printf(&m->comment, " to %.*s", PB_STR_ARG(to->name));
        pb_buf_printf(&m->comment, "; the move: %.*s", PB_STR_ARG(move));
        return;
    }
    if (kind == PB_TEXT_WHY)
        pb_buf_add(&m->comment, PB_STR("in the debrief, about "));
    else
        pb_buf_printf(&m->comment, "a label of at most %d characters, for ", PB_SHORT_MAX);
    if (o->is_quiet)
        pb_buf_add(&m->comment, PB_STR("keeping quiet"));
    else
        quote(&m->comment, m->s->option_texts.p[number].says);
}

static void explain(making *m, const pb_text_place *where)
{
    static const char *const plain[PB_TEXT_KIND_COUNT] = {
        [PB_TEXT_TITLE] = "the scenario’s title",
        [PB_TEXT_SUMMARY] = "below the title: what awaits whoever plays it",
        [PB_TEXT_SETTING] = "who meets",
        [PB_TEXT_CONTENT_NOTE] = "what it touches on, told beforehand",
        [PB_TEXT_CARE] = "where to turn when it comes close to home",
        [PB_TEXT_STAGE] = "something about the room",
        [PB_TEXT_LATER] = "minutes of talk left out, and what they were about",
        [PB_TEXT_NOTICE] = "what the leader notices, above the answers",
        [PB_TEXT_HINT] = "a hint for the leader, on request",
        [PB_TEXT_ENDING_TITLE] = "an ending’s title",
        [PB_TEXT_ENDING] = "how it ended",
    };
    m->comment.n = 0;
    if (plain[where->kind])
        pb_buf_printf(&m->comment, "%s", plain[where->kind]);
    else if (where->kind == PB_TEXT_NAME || where->kind == PB_TEXT_JOB)
        explain_person(m, where->number, where->kind == PB_TEXT_JOB);
    else if (where->kind == PB_TEXT_LINE)
        explain_line(m, &m->s->lines.p[where->number]);
    else if (where->kind == PB_TEXT_DOES)
        explain_does(m, m->s->lines.p[where->number].speaker);
    else
        explain_option(m, where->kind, where->number);
}

// ---- messages ---------------------------------------------------------------------------------

static void refer(making *m, pb_span at)
{
    pb_str path = at.file < m->s->sources.list.n ? m->s->sources.list.p[at.file].path : PB_STR("");
    pb_str file = path;
    while (pb_str_cut(&path, '/', &file))
        ;
    m->reference.n = 0;
    if (at.line)
        pb_buf_printf(&m->reference, "%.*s:%u", PB_STR_ARG(file), at.line);
}

// Adds `more` to a comment that does not have it yet.
static void join(making *m, pb_str *comment, char between, pb_str more)
{
    pb_str rest = *comment, part;
    while (pb_str_cut(&rest, between, &part))
        if (pb_str_eq(part, more))
            return;
    pb_buf both = {0};
    pb_buf_printf(&both, "%.*s", PB_STR_ARG(*comment));
    if (both.n)
        pb_buf_char(&both, between);
    pb_buf_add(&both, more);
    *comment = pb_arena_dup(&m->out->po.arena, pb_buf_str(&both));
    pb_buf_release(&both);
}

static void gather(void *ctx, const pb_text_place *where, pb_str *text)
{
    making *m = ctx;
    struct found *f = pb_vec_add(&m->found);
    *f = (struct found){*where, text, m->found.n};
    f->where.context = pb_arena_dup(&m->out->po.arena, where->context);
}

// As the screenplay is read.
static int by_place(const void *a, const void *b)
{
    const struct found *x = a, *y = b;
    uint32_t of[][2] = {{x->where.at.file, y->where.at.file},
                        {x->where.at.line, y->where.at.line},
                        {x->order, y->order}};
    for (size_t i = 0; i < sizeof of / sizeof *of; i++)
        if (of[i][0] != of[i][1])
            return of[i][0] < of[i][1] ? -1 : 1;
    return 0;
}

static void add(making *m, const pb_text_place *where, const pb_str *text)
{
    pb_po *po = &m->out->po;
    m->key.n = 0;
    pb_buf_printf(&m->key, "%.*s\004%.*s", PB_STR_ARG(where->context), PB_STR_ARG(*text));
    uint32_t at = pb_map_get(&m->seen, pb_buf_str(&m->key));
    if (at == PB_MAP_NONE) {
        at = po->list.n;
        pb_map_put(&m->seen, pb_arena_dup(&po->arena, pb_buf_str(&m->key)), at);
        pb_po_message *new = pb_vec_add(&po->list);
        *new = (pb_po_message){.context = where->context, .id = *text};
        new->has_context = true;
        new->texts = 1;
        new->at = new->text_at = where->at;
        *pb_vec_add(&m->out->of) = *where;
    }
    explain(m, where);
    refer(m, where->at);
    join(m, &po->list.p[at].extracted, '\n', pb_buf_str(&m->comment));
    join(m, &po->list.p[at].references, ' ', pb_buf_str(&m->reference));
}

static void add_header(pb_po *po, pb_str notes, pb_str fields)
{
    pb_po_message *h = pb_vec_add(&po->list);
    *h = (pb_po_message){.texts = 1};
    h->notes = pb_arena_dup(&po->arena, notes);
    h->text[0] = pb_arena_dup(&po->arena, fields);
}

// Poedit finds what the references mean from the folder of the script.
static const char fields[] = "MIME-Version: 1.0\n"
                             "Content-Type: text/plain; charset=UTF-8\n"
                             "Content-Transfer-Encoding: 8bit\n"
                             "X-Poedit-Basepath: ..\n";

void pb_template_make(pb_template *out, pb_scenario *s, const pb_catalogue *c)
{
    making m = {.out = out, .s = s, .c = c};
    pb_buf notes = {0}, all = {0};
    pb_buf_printf(&notes, "“%.*s”, a scenario for Pushback.", PB_STR_ARG(s->meta.title));
    pb_buf_printf(&all, "Project-Id-Version: %.*s\n%s", PB_STR_ARG(s->meta.id), fields);
    add_header(&out->po, pb_buf_str(&notes), pb_buf_str(&all));
    *pb_vec_add(&out->of) = (pb_text_place){.kind = PB_TEXT_KIND_COUNT};
    pb_scenario_texts(s, gather, &m);
    if (m.found.n)
        qsort(m.found.p, m.found.n, sizeof *m.found.p, by_place);
    for (uint32_t i = 0; i < m.found.n; i++)
        add(&m, &m.found.p[i].where, m.found.p[i].text);
    pb_vec_release(&m.found);
    pb_buf *const buffers[] = {&notes, &all, &m.key, &m.comment, &m.reference};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++)
        pb_buf_release(buffers[i]);
    pb_map_release(&m.seen);
}

void pb_template_release(pb_template *t)
{
    pb_po_release(&t->po);
    pb_vec_release(&t->of);
}

// ---- a new language ---------------------------------------------------------------------------

// The forms of plurals, as gettext's own table has them. No scenario counts anything yet; editors
// ask for the field all the same.
static const char *forms_of(pb_str language)
{
    static const struct {
        const char *languages, *forms;
    } table[] = {
        {"zh ja ko vi th id ms", "nplurals=1; plural=0;"},
        {"en de nl sv da nb nn no fi et el he hu it es pt bg ca eu gl is lb af sw tr fa hi bn ur "
         "ka az kk mn sq",
         "nplurals=2; plural=(n != 1);"},
        {"fr pt_BR oc hy", "nplurals=2; plural=(n > 1);"},
        {"pl", "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 "
               ": 2);"},
        {"ru uk be sr hr bs",
         "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || "
         "n%100>=20) ? 1 : 2);"},
        {"cs sk", "nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;"},
        {"ro", "nplurals=3; plural=(n==1 ? 0 : (n==0 || (n%100 > 0 && n%100 < 20)) ? 1 : 2);"},
        {"lt", "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && (n%100<10 || n%100>=20) "
               "? 1 : 2);"},
        {"lv", "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);"},
        {"sl", "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);"},
        {"ar", "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : "
               "n%100>=11 ? 4 : 5);"},
        {"ga", "nplurals=5; plural=n==1 ? 0 : n==2 ? 1 : n<7 ? 2 : n<11 ? 3 : 4;"},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        pb_str rest = pb_str_of(table[i].languages), one;
        while (pb_str_cut(&rest, ' ', &one))
            if (pb_str_eq(one, language))
                return table[i].forms;
    }
    return NULL;
}

void pb_template_begin(const pb_template *t, pb_str language, pb_po *out)
{
    pb_str name = language;
    for (size_t i = 0; i < language.n; i++)
        if (language.p[i] == '_' || language.p[i] == '@')
            name.n = i < name.n ? i : name.n;
    const char *forms = forms_of(language) ? forms_of(language) : forms_of(name);
    pb_buf all = {0};
    pb_buf_printf(&all, "Project-Id-Version: %.*s\nLanguage: %.*s\n%s",
                  PB_STR_ARG(pb_po_field(&t->po, "Project-Id-Version")), PB_STR_ARG(language),
                  fields);
    if (forms)
        pb_buf_printf(&all, "Plural-Forms: %s\n", forms);
    add_header(out, t->po.list.p->notes, pb_buf_str(&all));
    pb_buf_release(&all);
}
