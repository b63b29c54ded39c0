#!/bin/sh
# SPDX-License-Identifier: MIT
# seeded_test.sh PROGRAM ROOT: does `check` find what it is for? The shipped scenario, which has no findings, is broken in
# one way at a time, as a slip of the hand or a habit of writing would break it. Each must be found under its own id.
set -eu
program=$(realpath "$1") root=$(realpath "$2")
origin=$root/scenarios/the-ward-round
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C
bad=0 tried=0
complain() {
    echo "$*"
    bad=1
}

# What each move is worth, all principles together, as move=worth,…
worths=$(awk '/^[a-z_]+:$/ { id = $1; sub(":", "", id) }
    $1 == "marks:" {
        sum = 0
        while (match($0, /: -?[0-9]/)) {
            sum += substr($0, RSTART + 2, RLENGTH - 2)
            $0 = substr($0, RSTART + RLENGTH)
        }
        printf "%s=%d,", id, sum
    }' "$root/assets/moves.yaml")

# check FOLDER: what it finds, without its notes.
check() {
    "$program" check --assets "$root/assets" "$1" >"$work/said" 2>&1 && return
    [ $? = 1 ] || complain "check of $1 failed: $(cat "$work/said")"
}

check "$origin"
grep -q '^no findings' "$work/said" || complain "the scenario as it is shipped has findings: $(cat "$work/said")"
cp "$work/said" "$work/before"

# broken ID WHAT COMMAND...: runs the command in a copy; `check` must then say ID, which it did not say before.
broken() {
    id=$1 what=$2
    shift 2
    tried=$((tried + 1))
    rm -rf "$work/copy"
    cp -R "$origin" "$work/copy"
    (cd "$work/copy" && "$@")
    if diff -rq "$origin" "$work/copy" >/dev/null; then
        complain "$what: changed nothing"
        return
    fi
    if grep -q "\[$id\]" "$work/before"; then
        complain "$what: $id is said of the scenario as it is shipped"
    fi
    check "$work/copy"
    grep -q "\[$id\]" "$work/said" || complain "$what: not found as $id, but: $(grep '\[[a-z-]*\]$' "$work/said" | head -5)"
}

script() { # SED-COMMAND...
    sed -E -i "$@" script.lua
}
yaml() {
    sed -E -i "$@" scenario.yaml
}

# after BEAT TEXT: puts a line at the beginning of a beat.
after() {
    sed -i "/^beat \"$1\"/a\\
  $2" script.lua
}

# options PROGRAM: rewrites decisions with an awk function `rewrite`, which sees the options of a decision as text[i], for i
# in 1 … n, with is_quiet[i] where nothing is said and worth[i]; best() is the spoken one worth most, is_good(i) says
# whether one is worth more than nothing.
options() {
    awk -v worths="$worths" '
        BEGIN {
            split(worths, pairs, ",")
            for (i in pairs)
                if (split(pairs[i], pair, "=") == 2)
                    worth_of[pair[1]] = pair[2]
        }
        function flush(   i) {
            if (n)
                rewrite()
            for (i = 1; i <= n; i++)
                printf "%s", text[i]
            n = 0
        }
        function words(i) {
            match(text[i], /"[^"]*"/)
            return substr(text[i], RSTART + 1, RLENGTH - 2)
        }
        # Puts new words in place of what option i says; what is not said has none.
        function say(i, new) {
            if (!i || is_quiet[i])
                return
            match(text[i], /"[^"]*"/)
            text[i] = substr(text[i], 1, RSTART) new substr(text[i], RSTART + RLENGTH - 1)
        }
        # Ends what option i says with a mark, and takes its questions out.
        function end_with(i, mark,   w) {
            w = words(i)
            gsub(/[?]/, ".", w)
            sub(/[.!]$/, "", w)
            say(i, w mark)
        }
        function swap(i, k,   t) {
            t = text[i]; text[i] = text[k]; text[k] = t
            t = worth[i]; worth[i] = worth[k]; worth[k] = t
            t = is_quiet[i]; is_quiet[i] = is_quiet[k]; is_quiet[k] = t
        }
        function is_good(i) {
            return worth[i] > 0
        }
        function best(   i, b) {
            for (i = 1; i <= n; i++)
                if (!is_quiet[i] && (!b || worth[i] > worth[b]))
                    b = i
            return b
        }
        '"$1"'
        /^    (say\.[a-z_]+ |quiet )/ {
            text[++n] = $0 "\n"
            is_quiet[n] = /^    quiet/
            open = 1
        }
        open && !/^    (say\.[a-z_]+ |quiet )/ {
            if (/^      /)
                text[n] = text[n] $0 "\n"
            else
                open = 0
        }
        n && match($0, /move = "[a-z_]+"/) {
            worth[n] = worth_of[substr($0, RSTART + 8, RLENGTH - 9)]
        }
        !open && NF {
            flush()
        }
        !open { print }
    ' script.lua >script.new
    mv script.new script.lua
}

# ---- slips of the hand --------------------------------------------------------------------------

broken no-way-on "a beat loses its go" script '/^beat "chair_goes_back"/,/^}/!{/^beat "groups_catch_it"/,/^}/{/^  go /d}}'
broken unknown-beat "a go is misspelt" script '0,/go "the_wait"/s//go "the_wiat"/'
broken unreachable-beat "the only ways to a beat go elsewhere" script 's/go( *=)? *"told_off"/go\1 "the_dock"/'
broken duplicate-beat "a beat is copied and not renamed" sh -c "sed -n '/^beat \"adjectives\"/,/^}/p' script.lua >>script.lua"
broken duplicate-moment "a moment keeps another's id" script 's/moment "the_dock"/moment "tom_plans"/'
broken duplicate-option "two options have one id" script 's/say\.five /say.turn /'
broken few-options "only one answer is left" script '/moment "the_chair"/,/^  \},/{/^    say\.(want|stay|back)/,/^      go /d;/^    quiet/,/^      go /d}'
broken always-guarded "every answer has a condition" script '/moment "the_chair_again"/,/^  \},/s/^( *)((to = "Priya", )?move =)/\1when = "hurt < 4", \2/;/moment "the_chair_again"/,/^  \},/s/quiet \{ move/quiet { when = "hurt < 4", move/'
broken option-never-offered "a condition that never holds" script '/say\.turn /,/move/s/move =/when = "plans > 9", move =/'
broken unknown-move "a move is misspelt" script '0,/move = "turn_advice"/s//move = "turn_advise"/'
broken unknown-person "somebody who is not in the group speaks" script '0,/^  Femi /s//  Femy /'
broken unknown-drift "a drift is misspelt" script '0,/drift = "advice_giving"/s//drift = "giving_advice"/'
broken unknown-pool "a pool is misspelt" script '0,/draw\("early"/s//draw("erly"/'
broken unused-pool "nothing draws from a pool" script 's/draw\("deep"/draw("early"/'
broken pool-runs-dry "a draw asks for more than there is" script '0,/draw\("early", 2\)/s//draw("early", 16)/'
broken lua-syntax "a closing quotation mark is missing" script '0,/^  Femi  "One more each/s/^(  Lena  "[^"]*)",$/\1,/'
broken mark-out-of-range "a mark of three" script '0,/marks = \{ hold_frame = -1 \}/s//marks = { hold_frame = 3 }/'
broken unknown-principle "a mark for what is not a principle" script '0,/marks = \{ hold_frame/s//marks = { hold_the_frame/'
broken marks-without-why "marks of one's own, and no why" script '/say\.week/,/go   =/{/why  =/d}'
broken missing-why "an option without a why" script '/say\.turn /,/go   =/{/why  =/d}'
broken expression-syntax "a condition that does not parse" script '0,/when = "plans > 1"/s//when = "plans >> > 1"/'
broken unknown-name "a condition on what is not declared" script '0,/when = "plans > 1"/s//when = "plan > 1"/'
broken not-assignable "an effect sets the clock" script '0,/effect = "plans = plans \+ 1"/s//effect = "minute = 3"/'
broken unused-state "state that is kept and never read" yaml 's/^state:/state:\n  kept: { start: 0, min: 0, max: 9, note: never read }/'
broken no-start "nothing says where it starts" script '/^start /d'
broken no-ending "the ways to the end come round again" script 's/^  go "(end_[a-z_]+)"( .*)?,$/  go "the_chair",/'
broken dead-end "a way in that never comes out" script '/^beat "told_off"/,/^}/s/go "the_dock"/go "told_off_again"/;$a\
beat "told_off_again" { moment "again" { notice "It goes round.", say.one "Tom?" { move = "balance_voices", why = "It came round again. So did he.", go = "told_off" }, quiet { move = "let_it_run", why = "It came round again. So did he.", go = "told_off" } } }'
broken loop-without-moment "talk comes round by itself" script '/^beat "groups_catch_it"/,/^}/s/go "tom_plans"/go "groups_catch_it"/'

# ---- the group ----------------------------------------------------------------------------------

broken no-presenter "nobody brought the case" yaml 's/role: presenter, //'
broken presenter-speaks "the presenter speaks from outside the circle" after adjectives 'Priya "That isn’t quite how it was, though." { talk = "facts" },'
broken no-handover "there is no handover" script '/^beat "on_the_system"/,/^}/s/go "the_chair"/go "chair_goes_back"/'
broken missing-phase "the session never comes to a close" script 's/phase "close"/phase "return"/'
broken facts-run-on "the discussion asks for facts to its end" script '/^beat "chair_goes_back"/,$s/talk = "(feeling|relationship|away|fixing)"/talk = "facts"/'
broken clinician-absent "nobody talks about him and her" script '/^beat "chair_goes_back"/,$s/talk = "(feeling|relationship|facts)"/talk = "away"/'
broken silent-person "somebody never speaks" script 's/^( *)Daniel /\1Grace /'
broken missing-talk "a line of the discussion that does not say what it is about" script '0,/^(  Lena  "All right. I didn’t like the four minutes.") \{[^}]*\}/s//\1/'
broken length-off "an hour that takes a quarter of one" yaml 's/^minutes: .*/minutes: 15/'
broken ending-never-reached "an ending that asks too much" script 's/came == 4/came == 7/'

# ---- the scoring --------------------------------------------------------------------------------

broken flat-moment "all answers of a moment are of one kind" script '/moment "the_dock"/,/^  \},/{s/quiet \{ within = "[^"]*", move = "[a-z_]+", otherwise = "[a-z_]+"/say.again "No way for anyone to be told." { move = "side_with"/;s/move = "[a-z_]+"/move = "side_with"/}'
broken unexercised-principle "it teaches what nothing in it exercises" sh -c "
    sed -E -i 's/^teaches: .*/teaches: [both_sides]/' scenario.yaml
    sed -E -i 's/both_sides = -?[0-9],?//g; s/move = \"[a-z_]+\"(, target = \"[a-z]+\")?/move = \"give_advice\"/; s/quiet \{(.*)move = \"give_advice\"/quiet {\1move = \"let_it_run\"/; s/otherwise = \"[a-z_]+\"/otherwise = \"hold_silence\"/' script.lua"

broken habit-pays "keeping quiet is never worth less" script '/marks/!s/quiet \{ move = "let_it_run",/quiet { move = "let_it_run", marks = { protect_presenter = 2, felt_experience = 2 },/'
broken expert-falls-short "what serves one principle costs another" script '/marks/!s/move = "(turn_advice|imagine_role|ask_between|invite_image)",/move = "\1", marks = { felt_experience = 2, tolerate_uncertainty = 2, relationship_focus = 2, safe_space = -2 },/'
broken habit-pays "tempting answers are what is worth most" script '/marks/!s/move = "(give_advice|tidy_up|interrogate|expert_lecture|reassure_early|side_with)",/move = "\1", marks = { felt_experience = 2, protect_presenter = 2, tolerate_uncertainty = 2 },/'

# ---- what gives the answers away ----------------------------------------------------------------

broken best-is-longest "the best answer explains itself" \
    options 'function rewrite() { say(best(), words(best()) " Take it or leave it, whoever would like to.") }'
broken length-tells "good answers explain themselves" \
    options 'function rewrite(   i) { for (i = 1; i <= n; i++) if (is_good(i)) say(i, words(i) " Take it or leave it, whoever would like to.") }'
broken best-is-first "the best answer stands first" \
    options 'function rewrite(   i) { for (i = best(); i > 1; i--) swap(i, i - 1) }'
broken position-tells "good answers stand last" \
    options 'function rewrite(   i, j) { for (i = n; i; i--) for (j = i; j < n && is_good(j) && !is_good(j + 1); j++) swap(j, j + 1) }'
broken best-is-only-question "only the best answer asks" \
    options 'function rewrite(   i) { for (i = 1; i <= n; i++) end_with(i, i == best() ? "?" : ".") }'
broken punctuation-tells "good answers ask, and poor ones do not" \
    options 'function rewrite(   i) { for (i = 1; i <= n; i++) end_with(i, is_good(i) ? "?" : ".") }'
broken best-is-only-hedge "only the best answer hedges" \
    options 'function rewrite() { say(best(), "Perhaps: " words(best())) }'
broken wording-tells "poor answers hedge, and good ones do not" \
    options 'function rewrite(   i) { for (i = 1; i <= n; i++) if (!is_good(i)) say(i, "Perhaps: " words(i)) }'
broken best-is-only-feeling "only the best answer names a feeling" \
    options 'function rewrite() { say(best(), "That is sad. " words(best())) }'

# ---- the words ----------------------------------------------------------------------------------

broken near-duplicate "two answers say the same" script 's/(say\.(plainly) )"[^"]*"/\1"Be her, for a minute. You’ve said it all, you’re at the sink."/'
broken unbalanced-quotes "a quotation that does not close" script '0,/^  Lena  "All right. I didn’t/s//  Lena  "“All right. I didn’t/'
broken hard-to-read "a sentence without an end" script "s/^(  Aiko  \"Sad)\\./\\1 $(printf 'and then it was sad again %.0s' 1 2 3 4 5 6 7 8 9 10 11 12)./"
broken text-too-long "a speech where a line would do" script "s/^(  Aiko  \"Sad)\\./\\1. $(printf 'He was there. They came. They went. %.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17)/"
broken empty-text "a line with nothing in it" script '0,/^  Aiko  "[^"]*"/s//  Aiko  ""/'

echo "$tried defects"
[ $tried -ge 25 ] || complain "only $tried ways of breaking"
exit $bad
