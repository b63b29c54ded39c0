#!/bin/sh
# SPDX-License-Identifier: MIT
# program.sh BUILD ROOT: the real program from outside: what it prints, where, and how it ends. PB_BLESS=1 rewrites the
# golden texts.
set -eu
program=$1/engine/pushback
root=$2
golden=$root/tests/golden/program
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PUSHBACK_HOME="$work/home" PUSHBACK_SHARE="$root" LC_ALL=C
unset DISPLAY WAYLAND_DISPLAY SDL_VIDEODRIVER
bad=0

# expect NAME STATUS ARG...: runs with standard input from $input; compares stdout with a golden text and, behind a line of
# dashes, stderr.
expect() {
    name=$1 wanted=$2
    shift 2
    status=0
    "$program" "$@" <"${input:-/dev/null}" >"$work/out" 2>"$work/err" || status=$?
    if [ "$status" != "$wanted" ]; then
        echo "$name: exit status $status, not $wanted"
        cat "$work/err"
        bad=1
    fi
    { cat "$work/out"; [ ! -s "$work/err" ] || { echo "--------"; cat "$work/err"; }; } | sed "s#$root/##g; s#$work#WORK#g" >"$work/both"
    if [ -n "${PB_BLESS:-}" ]; then
        mkdir -p "$golden"
        cp "$work/both" "$golden/$name.txt"
    elif ! cmp -s "$work/both" "$golden/$name.txt"; then
        echo "$name: not as in tests/golden/program/$name.txt"
        diff "$golden/$name.txt" "$work/both" | head -n 10
        bad=1
    fi
}

expect help 0 --help
expect version 0 --version
expect unknown-option 2 --frob
expect unknown-command 2 frob
expect option-without-value 2 play the-ward-round --seed
expect bad-seed 2 play the-ward-round --seed=-1
expect bad-mode 2 play the-ward-round --mode exam
expect bad-school 2 play the-ward-round --school nowhere --inputs /dev/null
expect other-language 2 play the-ward-round --lang xx --inputs /dev/null
expect no-scenario 2 play
expect json-without-inputs 2 play the-ward-round --json
expect unknown-scenario 2 play the-word-round
expect no-sessions 0 sessions
expect nothing-to-resume 2 resume --text
expect no-debrief 2 debrief --text
expect list 0 list

# The primer: which pages there are, one of them, all of it.
expect primer 0 primer
expect primer-page 0 primer protect_presenter
expect primer-page-chinese 0 primer drug_doctor --lang zh_CN
expect primer-no-page 2 primer nowhere
expect primer-json 2 primer --json
expect primer-markdown 2 primer --format md
expect primer-part 2 primer drug_doctor --format html
for language in en zh_CN; do
    "$program" primer --lang $language -o "$work/primer.html"
    for id in $("$program" primer --lang $language | sed -n 's/^  \([a-z_]*\)  *.*/\1/p'); do
        grep -q "<h3 id=\"$id\">" "$work/primer.html" && grep -q "<a href=\"#$id\">" "$work/primer.html" ||
            { echo "the web page of the primer ($language) has no $id, or does not list it"; bad=1; }
    done
    ids=$(grep -o 'id="[a-z_]*"' "$work/primer.html" | sort | uniq -d)
    [ -z "$ids" ] || { echo "the web page of the primer has twice: $ids"; bad=1; }
    grep -qE '<(script|img|link)|src=' "$work/primer.html" && { echo "the web page of the primer needs other files"; bad=1; }
done
"$program" primer --format html | cmp -s - "$work/primer.html" && { echo "both languages' primers are the same"; bad=1; }

# Courses: which there are, one of them, in its language; one's own; a broken one.
expect courses 0 course
expect no-course 2 course nowhere
"$program" course six-weeks >"$work/course" || { echo "course failed"; bad=1; }
[ "$(grep -c '^── Week ' "$work/course")" = 6 ] || { echo "the course has no six weeks"; bad=1; }
grep -q '^Lead: The ward round (the-ward-round) · practice · not played yet' "$work/course" || { echo "course: no first week"; bad=1; }
"$program" course six-weeks --lang zh_CN | grep -q '听出谈话在哪里' || { echo "the course does not speak Chinese"; bad=1; }
mkdir -p "$work/home/courses"
printf 'format: 2\ntitle: Mine\n' >"$work/home/courses/mine.yaml"
expect courses-with-broken 0 course
expect course-broken 1 course mine
rm -r "$work/home/courses"

