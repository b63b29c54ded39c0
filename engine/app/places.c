// SPDX-License-Identifier: MIT
#include "app/places.h"

#include <pwd.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"

#ifndef PB_SHARE_DIR
#define PB_SHARE_DIR "/usr/share/pushback"
#endif

static bool is_share(const char *folder)
{
    pb_buf path = {0};
    bool is = pb_file_exists(pb_path_join(&path, folder, "assets/moves.yaml"));
    pb_buf_release(&path);
    return is;
}

static bool take(pb_buf *out, const char *folder, const char *below)
{
    pb_path_join(out, folder, below);
    return is_share(out->p);
}

bool pb_places_share(pb_buf *out, pb_err *err)
{
    const char *named = getenv("PUSHBACK_SHARE");
    if (named && *named)
        return take(out, named, ".") ||
               pb_err_set(err, "PUSHBACK_SHARE names '%s', which holds no assets", named);
    char exe[4096];
    ssize_t n = readlink("/proc/self/exe", exe, sizeof exe - 1);
    if (n > 0) {
        exe[n] = '\0';
        for (char *cut = strrchr(exe, '/'); cut; cut = strrchr(exe, '/')) {
            *cut = '\0';
            if (take(out, exe, "share/pushback") || take(out, *exe ? exe : "/", "."))
                return true;
        }
    }
    return take(out, PB_SHARE_DIR, ".") ||
           pb_err_set(err, "cannot find the assets; set PUSHBACK_SHARE to the folder that holds "
                           "'assets' and 'scenarios'");
}

// The user's own folder: HOME, else what the machine knows of the user. NULL: nothing.
static const char *user_home(void)
{
    const char *home = getenv("HOME");
    if (home && *home)
        return home;
    const struct passwd *user = getpwuid(getuid());
    return user && user->pw_dir && *user->pw_dir ? user->pw_dir : NULL;
}

static bool user_place(const char *variable, const char *below_home, pb_buf *out)
{
    const char *own = getenv("PUSHBACK_HOME"), *xdg = getenv(variable), *user = user_home();
    out->n = 0;
    if (own && *own)
        pb_buf_printf(out, "%s", own);
    else if (xdg && xdg[0] == '/')
        pb_buf_printf(out, "%s/pushback", xdg);
    else if (user)
        pb_buf_printf(out, "%s/%s/pushback", user, below_home);
    return out->n > 0;
}

bool pb_places_data(pb_buf *out, pb_err *err)
{
    return user_place("XDG_DATA_HOME", ".local/share", out) ||
           pb_err_set(err, "cannot tell where to keep sessions: set PUSHBACK_HOME or HOME");
}

bool pb_places_config(pb_buf *out, pb_err *err)
{
    return user_place("XDG_CONFIG_HOME", ".config", out) ||
           pb_err_set(err, "cannot tell where your own files are: set PUSHBACK_HOME or HOME");
}

// The folder that a line like XDG_DOCUMENTS_DIR="$HOME/Documents" names.
static bool take_user_dir(pb_str line, const char *home, pb_buf *out)
{
    pb_str value, rest;
    if (!pb_str_starts(pb_str_trim(line), "XDG_DOCUMENTS_DIR=\"", &value) || value.n < 2 ||
        value.p[value.n - 1] != '"')
        return false;
    value.n--;
    out->n = 0;
    if (pb_str_starts(value, "$HOME", &rest))
        pb_buf_printf(out, "%s%.*s", home, PB_STR_ARG(rest));
    else
        pb_buf_add(out, value);
    return out->n && out->p[0] == '/' && pb_dir_exists(out->p);
}

static bool read_user_dirs(const char *home, pb_buf *out)
{
    enum { LARGEST = 1 << 16 };
    const char *config = getenv("XDG_CONFIG_HOME");
    pb_buf path = {0}, text = {0};
    if (config && config[0] == '/')
        pb_buf_printf(&path, "%s/user-dirs.dirs", config);
    else
        pb_buf_printf(&path, "%s/.config/user-dirs.dirs", home);
    bool found = false;
    if (pb_file_read(path.p, LARGEST, &text, NULL)) {
        pb_str rest = pb_buf_str(&text), line;
        while (!found && pb_str_cut(&rest, '\n', &line))
            found = take_user_dir(line, home, out);
    }
    pb_buf_release(&path);
    pb_buf_release(&text);
    return found;
}

void pb_places_documents(pb_buf *out, const char *data)
{
    const char *named = getenv("XDG_DOCUMENTS_DIR"), *home = getenv("HOME");
    bool has_home = home && *home && pb_dir_exists(home);
    if (!(named && named[0] == '/' && pb_dir_exists(named))) {
        if (has_home && read_user_dirs(home, out))
            return;
        named = has_home ? home : data && *data ? data : ".";
    }
    out->n = 0;
    pb_buf_printf(out, "%s", named);
}
