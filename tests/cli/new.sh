#!/bin/sh
# SPDX-License-Identifier: MIT
# new.sh PROGRAM PLAYER ROOT: `pushback-author new` as somebody meets it who has nothing yet. PB_BLESS=1 writes
# tests/golden/author/new.lua and new.yaml anew; read the difference like code.
set -u
program=$1 player=$2 root=$3
golden=$root/tests/golden/author
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8
bad=0
complain() {
    echo "$*"
    bad=1
}
author() {
    command=$1
    shift
    "$program" "$command" --assets "$root/assets" "$@" </dev/null >"$work/out" 2>"$work/err"
}
# refused WORDS TEXT: exit status 2, TEXT in what it says, and nothing left behind.
refused() {
    # shellcheck disable=SC2086
    author new $1
    [ $? = 2 ] && grep -qF -- "$2" "$work/err" || complain "'new $1' says: $(cat "$work/out" "$work/err")"
    [ -z "$(ls -A "$work/here" | grep -v '^mine$')" ] || complain "'new $1' leaves something behind: $(ls -A "$work/here")"
}
mkdir "$work/here"
cd "$work/here" || exit 1

# ---- what it writes -----------------------------------------------------------------------------

author new the-last-slot || complain "without a terminal and flags it says: $(cat "$work/err")"
[ "$(ls -A the-last-slot | tr '\n' ' ')" = ".luarc.json .pushback .vscode README.md scenario.yaml script.lua " ] ||
    complain "it writes: $(ls -A the-last-slot)"
for file in lua:script.lua yaml:scenario.yaml; do
    if [ -n "${PB_BLESS:-}" ]; then
        cp "the-last-slot/${file#*:}" "$golden/new.${file%%:*}"
    fi
    diff -u "$golden/new.${file%%:*}" "the-last-slot/${file#*:}" || complain "${file#*:} is another"
done
grep -q '{{\|^@' the-last-slot/* && complain "something of the template is left over"
grep -q '^# yaml-language-server: \$schema=.pushback/scenario.schema.json$' the-last-slot/scenario.yaml || complain "no schema is named"
author check the-last-slot || complain "it has findings: $(cat "$work/out")"

# It plays from its opening to both endings, through all phases.
printf '%s\n' frame quiet quiet wait wait wait wait enough back first nothing quiet writing cuff with_us time >best
printf '%s\n' weeks yours anyone how like alone machine slot eggs known ring sleep >kind
for way in best:plums kind:the_list; do
    PUSHBACK_HOME=$work/home "$player" play the-last-slot --seed 1 --inputs "${way%%:*}" --json </dev/null >"$work/out" 2>&1 ||
        complain "it does not play: $(tail -n 3 "$work/out")"
    grep -q "\"ending\": *\"${way#*:}\"" "$work/out" || complain "'${way%%:*}' does not end with ${way#*:}: $(tail -c 400 "$work/out")"
    for phase in opening story facts handover discussion return close; do
        grep -q "\"$phase\"" "$work/out" || complain "'${way%%:*}' does not come to $phase"
    done
done
rm -r the-last-slot best kind

author new slot --title 'A "bag" of plums' --people 'Zoë，李明, Dr Okafor ,Zoe,Ana' --level 3 --minutes 45 \
    --setting "Nurses on a stroke ward" --school online --language zh_CN || complain "all flags: $(cat "$work/err")"
for line in 'title: "A \"bag\" of plums"' 'setting: Nurses on a stroke ward' 'language: zh_CN' 'level: 3 ' 'minutes: 45 ' 'school: online' \
    '  Zoe: { role: presenter, shown: "Zoë", job: clinician' '  Person_2: { shown: 李明, ' '  Dr_Okafor: { shown: Dr Okafor, ' \
    '  Zoe_2: { shown: "Zoe", ' '  Ana: { job: clinician'; do
    grep -qF -- "$line" slot/scenario.yaml || complain "scenario.yaml has no '$line': $(cat slot/scenario.yaml)"
done
grep -q '^In the script 李明 is Person_2.$' "$work/out" || complain "it does not say what 李明 is called"
grep -q 'the words here are English until you have replaced them' slot/script.lua || complain "it does not say that it is English"
grep -q '^---李明, clinician.$' slot/.pushback/pushback.lua || complain "editors do not know 李明"
grep -q '^  Ana { does = "nods' slot/script.lua || complain "the fifth person is missing"
grep -q 'choir' slot/script.lua && complain "an online group sits in a room"
author check slot || complain "with all flags it has findings: $(cat "$work/out")"
rm -r slot

# While it is written in the preview, editors learn of new people and beats.
author new live
SDL_VIDEODRIVER=dummy PUSHBACK_HOME=$work/home "$program" preview live --assets "$root/assets" </dev/null >"$work/out" 2>&1 &
preview=$!
for try in $(seq 100); do
    [ -d "/proc/$preview" ] || break
    # (Saved again and again, since there is no telling when it has begun to watch.)
    sed -i 's/^  Cleo:.*//; s/^  Beth: /  Cleo: { job: porter }\n&/' live/scenario.yaml
    grep -q '^Cleo = nil' live/.pushback/pushback.lua && break
    sleep 0.2
