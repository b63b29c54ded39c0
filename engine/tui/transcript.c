// SPDX-License-Identifier: MIT
#include "tui/transcript.h"

#include "base/columns.h"
#include "base/diag.h"
#include "tui/keys.h"
#include "tui/print.h"
#include "tui/talk.h"
#include "tui/tui.h"

static const pb_tui_ink plain = {0, 0};

typedef struct reader {
    pb_str rest;
    uint32_t line;
} reader;

// The next input; false when there are no more.
static bool next_input(reader *r, pb_str *out)
{
    pb_str line, kept;
    while (pb_str_cut(&r->rest, '\n', &line)) {
        r->line++;
        if (pb_str_cut(&line, '#', &kept) && (*out = pb_str_trim(kept)).n)
            return true;
    }
    return false;
}

// An option's id, "wait", or empty for what is no answer.
static pb_str id_of(const pb_node *n)
{
    pb_str id = PB_STR("");
    if (n->action.verb == PB_DO_WAIT)
        return PB_STR("wait");
    pb_str_starts(n->id, "choice:", &id);
    return id;
}

static const pb_node *find(const pb_node *list, pb_str input)
{
    for (const pb_node *n = list->first; n; n = n->next)
        if (pb_str_eq(id_of(n), input) && n->action.verb != PB_DO_NOTHING)
            return n;
    return NULL;
}

static void print_offer(pb_tui_pen *pen, const pb_node *list, const pb_node *taken)
{
    int widest = 0;
    pb_tui_blank(pen);
    for (const pb_node *n = list->first; n; n = n->next) {
        int used = pb_columns(id_of(n));
        widest = used > widest ? used : widest;
    }
    for (const pb_node *n = list->first; n; n = n->next) {
        pb_tui_rich label = {0}, r = {0};
        bool is_speech = n->role == PB_ROLE_CHOICE && !(n->state & PB_IS_QUIET);
        pb_tui_rich_printf(&label, pen, plain, "  %s %.*s", n == taken ? ">" : " ",
                           PB_STR_ARG(id_of(n)));
        pb_tui_rich_printf(&r, pen, plain, is_speech ? "“%.*s”" : "[%.*s]", PB_STR_ARG(n->name));
        pb_tui_flow(pen, &label, widest + 6, &r);
    }
    pb_tui_blank(pen);
}

static pb_str nth_id(const void *ctx, uint32_t i)
{
    const pb_node *n = ((const pb_node *)ctx)->first;
    while (n && i--)
        n = n->next;
    return n ? id_of(n) : PB_STR("");
}

static bool misfit(const reader *r, pb_str input, const pb_node *list, bool can_back, pb_err *err)
{
    pb_buf b = {0};
    for (const pb_node *n = list->first; n; n = n->next)
        pb_buf_printf(&b, "%s%.*s", n == list->first ? "" : ", ", PB_STR_ARG(id_of(n)));
    if (can_back)
        pb_buf_add(&b, PB_STR(", back"));
    pb_str near = pb_nearest(input, pb_view_count(list), nth_id, list);
    if (near.n)
        pb_buf_printf(&b, "; did you mean '%.*s'?", PB_STR_ARG(near));
    pb_err_set(err, "inputs, line %u: '%.*s' is not on offer at '%.*s'; on offer: %s", r->line,
               PB_STR_ARG(input), PB_STR_ARG(list->value), b.p);
    pb_buf_release(&b);
    return false;
}

static bool go_back(pb_app *app, pb_tui_talk *talk, pb_tui_pen *pen, pb_err *err)
{
    if (!pb_app_do(app, (pb_command){PB_DO_BACK, 0}, err))
        return false;
    pb_tui_talk_back(talk, pen, pb_app_view(app));
    return true;
}

// One decision. *done when there was no input left for it.
static bool answer(pb_app *app, reader *r, pb_tui_talk *talk, pb_tui_pen *pen, bool *done,
                   pb_err *err)
{
    const pb_node *root = pb_app_view(app), *list = pb_tui_part(root, "choices");
    const pb_node *back = pb_view_find(root, "back");
    pb_str input;
    if (!next_input(r, &input)) {
        print_offer(pen, list, NULL);
        pb_tui_para(pen, plain, 0,
                    pb_str_of(pb_tr(pen->tongue, "The inputs end here; the session does not.")));
        *done = true;
        return true;
    }
    const pb_node *taken = find(list, input);
    if (!taken && back && pb_str_is(input, "back"))
        return go_back(app, talk, pen, err);
    print_offer(pen, list, taken);
    if (!taken)
        return misfit(r, input, list, back != NULL, err);
    return pb_app_do(app, taken->action, err);
}

static bool play(pb_app *app, reader *r, pb_tui_pen *pen, pb_err *err)
{
    pb_tui_talk talk = {0};
    bool done = false;
    pb_str input;
    pb_tui_print_heading(pen, 1, pb_app_view(app)->name, PB_STR(""));
    while (!done) {
        if (!pb_app_do(app, (pb_command){PB_DO_SKIP, 0}, err))
            return false;
        const pb_node *root = pb_app_view(app), *list = pb_tui_part(root, "choices");
        pb_tui_talk_lines(&talk, pen, root);
        if (!list || !list->first) {
            const pb_node *stuck = pb_tui_part(root, "stuck");
            if (stuck)
                pb_tui_print_node(pen, stuck);
            break;
        }
        if (!answer(app, r, &talk, pen, &done, err))
            return false;
    }
    if (next_input(r, &input))
        return pb_err_set(err, "inputs, line %u: '%.*s' comes after the end of the session",
                          r->line, PB_STR_ARG(input));
    return true;
}

static bool print_debrief(pb_app *app, pb_tui_pen *pen, pb_err *err)
{
    const pb_node *root = pb_app_view(app);
    uint32_t moments = pb_view_count(pb_tui_part(root, "moments"));
    pb_tui_print_heading(pen, 1, root->name, PB_STR(""));
    for (const pb_node *n = root->first; n; n = n->next)
        if (n->role != PB_ROLE_MOMENT && !(n->first && n->first->role == PB_ROLE_MOMENT))
            pb_tui_print_node(pen, n);
    if (moments)
        pb_tui_print_heading(pen, 2, pb_str_of(pb_tr(pen->tongue, "Moments")), PB_STR(""));
    for (uint32_t i = 0; i < moments; i++) {
        if (!pb_app_do(app, (pb_command){PB_DO_MOMENT, i}, err))
            return false;
        const pb_node *moment = pb_tui_part(pb_app_view(app), "moment");
        if (moment)
            pb_tui_print_moment(pen, moment, NULL);
    }
    return true;
}

bool pb_tui_transcript(pb_app *app, pb_str inputs, pb_buf *out, pb_err *err)
{
    reader r = {inputs, 0};
    pb_tui_pen pen = {.style = pb_tui_plain, .out = out, .tongue = pb_app_tongue(app)};
    return play(app, &r, &pen, err) && pb_app_do(app, (pb_command){PB_DO_DEBRIEF, 0}, err) &&
           print_debrief(app, &pen, err);
}

bool pb_tui_debrief(pb_app *app, pb_buf *out, pb_err *err)
{
    pb_tui_pen pen = {.style = pb_tui_plain, .out = out, .tongue = pb_app_tongue(app)};
    return print_debrief(app, &pen, err);
}

void pb_tui_page(const pb_node *page, const pb_tongue *tongue, pb_buf *out)
{
    pb_tui_pen pen = {.style = pb_tui_plain, .out = out, .tongue = tongue};
    pb_tui_print_page(&pen, page, false);
}
