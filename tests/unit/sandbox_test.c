// SPDX-License-Identifier: MIT
// script: hostile scripts end in a diagnostic, soon, and harm nothing.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <time.h>

#include <cmocka.h>

#include "kit/stage.h"

#ifdef __SANITIZE_ADDRESS__
#define SECONDS_MAX 3.0
#else
#define SECONDS_MAX 1.2 // the script's own 0.8, and what one look at the clock may miss
#endif

#define BOUNDED PB_DIAG_COUNT // out of fuel or out of memory, whichever comes first

#define TAIL "\nstart 'z' beat 'z' { ending 'z' { title = 'Z', text = 'Z' } }\n"

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t); // other programs do not count
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

// Loads a script that must end with `id` in time; returns the first diagnostic's line.
static uint32_t expect_end(pb_str lua, enum pb_diag_id id)
{
    stage s;
    stage_open(&s, NULL, TAIL); // the assets are read before the clock starts
    pb_scenario sc = {.meta = s.scenario.meta};
    pb_diags diags = {0};
    double begun = now();
    pb_script *script = pb_script_load(&sc, &s.catalogue, PB_STR("script.lua"), lua, &diags);
    double took = now() - begun;
    bool told = diags.dropped > 0; // more mistakes than are kept
    for (uint32_t i = 0; i < diags.list.n; i++) {
        enum pb_diag_id got = diags.list.p[i].id;
        told |= got == id || (id == BOUNDED && (got == PB_D_LUA_BUDGET || got == PB_D_LUA_MEMORY));
    }
    if (!told || took > SECONDS_MAX + 0.2e-6 * (double)lua.n) {
        pb_buf out = {0};
        pb_diags_print(&diags, &sc.sources, &out);
        fail_msg("%.2f s, wanted [%s] for\n%.*s\ngot:\n%s", took,
                 id == BOUNDED ? "bounded" : pb_diag_name(id), (int)(lua.n > 600 ? 600 : lua.n),
                 lua.p, out.p ? out.p : "nothing");
    }
    uint32_t line = diags.list.p[0].at.line;
    pb_script_free(script);
    pb_diags_release(&diags);
    sc.meta = (pb_meta){0};
    pb_scenario_release(&sc);
    stage_close(&s);
    return line;
}

struct attack {
    enum pb_diag_id id;
    const char *lua;
};

static void expect_all(const struct attack *a, size_t n)
{
    for (size_t i = 0; i < n; i++)
        expect_end(pb_str_of(a[i].lua), a[i].id);
}

static void endless_loops_end(void **state)
{
    (void)state;
    static const struct attack attacks[] = {
        {PB_D_LUA_BUDGET, "while true do end"},
        {PB_D_LUA_BUDGET, "repeat until false"},
        {PB_D_LUA_BUDGET, "::a:: goto a"},
        {PB_D_LUA_BUDGET, "for i = 1, math.maxinteger do end"},
        {PB_D_LUA_BUDGET, "for i = 1.0, 1e300 do end"},
        {PB_D_LUA_BUDGET, "local function f() return f() end f()"},
        {BOUNDED, "local t = { 1 } for i, v in ipairs(t) do t[i + 1] = v end"},
        {PB_D_LUA_BUDGET, "local function more() return 1 end for x in more do end"},
        {PB_D_LUA_BUDGET, "local t = {} while true do t[#t + 1] = #t t[#t] = nil end"},
        {PB_D_LUA_BUDGET, "while true do local x = { {}, {}, {} } end"},
        {PB_D_LUA_BUDGET, "while true do local f = function() return f end end"},
        {PB_D_LUA_BUDGET,
         "local s = '' for i = 1, 1e9 do s = s .. 'x' if #s > 9000 then s = '' end end"},
        {PB_D_LUA_BUDGET, "local t = {} for i = 1, 1000 do t[i] = i end while true do "
                          "table.sort(t, function(a, b) return true end) end"},
        {PB_D_LUA_BUDGET, "local t = {} for i = 1, 200000 do t[i] = -i end table.sort(t, "
                          "function(a, b) while true do end end)"},
        {PB_D_LUA_BUDGET,
         "local t = {} for i = 1, 2e5 do t[i] = -i end while true do table.sort(t) end"},
        {PB_D_LUA_BUDGET, "local t = {} for i = 1, 1e6 do table.insert(t, 1, i) end"},
        {PB_D_LUA_BUDGET, "local t = {} for i = 1, 2e5 do t[i] = i end while true do "
                          "table.insert(t, 1, table.remove(t, 1)) end"},
        {PB_D_LUA_BUDGET,
         "local t = {} for i = 1, 1000 do t[i] = 'abcdefgh' end while true do table.concat(t) end"},
        {PB_D_LUA_BUDGET,
         "local s = 'x' for i = 1, 13 do s = s .. s end while true do s:upper() end"},
        {PB_D_LUA_BUDGET,
         "local s = 'x' for i = 1, 13 do s = s .. s end while true do tonumber(s, 36) end"},
        {PB_D_LUA_BUDGET,
         "local s = 'x' for i = 1, 13 do s = s .. s end while true do string.format('%s', s) end"},
        {PB_D_LUA_BUDGET,
         "local s = 'x' for i = 1, 13 do s = s .. s end while true do s:byte(1, -1) end"},
        {PB_D_LUA_BUDGET, "while true do Tom 'x' end"},
        {PB_D_LUA_BUDGET, "while true do say.x 'x' { move = 'repair' } end"},
        {PB_D_LUA_BUDGET,
         "local i = 0 while true do i = i + 1 beat('b' .. i) { go('b' .. i + 1) } end"},
        {PB_D_LUA_BUDGET, "local i = 0 while true do i = i + 1 local x = say['o' .. i] end"},
        {PB_D_LUA_BUDGET, "while true do nobody() end"},
        {PB_D_LUA_BUDGET, "while true do Nobody.x.y = z end"},
        {PB_D_LUA_BUDGET, "while true do start 'z' end"},
        {PB_D_LUA_BUDGET, "local i = 0 while true do i = i + 1 _ENV['g' .. i] = i end"},
    };
    expect_all(attacks, sizeof attacks / sizeof *attacks);
}

