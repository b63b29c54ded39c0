#!/bin/sh
# SPDX-License-Identifier: MIT
# author_test.sh PROGRAM ROOT: pushback-author as its users meet it.
# Every diagnostic has a scenario under tests/fixtures/broken that is wrong in that one way, and the text that is then
# printed in tests/golden/diagnostics. PB_BLESS=1 writes those texts anew; read the difference like code.
set -u
program=$(realpath "$1") root=$(realpath "$2")
golden=$root/tests/golden
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C
bad=0
complain() {
    echo "$*"
    bad=1
}

# Diagnostics that a unit test triggers instead, and why.
elsewhere="
file-too-large   tests/unit/package_test.c: it would take a large file
po-format        tests/unit/tongue_test.c: only the program's own words are formats
"

# same GOLDEN FILE: compares, or blesses.
same() {
    if [ -n "${PB_BLESS:-}" ]; then
        mkdir -p "$(dirname "$1")"
        cp "$2" "$1"
    elif ! diff -u "$1" "$2" >"$work/diff" 2>&1; then
        complain "$1 is not what was printed:"
        cat "$work/diff"
    fi
}

# run STATUS ARGUMENT...: runs the program; its words are then in $work/out and $work/err.
run() {
    wanted=$1
    shift
    "$program" "$@" >"$work/out" 2>"$work/err"
    status=$?
    [ $status = "$wanted" ] || complain "pushback-author $*: exit status $status, not $wanted: $(cat "$work/err")"
}

says() { # FILE TEXT
    grep -qF -- "$2" "$work/$1" || complain "'$2' is not in what it said: $(cat "$work/$1")"
}

cd "$root/tests/fixtures/broken" || exit 1

# ---- every diagnostic ---------------------------------------------------------------------------

ids=$(sed -n 's/^ *X([A-Z0-9_]*, "\([a-z0-9-]*\)",.*/\1/p' "$root/engine/base/diag_ids.h")
[ "$(echo "$ids" | wc -l)" -gt 50 ] || complain "the list of diagnostics cannot be read"
for id in $ids; do
    if [ ! -d "$id" ]; then
        echo "$elsewhere" | grep -q "^$id " || complain "no fixture for '$id'"
        continue
    fi
    status=1 # notes are not counted
    grep -q "\"$id\", NOTE" "$root/engine/base/diag_ids.h" && status=0
    run $status check --assets "$root/assets" "$id"
    found=$(sed -n 's/^.* \[\([a-z0-9-]*\)\]$/\1/p' "$work/out" | sort -u | tr '\n' ' ')
    [ "$found" = "$id " ] || complain "fixture '$id' shows: $found"
    [ -s "$work/err" ] && complain "fixture '$id': $(cat "$work/err")"
    sed "/^What it measures/,\$ { / in 1 scenario\$/! d }" "$work/out" >"$work/findings"
    same "$golden/diagnostics/$id.txt" "$work/findings"
done
for folder in *; do
    echo "$ids" | grep -qx "$folder" || complain "fixture '$folder' is no diagnostic's"
done

# ---- the forms of a report ----------------------------------------------------------------------

run 1 check --assets "$root/assets" --format json dead-end missing-why
same "$golden/author/check.json" "$work/out"
run 1 check --assets "$root/assets" --format sarif dead-end missing-why
sed 's/"version":"[0-9.]*","rules"/"version":"0","rules"/' "$work/out" >"$work/sarif"
grep -q '"ruleId":"dead-end","ruleIndex":[0-9]*,"level":"error"' "$work/sarif" || complain "SARIF does not name the finding"
if command -v python3 >/dev/null; then
    python3 -m json.tool "$work/sarif" >/dev/null || complain "SARIF is not JSON"
fi
run 2 check --assets "$root/assets" --format svg dead-end
says err "not 'svg'"

run 0 check --assets "$root/assets" ../sound/plain
same "$golden/author/measures.txt" "$work/out"
run 1 check --assets "$root/assets" --format json habit-pays
same "$golden/author/measures.json" "$work/out"
run 0 check --assets "$root/assets" ../sound/plain ../sound/plain
grep -q "What it measures" "$work/out" && complain "what several scenarios measure is told without saying which"

# How grave a finding is can be told in a file; what cannot be played stays an error.
cp -r missing-why "$work/graded"
echo "missing-why: off" >"$work/graded/check.yaml"
run 0 check --assets "$root/assets" "$work/graded"
echo "missing-why: error" >"$work/graded/check.yaml"
run 1 check --assets "$root/assets" "$work/graded"
says out "1 error, 0 warnings"
echo "missing-wy: note" >"$work/graded/check.yaml"
run 1 check --assets "$root/assets" "$work/graded"
says out "did you mean 'missing-why'?"
echo "dead-end: note" >"$work/graded/check.yaml"
run 1 check --assets "$root/assets" "$work/graded"
says out "stays an error"
run 2 check --assets "$root/assets" --severities /nowhere missing-why
says err "'/nowhere'"

