// SPDX-License-Identifier: MIT
// script: every mistake an author can make is told at its line and column, many in one run.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "kit/stage.h"

// Scripts end with this, which makes them sound but for their one mistake. '@' marks where that
// must be told.
#define TAIL                  "\nstart 'z' beat 'z' { ending 'z' { title = 'Z', text = 'Z' } }\n"
#define BEAT(inside)          "beat 'b' { phase 'opening', " inside ", go 'z' }" TAIL
#define MOMENT(inside)        "beat 'b' { moment 'm' {\n " inside " } }" TAIL
#define STRETCH(head, inside) "beat 'b' { " head " {\n " inside " } }" TAIL
#define SAY_X                 "say.x 'X' { move = 'hold_both', go = 'z' }, "
#define SAY_Y                 "say.y 'Y' { move = 'repair', go = 'z' }"
#define QUIET                 "quiet { move = 'let_it_run', go = 'z' }"
#define TWO_LINES             "Tom 'A' { talk = 'away' }, Lena 'B' { talk = 'away' }, "
#define TEXT10                "0123456789"
#define TEXT100               TEXT10 TEXT10 TEXT10 TEXT10 TEXT10 TEXT10 TEXT10 TEXT10 TEXT10 TEXT10
#define TEXT1000              TEXT100 TEXT100 TEXT100 TEXT100 TEXT100 TEXT100 TEXT100 TEXT100 TEXT100 TEXT100

struct mistake {
    enum pb_diag_id id;
    const char *lua, *says; // says: a part of the message; after a '|' a part of its note
};

