// SPDX-License-Identifier: MIT
// catalogue ASSETS: the template of assets/locale/*/catalogue.po on standard output, as xgettext
// makes the program's.
#include <stdio.h>

#include "package/catalogue.h"
#include "package/texts.h"

static void add(void *ctx, const pb_text_place *where, pb_str *text)
{
    pb_po *po = ctx;
    *pb_vec_add(&po->list) =
        (pb_po_message){.context = pb_arena_dup(&po->arena, where->context), .id = *text, .texts = 1};
    po->list.p[po->list.n - 1].has_context = true;
}

int main(int argc, char **argv)
{
    pb_catalogue catalogue = {0};
    pb_sources sources = {0};
    pb_diags diags = {0};
    pb_po po = {0};
    pb_buf out = {0};
    *pb_vec_add(&po.list) = (pb_po_message){
        .text = {PB_STR("MIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n"
                        "Content-Transfer-Encoding: 8bit\n")},
        .texts = 1};
    bool ok = argc == 2 && pb_catalogue_load(&catalogue, argv[1], &sources, &diags);
    if (ok) {
        pb_catalogue_texts(&catalogue, add, &po);
        pb_po_write(&po, &out);
        ok = fwrite(out.p, 1, out.n, stdout) == out.n;
    } else {
        fputs("catalogue: which folder holds the assets, whole?\n", stderr);
    }
    pb_buf_release(&out);
    pb_po_release(&po);
    pb_catalogue_release(&catalogue);
    pb_diags_release(&diags);
    pb_sources_release(&sources);
    return ok ? 0 : 2;
}