# ---- pictures and numbers -----------------------------------------------------------------------

run 0 graph --assets "$root/assets" ../sound/plain
same "$golden/author/graph.svg" "$work/out"
run 0 graph --assets "$root/assets" --format dot ../sound/plain
same "$golden/author/graph.dot" "$work/out"
run 0 graph --assets "$root/assets" --format mermaid --heat stake ../sound/plain
same "$golden/author/graph.mermaid" "$work/out"
run 0 graph --assets "$root/assets" -o "$work/picture.svg" unreachable-beat
grep -q 'class="node lost"' "$work/picture.svg" || complain "what nothing leads to is drawn like the rest"
run 0 stats --assets "$root/assets" ../sound/plain
same "$golden/author/stats.txt" "$work/out"
run 0 stats --assets "$root/assets" --format json "$root/scenarios/the-ward-round"
if command -v python3 >/dev/null; then
    python3 -m json.tool "$work/out" >/dev/null || complain "stats are not JSON"
fi

# ---- where a session's points come from ---------------------------------------------------------

run 0 explain --assets "$root/assets" --inputs "$root/assets/demonstration/the-ward-round.inputs" \
    "$root/scenarios/the-ward-round"
says out "rule speaking_into_working_silence"
says out "All together"
echo "nonsense" >"$work/inputs"
run 2 explain --assets "$root/assets" --inputs "$work/inputs" "$root/scenarios/the-ward-round"
says err "inputs:1: 'nonsense' is not on offer at 'start'"

# ---- the command line ---------------------------------------------------------------------------

sound=../sound
run 0 --help
same "$golden/author/help.txt" "$work/out"
run 0 check --help
same "$golden/author/help.txt" "$work/out"
run 0 --version
says out "pushback-author "
run 0 check --assets "$root/assets" $sound/plain
says out "no findings in 1 scenario"
run 0 check --assets=../../../assets $sound
says out "no findings in 2 scenarios"
run 1 check --assets "$root/assets" $sound/plain/ dead-end missing-why
says out "1 error, 1 warning in 3 scenarios"
run 1 check --assets "$root/assets" .
says out " in $(ls -d ./*/scenario.yaml ./*/script.lua | cut -d/ -f2 | sort -u | wc -l) scenarios"
run 0 check --assets "$root/assets" "$root/assets/primer/en" "$root/assets/primer/zh_CN"
says out "no findings in 2 primers"
"$program" check --assets "$root/assets" "$root/assets/courses" >"$work/out"
says out " in 2 courses"
grep -q ": error: " "$work/out" && complain "the shipped courses: $(cat "$work/out")"
run 1 check --assets "$root/assets" --quiet dead-end
[ "$(wc -l <"$work/out")" = 1 ] || complain "--quiet says more than one line"
run 0 check --assets "$root/assets" --errors-only missing-why
says out "no findings in 1 scenario"
run 1 check --assets "$root/assets" --errors-only missing-why dead-end
grep -q warning "$work/out" && complain "--errors-only shows a warning"
run 0 check --assets "$root/assets" -- $sound/plain
(cd $sound/plain && "$program" check -q --assets "$root/assets" . >"$work/out") || complain "a scenario's own folder is not '.'"

for words in "" "chek" "check" "check --colour $sound" "check --quiet=3 $sound" "check --assets" \
    "check --assets /nowhere $sound" "check --assets $root/assets /nowhere" "check --assets $root/assets $root/engine"; do
    # shellcheck disable=SC2086
    run 2 $words
    [ -s "$work/out" ] && complain "pushback-author $words: says something on standard output"
    says err "pushback-author: "
done
run 2 check --colour $sound
says err "'--colour'"
run 2 chek
says err "'chek'"
run 2 check --assets "$root/assets" /nowhere
says err "'/nowhere'"
if [ -w /dev/full ]; then
    "$program" --help >/dev/full 2>"$work/err" && complain "a full disk goes unnoticed"
    says err "standard output"
fi

# ---- preview, in a terminal ---------------------------------------------------------------------

unset DISPLAY WAYLAND_DISPLAY SDL_VIDEODRIVER
export PUSHBACK_HOME="$work/home"
cp -r $sound/plain "$work/plain"
printf 'n\nToo soon.\nq\n' >"$work/keys"
run 0 preview --assets "$root/assets" --at plans --by MB "$work/plain" <"$work/keys"
says out "Workbench"
says out "plans: moment in beat"
run 0 check --assets "$root/assets" "$work/plain"
says out "note: MB: Too soon. [pilot-note]"
run 2 preview --assets "$root/assets" --at plan "$work/plain" <"$work/keys"
says err "did you mean 'plans'?"
run 2 preview --assets "$root/assets" /nowhere
exit $bad
