// SPDX-License-Identifier: MIT
#include "app/places.h"

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

bool pb_places_data(pb_buf *out, pb_err *err)
{
    const char *home = getenv("PUSHBACK_HOME");
    const char *xdg = getenv("XDG_DATA_HOME");
    const char *user = getenv("HOME");
    out->n = 0;
    if (home && *home)
        pb_buf_printf(out, "%s", home);
    else if (xdg && xdg[0] == '/')
        pb_buf_printf(out, "%s/pushback", xdg);
    else if (user && *user)
        pb_buf_printf(out, "%s/.local/share/pushback", user);
    else
        return pb_err_set(
            err, "cannot tell where to keep sessions: neither PUSHBACK_HOME nor HOME is set");
    return true;
}
