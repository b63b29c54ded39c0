// SPDX-License-Identifier: MIT
// Text being built: grows as needed and always has a NUL behind its bytes. All zero is an empty
// buffer.
#ifndef PB_BASE_BUF_H
#define PB_BASE_BUF_H

#include <stdarg.h>

#include "base/str.h"

typedef struct pb_buf {
    char *p;
    size_t n, cap;
} pb_buf;

void pb_buf_release(pb_buf *b);
void pb_buf_add(pb_buf *b, pb_str s);
void pb_buf_char(pb_buf *b, char c);
void pb_buf_fill(pb_buf *b, char c, size_t times);
void pb_buf_printf(pb_buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
void pb_buf_vprintf(pb_buf *b, const char *format, va_list args)
    __attribute__((format(printf, 2, 0)));

// Adds `s` as a JSON string, quotes included; bytes that are not UTF-8 become U+FFFD.
void pb_buf_json(pb_buf *b, pb_str s);

static inline pb_str pb_buf_str(const pb_buf *b)
{
    return (pb_str){b->p ? b->p : "", b->n};
}

#endif
