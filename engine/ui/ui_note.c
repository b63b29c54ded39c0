// SPDX-License-Identifier: MIT
// Notes: a word about what just happened, over the page until it has been read.
#include "base/utf8.h"
#include "ui/ui_inside.h"

enum { LEAST_MS = 4000, LETTER_MS = 60 };

void pb_ui_note(pb_ui *ui, const char *words)
{
    ui->note.n = 0;
    pb_buf_add(&ui->note, pb_str_of(words));
    ui->note_until = pb_ui_now(ui) + LEAST_MS + pb_utf8_count(pb_buf_str(&ui->note)) * LETTER_MS;
    ui->needs_layout = true;
}

uint64_t pb_ui_pass_note(pb_ui *ui, uint64_t now)
{
    if (!ui->note.n)
        return PB_NEVER;
    if (ui->note_until > now)
        return ui->note_until;
    ui->note.n = 0;
    ui->needs_layout = true;
    return now;
}
