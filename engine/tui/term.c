// SPDX-License-Identifier: MIT
#include "tui/term.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "base/utf8.h"
#include "tui/tui.h"

enum {
    NARROWEST = 20,
    USUAL = 80,
    WIDEST = 10000,
    ESC = 27,
    CTRL_C = 3,
    CTRL_D = 4,
    CTRL_L = 12,
    CTRL_Z = 26,
    DELETE = 127
};

// The one thing that outlives a call: a signal's handler has no other way to know what to restore.
static struct termios before;
static volatile sig_atomic_t is_raw;

void pb_tui_restore(void)
{
    if (is_raw) {
        is_raw = 0;
        tcsetattr(STDIN_FILENO, TCSANOW, &before);
    }
}

bool pb_tui_term_has_keys(void)
{
    const char *term = getenv("TERM");
    return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO) && term && *term &&
           strcmp(term, "dumb") != 0;
}

bool pb_tui_term_is_shown(void)
{
    return isatty(STDOUT_FILENO) != 0;
}

bool pb_tui_term_is_typed(void)
{
    return isatty(STDIN_FILENO) != 0;
}

static bool set_raw(void)
{
    struct termios raw = before;
    raw.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ISIG | IEXTEN);
    raw.c_iflag &= ~(tcflag_t)(IXON | ICRNL);
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    is_raw = 1;
    return tcsetattr(STDIN_FILENO, TCSANOW, &raw) == 0;
}

bool pb_tui_term_raw(pb_err *err)
{
    if (tcgetattr(STDIN_FILENO, &before) != 0)
        return pb_err_set(err, "cannot read the terminal's settings: %s", strerror(errno));
    atexit(pb_tui_restore);
    return set_raw() || pb_err_set(err, "cannot set the terminal: %s", strerror(errno));
}

pb_tui_size pb_tui_term_size(void)
{
    struct winsize size;
    pb_tui_size s = {0, 0};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        s = (pb_tui_size){size.ws_col, size.ws_row};
    const char *columns = getenv("COLUMNS");
    if (s.columns <= 0 && columns)
        s.columns = (int)(strtol(columns, NULL, 10) % WIDEST);
    if (s.columns < NARROWEST)
        s.columns = s.columns <= 0 ? USUAL : NARROWEST;
    return s;
}

bool pb_tui_term_write(pb_str bytes)
{
    while (bytes.n) {
        ssize_t n = write(STDOUT_FILENO, bytes.p, bytes.n);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        bytes.p += n;
        bytes.n -= (size_t)n;
    }
    return true;
}

// ---- reading ----------------------------------------------------------------------------------

static bool next_byte(unsigned char *out)
{
    for (;;) {
        ssize_t n = read(STDIN_FILENO, out, 1);
        if (n == 1)
            return true;
        if (n == 0 || errno != EINTR)
            return false;
    }
}

static bool is_waiting(int ms)
{
    struct pollfd p = {STDIN_FILENO, POLLIN, 0};
    return poll(&p, 1, ms) > 0;
}

// What follows Escape: nothing (the key itself), or one of the sequences for keys without a
// character.
static const char *sequence(void)
{
    enum { PATIENCE_MS = 40 };
    unsigned char c, number = 0;
    if (!is_waiting(PATIENCE_MS))
        return "esc";
    if (!next_byte(&c) || (c != '[' && c != 'O'))
        return "other";
    while (next_byte(&c)) {
        if (c >= '0' && c <= '9')
            number = (unsigned char)(number * 10 + (c - '0'));
        else if (c >= '@')
            break;
        if (!is_waiting(PATIENCE_MS))
            break;
    }
    switch (c) {
    case 'A':
        return "up";
    case 'B':
        return "down";
    case 'C':
        return "right";
    case 'D':
        return "left";
    case '~':
        return number == 5 ? "pageup" : number == 6 ? "pagedown" : "other";
    default:
        return "other";
    }
}

static void stop_here(void)
{
    pb_tui_restore();
    raise(SIGSTOP);
    set_raw();
}

static bool read_key(pb_buf *word)
{
    unsigned char c;
    word->n = 0;
    do {
        if (!next_byte(&c))
            return false;
        if (c == CTRL_Z)
            stop_here();
    } while (c == CTRL_Z || c == 0);
    if (c == CTRL_C || c == CTRL_D)
        return false;
    if (c == ESC)
        pb_buf_add(word, pb_str_of(sequence()));
    else if (c == DELETE || c == 8)
        pb_buf_add(word, PB_STR("backspace"));
    else if (c == CTRL_L)
        pb_buf_char(word, 'l');
    else if (c == '\r' || c == '\n')
        pb_buf_add(word, PB_STR(""));
    else
        pb_buf_char(word, (char)c);
    for (int more = c >= 0xF0   ? 3
                    : c >= 0xE0 ? 2
                    : c >= 0xC0 ? 1
                                : 0;
         more && next_byte(&c); more--)
        pb_buf_char(word, (char)c);
    return true;
}

static bool read_line(pb_buf *word)
{
    enum { LONGEST = 4096 };
    unsigned char c;
    bool any = false;
    word->n = 0;
    pb_buf_add(word, PB_STR(""));
    while (next_byte(&c)) {
        any = true;
        if (c == '\n')
            break;
        if (c != '\r' && word->n < LONGEST)
            pb_buf_char(word, (char)c);
    }
    return any;
}

bool pb_tui_term_word(bool by_key, pb_buf *word)
{
    return by_key ? read_key(word) : read_line(word);
}
