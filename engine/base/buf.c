// SPDX-License-Identifier: MIT
#include "base/buf.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/bug.h"
#include "base/utf8.h"

static void make_room(pb_buf *b, size_t more)
{
    PB_ASSERT(more < SIZE_MAX / 2 - b->n);
    if (b->n + more + 1 <= b->cap)
        return;
    size_t cap = b->cap ? b->cap : 64;
    while (cap < b->n + more + 1)
        cap *= 2;
    b->p = pb_heap_resize(b->p, cap);
    b->cap = cap;
}

void pb_buf_release(pb_buf *b)
{
    free(b->p);
    *b = (pb_buf){NULL, 0, 0};
}

void pb_buf_add(pb_buf *b, pb_str s)
{
    make_room(b, s.n);
    if (s.n)
        memcpy(b->p + b->n, s.p, s.n);
    b->n += s.n;
    b->p[b->n] = '\0';
}

void pb_buf_char(pb_buf *b, char c)
{
    pb_buf_add(b, (pb_str){&c, 1});
}

void pb_buf_fill(pb_buf *b, char c, size_t times)
{
    make_room(b, times);
    memset(b->p + b->n, c, times);
    b->n += times;
    b->p[b->n] = '\0';
}

void pb_buf_vprintf(pb_buf *b, const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    PB_ASSERT(n >= 0);
    make_room(b, (size_t)n);
    vsnprintf(b->p + b->n, (size_t)n + 1, format, again);
    va_end(again);
    b->n += (size_t)n;
}

void pb_buf_printf(pb_buf *b, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    pb_buf_vprintf(b, format, args);
    va_end(args);
}

void pb_buf_json(pb_buf *b, pb_str s)
{
    pb_buf_char(b, '"');
    for (size_t i = 0; i < s.n;) {
        uint32_t c = pb_utf8_next(s, &i);
        if (c == '"' || c == '\\') {
            pb_buf_char(b, '\\');
            pb_buf_char(b, (char)c);
        } else if (c == '\n') {
            pb_buf_add(b, PB_STR("\\n"));
        } else if (c < 0x20 || c == 0x7F) {
            pb_buf_printf(b, "\\u%04x", c);
        } else {
            char out[4];
            pb_buf_add(b, (pb_str){out, pb_utf8_put(out, c)});
        }
    }
    pb_buf_char(b, '"');
}