static void dear_instructions_end(void **state)
{
    (void)state;
    static const struct attack attacks[] = {
        // Equality of long texts is compared byte by byte within one instruction.
        {PB_D_LUA_BUDGET, "local a, b = 'x', 'x' for i = 1, 13 do a = a .. a b = b .. b end\n"
                          "a = a .. 'a' b = b .. 'b' while true do local c = a == b end"},
        {PB_D_LUA_BUDGET,
         "local a = 'x' for i = 1, 13 do a = a .. a end while true do local c = a < a .. 'y' end"},
        // Each call copies all the arguments there are so far.
        {BOUNDED, "local function f(...) return f(nil, nil, nil, nil, nil, nil, nil, nil, nil, "
                  "nil, nil, nil, ...) end f()"},
        // Every insertion into a full hash table moves all of it.
        {PB_D_LUA_BUDGET, "local t = {} for i = 1, 131072 do t['k' .. i] = i end\n"
                          "for i = 1, 1e9 do t['k' .. i] = nil t['j' .. i] = i end"},
        {PB_D_LUA_BUDGET, "local t = {} for i = 1, 1e5 do t[i] = i end while true do local x = #t "
                          "+ select('#', table.unpack(t, 1, 250)) end"},
        {PB_D_LUA_BUDGET,
         "local t = {} for i = 1, 9000 do t[i] = false end while true do beat 'b' (t) end"},
        {PB_D_LUA_BUDGET, "local l = Tom 'x' local t = {} for i = 1, 9000 do t[i] = l end while "
                          "true do exchange(t) end"},
    };
    expect_all(attacks, sizeof attacks / sizeof *attacks);
}

static void memory_is_bounded(void **state)
{
    (void)state;
    static const struct attack attacks[] = {
        {PB_D_LUA_MEMORY, "local s = 'x' while true do s = s .. s end"},
        {PB_D_LUA_MEMORY,
         "local s = 'x' for i = 1, 14 do s = s .. s end local t = s .. s .. s .. s"},
        {BOUNDED, "local t = {} for i = 1, 1e9 do t[i] = i end"},
        {BOUNDED, "local t = {} for i = 1, 1e9 do t[i] = {} end"},
        {BOUNDED, "local t = {} for i = 1, 1e9 do t['k' .. i] = i end"},
        {BOUNDED, "local t = {} for i = 1, 1e9 do t[i] = function() return i end end"},
        {PB_D_LUA_MEMORY, "local function f() local a = 1 return 1 + f() end f()"},
        {PB_D_LUA_ERROR,
         "local t = {} for i = 1, 4000 do t[i] = 'abcdefgh' end return table.concat(t)"},
        {PB_D_LUA_ERROR, "table.concat({}, 'x', 1, math.maxinteger)"},
        {PB_D_LUA_ERROR, "table.unpack({}, 1, 1e8)"},
        {PB_D_LUA_ERROR, "table.unpack({}, math.mininteger, math.maxinteger)"},
        {PB_D_LUA_ERROR,
         "local s = 'x' for i = 1, 13 do s = s .. s end string.format('%s%s%s', s, s, s)"},
        {PB_D_LUA_ERROR, "string.format('%500d', 1)"},
        {PB_D_LUA_ERROR, "local function f(a) return f(table.sort({ 2, 1 }, f)) end f()"},
    };
    expect_all(attacks, sizeof attacks / sizeof *attacks);
}