static const struct mistake mistakes[] = {
    // the text itself
    {PB_D_LUA_SYNTAX, "beat 'b' {\n  Tom 'One.'\n  @Lena 'Two.' }" TAIL,
     "'}' expected (to close '{' at line 1)|the '{' was opened on this line"},
    {PB_D_LUA_SYNTAX, "beat 'b' { Tom 'One.'\n  @Lena 'Two.' }" TAIL,
     "expected|is a comma missing"},
    {PB_D_LUA_SYNTAX, "beat 'b' { Tom 'One.',\nbeat 'c' { }\n@beat 'd' { }" TAIL,
     "expected|is the '}' missing"},
    {PB_D_LUA_SYNTAX, "beat 'b' { Tom \"As \"@no\" or so.\" }" TAIL, "expected|a \" ends the text"},
    {PB_D_LUA_SYNTAX, "beat 'b' { Tom \"One.”, Lena \"@Two.\" }" TAIL,
     "expected|a straight quotation mark"},
    {PB_D_LUA_SYNTAX, "beat 'b' { Tom: @'One.' }" TAIL, "<name> expected|no colon stands"},
    {PB_D_LUA_SYNTAX, "beat 'b' { moment 'm' { say.@not 'One.' { } } }" TAIL,
     "<name> expected|this word is Lua’s own"},
    {PB_D_UNKNOWN_WORD, BEAT("@lena 'Hello.'"), "unknown word 'lena'|did you mean 'Lena'?"},
    {PB_D_UNKNOWN_VALUE, BEAT("Tom 'x' { feels = @'thoughtful' }"),
     "thoughtful|there are: neutral,"},
    {PB_D_LUA_SYNTAX, "local x = @= 2" TAIL, NULL},
    {PB_D_LUA_SYNTAX, "beat 'b' { Tom @'never closed }" TAIL, "unfinished string"},
    {PB_D_LUA_SYNTAX, "beat 'b' { Tom 'x'\n@", "'}' expected (to close '{' at line 1) near <eof>"},
    {PB_D_LUA_SYNTAX, "do\ngoto @nowhere\nend" TAIL, "no visible label 'nowhere'"},
    {PB_D_LUA_SYNTAX, "@\x1BLua" TAIL, "compiled Lua"},
    {PB_D_NOT_UTF8, "-- fine\nlocal a = 'na\xC3\xAFve @\xFF'" TAIL, "byte 0xFF"},
    {PB_D_NOT_UTF8, BEAT("Tom @'\\xFF'"), "the text is not UTF-8"},
    {PB_D_NOT_UTF8, BEAT("Tom 'x' { drift = 'blaming_patient', does = @'a\\7b' }"),
     "control character"},
    {PB_D_LUA_ERROR, "local t = nil\n@local u = t.x" TAIL,
     "attempt to index a nil value (local 't')"},
    {PB_D_LUA_ERROR, "\n  @error('my words')" TAIL, "my words"},
    {PB_D_LUA_ERROR, "@error({})" TAIL, "an error that is no text"},
    {PB_D_LUA_ERROR, "local function f() error('deep', 2) end\n@f()" TAIL, "deep"},
    {PB_D_LUA_ERROR, "@assert(1 > 2)" TAIL, "assertion failed!"},
    {PB_D_LUA_BUDGET, "local n = 0\n@while true do n = n + 1 end" TAIL, "runs too long"},
    {PB_D_LUA_MEMORY, "local t = ''\nwhile true do\n @t = t .. 'xxxxxxxx' end" TAIL,
     "a text of more than 16384 bytes"},
    {PB_D_TOO_LARGE, BEAT("Tom @'" TEXT1000 TEXT1000 "!'"), "a text of more than 2000 bytes"},
    {PB_D_TOO_LARGE,
     "local x = @'" TEXT1000 TEXT1000 TEXT1000 TEXT1000 TEXT1000 TEXT1000 TEXT1000 TEXT1000 TEXT1000
         TEXT1000 TEXT1000 TEXT1000 TEXT1000 TEXT1000 TEXT1000 TEXT1000 TEXT1000 "'" TAIL,
     "16384"},
    // names
    {PB_D_UNKNOWN_PERSON, BEAT("@Tim 'Hello.'"), "unknown person 'Tim'|did you mean 'Tom'?"},
    {PB_D_UNKNOWN_PERSON, BEAT("@Nobody.sits_back"), "unknown person 'Nobody'"},
    {PB_D_UNKNOWN_PERSON, BEAT("Tom 'Hello.' { to = @'Lina' }"),
     "unknown person 'Lina'|did you mean 'Lena'?"},
    {PB_D_UNKNOWN_WORD, "@beet 'b' { Tom 'x' }" TAIL, "unknown word 'beet'|did you mean 'beat'?"},
    {PB_D_UNKNOWN_WORD, "for k in @pairs({}) do end" TAIL, "unknown word 'pairs'|ipairs"},
    {PB_D_UNKNOWN_WORD, "local f = @io.open" TAIL, "unknown word 'io'|scripts reach no files"},
    {PB_D_UNKNOWN_WORD, "@pcall(error)" TAIL, "unknown word 'pcall'|left out"},
    {PB_D_UNKNOWN_WORD, BEAT("Tom 'x' { talk = @feeling }"),
     "unknown word 'feeling'|stands in quotes: \"feeling\""},
    {PB_D_UNKNOWN_WORD, "local x = string.@rep('x', 5)" TAIL, "unknown word 'string.rep'"},
    {PB_D_UNKNOWN_WORD, "local x = ('x'):@find('x')" TAIL, "unknown word 'string.find'"},
    {PB_D_UNKNOWN_WORD, "@count = 1 count = count + 1" TAIL,
     "'count' is set, but is not local|write 'local'"},
    {PB_D_UNKNOWN_WORD, "function @helper() end helper()" TAIL,
     "'helper' is set, but is not local"},
    {PB_D_UNKNOWN_WORD, BEAT("@Priya.stands_up"),
     "unknown word 'stands_up' behind 'Priya.'|Priya.sits_back"},
    {PB_D_NAME_TAKEN, "@Tom = 5" TAIL, "'Tom' is a word already"},
    {PB_D_NAME_TAKEN, "@go = nil" TAIL, "'go' is a word already"},
    {PB_D_NAME_TAKEN, MOMENT("@say.wait 'X' { move = 'repair', go = 'z' }, " SAY_Y),
     "'wait' has a meaning of its own"},
    {PB_D_BAD_NAME, "beat @'my beat' { go 'z' }" TAIL, "'my beat' is no id"},
    {PB_D_BAD_NAME, MOMENT("@say['a-b'] 'X' { move = 'repair', go = 'z' }, " SAY_Y),
     "'a-b' is no id"},
    {PB_D_BAD_NAME,
     "beat '" TEXT10 "' { moment @'" TEXT10 TEXT10 TEXT10 TEXT10 TEXT10 TEXT10 TEXT10
     "' { " SAY_X SAY_Y " } }" TAIL,
     "at most 64"},
    // places and shapes
    {PB_D_MISPLACED, "@Tom 'In no beat.'" TAIL, "a line stands in no beat"},
    {PB_D_MISPLACED, "local x = @say.x 'X' { move = 'repair' }" TAIL,
     "an answer stands in no moment"},
    {PB_D_MISPLACED, "local x = @notice 'X'" TAIL, "notice stands in no moment"},
    {PB_D_MISPLACED, BEAT("@notice 'X'"), "notice cannot stand in a beat"},
    {PB_D_MISPLACED, BEAT("@exchange { Tom 'x' }"), "exchange cannot stand in a beat"},
    {PB_D_MISPLACED, "beat 'b' { @beat 'c' { go 'z' }, go 'z' }" TAIL,
     "a beat cannot stand in a beat"},
    {PB_D_MISPLACED, MOMENT("@Tom 'X', " SAY_X SAY_Y), "a line cannot stand in a moment"},
    {PB_D_MISPLACED, MOMENT("notice 'N', @notice 'O', " SAY_X SAY_Y), "a second notice"},
    {PB_D_MISPLACED, STRETCH("stretch 's'", TWO_LINES "@silence(4), " SAY_X QUIET),
     "silence cannot stand in a stretch"},
    {PB_D_MISPLACED, "pool 'p' { Tom 'x' { talk = 'away' }, @stage 'x' }" TAIL,
     "stage cannot stand in a pool"},
    {PB_D_MISPLACED, "pool 'p' { exchange { Tom 'x' { talk = 'away' }, @silence(3) } }" TAIL,
     "which holds lines"},
    {PB_D_MISPLACED, "pool 'p' { exchange { @Tom 'x' { weight = 2, talk = 'away' } } }" TAIL,
     "belongs to the exchange"},
    {PB_D_MISPLACED, BEAT("@Tom 'x' { weight = 2 }"), "'weight' means something in a pool only"},
    {PB_D_MISPLACED, BEAT("@Tom 'x' 'y'"),
     "behind a line there can only be { … }, not a string|comma missing"},
    {PB_D_MISPLACED, BEAT("@Tom('x', 'y')"), "takes one text"},
    {PB_D_MISPLACED, BEAT("Tom 'x' @{ 'y' }"),
     "parts cannot stand in the { … } of a line|comma missing"},
    {PB_D_MISPLACED, BEAT("@Priya.sits_back {}"), "a chair takes no { … }"},
    {PB_D_MISPLACED, "@beat 'b' { go 'z' } { go 'z' }" TAIL, "a second { … } behind a beat"},
    {PB_D_MISPLACED, BEAT("@You { does = 'nod.' }"), "'You' can only speak"},
    {PB_D_MISPLACED, BEAT("You 'x' { feels = @'sad' }"), "'You' shows no feelings"},
    {PB_D_MISPLACED, BEAT("@You.sits_back"), "'You' cannot leave the circle"},
    {PB_D_MISPLACED, "start 'z'\n@start 'z' beat 'z' { ending 'z' { title = 'Z', text = 'Z' } }",
     "a second time|here already"},
    {PB_D_WRONG_TYPE, BEAT("@Tom(5)"), "Tom needs a text in quotes, not a number"},
    {PB_D_WRONG_TYPE, BEAT("@'Who says this?'"), "a text by itself"},
    {PB_D_WRONG_TYPE, "@beat 'b' { Tom, go 'z' }" TAIL, "a person by themselves in a beat"},
    {PB_D_WRONG_TYPE, "@beat 'b' { notice, go 'z' }" TAIL, "a word by itself in a beat"},
    {PB_D_WRONG_TYPE, "@beat 'b' { { 1 }, go 'z' }" TAIL, "a table among the parts of a beat"},
    {PB_D_WRONG_TYPE, "beat 'b' { @moment 'm' { say.q, " SAY_X SAY_Y " } }" TAIL,
     "an answer without words in a moment"},
    {PB_D_WRONG_TYPE, "beat 'b' { @moment 'm' { [true] = 1, " SAY_X SAY_Y " } }" TAIL,
     "a key that is no name"},
    {PB_D_WRONG_TYPE, BEAT("Tom 'x' { once = @1 }"), "'once' takes true or false, not a number"},
    {PB_D_WRONG_TYPE, BEAT("Tom 'x' { talk = @true }"),
     "'talk' takes a text in quotes, not true or false"},
    {PB_D_WRONG_TYPE, BEAT("Tom 'x' { when = @true }"), "an expression in quotes, or a function"},
    {PB_D_WRONG_TYPE, BEAT("Tom 'x' { when = @ipairs }"), "a function of your own"},
    {PB_D_WRONG_TYPE, BEAT("@silence 'long'"), "silence needs a number, not a string"},
    {PB_D_WRONG_TYPE,
     MOMENT(SAY_X "say.y 'Y' { move = 'repair', go = 'z', why = 'W', marks = @2 }"),
     "{ principle = mark }"},
    {PB_D_WRONG_TYPE, STRETCH("stretch 's'", "timely = @3, " TWO_LINES SAY_X QUIET),
     "two whole numbers"},
    {PB_D_WRONG_TYPE, "pool 'p' { @exchange 'x', Tom 'x' { talk = 'away' } }" TAIL,
     "exchange needs { … }, not a string"},
    {PB_D_EMPTY_TEXT, BEAT("Tom @'  '"), "there is nothing in this text"},
    {PB_D_EMPTY_TEXT, BEAT("Tom 'x' { when = '@ ' }"), "there is nothing in this condition"},
    {PB_D_EMPTY_TEXT, "beat 'b' { ending 'e' { title = @'', text = 'X' } }" TAIL,
     "there is nothing in this text"},
    {PB_D_MISSING_KEY, BEAT("@Tom { feels = 'sad' }"), "something done needs 'does'"},
    {PB_D_MISSING_KEY, "@beat 'b'" TAIL, "a beat needs { … } behind it"},
    {PB_D_MISSING_KEY, MOMENT(SAY_X "@say.y 'Y' { why = 'W', go = 'z' }"), "has no 'move'"},
    {PB_D_MISSING_KEY, "beat 'b' { moment 'm' { " SAY_X "@say.y 'Y' }, go 'z' }" TAIL,
     "needs { … } with its 'move'"},
    {PB_D_MISSING_KEY,
     MOMENT(SAY_X "quiet { move = 'hold_silence', within = @'plans < 2', go = 'z' }"),
     "'within' needs 'otherwise'"},
    {PB_D_MISSING_KEY,
     MOMENT(SAY_X "quiet { move = 'hold_silence', otherwise = @'let_it_run', go = 'z' }"),
     "'otherwise' needs 'within'"},
    {PB_D_MISSING_KEY, STRETCH("@stretch 's'", TWO_LINES SAY_X SAY_Y), "has no 'quiet'"},
    {PB_D_MISSING_KEY, "beat 'b' { @ending 'e' { text = 'X' } }" TAIL, "no 'title'"},
    {PB_D_MISSING_KEY, "@pool 'p' { }" TAIL, "this pool is empty"},
    {PB_D_MISSING_KEY, "pool 'p' { Tom 'x' { talk = 'away' }, @exchange { } }" TAIL,
     "this exchange has no lines"},
    {PB_D_UNKNOWN_KEY, BEAT("Tom 'x' { @tlak = 'away' }"),
     "unknown attribute 'tlak' of a line|did you mean 'talk'?"},
    {PB_D_DUPLICATE_KEY, BEAT("Tom 'x' { talk = 'away', to = 'Lena', @talk = 'facts' }"),
     "'talk' stands twice"},
    {PB_D_UNKNOWN_KEY, BEAT("Tom 'x' { @move = 'repair' }"), "'move' does not belong to a line"},
    {PB_D_UNKNOWN_KEY, BEAT("Tom { does = 'nods.', @talk = 'away' }"),
     "'talk' does not belong to something done"},
    {PB_D_UNKNOWN_KEY, "beat 'b' { @when = 'true', go 'z' }" TAIL,
     "'when' does not belong to a beat"},
    // values
    {PB_D_UNKNOWN_VALUE, BEAT("Tom 'x' { talk = @'feelings' }"),
     "unknown kind of talk 'feelings'|did you mean 'feeling'?"},
    {PB_D_UNKNOWN_VALUE, BEAT("Tom 'x' { feels = @'happy' }"), "unknown feeling 'happy'"},
    {PB_D_UNKNOWN_VALUE, BEAT("phase @'discusion'"),
     "unknown phase 'discusion'|did you mean 'discussion'?"},
    {PB_D_UNKNOWN_VALUE, BEAT("silence(3) { kind = @'plain' }"), "unknown kind of silence 'plain'"},
    {PB_D_UNKNOWN_VALUE, BEAT("Tom 'x' { to = @'Tom' }"), "nobody speaks to themselves"},
    {PB_D_UNKNOWN_VALUE, BEAT("Tom 'x' { to = @'You' }"), "leave 'to' out"},
    {PB_D_UNKNOWN_VALUE, MOMENT(SAY_X "say.y 'Y' { move = 'repair', go = 'z', to = @'You' }"),
     "'You' is who gives"},
    {PB_D_UNKNOWN_VALUE,
     MOMENT(SAY_X "say.y 'Y' { move = 'imagine_role', go = 'z', target = @'none' }"),
     "unknown target"},
    {PB_D_UNKNOWN_VALUE, MOMENT(SAY_X "say.y 'Y' { move = @'hold_silence', go = 'z' }"),
     "a way of keeping quiet"},
    {PB_D_UNKNOWN_VALUE, MOMENT(SAY_X "quiet { move = @'repair', go = 'z' }"), "is said in words"},
    {PB_D_UNKNOWN_MOVE, MOMENT(SAY_X "say.y 'Y' { move = @'turn_advise', go = 'z' }"),
     "unknown move 'turn_advise'|did you mean 'turn_advice'?"},
    {PB_D_UNKNOWN_DRIFT, BEAT("Tom 'x' { drift = @'advice_givin' }"),
     "unknown drift pattern|did you mean 'advice_giving'?"},
    {PB_D_UNKNOWN_PRINCIPLE,
     MOMENT(SAY_X "say.y 'Y' { move = 'repair', go = 'z', why = 'W', marks = { @protect = 1 } }"),
     "unknown principle 'protect'"},
    {PB_D_MARK_OUT_OF_RANGE,
     MOMENT(
         SAY_X
         "say.y 'Y' { move = 'repair', go = 'z', why = 'W', marks = { protect_presenter = @3 } }"),
     "from -2 to 2"},
    {PB_D_MARK_OUT_OF_RANGE,
     MOMENT(SAY_X "say.y 'Y' { move = 'repair', go = 'z', why = 'W', marks = { protect_presenter = "
                  "@1.5 } }"),
     "a whole number"},
    {PB_D_MARKS_WITHOUT_WHY,
     MOMENT(SAY_X "say.y 'Y' { move = 'repair', go = 'z', marks = @{ protect_presenter = 1 } }"),
     "need a 'why'"},
    {PB_D_OUT_OF_RANGE, BEAT("@silence(301)"), "from 1 to 300"},
    {PB_D_OUT_OF_RANGE, BEAT("@silence(1.5)"), "from 1 to 300"},
    {PB_D_OUT_OF_RANGE, BEAT("@later(0) { talk = 'away' }"), "from 1 to 30"},
    {PB_D_OUT_OF_RANGE, "pool 'p' { Tom 'x' { talk = 'away', weight = @101 } }" TAIL,
     "from 1 to 100"},
    {PB_D_OUT_OF_RANGE, "pool 'p' { Tom 'x' { talk = 'away' } } " BEAT("@draw('p', 17)"),
     "from 1 to 16"},
    {PB_D_OUT_OF_RANGE,
     MOMENT(SAY_X "say.y 'Y' { move = 'repair', go = 'z', short = @'" TEXT10 TEXT10 "12345' }"),
     "at most 24 characters, and this has 25"},
    {PB_D_OUT_OF_RANGE, STRETCH("stretch 's'", "timely = @{ 2, 3 }, " TWO_LINES SAY_X QUIET),
     "two of the stretch's 2 lines"},
    {PB_D_OUT_OF_RANGE, STRETCH("@stretch 's'", "Tom 'A' { talk = 'away' }, " SAY_X QUIET),
     "2 to 12 lines, and 's' has 1"},
    {PB_D_TOO_LARGE,
     MOMENT(
         "say.a 'A' { move = 'repair', go = 'z' }, say.b 'B' { move = 'repair', go = 'z' }, say.c "
         "'C' { move = 'repair', go = 'z' },"
         "say.d 'D' { move = 'repair', go = 'z' }, say.e 'E' { move = 'repair', go = 'z' }, " SAY_X
         "@" SAY_Y),
     "m has more than 6 answers"},
    {PB_D_TOO_LARGE,
     "local t = { go 'z' } for i = 2, 10001 do t[i] = false end\n@beat 'b' (t)" TAIL,
     "more than 10000 parts"},
    // expressions
    {PB_D_EXPRESSION_SYNTAX, BEAT("Tom 'x' { when = 'plans @& 2' }"), "'&' cannot stand here"},
    {PB_D_EXPRESSION_SYNTAX, BEAT("Tom 'x' { when = 'plans > 1 @= 2' }"),
     "'=' cannot stand here|write '=='"},
    {PB_D_UNKNOWN_NAME, BEAT("Tom 'x' { when = '  depth > 3 and @plan > 1' }"),
     "unknown name 'plan'|did you mean 'plans'?"},
    {PB_D_UNKNOWN_NAME, BEAT("Tom 'x' { when = [[\ndepth > 3\n and @plan > 1]] }"),
     "unknown name 'plan'"},
    {PB_D_UNKNOWN_NAME, BEAT("Tom 'x' { when = @'pl\\97n > 1' }"), "unknown name 'plan'"},
    {PB_D_UNKNOWN_NAME, "local w = 'plan > 1' " BEAT("Tom 'x' { when = @w }"),
     "unknown name 'plan'"},
    {PB_D_NOT_ASSIGNABLE, BEAT("set 'plans = 1; @minute = 3'"), "'minute' cannot be set"},
    {PB_D_IMPURE_FUNCTION,
     "local n = 0 " BEAT("Tom 'x' { when = @function(s) n = n + 1 return n > 3 end }"),
     "uses what stands outside it|sessions differ"},
    // references
    {PB_D_UNKNOWN_BEAT, "beat 'first' { go @'frist' }" TAIL,
     "unknown beat 'frist'|did you mean 'first'?"},
    {PB_D_UNKNOWN_BEAT, MOMENT("say.x 'X' { move = 'repair',\n  go = @'elsewhere' }, " SAY_Y),
     "unknown beat 'elsewhere'"},
    {PB_D_UNKNOWN_BEAT, "start @'zy'\nbeat 'zz' { ending 'z' { title = 'Z', text = 'Z' } }",
     "unknown beat 'zy'|did you mean 'zz'?"},
    {PB_D_UNKNOWN_POOL, "pool 'table' { Tom 'x' { talk = 'away' } } " BEAT("draw(@'tables', 2)"),
     "unknown pool 'tables'|did you mean 'table'?"},
    {PB_D_NO_START, "@beat 'z' { ending 'z' { title = 'Z', text = 'Z' } }", "no start"},
    {PB_D_DUPLICATE_BEAT,
     "beat 'z' { go 'z' }\n@beat 'z' { ending 'z' { title = 'Z', text = 'Z' } } start 'z'",
     "'z' stands twice|the other one"},
    {PB_D_DUPLICATE_MOMENT,
     "beat 'b' { moment 'm' { " SAY_X SAY_Y " } } beat 'c' { @moment 'm' { " SAY_X SAY_Y
     " } }" TAIL,
     "'m' stands twice"},
    {PB_D_DUPLICATE_MOMENT,
     "local m = @moment 'm' { " SAY_X SAY_Y " } beat 'b' { m } beat 'c' { m }" TAIL,
     "stands in two places"},
    {PB_D_DUPLICATE_OPTION, MOMENT("say.x 'A' { move = 'repair', go = 'z' }, @" SAY_X "" SAY_Y),
     "two answers 'x' in 'm'|the other one"},
    {PB_D_DUPLICATE_POOL,
     "pool 'p' { Tom 'x' { talk = 'away' } } @pool 'p' { Tom 'x' { talk = 'away' } }" TAIL,
     "'p' stands twice"},
    {PB_D_DUPLICATE_ENDING,
     "start 'z' beat 'z' { ending 'e' { title = 'Z', text = 'Z' } }\nbeat 'b' { @ending 'e' { "
     "title = 'Z', text = 'Z' } }",
     "'e' stands twice|the other one"},
    // the whole graph
    {PB_D_NO_WAY_ON, "@beat 'b' { Tom 'x' { talk = 'away' } }" TAIL,
     "'b' leads nowhere|it must come to a go"},
    {PB_D_NO_WAY_ON, "@beat 'b' { go 'z' { when = 'plans > 1' } }" TAIL, "'b' leads nowhere"},
    {PB_D_NO_WAY_ON, "@beat 'b' { moment 'm' { say.x 'X' { move = 'repair' }, " SAY_Y " } }" TAIL,
     "'b' leads nowhere"},
    {PB_D_FEW_OPTIONS, "beat 'b' { @moment 'm' { " SAY_X " } }" TAIL,
     "one answer, and two are the least"},
    {PB_D_FEW_OPTIONS, "beat 'b' { @moment 'm' { }, go 'z' }" TAIL, "no answer"},
    {PB_D_ALWAYS_GUARDED,
     "beat 'b' { @moment 'm' { say.x 'X' { move = 'repair', go = 'z', when = 'plans > 1' }, "
     "say.y 'Y' { move = 'repair', go = 'z', when = 'depth > 1' } } }" TAIL,
     "every answer of 'm'"},
    {PB_D_MISSING_TALK,
     "start 'z' beat 'z' { phase 'discussion', @Tom 'x', ending 'z' { title = 'Z', text = 'Z' } }",
     "in the phase 'discussion'"},
    {PB_D_MISSING_TALK,
     "start 'z' beat 'z' { phase 'close', @later(3), ending 'z' { title = 'Z', text = 'Z' } }",
     "in the phase 'close'"},
};

