#!/bin/sh
# SPDX-License-Identifier: MIT
# same_bytes.sh BUILD...: the same seed and answers give the same bytes from every build, and whatever Lua's hash seed is
# (Lua 5.4 takes it from addresses and the clock, so that each process has another).
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
first=
runs=0
for build; do
    for inputs in "$root"/tests/golden/*/*.inputs "$root"/assets/demonstration/*.inputs; do
        scenario=$(basename "$(dirname "$inputs")")
        [ "$scenario" = demonstration ] && scenario=$(basename "$inputs" .inputs)
        for seed in 1 7 20261122; do
            for form in "" --json; do
                for again in 1 2 3; do
                    name=$scenario-$(basename "$inputs" .inputs)-$seed$form
                    status=0
                    PUSHBACK_HOME=$work/home "$build/engine/pushback" play "$scenario" --inputs "$inputs" --seed "$seed" $form \
                        >"$work/out" 2>"$work/err" || status=$?
                    echo "status $status" >>"$work/out"
                    cat "$work/err" >>"$work/out"
                    runs=$((runs + 1))
                    if [ ! -f "$work/$name" ]; then
                        mv "$work/out" "$work/$name"
                    elif ! cmp -s "$work/out" "$work/$name"; then
                        echo "$build differs on $name (run $again):"
                        diff "$work/$name" "$work/out" | head -n 5
                        exit 1
                    fi
                done
            done
        done
    done
    first=${first:-$build}
done
[ "$runs" -gt 0 ] || exit 1
echo "$runs runs, the same bytes"
