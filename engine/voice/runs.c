// SPDX-License-Identifier: MIT
#include "voice/runs.h"

#include "base/utf8.h"

// Letters by script, in order; what lies between belongs to whatever stands beside it.
static const struct {
    uint32_t first, last;
    const char *language;
} scripts[] = {
    {'A', 'Z', "en"},       {'a', 'z', "en"},       {0xAA, 0xAA, "en"},
    {0xC0, 0x24F, "en"},    {0x370, 0x3FF, "el"},   {0x400, 0x52F, "ru"},
    {0x590, 0x5FF, "he"},   {0x600, 0x6FF, "ar"},   {0x750, 0x77F, "ar"},
    {0x1E00, 0x1EFF, "en"}, {0x3040, 0x30FF, "ja"}, {0x3400, 0x4DBF, "zh"},
    {0x4E00, 0x9FFF, "zh"}, {0xAC00, 0xD7A3, "ko"}, {0xF900, 0xFAFF, "zh"},
    {0xFB50, 0xFDFF, "ar"}, {0xFE70, 0xFEFE, "ar"}, {0x20000, 0x3FFFF, "zh"},
};

// The languages that a script's own letters may be in without another voice.
static bool writes(const char *language, const char *script)
{
    static const char *const others[] = {"el", "ru", "he", "ar", "ja", "zh", "ko", "uk",
                                         "bg", "sr", "fa", "ur", "yi", "be", "mk"};
    static const struct {
        const char *script, *languages;
    } families[] = {
        {"ru", "ru uk bg sr be mk"}, {"ar", "ar fa ur"}, {"he", "he yi"}, {"zh", "zh ja"}};
    if (strncmp(language, script, 2) == 0)
        return true;
    for (size_t i = 0; i < sizeof families / sizeof *families; i++)
        if (strcmp(families[i].script, script) == 0)
            for (const char *l = families[i].languages; *l; l += l[2] ? 3 : 2)
                if (strncmp(language, l, 2) == 0)
                    return true;
    if (strcmp(script, "en") != 0)
        return false;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (strncmp(language, others[i], 2) == 0)
            return false;
    return true; // every other language is written in Latin letters
}

static const char *script_of(uint32_t c)
{
    for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++)
        if (c >= scripts[i].first && c <= scripts[i].last)
            return scripts[i].language;
    return NULL;
}

const char *pb_voice_run(pb_str *rest, const char *language, pb_str *run)
{
    const char *of = NULL; // the run's language, once it has letters
    size_t at = 0;
    while (at < rest->n) {
        size_t next = at;
        const char *script = script_of(pb_utf8_next(*rest, &next));
        const char *own = !script ? NULL : writes(language, script) ? language : script;
        if (own && of && strcmp(own, of) != 0)
            break;
        of = own ? own : of;
        at = next;
    }
    if (!rest->n)
        return NULL;
    *run = (pb_str){rest->p, at};
    *rest = (pb_str){rest->p + at, rest->n - at};
    return of ? of : language;
}
