#!/bin/sh
# SPDX-License-Identifier: MIT
# schema.sh PROGRAM ROOT: what editors are told of a scenario's files. Whether the real Lua language server understands the
# definitions cannot be tested here (no distribution carries it); that they are Lua, and leave no word out, can.
set -u
program=$1 root=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bad=0
complain() {
    echo "$*"
    bad=1
}
author() { "$program" "$@" --assets "$root/assets"; }
for python in python3 /usr/bin/python3 none; do
    "$python" -c 'import jsonschema, yaml' 2>/dev/null && break
done
[ $python != none ] || { echo "(passed over: no python3 with jsonschema and yaml)"; exit 77; }

$python -W ignore "$root/tests/cli/schema.py" "$program" "$root" || bad=1

# ---- the definitions for Lua --------------------------------------------------------------------

author schema lua >"$work/language.lua"
author schema lua -o "$work/same.lua" && cmp "$work/language.lua" "$work/same.lua" || complain "-o writes something else"
luac=$(command -v luac5.4 || command -v luac || true)
[ -n "$luac" ] && { "$luac" -p "$work/language.lua" || complain "the definitions are not Lua"; }
in_it() { grep -qF -- "$1" "$work/language.lua" || complain "the definitions do not have: $1"; }
# Each word of the language by the tables that scripts are read with, and each of the catalogue's.
for word in $(sed -n '/define PB_WORD_LIST/,/^$/s/^ *X(\([a-z]*\),.*/\1/p' "$root/engine/script/language.h"); do
    in_it "function $word("
done
for attribute in $(sed -n '/define PB_ATTR_LIST/,/^$/s/^ *X([A-Z]*, "\([a-z]*\)",.*/\1/p' "$root/engine/script/language.h"); do
    grep -Eq -- "---@field $attribute\??" "$work/language.lua" || complain "the definitions do not have the attribute $attribute"
done
for file in moves drifts; do
    for id in $(sed -n 's/^\([a-z_]*\):$/\1/p' "$root/assets/$file.yaml"); do
        in_it "---| \"$id\" # **"
    done
done
for id in $(sed -n 's/^\([a-z_]*\):$/\1/p' "$root/assets/principles.yaml"); do
    in_it "---@field $id? integer **"
done
[ "$(grep -c '^function [a-z]*(' "$work/language.lua")" = 23 ] || complain "not 16 words of the language and 7 of Lua's"

# ---- a scenario's folder ------------------------------------------------------------------------

cp -r "$root/scenarios/the-ward-round" "$work/ward"
mkdir "$work/ward/.vscode"
echo '{}' >"$work/ward/.vscode/settings.json"
author schema "$work/ward" >"$work/out" || complain "a scenario's folder cannot be set up"
grep -q '^kept .*settings.json' "$work/out" || complain "what was there is not kept: $(cat "$work/out")"
[ "$(cat "$work/ward/.vscode/settings.json")" = '{}' ] || complain "an author's settings were written over"
words=$work/ward/.pushback/pushback.lua
[ -z "$luac" ] || "$luac" -p "$words" || complain "a scenario's definitions are not Lua"
for name in 'Priya = nil' '---| "Tom" # fourth-year medical student' '---@field plans integer 0 … 9. how many plans' \
    '---| "the_dock"' '---| "flat"' '---Priya, fourth-year medical student; the presenter.'; do
    grep -qF -- "$name" "$words" || complain "a scenario's definitions do not have: $name"
done
for file in .luarc.json .vscode/extensions.json .vscode/tasks.json .pushback/scenario.schema.json .pushback/check.schema.json; do
    $python -m json.tool "$work/ward/$file" >/dev/null || complain "$file is not JSON"
done
author check --errors-only "$work/ward" >"$work/out" || complain "set up, a scenario has errors: $(cat "$work/out")"
echo "  Zoe: { job: registrar }" >"$work/person"
sed -i "/^people:/r $work/person" "$work/ward/scenario.yaml"
author schema "$work/ward" >/dev/null
grep -q '^Zoe = nil' "$words" || complain "a new person is not told of"

for words in "" "lau" "/nowhere" "$work/ward -o $work/x"; do
    # shellcheck disable=SC2086
    author schema $words >"$work/out" 2>"$work/err"
    [ $? = 2 ] && [ ! -s "$work/out" ] && [ -s "$work/err" ] || complain "'schema $words' is not refused"
done
exit $bad