// Takes the mark out of the script; its place is in *line and *col, 0 when the whole file is meant.
static void unmark(const char *lua, char *out, uint32_t *line, uint32_t *col)
{
    const char *mark = strchr(lua, '@');
    *line = *col = 1;
    for (const char *p = lua; p < mark; p++) {
        *col = *p == '\n' ? 1 : *col + (((unsigned char)*p & 0xC0) != 0x80);
        *line += *p == '\n';
    }
    memcpy(out, lua, (size_t)(mark - lua));
    memcpy(out + (mark - lua), mark + 1, strlen(mark));
}

static bool holds(pb_str text, const char *part, size_t n)
{
    for (size_t i = 0; n && i + n <= text.n; i++)
        if (memcmp(text.p + i, part, n) == 0)
            return true;
    return n == 0;
}

static bool is_told(const pb_diags *d, const struct mistake *m, uint32_t line, uint32_t col)
{
    const char *bar = m->says ? strchr(m->says, '|') : NULL;
    size_t n = bar ? (size_t)(bar - m->says) : m->says ? strlen(m->says) : 0;
    for (uint32_t i = 0; i < d->list.n; i++) {
        const pb_diag *g = &d->list.p[i];
        if (g->is_note || g->id != m->id || !holds(g->message, m->says, n))
            continue;
        if (g->at.line != line || g->at.col != col)
            continue;
        bool noted = !bar;
        for (uint32_t k = i + 1; k < d->list.n && d->list.p[k].is_note; k++)
            noted |= bar && holds(d->list.p[k].message, bar + 1, strlen(bar + 1));
        return noted;
    }
    return false;
}

