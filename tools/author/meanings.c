// SPDX-License-Identifier: MIT
#include "author.h"
#include "base/diag.h"
#include "base/file.h"

enum { GUIDE_LONGEST = 1 << 20 };

static pb_str name_of(const void *ctx, uint32_t i)
{
    (void)ctx;
    return pb_str_of(pb_diag_name((enum pb_diag_id)i));
}

static void list(pb_buf *out)
{
    static const char *const severities[] = {"error", "warning", "note"};
    for (int i = 0; i < PB_DIAG_COUNT; i++) {
        enum pb_diag_id id = (enum pb_diag_id)i;
        pb_buf_printf(out, "%-22s  %-7s  %s\n", pb_diag_name(id), severities[pb_diag_severity(id)],
                      pb_diag_gloss(id));
    }
}

static bool is_finding(pb_str name)
{
    for (uint32_t i = 0; i < PB_DIAG_COUNT; i++)
        if (pb_str_eq(name, name_of(NULL, i)))
            return true;
    return false;
}

// The section headed `name`, from its heading's words to the next heading.
static void cut_out(pb_str guide, pb_str name, pb_buf *out)
{
    pb_str line, heading = PB_STR("### ");
    bool is_in = false, is_example = false;
    while (pb_str_cut(&guide, '\n', &line)) {
        bool is_fence = line.n >= 3 && memcmp(line.p, "```", 3) == 0;
        is_example ^= is_fence;
        if (!is_example && line.n && line.p[0] == '#') {
            bool is_one = line.n > heading.n && memcmp(line.p, heading.p, heading.n) == 0;
            if (is_in)
                break;
            is_in = is_one && pb_str_eq((pb_str){line.p + heading.n, line.n - heading.n}, name);
            line = is_in ? name : line;
        }
        if (is_in && !is_fence)
            pb_buf_printf(out, "%.*s\n", PB_STR_ARG(line));
    }
    while (out->n > 1 && out->p[out->n - 1] == '\n' && out->p[out->n - 2] == '\n')
        out->n--;
}

static bool tell(const author_request *r, pb_str name, pb_buf *out, pb_err *err)
{
    pb_str near = pb_nearest(name, PB_DIAG_COUNT, name_of, NULL);
    if (!is_finding(name) && near.n)
        return pb_err_set(err, "there is no finding '%.*s'; did you mean '%.*s'?", PB_STR_ARG(name),
                          PB_STR_ARG(near));
    if (!is_finding(name))
        return pb_err_set(err, "there is no finding '%.*s'; 'pushback-author findings' lists them",
                          PB_STR_ARG(name));
    pb_buf assets = {0}, path = {0}, guide = {0};
    bool ok = author_assets(r, &assets, err) &&
              pb_file_read(pb_path_join(&path, assets.p, "../scenarios/findings.md"), GUIDE_LONGEST,
                           &guide, err);
    if (ok)
        cut_out(pb_buf_str(&guide), name, out);
    pb_buf_release(&guide);
    pb_buf_release(&path);
    pb_buf_release(&assets);
    return ok;
}

int author_meanings(const author_request *r, pb_buf *out, pb_err *err)
{
    if (!r->n_paths)
        list(out);
    else if (!tell(r, pb_str_of(r->paths[0]), out, err))
        return AUTHOR_CANNOT;
    return AUTHOR_CLEAN;
}
