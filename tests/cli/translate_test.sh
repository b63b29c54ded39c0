#!/bin/sh
# SPDX-License-Identifier: MIT
# translate_test.sh PROGRAM BUILD ROOT: a scenario's way into another language and through its edits, beside GNU gettext's
# own tools: what we write they would write, and what they keep we keep. PB_BLESS=1 writes the goldens anew.
set -u
program=$1 build=$2 root=$3
golden=$root/tests/golden/translate
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8 PUSHBACK_HOME="$work/home" PUSHBACK_SHARE="$work/share"
unset LANGUAGE
bad=0
complain() {
    echo "$*"
    bad=1
}
same() { # GOLDEN FILE
    if [ -n "${PB_BLESS:-}" ]; then
        mkdir -p "$golden"
        cp "$2" "$golden/$1"
    elif ! diff -u "$golden/$1" "$2" >"$work/diff" 2>&1; then
        complain "$1 is not what came:"
        cat "$work/diff"
    fi
}
run() { # STATUS ARGUMENT...
    wanted=$1
    shift
    "$program" translate --assets "$root/assets" "$@" >"$work/out" 2>"$work/err"
    status=$?
    [ $status = "$wanted" ] || complain "translate $*: exit status $status, not $wanted: $(cat "$work/err")"
}
says() { # FILE TEXT
    grep -qF -- "$2" "$work/$1" || complain "'$2' is not in what it said: $(cat "$work/$1")"
}
# Gettext reads the file, finds nothing wrong in it but what only a translator can put in, and would write the same bytes.
sound() { # FILE
    msgfmt --check-format --check-domain --output-file=/dev/null "$1" 2>"$work/said" || complain "msgfmt: $(cat "$work/said")"
    msgcat --no-wrap "$1" | diff "$1" - >"$work/said" || complain "$1: 'msgcat --no-wrap' writes $(head -n 8 "$work/said")"
}
# Fills every empty msgstr, as a translator would: "⟦original⟧".
fill() { # FILE
    msgen --no-wrap --lang=fr "$1" >"$work/filled"
    msgfilter --no-wrap --keep-header --input="$work/filled" --output-file="$1" sed '/^⟦/!s/^\(..*\)$/⟦\1⟧/'
}
# What a player gets of a file: no proposals, nothing that was put away.
kept() { # FILE
    msgattrib --no-wrap --translated --no-fuzzy --no-obsolete --sort-output "$1" | grep -v '^#' | sed '1,/^$/d'
}
# The translations in a file, whatever has become of them.
words() { # FILE
    sed -n 's/^\(#~ \)\{0,1\}msgstr "\(.\)/\2/p' "$1" | sort -u
}
# Everything that was translated in OLD is somewhere in NEW, and merging again changes nothing.
nothing_lost() { # OLD NEW
    words "$1" >"$work/before"
    words "$2" >"$work/after"
    comm -23 "$work/before" "$work/after" >"$work/lost"
    [ ! -s "$work/lost" ] || complain "lost: $(cat "$work/lost")"
    cp "$2" "$work/once"
    run 0 "$(dirname "$(dirname "$2")")" merge
    says out "as it was"
    cmp -s "$work/once" "$2" || complain "merging twice is not merging once"
}
edit() { # SED-SCRIPT FILE
    sed "$1" "$2" >"$work/edited"
    cmp -s "$2" "$work/edited" && complain "'$1' changes nothing"
    cp "$work/edited" "$2"
}

mkdir -p "$work/share/scenarios"
ln -s "$root/assets" "$work/share/assets"
ln -s "$work/plain" "$work/share/scenarios/plain"
scenario=$work/plain
cp -r "$root/tests/fixtures/sound/plain" "$scenario"
script=$scenario/script.lua po=$scenario/locale/fr.po
cd "$work" || exit 1

# ---- extract ------------------------------------------------------------------------------------

run 0 plain extract
same plain.pot "$work/out"
run 0 plain extract -o plain.pot
[ ! -s out ] || complain "extract -o says something"
sound plain.pot
run 0 "$root/scenarios/the-ward-round" extract -o round.pot
sound round.pot
grep -c '^msgid ' round.pot >count
run 0 plain
says out "no translation yet"