static void every_mistake_is_told_alone_and_in_its_place(void **state)
{
    (void)state;
    static char lua[40000];
    int wrong = 0;
    for (size_t i = 0; i < sizeof mistakes / sizeof *mistakes; i++) {
        const struct mistake *m = &mistakes[i];
        uint32_t line, col, told = 0;
        unmark(m->lua, lua, &line, &col);
        if (m->id == PB_D_NO_START)
            line = col = 0;
        stage s;
        stage_open(&s, NULL, lua);
        for (uint32_t k = 0; k < s.diags.list.n; k++)
            told += !s.diags.list.p[k].is_note;
        bool is_error = pb_diag_severity(m->id) == PB_ERROR;
        if (told != 1 || !is_told(&s.diags, m, line, col) || s.diags.errors != is_error)
            wrong += printf("case %zu: wanted [%s] at %u:%u, got:\n%s", i, pb_diag_name(m->id),
                            line, col, stage_errors(&s)) > 0;
        stage_close(&s);
    }
    assert_int_equal(wrong, 0);
}

static void expect_ids(stage *s, const enum pb_diag_id *ids, uint32_t n)
{
    uint32_t told = 0;
    pb_diags_sort(&s->diags);
    for (uint32_t i = 0; i < s->diags.list.n; i++) {
        if (s->diags.list.p[i].is_note)
            continue;
        if (told >= n || s->diags.list.p[i].id != ids[told])
            fail_msg("number %u is not the expected one:\n%s", told, stage_errors(s));
        told++;
    }
    assert_int_equal(told, n);
}

