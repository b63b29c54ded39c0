// SPDX-License-Identifier: MIT
#include "package/locale.h"

#include "base/file.h"
#include "package/find.h"

// The language of a locale's name, and the rest without its encoding and variant.
static void split(pb_str locale, pb_str *language, pb_str *rest)
{
    for (size_t i = 0; i < locale.n; i++)
        if (locale.p[i] == '.' || locale.p[i] == '@')
            locale.n = i;
    size_t n = 0;
    while (n < locale.n && locale.p[n] != '_' && locale.p[n] != '-')
        n++;
    *language = (pb_str){locale.p, n};
    *rest = n < locale.n ? (pb_str){locale.p + n + 1, locale.n - n - 1} : PB_STR("");
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c == '-' ? '_' : c;
}

static bool is_alike(pb_str a, pb_str b)
{
    bool alike = a.n == b.n;
    for (size_t i = 0; alike && i < a.n; i++)
        alike = lower(a.p[i]) == lower(b.p[i]);
    return alike;
}

static bool is_traditional(pb_str language, pb_str rest)
{
    static const char *const places[] = {"TW", "HK", "MO"};
    bool is = rest.n >= 4 && is_alike((pb_str){rest.p, 4}, PB_STR("Hant"));
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        is = is || is_alike(rest, pb_str_of(places[i]));
    return is && is_alike(language, PB_STR("zh"));
}

enum pb_locale_fit pb_locale_fit(pb_str wanted, pb_str have)
{
    pb_str language, rest, own, own_rest;
    split(wanted, &language, &rest);
    split(have, &own, &own_rest);
    if (!language.n || !is_alike(language, own) ||
        is_traditional(language, rest) != is_traditional(own, own_rest))
        return PB_LOCALE_NONE;
    return is_alike(rest, own_rest) ? PB_LOCALE_SAME : PB_LOCALE_NEAR;
}

static void take_name(void *ctx, pb_str name)
{
    pb_locales *l = ctx;
    static const char ending[] = ".po";
    size_t n = sizeof ending - 1;
    if (name.n > n && memcmp(name.p + name.n - n, ending, n) == 0)
        *pb_vec_add(&l->of) = pb_arena_dup(&l->arena, (pb_str){name.p, name.n - n});
}

void pb_locales_find(pb_locales *out, const char *folder)
{
    pb_buf path = {0};
    if (pb_dir_exists(pb_path_join(&path, folder, "locale")))
        pb_dir_list(path.p, take_name, out, NULL);
    pb_buf_release(&path);
}

void pb_locales_release(pb_locales *l)
{
    pb_vec_release(&l->of);
    pb_arena_release(&l->arena);
}

pb_str pb_locales_best(const pb_locales *l, pb_str wanted)
{
    pb_str best = PB_STR("");
    enum pb_locale_fit fit = PB_LOCALE_NONE;
    for (uint32_t i = 0; i < l->of.n; i++) {
        enum pb_locale_fit this = pb_locale_fit(wanted, l->of.p[i]);
        if (this > fit) {
            fit = this;
            best = l->of.p[i];
        }
    }
    return best;
}

bool pb_locale_is_name(pb_str language)
{
    size_t letters = 0, here = 0;
    for (size_t i = 0; i < language.n; i++) {
        char c = language.p[i];
        bool is_letter = (c >= 'a' && c <= 'z') || (letters != i && c >= 'A' && c <= 'Z') ||
                         (letters != i && c >= '0' && c <= '9');
        if (!is_letter && (!here || (c != '_' && c != '@')))
            return false;
        here = is_letter ? here + 1 : 0;
        letters += is_letter && letters == i;
    }
    return here && (letters == 2 || letters == 3);
}

bool pb_locale_read(pb_po *out, const char *path, pb_sources *sources, pb_diags *diags)
{
    pb_buf bytes = {0};
    bool ok = pb_package_file(path, PB_PO_FILE_MAX, &bytes, sources, diags) &&
              pb_po_read(out, pb_str_of(path), pb_buf_str(&bytes), sources, diags);
    pb_buf_release(&bytes);
    return ok;
}
