// SPDX-License-Identifier: MIT
// What time does: words appear, chairs glide, the light goes with a silence and comes back, a held
// Ctrl skips.
#include "base/hash.h"
#include "base/utf8.h"
#include "ui/ui_inside.h"

enum { FRAME_MS = 16, SKIP_AFTER_MS = 350, SKIP_EVERY_MS = 90, LETTERS_A_WORD = 6 };

// ---- speech -----------------------------------------------------------------------------------

static const pb_part *revealing_part(const pb_ui *ui)
{
    for (uint32_t i = 0; i < ui->layout.parts.n; i++)
        if (ui->layout.parts.p[i].flags & PB_PART_REVEALS)
            return &ui->layout.parts.p[i];
    return NULL;
}

bool pb_ui_is_revealing(const pb_ui *ui)
{
    return ui->reveal.due != PB_NEVER;
}

static void show_upto(pb_ui *ui, size_t at)
{
    const pb_part *p = revealing_part(ui);
    if (p) {
        const pb_text *t = pb_texts_get(pb_painter_texts(ui->painter), p->text, p->style);
        pb_area a = pb_text_between(t, ui->reveal.at, at);
        a.x += p->at.x;
        a.y += p->at.y;
        pb_area view = ui->layout.pane[p->pane].at;
        pb_ui_damage(ui, pb_area_cross(a, view));
        if (p->pane == PB_PANE_SPEECH && at < p->text.n && a.y + a.h > view.y + view.h) {
            ui->scroll[PB_PANE_SPEECH] += a.y + a.h - view.y - view.h; // the words lead the eye
            ui->needs_layout = true;
        }
    }
    ui->reveal.at = at;
}

void pb_ui_reveal_all(pb_ui *ui)
{
    show_upto(ui, SIZE_MAX);
    ui->reveal.due = PB_NEVER;
    ui->needs_layout = true; // answers may come up now
}

static void pass_words(pb_ui *ui, uint64_t now)
{
    int wpm = ui->config.words_per_minute ? ui->config.words_per_minute : 220;
    const pb_part *p = revealing_part(ui);
    if (!p) {
        ui->reveal.due = PB_NEVER;
        ui->needs_layout = true;
        return;
    }
    while (ui->reveal.due <= now) {
        size_t next = pb_text_next_stop(p->text, ui->reveal.at);
        if (next >= p->text.n) {
            pb_ui_reveal_all(ui);
            return;
        }
        uint32_t letters = (uint32_t)(next - ui->reveal.at);
        size_t from = ui->reveal.at;
        uint32_t c = pb_utf8_next(p->text, &from);
        if (pb_fonts_is_wide(c)) // ideographs come one by one, 1.5 to a word
            letters = LETTERS_A_WORD * 2 / 3;
        show_upto(ui, next);
        ui->reveal.due += letters * (uint64_t)60000 / (uint64_t)(wpm * LETTERS_A_WORD);
    }
}

// ---- gliding ----------------------------------------------------------------------------------

static uint64_t part_key(const pb_part *p)
{
    return pb_hash_word(pb_hash_str(p->id), (uint64_t)p->kind << 32 | (uint32_t)p->style.px);
}

void pb_ui_glide_from(pb_ui *ui, pb_wases *was)
{
    was->n = 0;
    for (uint32_t i = 0; i < ui->layout.parts.n; i++) {
        const pb_part *p = &ui->layout.parts.p[i];
        if ((p->flags & PB_PART_MOVES) && p->id.n) {
            struct pb_was *w = pb_vec_add(was);
            w->key = part_key(p);
            w->at = p->at;
        }
    }
}

static const pb_area *where_was(const pb_wases *was, const pb_part *p)
{
    uint64_t key = part_key(p);
    for (uint32_t i = 0; p->id.n && i < was->n; i++)
        if (was->p[i].key == key)
            return &was->p[i].at;
    return NULL;
}

// How far the one who speaks comes, else the rug: what is said goes along.
static pb_glide leader(const pb_ui *ui)
{
    pb_glide rug = {{0}, {0}};
    for (uint32_t i = 0; i < ui->glides.n; i++) {
        const pb_part *p = &ui->layout.parts.p[i];
        bool person = p->kind == PB_PART_PERSON || p->kind == PB_PART_YOU;
        if (person && (p->flags & PB_PART_MOVES) && (p->flags & PB_PART_RINGED))
            return ui->glides.p[i];
        if (p->kind == PB_PART_RUG)
            rug = ui->glides.p[i];
    }
    return rug;
}

static void follow(pb_ui *ui)
{
    pb_glide g = leader(ui);
    int dx = g.from.x + g.from.w / 2 - g.to.x - g.to.w / 2;
    int dy = g.from.y + g.from.h / 2 - g.to.y - g.to.h / 2;
    for (uint32_t i = 0; i < ui->glides.n; i++) {
        if (!(ui->layout.parts.p[i].flags & PB_PART_FOLLOWS))
            continue;
        ui->glides.p[i].from.x += dx;
        ui->glides.p[i].from.y += dy;
    }
}