# ---- merge: a new language ----------------------------------------------------------------------

run 2 plain merge
says err "which language"
for name in ../fr French fr- en; do
    run 2 plain merge --language "$name"
    [ ! -e plain/locale ] || complain "'$name' began a translation"
done
run 0 plain merge --language fr
says out "plain/locale/fr.po: begun, "
sound "$po"
[ "$(stat -c %a "$po")" = "$(umask | sed 's/.*\(..\)$/\1/; s/22/644/; s/02/664/; s/77/600/')" ] ||
    complain "others may not read the new file: $(stat -c %a "$po")"
msginit --no-translator --no-wrap --locale=fr_FR --input=plain.pot --output-file=init.po 2>/dev/null
for file in "$po" init.po; do
    msgattrib --no-wrap --no-location "$file" | sed '1,/^$/d' >"$file.messages"
done
cmp -s "$po.messages" init.po.messages || complain "a new translation is not what msginit makes"
for language in zh_CN pt_BR pl ar; do
    run 0 plain merge --language $language -o "$language.po"
    sound $language.po
done
run 1 plain status
grep -q "to be merged" "$work/out" && complain "a new file is behind already"

# ---- a translator's work, and play --------------------------------------------------------------

fill "$po"
run 0 plain
same status.txt "$work/out"
run 0 plain --format json
same status.json "$work/out"
if command -v python3 >/dev/null; then
    python3 -m json.tool "$work/out" >/dev/null || complain "the status is not JSON"
fi
echo more >inputs
"$build/engine/pushback" play plain --lang fr --seed 1 --inputs inputs >played 2>&1 ||
    complain "cannot be played: $(cat played)"
for text in "⟦He looked ordinary.⟧" "⟦Tom⟧" "⟦And what else?⟧" "⟦It is seven.⟧"; do
    grep -qF "$text" played || complain "'$text' is not in what is played: $(cat played)"
done

"$program" stats --assets "$root/assets" plain >out
grep -q "^  fr  *16 of 16 texts, 0 words left" out || complain "stats do not tell of the translation: $(cat out)"
"$program" stats --assets "$root/assets" --format json plain >out
grep -q '"languages":{"fr":{"translated":16,"of":16,"words_left":0}}' out || complain "stats as JSON do not: $(cat out)"

# ---- edits of the script ------------------------------------------------------------------------

cp "$po" whole.po
edit 's/He looked ordinary/He looked quite ordinary/' "$script" # a changed line
run 1 plain status
says out "to be merged"
run 0 plain merge
says out "brought up to date, 1 to look at again"
same changed.po "$po"
nothing_lost whole.po "$po"
run 1 plain
msgattrib --only-fuzzy --no-obsolete --no-wrap "$po" | grep -qF '#| msgid "He looked ordinary."' || complain "the change is not told"
"$build/engine/pushback" play plain --lang fr --seed 1 --inputs inputs >played 2>&1
grep -qF "⟦He looked" played && complain "a proposal is played"
edit 's/quite ordinary/most ordinary/' "$script" # … and changed again
run 0 plain merge
msgattrib --only-fuzzy --no-obsolete --no-wrap "$po" | grep -qF '#| msgid "He looked ordinary."' || complain "what it stood for is forgotten"
edit 's/most ordinary/ordinary/' "$script" # … and back
run 0 plain merge
says out "1 back again"
kept whole.po >a
kept "$po" >b
cmp -s a b || complain "a change that was taken back costs a translation"

cp whole.po "$po"
edit 's/say\.turn/say.what_for/' "$script" # an option's id: found by its words, to be looked at
run 0 plain merge
same renamed.po "$po"
nothing_lost whole.po "$po"
edit 's/say\.what_for/say.turn/' "$script"
run 0 plain merge
kept "$po" >b
cmp -s a b || complain "an id that was given back costs a translation"

cp whole.po "$po"
edit 's/"talk"/"the_talk"/' "$script" # a beat's id: nothing to look at
run 0 plain merge
says out "moved with their beat"
[ "$(kept "$po" | grep -c '^msgstr')" = "$(kept whole.po | grep -c '^msgstr')" ] || complain "a renamed beat costs translations"
edit 's/"the_talk"/"talk"/' "$script"

