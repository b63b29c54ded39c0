#!/bin/sh
# SPDX-License-Identifier: MIT
# study_test.sh PROGRAM ROOT: `pushback-author bots` and `explore` as their users meet them. PB_BLESS=1 writes
# tests/golden/author/ anew; read the difference like code.
set -u
program=$1 root=$2
golden=$root/tests/golden/author
plain=$root/tests/fixtures/sound/plain
ward=$root/scenarios/the-ward-round
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C
bad=0
complain() {
    echo "$*"
    bad=1
}

# same GOLDEN FILE: compares, or blesses.
same() {
    if [ -n "${PB_BLESS:-}" ]; then
        cp "$2" "$golden/$1"
    elif ! diff -u "$golden/$1" "$2" >"$work/diff" 2>&1; then
        complain "$golden/$1 is not what was printed:"
        cat "$work/diff"
    fi
}

# run STATUS ARGUMENT...: runs the program with the assets; its words are then in $work/out and $work/err.
run() {
    wanted=$1
    shift
    "$program" "$@" --assets "$root/assets" >"$work/out" 2>"$work/err"
    status=$?
    [ $status = "$wanted" ] || complain "pushback-author $*: exit status $status, not $wanted: $(cat "$work/err")"
    [ $status = 2 ] || [ ! -s "$work/err" ] || complain "pushback-author $*: says on standard error: $(cat "$work/err")"
}

says() { # FILE TEXT
    grep -qF -- "$2" "$work/$1" || complain "'$2' is not in what it said: $(cat "$work/$1")"
}

run 0 bots "$plain" --runs 200
same bots.txt "$work/out"
run 0 bots "$plain" --runs 200 --seed 1 --format json
sed 's/"hash": "[0-9a-f]*"/"hash": "…"/' "$work/out" >"$work/json"
same bots.json "$work/json"
run 0 explore "$plain" --runs 200
same explore.txt "$work/out"
run 0 explore "$plain" --runs 200 --format json
sed 's/"hash": "[0-9a-f]*"/"hash": "…"/' "$work/out" >"$work/json"
same explore.json "$work/json"
# What a player answers can be played, read and explained.
for player in expert fixer absent longest random; do
    run 0 bots "$ward" --player $player --seed 3
    cp "$work/out" "$work/answers"
    run 0 explain "$ward" --inputs "$work/answers" --seed 3
    says out "minute 5" # to its end
    "$program" bots "$ward" --assets "$root/assets" --runs 1 --seed 3 --format json >"$work/json"
    python3 - "$work/json" "$work/out" $player <<'PYTHON' || complain "the $player's answers make another session"
import json, re, sys
played = next(p for p in json.load(open(sys.argv[1]))["players"] if p["player"] == sys.argv[3])
for name, of in played["principles"].items():
    told = re.search(rf"^  {name} +([0-9.]+) of +([0-9.]+) in", open(sys.argv[2]).read(), re.M)
    assert told and (float(told[1]) * 2, float(told[2]) * 2) == (of["made"], of["of"]), name
PYTHON
done
run 2 bots "$ward" --player somebody
says err "there is no player 'somebody'"
run 0 bots "$ward" --runs 20
says out "Holding the frame"
says out "five_letters"
run 0 explore "$ward" --runs 100 --budget 20
says out "regions"
says out "100"
says out "134 of 134 beats were reached"
run 0 explore "$ward" --runs 100 --budget 1
says out "A larger --budget may do"
says out "±"
for words in "bots" "bots $plain $plain" "bots $plain --budget 3" "bots $plain --runs 0" "bots $plain --format svg" \
    "explore /nowhere" "explore $plain --budget none" "explore $root/tests/fixtures/broken/dead-end"; do
    # shellcheck disable=SC2086
    run 2 $words
    says err "pushback-author: "
done
exit $bad