void pb_ui_glide_to(pb_ui *ui, const pb_wases *was)
{
    bool moves = false;
    int rise = 0;
    ui->glides.n = 0;
    ui->glide_start = PB_NEVER;
    for (uint32_t i = 0; i < ui->layout.parts.n; i++) {
        const pb_part *p = &ui->layout.parts.p[i];
        const pb_area *from = p->flags & PB_PART_MOVES ? where_was(was, p) : NULL;
        if (p->kind == PB_PART_FILL && from && (p->flags & PB_PART_RISES))
            rise = from->y - p->at.y;
        pb_glide g = {from ? *from : p->at, p->at};
        if (!from && (p->flags & PB_PART_RISES) && rise > 0)
            g.from.y += rise;
        moves = moves || g.from.x != g.to.x || g.from.y != g.to.y || g.from.w != g.to.w ||
                g.from.h != g.to.h;
        *pb_vec_add(&ui->glides) = g;
    }
    follow(ui);
    if (moves && !ui->config.reduced_motion)
        ui->glide_start = pb_ui_now(ui);
}

static int between(int a, int b, double t)
{
    return a + (int)((b - a) * t + (b > a ? 0.5 : -0.5));
}

static void pass_glide(pb_ui *ui, uint64_t now)
{
    double t = (double)(now - ui->glide_start) / PB_GLIDE_MS;
    bool done = t >= 1 || ui->glides.n != ui->layout.parts.n;
    double left = 1 - t, eased = 1 - left * left * left;
    for (uint32_t i = 0; i < ui->glides.n && i < ui->layout.parts.n; i++) {
        pb_part *p = &ui->layout.parts.p[i];
        pb_area a = ui->glides.p[i].from, b = ui->glides.p[i].to;
        bool moves = !done && (a.x != b.x || a.y != b.y || a.w != b.w || a.h != b.h);
        pb_area at = moves ? (pb_area){between(a.x, b.x, eased), between(a.y, b.y, eased),
                                       between(a.w, b.w, eased), between(a.h, b.h, eased)}
                           : b;
        if (p->flags & PB_PART_FOLLOWS) {
            p->tip.x += at.x - p->at.x;
            p->tip.y += at.y - p->at.y;
        }
        p->at = at;
    }
    if (done)
        ui->glide_start = PB_NEVER;
}

// ---- the light --------------------------------------------------------------------------------

enum { DUSK_STEPS = 4, DUSK_STEP_MS = 56, DUSK_AT_ONCE = 22, DUSK_IN_TIME = 26 };

// A silence dims the room a little when it falls, and a little more with each of its dots.
static uint32_t dusk_wanted(const pb_ui *ui)
{
    const pb_node *speech = ui->layout.speech;
    if (!speech || !speech->line || speech->line->kind != PB_LINE_SILENCE)
        return 0;
    uint32_t next = pb_silence_next(speech, ui->silence), length = speech->line->length;
    uint64_t passed = next == UINT32_MAX ? length : ui->silence;
    return DUSK_AT_ONCE + (length ? (uint32_t)(DUSK_IN_TIME * passed / length) : 0);
}

static uint64_t pass_light(pb_ui *ui, uint64_t now)
{
    uint32_t to = dusk_wanted(ui);
    if ((to > 0) != ui->is_dusk) {
        ui->is_dusk = to > 0;
        ui->dusk_from = ui->dusk;
        ui->dusk_start = now;
    }
    uint64_t step = (now - ui->dusk_start) / DUSK_STEP_MS + 1;
    if (step >= DUSK_STEPS || ui->config.reduced_motion) {
        ui->dusk = to;
        return PB_NEVER;
    }
    int32_t by = (int32_t)to - (int32_t)ui->dusk_from;
    ui->dusk = (uint32_t)((int32_t)ui->dusk_from + by * (int32_t)step / DUSK_STEPS);
    return ui->dusk_start + step * DUSK_STEP_MS;
}

// ---- all of it --------------------------------------------------------------------------------

static uint64_t sooner(uint64_t a, uint64_t b)
{
    return a < b ? a : b;
}

uint64_t pb_ui_pass(pb_ui *ui, uint64_t now)
{
    uint64_t due = PB_NEVER;
    if (ui->reveal.due <= now)
        pass_words(ui, now);
    due = sooner(due, ui->reveal.due);
    if (ui->silence_due <= now) {
        const pb_node *speech = ui->layout.speech;
        ui->silence = (uint32_t)(now - ui->silence_start);
        uint32_t next = speech ? pb_silence_next(speech, ui->silence) : UINT32_MAX;
        ui->silence_due = next == UINT32_MAX ? PB_NEVER : ui->silence_start + next;
    }
    due = sooner(due, ui->silence_due);
    if (ui->ctrl_since != PB_NEVER) {
        if (ui->skip_due <= now) {
            ui->skip_due = now + SKIP_EVERY_MS;
            if (now >= ui->ctrl_since + SKIP_AFTER_MS) {
                pb_ui_reveal_all(ui);
                pb_ui_do(ui, (pb_command){PB_DO_ADVANCE, 0});
            }
        }
        due = sooner(due, ui->skip_due);
    }
    if (ui->glide_start != PB_NEVER) {
        pass_glide(ui, now);
        due = sooner(due, ui->glide_start == PB_NEVER ? PB_NEVER : now + FRAME_MS);
    }
    due = sooner(due, pass_light(ui, now));
    due = sooner(due, pb_ui_pass_turns(ui, now));
    due = sooner(due, pb_ui_pass_note(ui, now));
    return ui->needs_layout ? now : due;
}
