// SPDX-License-Identifier: MIT
// The program speaks for itself. It is opened when it is first wanted, which costs a thread and
// nothing more.
#include <stdlib.h>

#include "base/hash.h"
#include "ui/ui_inside.h"
#include "voice/teller.h"
#include "voice/voice.h"

struct pb_ui_voice {
    pb_voice *voice;
    pb_teller teller;
    pb_news news;
    uint64_t stamp; // of what was told last
    bool is_on;
};

// In the voice's own thread.
static void on_change(void *ctx)
{
    pb_ui_push_own(ctx, PB_OWN_VOICE, NULL);
}

// Where nobody spoke the last time somebody may do now.
static struct pb_ui_voice *open_voice(pb_ui *ui)
{
    if (!ui->voice) {
        ui->voice = pb_heap_resize(NULL, sizeof *ui->voice);
        *ui->voice = (struct pb_ui_voice){0};
    }
    struct pb_ui_voice *v = ui->voice;
    if (!v->is_on && v->voice && pb_voice_is_mute(v->voice)) {
        pb_voice_free(v->voice);
        v->voice = NULL;
    }
    if (!v->voice)
        v->voice = pb_voice_new(SDL_getenv("PUSHBACK_VOICE"), on_change, ui);
    return v;
}

void pb_ui_voice_free(pb_ui *ui)
{
    if (!ui->voice)
        return;
    pb_voice_free(ui->voice->voice);
    pb_news_release(&ui->voice->news);
    free(ui->voice);
    ui->voice = NULL;
}

static bool is_wanted(const pb_ui *ui)
{
    return pb_app_settings(ui->app)->of[PB_SETTING_VOICE] != 0;
}

void pb_ui_voice_toggle(pb_ui *ui)
{
    pb_ui_do(ui, (pb_command){PB_DO_SET, PB_SET(PB_SETTING_VOICE, !is_wanted(ui))});
}

static void say_words(const pb_ui *ui, const char *english)
{
    const pb_tongue *t = pb_app_tongue(ui->app);
    pb_voice_say(ui->voice->voice, pb_str_of(pb_tr(t, english)), pb_tongue_language(t), true);
}

// What of the page a listener would notice; another number when something may be new.
static uint64_t stamp(const pb_ui *ui)
{
    uint64_t h = pb_hash_word(pb_hash_str(pb_buf_str(&ui->focus)), pb_app_version(ui->app));
    return pb_hash_word(h, pb_ui_is_revealing(ui) ? 2 : 1);
}

void pb_ui_voice_follow(pb_ui *ui)
{
    bool wanted = is_wanted(ui);
    if (!wanted && !(ui->voice && ui->voice->is_on))
        return;
    struct pb_ui_voice *v = open_voice(ui);
    if (wanted != v->is_on) {
        v->is_on = wanted;
        v->teller = (pb_teller){0};
        v->stamp = 0;
        say_words(ui, wanted ? PB_WORDS("Voice on.") : PB_WORDS("Voice off."));
        v->news.of.n = 0;
        if (!wanted)
            return;
        v->stamp = 1; // and then the page, behind it
    }
    uint64_t now = stamp(ui);
    if (now == v->stamp)
        return;
    const pb_tongue *t = pb_app_tongue(ui->app);
    bool begins = v->stamp == 1;
    v->stamp = now;
    pb_tell_in in = {.view = pb_app_view(ui->app),
                     .tongue = t,
                     .focus = pb_ui_focused_node(ui),
                     .holds_answers = pb_ui_is_revealing(ui)};
    pb_teller_tell(&v->teller, &in, &v->news);
    for (uint32_t i = 0; i < v->news.of.n; i++)
        pb_voice_say(v->voice, v->news.of.p[i].text, pb_tongue_language(t),
                     v->news.of.p[i].interrupts && !begins);
}

void pb_ui_voice_fails(pb_ui *ui)
{
    if (!ui->voice || !ui->voice->is_on || !pb_voice_is_mute(ui->voice->voice))
        return;
    pb_app_lack(ui->app, PB_SETTING_VOICE, 1);
    pb_ui_note(ui, pb_tr(pb_app_tongue(ui->app),
                         "There is nothing on this machine to speak with. Install "
                         "speech-dispatcher or espeak-ng, then try again."));
}