# A broken scenario says what is wrong; the others stay playable.
mkdir -p "$work/home/scenarios/broken"
printf 'format: 1\ntitle: Broken\n' >"$work/home/scenarios/broken/scenario.yaml"
printf 'start "nowhere"\n' >"$work/home/scenarios/broken/script.lua"
expect list-with-broken 0 list
expect play-broken 1 play broken
rm -r "$work/home/scenarios"

# A session from a list of answers, and what does not fit.
for inputs in "$root"/tests/golden/the-ward-round/*.inputs; do
    expect "the-ward-round-$(basename "$inputs" .inputs)" 0 play the-ward-round --seed 1 --inputs "$inputs"
done
echo "frame
nobody_says_this" >"$work/inputs"
input=$work/inputs expect inputs-that-do-not-fit 2 play the-ward-round --seed 1 --inputs -
echo "frame" >"$work/inputs"
expect inputs-json 0 play the-ward-round --seed 1 --inputs "$work/inputs" --json
[ ! -e "$work/home/pushback.db" ] || [ "$("$program" sessions)" = "There are no sessions yet." ] || {
    echo "a session from a list of answers was kept"
    bad=1
}

# With neither display nor terminal: the demonstration.
status=0
"$program" </dev/null >"$work/out" 2>"$work/err" || status=$?
[ "$status" = 0 ] || { echo "demonstration: exit status $status"; cat "$work/err"; bad=1; }
grep -q "Where the talk went" "$work/out" || { echo "demonstration: no debrief"; bad=1; }
tail -n 1 "$work/out" | grep -q "pushback play the-ward-round" || { echo "demonstration: does not say how to play"; bad=1; }

# In plain text, a line at a time: answered, left, and gone on with.
printf '\n\n\n\n\n\n\n\n\n\n\n2\n' | "$program" play the-ward-round --seed 1 --text >"$work/out" 2>&1 || bad=1
"$program" sessions | grep -q "1 decision" || { echo "text: the answer was not kept"; "$program" sessions; bad=1; }
printf 'q\n' | "$program" resume --text >"$work/out" 2>&1 || { echo "resume failed"; cat "$work/out"; bad=1; }
"$program" debrief --text >"$work/out" || { echo "debrief failed"; bad=1; }
grep -q "Not finished" "$work/out" || { echo "debrief does not say that the session is not finished"; bad=1; }
"$program" debrief --json | grep -q '"scenario":"the-ward-round"' || { echo "debrief --json failed"; bad=1; }

# A debrief as a file: to standard output, and by the name's ending.
"$program" export | head -n 1 | grep -q '^<!DOCTYPE html>$' || { echo "export does not write a web page"; bad=1; }
"$program" export 1 --format md | head -n 1 | grep -q '^# The ward round$' || { echo "export --format md failed"; bad=1; }
"$program" export 1 -o "$work/debrief.md" && "$program" export 1 --format md | cmp -s - "$work/debrief.md" ||
    { echo "export -o writes something else than standard output"; bad=1; }
expect bad-format 2 export 1 --format pdf
expect format-without-export 2 debrief 1 --format md
expect export-of-nothing 2 export 99

# What is asked before the debrief of a finished session, answered in a terminal's lines; not asked again.
{ grep -v '^#' "$root/assets/demonstration/the-ward-round.inputs" | sed 's/^/s\n/' ; printf 's\nd\n1\nhurried\n3\n\n'; } |
    "$program" play the-ward-round --seed 1 --text >"$work/out" 2>&1 || bad=1
grep -q "Before you see it" "$work/out" || { echo "the rating was not asked for"; bad=1; }
grep -q "you: 10 %" "$work/out" || { echo "the rating does not stand beside the profile"; bad=1; }
printf 'q\n' | "$program" debrief --text >"$work/out"
grep -q "Before you see it" "$work/out" && { echo "the rating was asked for again"; bad=1; }
grep -q "hurried" "$work/out" || { echo "the trainee's own words are not in the debrief"; bad=1; }

# A full output is told.
if [ -e /dev/full ]; then
    status=0
    "$program" --help >/dev/full 2>"$work/err" || status=$?
    [ "$status" = 2 ] || { echo "a full disk is not told: $status"; bad=1; }
fi
exit $bad
