// SPDX-License-Identifier: MIT
// Keys as a screen reader on X11 or Wayland knows them. Readers bind their commands to the place of
// a key, so its code must be right; SDL's scancodes are USB's, which the kernel numbers thus.
#include "ui/ui_inside.h"

static Uint16 code_of(SDL_Scancode scancode)
{
    static const Uint8 code[] = {
        0,   0,   0,   0,  30, 48, 46, 32, 18,  33,  34,  35,  23,  36,  37,  38, // … A – L
        50,  49,  24,  25, 16, 19, 31, 20, 22,  47,  17,  45,  21,  44,  2,   3,  // M – Z, 1, 2
        4,   5,   6,   7,  8,  9,  10, 11, 28,  1,   14,  15,  57,  12,  13,  26, // 3 – 0, Return …
        27,  43,  43,  39, 40, 41, 51, 52, 53,  58,  59,  60,  61,  62,  63,  64,  // ] … F6
        65,  66,  67,  68, 87, 88, 99, 70, 119, 110, 102, 104, 111, 107, 109, 106, // F7 … Right
        105, 108, 103, 69, 98, 55, 74, 78, 96,  79,  80,  81,  75,  76,  77,  71, // Left … keypad 7
        72,  73,  82,  83, 86, 127};
    static const Uint8 modifier[] = {29, 42, 56, 125, 97, 54, 100, 126}; // from SDL_SCANCODE_LCTRL
    enum { X11_ABOVE_KERNEL = 8 };
    Uint8 c = scancode < SDL_arraysize(code) ? code[scancode]
              : scancode >= SDL_SCANCODE_LCTRL && scancode <= SDL_SCANCODE_RGUI
                  ? modifier[scancode - SDL_SCANCODE_LCTRL]
                  : 0;
    return c ? (Uint16)(c + X11_ABOVE_KERNEL) : 0;
}

static Uint32 symbol_of(SDL_Keycode key)
{
    static const struct {
        SDL_Keycode key;
        Uint32 symbol;
    } special[] = {{SDLK_BACKSPACE, 0xFF08},
                   {SDLK_TAB, 0xFF09},
                   {SDLK_RETURN, 0xFF0D},
                   {SDLK_PAUSE, 0xFF13},
                   {SDLK_SCROLLLOCK, 0xFF14},
                   {SDLK_ESCAPE, 0xFF1B},
                   {SDLK_HOME, 0xFF50},
                   {SDLK_LEFT, 0xFF51},
                   {SDLK_UP, 0xFF52},
                   {SDLK_RIGHT, 0xFF53},
                   {SDLK_DOWN, 0xFF54},
                   {SDLK_PAGEUP, 0xFF55},
                   {SDLK_PAGEDOWN, 0xFF56},
                   {SDLK_END, 0xFF57},
                   {SDLK_PRINTSCREEN, 0xFF61},
                   {SDLK_INSERT, 0xFF63},
                   {SDLK_APPLICATION, 0xFF67},
                   {SDLK_NUMLOCKCLEAR, 0xFF7F},
                   {SDLK_KP_ENTER, 0xFF8D},
                   {SDLK_KP_MULTIPLY, 0xFFAA},
                   {SDLK_KP_PLUS, 0xFFAB},
                   {SDLK_KP_MINUS, 0xFFAD},
                   {SDLK_KP_DIVIDE, 0xFFAF},
                   {SDLK_LSHIFT, 0xFFE1},
                   {SDLK_RSHIFT, 0xFFE2},
                   {SDLK_LCTRL, 0xFFE3},
                   {SDLK_RCTRL, 0xFFE4},
                   {SDLK_CAPSLOCK, 0xFFE5},
                   {SDLK_LALT, 0xFFE9},
                   {SDLK_RALT, 0xFFEA},
                   {SDLK_LGUI, 0xFFEB},
                   {SDLK_RGUI, 0xFFEC},
                   {SDLK_DELETE, 0xFFFF},
                   // The keypad as a reader uses it, with NumLock off.
                   {SDLK_KP_7, 0xFF95},
                   {SDLK_KP_4, 0xFF96},
                   {SDLK_KP_8, 0xFF97},
                   {SDLK_KP_6, 0xFF98},
                   {SDLK_KP_2, 0xFF99},
                   {SDLK_KP_9, 0xFF9A},
                   {SDLK_KP_3, 0xFF9B},
                   {SDLK_KP_1, 0xFF9C},
                   {SDLK_KP_5, 0xFF9D},
                   {SDLK_KP_0, 0xFF9E},
                   {SDLK_KP_PERIOD, 0xFF9F}};
    for (size_t i = 0; i < SDL_arraysize(special); i++)
        if (special[i].key == key)
            return special[i].symbol;
    if (key >= SDLK_F1 && key <= SDLK_F12)
        return 0xFFBE + (Uint32)(key - SDLK_F1);
    if (key & SDLK_SCANCODE_MASK)
        return 0;
    return key < 0x100 ? (Uint32)key : 0x1000000 | (Uint32)key; // Latin-1, or Unicode
}

static Uint32 modifiers_of(Uint16 mod)
{
    static const struct {
        Uint16 mod;
        Uint32 mask;
    } masks[] = {{KMOD_SHIFT, 1 << 0}, {KMOD_CAPS, 1 << 1}, {KMOD_CTRL, 1 << 2},
                 {KMOD_ALT, 1 << 3},   {KMOD_NUM, 1 << 4},  {KMOD_GUI, 1 << 6}};
    Uint32 all = 0;
    for (size_t i = 0; i < SDL_arraysize(masks); i++)
        all |= mod & masks[i].mod ? masks[i].mask : 0;
    return all;
}

pb_reader_key pb_ui_key_for_reader(const SDL_KeyboardEvent *e)
{
    return (pb_reader_key){.is_release = e->type == SDL_KEYUP,
                           .symbol = symbol_of(e->keysym.sym),
                           .code = code_of(e->keysym.scancode),
                           .modifiers = modifiers_of(e->keysym.mod),
                           .text = SDL_GetKeyName(e->keysym.sym),
                           .time = e->timestamp};
}