done
grep -q '^Cleo = nil' live/.pushback/pushback.lua || complain "after $try tries editors have not heard of Cleo: $(cat "$work/out")"
kill $preview 2>/dev/null
wait $preview
rm -r live

mkdir empty
(cd empty && author new . && [ -s script.lua ]) || complain "an empty folder is not taken: $(cat "$work/err")"
rm -r empty

# ---- what it refuses ----------------------------------------------------------------------------

mkdir mine
echo "my notes" >mine/notes.txt
refused mine "'mine' is there already"
refused mine/notes.txt "cannot be a scenario's folder"
[ "$(cat mine/notes.txt)" = "my notes" ] && [ "$(ls mine)" = notes.txt ] || complain "it touched what was there"
refused mine/nowhere/slot "cannot make folder"
refused "" "name its folder"
refused "a b" "more than new takes"
refused "-- -slot" "cannot be a scenario's folder"
refused "slot --people Ana,Ben,Cy" "a group of 3"
refused "slot --people A,B,C,D,E,F,G,H,I,J,K" "more than 10 people"
refused "slot --people Ana,Ben,Cy,Ana" "two people called 'Ana'"
refused "slot --school student_groups" "there is no school 'student_groups', but "
refused "slot --minutes 10" "from 15 to 180"
refused "slot --level 4" "--level"
refused "slot --language english" "'en' or 'zh_CN'"
refused "slot --title=" "1 to 80 characters"
refused "slot --assets $work/here" "cannot read"
[ -n "$(find "$work/here" -name '*.part')" ] && complain "half a scenario is left behind"

# ---- asking -------------------------------------------------------------------------------------

# What is wrong is asked again; an empty line takes what is usual; and what was said is not asked.
if command -v script >/dev/null; then
    asked() { script -qec "'$program' new slot --assets '$root/assets' ${1-}" /dev/null; }
    printf 'The bag\nAna\nAna,Ben,Cy,Dan\n\nuk\nstudent\n\n20\n\n' | asked >"$work/out" 2>&1 || complain "asking fails: $(cat "$work/out")"
    for line in 'title: The bag' 'Ana: { role: presenter, job: medical student' 'level: 1 ' 'school: student' 'minutes: 20 ' 'language: en' \
        'setting: Medical students on placement'; do
        grep -q "$line" slot/scenario.yaml || complain "what was answered is not '$line': $(cat "$work/out" slot/scenario.yaml)"
    done
    grep -q 'Title \[Slot\]' "$work/out" && grep -q 'a group of 1' "$work/out" && grep -q "no school 'uk'" "$work/out" ||
        complain "it asks: $(cat "$work/out")"
    rm -r slot
    printf '\n\n\n' | asked '--title X --people A,B,C,D --school online --minutes 30' >"$work/out" 2>&1 || complain "$(cat "$work/out")"
    grep -q 'Title\|People\|Minutes' "$work/out" && complain "it asks what was said: $(cat "$work/out")"
    rm -r slot
    printf 'X\n\004' | asked >"$work/out" 2>&1 && complain "going away is taken for an answer"
    [ ! -e slot ] && [ ! -e slot.part ] || complain "going away leaves something behind"
else
    echo "(passed over: no script(1) here)"
fi

exit $bad