static void many_mistakes_are_told_in_one_run(void **state)
{
    (void)state;
    static const enum pb_diag_id ids[] = {
        PB_D_UNKNOWN_BEAT, PB_D_UNKNOWN_PERSON, PB_D_UNKNOWN_VALUE, PB_D_UNKNOWN_DRIFT,
        PB_D_UNKNOWN_NAME, PB_D_OUT_OF_RANGE,   PB_D_UNKNOWN_KEY,   PB_D_FEW_OPTIONS,
        PB_D_UNKNOWN_MOVE, PB_D_UNKNOWN_BEAT,   PB_D_UNKNOWN_WORD,  PB_D_UNKNOWN_POOL,
        PB_D_NO_WAY_ON,    PB_D_WRONG_TYPE,     PB_D_EMPTY_TEXT,    PB_D_MISPLACED};
    stage s;
    stage_open(&s, NULL,
               "start 'openning'\n"
               "beat 'opening' { Timothy 'x',\n"
               "  Tom 'y' { talk = 'wrong', drift = 'none_such', when = 'plan > 2' },\n"
               "  silence(999) { sort = 'x' },\n"
               "  moment 'm' { say.x 'X' { move = 'mauve', go = 'nowhere' } },\n"
               "  laterr(3), draw 'none', go 'opening' }\n"
               "beat 'second' { Lena(4), Tom '' }\n"
               "stage 'outside'\n");
    expect_ids(&s, ids, sizeof ids / sizeof *ids);
    assert_non_null(s.script);
    stage_close(&s);
}

