#!/bin/sh
# SPDX-License-Identifier: MIT
# author_test.sh PROGRAM ROOT: pushback-author as its users meet it.
# Every diagnostic has a scenario under tests/fixtures/broken that is wrong in that one way, and the text that is then
# printed in tests/golden/diagnostics. PB_BLESS=1 writes those texts anew; read the difference like code.
set -u
program=$1 root=$2
golden=$root/tests/golden
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bad=0
complain() {
    echo "$*"
    bad=1
}

# Diagnostics that a unit test triggers instead, and why.
elsewhere="
file-too-large   tests/unit/package_test.c: it would take a large file
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
    run 1 check --assets "$root/assets" "$id"
    found=$(sed -n 's/^.* \[\([a-z0-9-]*\)\]$/\1/p' "$work/out" | sort -u | tr '\n' ' ')
    [ "$found" = "$id " ] || complain "fixture '$id' shows: $found"
    [ -s "$work/err" ] && complain "fixture '$id': $(cat "$work/err")"
    same "$golden/diagnostics/$id.txt" "$work/out"
done
for folder in *; do
    echo "$ids" | grep -qx "$folder" || complain "fixture '$folder' is no diagnostic's"
done

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
run 0 check --assets="$root/assets" $sound
says out "no findings in 1 scenario"
run 1 check --assets "$root/assets" $sound/plain/ dead-end missing-why
says out "1 error, 1 warning in 3 scenarios"
run 1 check --assets "$root/assets" .
says out " in $(find . -mindepth 1 -maxdepth 1 -type d | wc -l) scenarios"
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
exit $bad