static void nothing_outside_can_be_reached(void **state)
{
    (void)state;
    static const char *const reached[] = {"io",
                                          "os",
                                          "debug",
                                          "load",
                                          "loadstring",
                                          "loadfile",
                                          "dofile",
                                          "require",
                                          "package",
                                          "coroutine",
                                          "pcall",
                                          "xpcall",
                                          "setmetatable",
                                          "getmetatable",
                                          "rawget",
                                          "rawset",
                                          "rawequal",
                                          "rawlen",
                                          "next",
                                          "pairs",
                                          "print",
                                          "collectgarbage",
                                          "utf8",
                                          "_G",
                                          "warn",
                                          "string.rep",
                                          "string.find",
                                          "string.gsub",
                                          "string.match",
                                          "string.gmatch",
                                          "string.dump",
                                          "string.pack",
                                          "string.unpack",
                                          "string.reverse",
                                          "table.move",
                                          "table.pack",
                                          "math.random",
                                          "math.randomseed",
                                          "math.huge",
                                          "('x').rep",
                                          "(''):find"};
    for (size_t i = 0; i < sizeof reached / sizeof *reached; i++) {
        char lua[200];
        snprintf(lua, sizeof lua,
                 strchr(reached[i], ':') ? "\nlocal x = %s('x')" TAIL : "\nlocal x = %s" TAIL,
                 reached[i]);
        assert_int_equal(expect_end(pb_str_of(lua), PB_D_UNKNOWN_WORD), 2);
    }
    static const struct attack attacks[] = {
        {PB_D_LUA_ERROR, "string.rep = 1"},
        {PB_D_LUA_ERROR, "math.floor = nil"},
        {PB_D_LUA_ERROR, "Tom.sits_back = 1"},
        {PB_D_LUA_ERROR, "say.x = 1"},
        {PB_D_NAME_TAKEN, "beat = nil"},
        {PB_D_NAME_TAKEN, "_ENV.string = {}"},
        {PB_D_LUA_ERROR, "table.insert(_ENV, 1)"},
        {PB_D_LUA_ERROR, "table.sort(_ENV)"},
        {PB_D_LUA_ERROR, "('x').y = 1"},
        {PB_D_LUA_ERROR, "local x <close> = {}"},
        {PB_D_LUA_ERROR, "string.format('%p', {})"},
        {PB_D_LUA_ERROR, "string.format('%s', {})"},
        {PB_D_LUA_ERROR, "string.format('%-10.3s %5p', 'x', Tom)"},
        {PB_D_LUA_ERROR, "string.format('%q', Tom)"},
        {PB_D_LUA_ERROR, "local x = Tom .. 'x'"},
        {PB_D_LUA_ERROR, "local x = Tom + 1"},
        {PB_D_LUA_ERROR, "local x = Tom < Lena"},
        {PB_D_LUA_ERROR, "local x = #say"},
        {PB_D_LUA_ERROR, "local x = (Tom 'x').y"},
        {PB_D_LUA_ERROR, "string()"},
        {PB_D_LUA_ERROR, "say 'x'"},
        {PB_D_LUA_ERROR, "say[1] 'x'"},
        {PB_D_LUA_ERROR, "ipairs()"},
        {PB_D_LUA_ERROR, "select(0)"},
        {PB_D_LUA_ERROR, "math.tointeger()"},
        {PB_D_LUA_ERROR, "error(nil)"},
        {PB_D_LUA_ERROR, "error()"},
        {PB_D_LUA_ERROR, "error({ 1 })"},
        {PB_D_LUA_ERROR, "error(Tom)"},
        {PB_D_LUA_ERROR, "error(setmeta)"},
        {PB_D_LUA_ERROR, "assert(false, {})"},
        {PB_D_LUA_ERROR, "table.sort({ 1, 'x', {} })"},
        {PB_D_LUA_ERROR, "table.sort({ 3, 2, 1 }, function(a, b) error('in order') end)"},
        {PB_D_LUA_ERROR, "table.sort({}, 1)"},
        {PB_D_LUA_ERROR, "local _ENV = {} Tom 'x'"},
        {PB_D_LUA_SYNTAX, "local _ENV <const> = {} x = 1 _ENV = {}"},
    };
    expect_all(attacks, sizeof attacks / sizeof *attacks);
}