static void one_unknown_name_is_one_mistake(void **state)
{
    (void)state;
    static const enum pb_diag_id ids[] = {PB_D_UNKNOWN_PERSON, PB_D_UNKNOWN_PERSON,
                                          PB_D_UNKNOWN_WORD, PB_D_UNKNOWN_WORD, PB_D_UNKNOWN_MOVE};
    stage s;
    stage_open(
        &s, NULL,
        "local n = Nobody\n"
        "beat 'b' { n 'x' { talk = 'away' }, n { does = 'y' }, n.sits_back, n, Nobody 'again',\n"
        "  n.a.b.c(1)(2), silence(n), later(n), draw(n), go(n), stage(n), set(n), quiets { Tom 'z' "
        "} }\n"
        "local m = n + 1 - n * 2 / n // 3 % n .. 'x' .. n\n"
        "local o = n < 3 or n <= m or #n > 0 or -n ~= m\n"
        "n.field = 3 for i, v in ipairs(n) do end for k in n do end n()\n"
        "beat 'c' { moment(n) { n 'N', say.x(n) { move = n, go = n, why = n, when = n, marks = n "
        "},\n"
        "  quiet { move = unquoted, go = 'z' } }, go 'z' }\n"
        "beat 'd' { moment 'm' { say.x 'X' { move = 'nomove', go = 'z', marks = { "
        "protect_presenter = n }, why = 'W' },\n"
        "  quiet(n), say.y 'Y' { move = 'repair', go = 'z' } } }" TAIL);
    expect_ids(&s, ids, sizeof ids / sizeof *ids);
    stage_close(&s);
}