cp whole.po "$po"
edit '/The plan is on the board/d' "$script" # a line that is gone, and comes back
run 0 plain merge
says out "1 put away"
grep -qF '#~ msgstr "⟦The plan is on the board.⟧"' "$po" || complain "a line that is gone is lost"
sound "$po"
nothing_lost whole.po "$po"
cp "$root/tests/fixtures/sound/plain/script.lua" "$script"
run 0 plain merge
says out "1 back again"
cmp -s whole.po "$po" || complain "a line that came back is not as it was"

# A translator's notes and flags, and what another tool wraps and sorts, come through.
msgattrib --set-fuzzy --width=40 whole.po | sed 's/^msgctxt "title"/# an idiom\n&/' >"$po"
run 0 plain merge
grep -q '^# an idiom' "$po" || complain "a translator's note is lost"
sound "$po"
[ "$(msgattrib --only-fuzzy "$po" | grep -c '^#, fuzzy')" -gt 10 ] || complain "what a translator doubts is taken for sure"

# A file with a mistake is not written over.
printf 'msgid "half\n' >>"$po"
cp "$po" broken.po
run 2 plain merge
says out "[po-syntax]"
cmp -s "$po" broken.po || complain "a file with a mistake was written over"
printf 'R\nq\n' | env -u DISPLAY -u WAYLAND_DISPLAY -u SDL_VIDEODRIVER "$program" preview --assets "$root/assets" --language fr --at plans plain >out 2>&1
grep -q "A mistake in fr.po, line $(grep -n half "$po" | cut -d: -f1): a text without" out || complain "preview hides a mistake in a translation: $(cat out)"

# ---- what check says of a language --------------------------------------------------------------

# What an edit of the translation makes check say, and of which line's words.
finds() { # ID WORDS SED-SCRIPT
    cp whole.po "$po"
    edit "$3" "$po"
    "$program" check --assets "$root/assets" plain >"$work/out"
    line=$(grep -nF "$2" "$po" | head -n 1 | cut -d: -f1)
    grep -q "^plain/locale/fr.po:$line:1: [a-z]*: .*\[$1\]$" "$work/out" || complain "'$3' is no $1 at line $line: $(cat "$work/out")"
    [ "$(grep -c '\[.*\]$' "$work/out")" = 1 ] || complain "'$3' is more than $1: $(cat "$work/out")"
}
cp "$root/tests/fixtures/sound/plain/script.lua" "$script"
cp whole.po "$po"
"$program" check --assets "$root/assets" plain >out || complain "a whole translation has findings: $(cat out)"
finds unbalanced-quotes '"⟦«Over⟧"' 's/⟦Over/⟦«Over/'
finds unbalanced-quotes '"⟦„Over⟧"' 's/⟦Over/⟦„Over/'
for good in '„Over“' '“Over”' '”Over”' '»Over«' '« Over »' '「Over」'; do
    sed "s/⟦Over⟧/$good/" whole.po >"$po"
    "$program" check --assets "$root/assets" plain >out || complain "$good do not match: $(cat out)"
done
finds text-too-long '"One two' "s/⟦Tom is in a hurry.⟧/$(printf 'One two three. %.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)/"
finds near-duplicate '"⟦What is the hurry for⟧"' 's/⟦And what else?⟧/⟦What is the hurry for⟧/'
finds po-same 'msgstr "Somebody should' 's/⟦Somebody should ring them.⟧/Somebody should ring them./'
echo "po-same: off" >plain/check.yaml
"$program" check --assets "$root/assets" plain >out || complain "check.yaml does not hold for translations: $(cat out)"
rm plain/check.yaml
finds po-untranslated 'msgid "Over"' 's/"⟦Over⟧"/""/'
edit 's/say.turn "What is the hurry for?" { /&short = "A short label", /' "$script"
run 0 plain merge
edit '/^msgid "A short label"$/{n;s/""/"eine viel zu lange Beschriftung"/}' "$po"
"$program" check --assets "$root/assets" plain >out
grep -q 'fr.po:.*a label 31 columns wide.*\[text-too-long\]' out || complain "a long label goes unseen: $(cat out)"