static void what_cannot_be_text_is_refused(void **state)
{
    (void)state;
    expect_end((pb_str){"\x1BLua\x54\x00\x19\x93\r\n\x1A\n", 12}, PB_D_NOT_UTF8);
    expect_end((pb_str){"\x1BLua\x54\x00", 6}, PB_D_LUA_SYNTAX);
    expect_end((pb_str){"local x = 1\0 local y", 20}, PB_D_LUA_SYNTAX);
    expect_end((pb_str){"\0", 1}, PB_D_LUA_SYNTAX);
    expect_end((pb_str){"told by its length alone", PB_SCRIPT_BYTES_MAX + 1}, PB_D_FILE_TOO_LARGE);
    expect_end(PB_STR(""), PB_D_NO_START);
    expect_end(PB_STR("\xEF\xBB\xBF"), PB_D_NO_START);
    expect_end(PB_STR("\xEF\xBB"), PB_D_NOT_UTF8);
    expect_end(PB_STR("[==["), PB_D_LUA_SYNTAX);
    expect_end(PB_STR("--[==["), PB_D_LUA_SYNTAX);
    expect_end(PB_STR("'\\"), PB_D_LUA_SYNTAX);
    expect_end(PB_STR("\r\r\r\n\n\r x"), PB_D_LUA_SYNTAX);
    expect_end(PB_STR("beat 'a\\0b' { Tom 'x\\0y' }"), PB_D_BAD_NAME);
}

// Repeats `part` until the script has about `n` bytes.
static pb_buf repeat(const char *before, const char *part, const char *after, size_t n)
{
    pb_buf b = {0};
    pb_buf_add(&b, pb_str_of(before));
    while (b.n < n)
        pb_buf_add(&b, pb_str_of(part));
    pb_buf_add(&b, pb_str_of(after));
    return b;
}

static void expect_repeated(const char *before, const char *part, const char *after, size_t n,
                            enum pb_diag_id id)
{
    pb_buf b = repeat(before, part, after, n);
    expect_end(pb_buf_str(&b), id);
    pb_buf_release(&b);
}

static void texts_that_are_dear_to_parse_end(void **state)
{
    (void)state;
    expect_repeated("x = ", "{", "", 300, PB_D_LUA_SYNTAX);
    expect_repeated("x = ", "(", "", 100000, PB_D_LUA_SYNTAX);
    expect_repeated("x = ", "-", "1", 100000, PB_D_LUA_SYNTAX);
    expect_repeated("x = 1", "^1", "", 100000, PB_D_LUA_SYNTAX);
    expect_repeated("x = ''", "..''", "", 100000, PB_D_LUA_SYNTAX);
    expect_repeated("", "do ", "", 100000, PB_D_LUA_SYNTAX);
    expect_repeated("", "function f() ", "", 100000, PB_D_LUA_SYNTAX);
    expect_repeated("local ", "a,", "a", 100000, PB_D_LUA_SYNTAX);
    expect_repeated("", "local a = 1 ", "", 100000, PB_D_LUA_SYNTAX);
    expect_repeated("beat ", "aaaaaaaaaaaaaaaa", " { }", 100000, PB_D_TOO_LARGE);
    expect_repeated("local x = '", "aaaaaaaaaaaaaaaa", "'", 100000, PB_D_TOO_LARGE);
    expect_repeated("local x = [[", "\n", "]]", 100000, PB_D_TOO_LARGE);
    expect_repeated("", "\n", "beat {", 1000000, PB_D_LUA_SYNTAX);
    expect_repeated("", "beat 'b' { Tom 'x' { talk = 'bad' } } ", TAIL, 1000000,
                    PB_D_UNKNOWN_VALUE);
}

// A chain of elseif and a nest of functions cost Lua's parser time that grows with the square of
// the text.
static void the_parser_is_watched(void **state)
{
    (void)state;
    expect_repeated("if a then ", "elseif a then ", "end", 3000000, PB_D_LUA_BUDGET);
    pb_buf b = {0};
    for (int i = 0; i < 100; i++) {
        pb_buf_add(&b, PB_STR("local function f() local a"));
        for (int k = 0; k < 180; k++)
            pb_buf_printf(&b, ",v%d_%d", i, k);
        pb_buf_char(&b, ' ');
    }
    pb_buf nest = repeat(b.p, "x() ", "", 2000000);
    expect_end(pb_buf_str(&nest), PB_D_LUA_BUDGET);
    pb_buf_release(&nest);
    b.n = 0;
    for (int i = 0; i < 30000; i++)
        pb_buf_printf(&b, "::l%d:: x() ", i);
    pb_buf labels = repeat(b.p, "goto l29999 ", "", 4000000);
    expect_end(pb_buf_str(&labels), PB_D_LUA_BUDGET);
    pb_buf_release(&labels);
    pb_buf_release(&b);
}