static void a_mistake_in_a_loop_is_told_once(void **state)
{
    (void)state;
    static const enum pb_diag_id ids[] = {PB_D_UNKNOWN_VALUE, PB_D_UNKNOWN_WORD};
    stage s;
    stage_open(&s, NULL,
               "for i = 1, 500 do\n beat('b' .. i) { Tom 'x' { talk = 'awya' }, foo(i), go 'z' } "
               "end" TAIL);
    expect_ids(&s, ids, 2);
    stage_close(&s);
}

static void a_script_that_stops_says_nothing_of_what_never_came(void **state)
{
    (void)state;
    static const enum pb_diag_id ids[] = {PB_D_UNKNOWN_VALUE, PB_D_LUA_ERROR};
    stage s;
    stage_open(&s, NULL,
               "start 'a'\nbeat 'a' { Tom 'x' { talk = 'bad' }, go 'b' }\nlocal x = nil + 1\nbeat "
               "'b' { }" TAIL);
    expect_ids(&s, ids, 2);
    assert_null(s.script);
    stage_close(&s);
}

static void thousands_of_mistakes_are_counted(void **state)
{
    (void)state;
    stage s;
    stage_open(&s, NULL, "for i = 1, 5000 do beat('beat_' .. i) { go('baet_' .. i) } end" TAIL);
    assert_true(s.diags.errors >= 1 && s.diags.list.n <= PB_DIAG_CAP);
    stage_close(&s);
    pb_buf lua = {0};
    for (int i = 0; i < 1500; i++)
        pb_buf_printf(&lua, "beat 'beat_%d' { go 'baet_%d' }\n", i, i);
    pb_buf_printf(&lua, TAIL);
    stage_open(&s, NULL, lua.p);
    assert_int_equal(s.diags.errors, 1500);
    assert_true(s.diags.list.n >= PB_DIAG_CAP && s.diags.dropped > 1000);
    stage_close(&s);
    pb_buf_release(&lua);
}

static void every_id_of_scripts_has_a_case(void **state)
{
    (void)state;
    for (int id = PB_D_LUA_SYNTAX; id <= PB_D_ALWAYS_GUARDED; id++) {
        bool found = id == PB_D_UNKNOWN_SCHOOL; // scenario.yaml's
        for (size_t i = 0; i < sizeof mistakes / sizeof *mistakes; i++)
            found |= mistakes[i].id == (enum pb_diag_id)id;
        if (!found)
            fail_msg("no case for [%s]", pb_diag_name((enum pb_diag_id)id));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_mistake_is_told_alone_and_in_its_place),
        cmocka_unit_test(many_mistakes_are_told_in_one_run),
        cmocka_unit_test(one_unknown_name_is_one_mistake),
        cmocka_unit_test(a_mistake_in_a_loop_is_told_once),
        cmocka_unit_test(a_script_that_stops_says_nothing_of_what_never_came),
        cmocka_unit_test(thousands_of_mistakes_are_counted),
        cmocka_unit_test(every_id_of_scripts_has_a_case),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