# An answer that only the translation gives away: the best of each moment is the longest there.
mkdir given
cp "$root/tests/fixtures/sound/plain/scenario.yaml" given
cat >given/script.lua <<'END'
start "m1"
for i = 1, 10 do
  local bad = function(words) return { move = "give_advice", why = words } end
  local good = { move = "give_advice", marks = { felt_experience = 2 }, why = "So." }
  local a, b, c = say.one "Tell us of him for now", say.two "Say who will ring them", say.three "Ring them all up today"
  local on = go(i < 10 and "m" .. i + 1 or "closing")
  local t = { notice "Tom is in a hurry.", a, b, c }
  for k = 1, 3 do t[k + 1] = t[k + 1]((k + i) % 3 == 0 and good or bad("So.")) end
  beat("m" .. i) { phase(i > 1 and "discussion" or "opening"), moment("plans" .. i)(t), on }
end
beat "closing" { ending "over" { title = "Over", text = "It is seven." } }
END
run 0 given merge --language fr
fill given/locale/fr.po
"$program" check --assets "$root/assets" given | grep '^given/locale' && complain "a translation is blamed without need"
awk -v best=0 '/^msgctxt "plans[0-9]*\// {
        split($2, part, "[/\"]")
        number = substr(part[2], 6)
        place["one"] = 1; place["two"] = 2; place["three"] = 3
        best = split($2, part, "/") == 2 && (place[substr(part[2], 1, length(part[2]) - 1)] + number) % 3 == 0
    }
    best && /^msgstr/ { sub(/⟧/, ", if nobody here minds that⟧") }
    { print }' given/locale/fr.po >edited.po
cp edited.po given/locale/fr.po
"$program" check --assets "$root/assets" given >out
grep -q '^given/locale/fr.po:2:1: warning: the best answer is the longest in \([0-9]*\) of \1 moments.*\[best-is-longest\]$' out ||
    complain "the longest answer of a translation goes unseen: $(cat out)"
grep -q '^given/script.*best-is-longest' out && complain "the original is blamed for its translation"

# ---- a whole scenario, edited at random, beside msgmerge ------------------------------------------

cp -r "$root/scenarios/the-ward-round" round
rm -rf round/locale
run 0 round merge --language fr
fill round/locale/fr.po
cp round/locale/fr.po first.po
for seed in 1 2 3 4; do
    # Of every hundred lines of talk ten change a word, six are gone, three are new.
    awk -v seed="$seed" 'BEGIN { srand(seed) }
        /^  [A-Z][a-z]+ +"[^"]*"( \{[^}]*\})?,$/ {
            dice = int(rand() * 100)
            match($0, /"[^"]*"/)
            said = substr($0, RSTART, RLENGTH)
            if (dice < 10 && sub(/ [a-z]+/, " mending", said)) $0 = substr($0, 1, RSTART - 1) said substr($0, RSTART + RLENGTH)
            else if (dice > 93) next
            else if (dice > 90) { new = $0; sub(/"[^"]*"/, "\"Said for the first time, number " NR ".\"", new); print new }
        }
        { print }' "$root/scenarios/the-ward-round/script.lua" >round/script.lua
    cp first.po round/locale/fr.po
    run 0 round extract -o round.pot
    [ ! -s err ] || complain "seed $seed: $(cat err)"
    msgmerge --quiet --no-wrap --output-file=theirs.po first.po round.pot
    run 0 round merge
    for figure in "to look at again" "put away" new; do
        says out "$figure"
    done
    sound round/locale/fr.po
    kept theirs.po >a
    kept round/locale/fr.po >b
    cmp -s a b || complain "seed $seed: msgmerge keeps others: $(diff a b | head -n 20)"
    nothing_lost first.po round/locale/fr.po
    cp round/locale/fr.po merged.po
    # What msgmerge has made of the file is up to date for us, too.
    cp theirs.po round/locale/fr.po
    run 0 round merge
    kept round/locale/fr.po >b
    cmp -s a b || complain "seed $seed: a file from msgmerge loses translations"
    # Every edit taken back: everything is there again.
    cp "$root/scenarios/the-ward-round/script.lua" round/script.lua
    cp merged.po round/locale/fr.po
    run 0 round merge
    cmp -s first.po round/locale/fr.po || complain "seed $seed: edits that were taken back cost translations"
done
exit $bad