static void functions_at_run_time_end(void **state)
{
    (void)state;
    static const char *const bodies[] = {
        "while true do end",
        "local t = {} while true do t[#t + 1] = 'x' .. #t end",
        "local x = 'x' while true do x = x .. x end",
        "local function f() return 1 + f() end return f()",
        "local t = {} for i = 1, 60 do t[i] = i end while true do table.sort(t, function(a, b) "
        "return a > b end) end",
        "local function f(...) return f(nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, ...) end "
        "f()",
        "local t = {} for i = 1, 1000 do t['k' .. i] = i end for i = 1, 1e9 do t['k' .. i] = nil "
        "t['j' .. i] = i end",
        "local a, b = 'x', 'x' for i = 1, 11 do a = a .. a b = b .. b end a = a .. 'a' b = b .. "
        "'b' while true do local c = a == b end",
        "while true do local x = s.plans + s.safety s.plans = x end",
        "while true do local x = string.format('%d', s.plans) end",
        "while true do local x = Tom end",
        "Tom 'x'",
        "moment 'x' { }",
        "x = 1",
        "error({})",
        "beat 'x' { }",
        "s.x = 1",
        "local x = s[1]",
        "local x = s[nil]",
        "s[{}] = 1",
        "s()",
        "return s .. ''",
    };
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        char lua[1000];
        stage s;
        snprintf(lua, sizeof lua,
                 "start 'a' beat 'a' { set(function(s) %s end), "
                 "ending 'z' { title = 'Z', text = 'Z' } }",
                 bodies[i]);
        stage_open(&s, NULL, lua);
        if (!s.script || s.diags.errors)
            fail_msg("%s", stage_errors(&s));
        const pb_script_port *port = pb_script_as_port(s.script);
        pb_values v = {0}, before = v;
        int32_t result;
        for (int k = 0; k < 3; k++) { // what the first left behind must not help the next
            double begun = now();
            if (port->call(port->ctx, 1, true, &v, &result) || now() - begun > SECONDS_MAX)
                fail_msg("%.2f s for %s", now() - begun, bodies[i]);
        }
        assert_memory_equal(&v, &before, sizeof v);
        assert_int_equal(pb_script_faults(s.script)->list.n, 1);
        stage_close(&s);
    }
}

static void nothing_differs_between_two_runs(void **state)
{
    (void)state;
    pb_buf first = {0}, second = {0};
    for (int run = 0; run < 2; run++) { // Lua seeds its hashes anew in each state
        stage s;
        stage_open(
            &s, NULL,
            "start 'a' beat 'a' { Tom 'x' { zz = 1, when = 'plans > 1', yy = 2, effect = 'plans = "
            "2', xx = 3,\n"
            " drift = 'none', talk = 'none', feels = 'none' }, aa = 1, bb = 2, cc = 3, go 'z' }\n"
            "local t = { 'b', 'a', 'c', 'a' } table.sort(t) say[table.concat(t)] (tostring(t) .. "
            "tostring(error)) {\n"
            " marks = { q = 1, w = 2, e = 3, r = 4, t = 5, y = 6 }, why = 'W', move = 'm' }" TAIL);
        pb_diags_sort(&s.diags);
        pb_buf_add(run ? &second : &first, pb_str_of(stage_errors(&s)));
        for (uint32_t i = 0; i < s.scenario.exprs.n; i++)
            pb_buf_add(run ? &second : &first, s.scenario.exprs.p[i].text);
        stage_close(&s);
    }
    assert_string_equal(first.p, second.p);
    pb_buf_release(&first);
    pb_buf_release(&second);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(endless_loops_end),
        cmocka_unit_test(dear_instructions_end),
        cmocka_unit_test(memory_is_bounded),
        cmocka_unit_test(nothing_outside_can_be_reached),
        cmocka_unit_test(what_cannot_be_text_is_refused),
        cmocka_unit_test(texts_that_are_dear_to_parse_end),
        cmocka_unit_test(the_parser_is_watched),
        cmocka_unit_test(functions_at_run_time_end),
        cmocka_unit_test(nothing_differs_between_two_runs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
