// SPDX-License-Identifier: MIT
// pushback-icon: writes the program's picture.
//   pushback-icon svg FILE
//   pushback-icon SIDE FILE     as PAM with alpha, SIDE pixels wide and high
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ui/icon.h"

static void write_svg(FILE *out)
{
    pb_icon_piece pieces[PB_ICON_PIECES_MAX];
    int n = pb_icon_pieces(PB_ICON_FINE, pieces);
    fprintf(out,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<!-- SPDX-License-Identifier: MIT -->\n"
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" "
            "viewBox=\"0 0 %d %d\">\n"
            "  <title>A circle of chairs, one of them pushed back</title>\n",
            PB_ICON_UNITS, PB_ICON_UNITS, PB_ICON_UNITS, PB_ICON_UNITS);
    for (int i = 0; i < n; i++) {
        const pb_icon_piece *p = &pieces[i];
        fprintf(out,
                "  <rect x=\"%.4g\" y=\"%.4g\" width=\"%.4g\" height=\"%.4g\" rx=\"%.4g\" "
                "fill=\"#%06X\" transform=\"translate(%.4g %.4g) rotate(%.4g)\"/>\n",
                p->off - p->w / 2, -p->h / 2, p->w, p->h, p->r,
                pb_theme_color(PB_THEME_LIGHT, p->color) & 0xFFFFFFu, p->x, p->y, p->turn * 360);
    }
    fputs("</svg>\n", out);
}

static bool write_pam(int side, FILE *out)
{
    pb_err err = {""};
    pb_bitmap m;
    if (!pb_icon_make(side, &m, &err))
        return false;
    fprintf(out, "P7\nWIDTH %d\nHEIGHT %d\nDEPTH 4\nMAXVAL 255\nTUPLTYPE RGB_ALPHA\nENDHDR\n", side,
            side);
    for (int i = 0; i < side * side; i++) {
        uint32_t c = m.px[i];
        for (int k = 0; k < 4; k++) // red, green, blue, alpha
            fputc((int)(c >> (k < 3 ? 16 - 8 * k : 24) & 0xFF), out);
    }
    pb_bitmap_release(&m);
    return true;
}

int main(int argc, char **argv)
{
    bool is_svg = argc == 3 && !strcmp(argv[1], "svg");
    long side = argc == 3 ? strtol(argv[1], NULL, 10) : 0;
    if (!is_svg && (side < 8 || side > 1024)) {
        fputs("usage: pushback-icon svg|SIDE FILE\n", stderr);
        return 2;
    }
    FILE *out = fopen(argv[2], "wb");
    bool ok = out != NULL;
    if (ok && is_svg)
        write_svg(out);
    else if (ok)
        ok = write_pam((int)side, out);
    if (out)
        ok = !ferror(out) && !fclose(out) && ok;
    if (!ok)
        fprintf(stderr, "pushback-icon: cannot write '%s'\n", argv[2]);
    return ok ? 0 : 2;
}
