#!/bin/sh
# SPDX-License-Identifier: MIT
# The bench's programs on stories of twenty moments, twice: they run, and they say the same but for what is measured.
set -eu
generate=$1 play=$2 assets=$3 work=$4
for round in 1 2; do
    mkdir -p "$work/$round/story"
    "$generate" 20 "$work/$round/story"
    "$play" "$assets" "$work/$round/story" load >"$work/$round/load"
    "$play" "$assets" "$work/$round/story" play 0.01 >"$work/$round/play"
    grep -e '^checksum ' -e '^hash ' "$work/$round/play" >"$work/$round/same"
    grep -q '^load_ms ' "$work/$round/load"
done
mkdir -p "$work/brief"
"$generate" 20 "$work/brief" brief
"$play" "$assets" "$work/brief" load | grep -q '^load_ms '
cmp "$work/1/same" "$work/2/same"
cmp "$work/1/story/script.lua" "$work/2/story/script.lua"
