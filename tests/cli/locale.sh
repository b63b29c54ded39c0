#!/bin/sh
# SPDX-License-Identifier: MIT
# locale.sh BUILD ROOT: every word of the program and of the catalogue is in every language, and nothing stale is; GNU
# gettext takes all of it; what our writer writes, gettext would write.
set -u
build=$1 root=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bad=0
complain() {
    echo "$*"
    bad=1
}

"$root/tools/words/update" "$work" "$build/tools/words/catalogue_words" || complain "the templates cannot be made"
[ "$(grep -c '^msgid' "$work/program.pot")" -gt 300 ] || complain "xgettext finds few words"
[ "$(grep -c '^msgid' "$work/catalogue.pot")" -gt 200 ] || complain "few texts in the catalogue"
msgcat --no-wrap "$work/catalogue.pot" | diff -u "$work/catalogue.pot" - || complain "gettext would write the catalogue's template otherwise"

for po in "$root"/assets/locale/*/*.po "$root"/scenarios/*/locale/*.po; do
    [ -f "$po" ] || continue
    name=${po#"$root"/}
    msgfmt --check --check-format --output-file=/dev/null "$po" 2>"$work/said" || complain "$name: $(cat "$work/said")"
    [ ! -s "$work/said" ] || complain "$name: $(cat "$work/said")"
    msgcat --no-wrap "$po" | cmp -s "$po" - || complain "$name: not as 'msgcat --no-wrap' writes it"
done

for po in "$root"/assets/locale/*/*.po; do
    name=${po#"$root"/}
    pot=$work/$(basename "$po" .po).pot
    msgcmp "$po" "$pot" >"$work/said" 2>&1 || complain "$name is behind the sources (tools/words/update --merge mends that): $(cat "$work/said")"
    grep -q '^#~' "$po" && complain "$name keeps what nobody says any more"
    # What only the language has is stale.
    msgcomm --no-wrap --more-than=1 --omit-header "$po" "$pot" >"$work/shared" 2>/dev/null
    there=$(grep -c '^msgid ' "$po") shared=$(grep -c '^msgid ' "$work/shared")
    [ "$((there - 1))" = "$shared" ] || complain "$name: $((there - 1 - shared)) of its messages are not in the sources"
done

# No word on its way to a screen goes past the catalogue: the pseudo-language brackets all that went through it.
export PUSHBACK_HOME="$work/home" PUSHBACK_SHARE="$root" PUSHBACK_PSEUDO=1
unset DISPLAY WAYLAND_DISPLAY SDL_VIDEODRIVER
"$build/engine/pushback" --lang pseudo --help >"$work/help" || complain "no help in the pseudo-language"
grep -E '^ ' "$work/help" | grep -vq '⟦' && complain "help with plain words: $(grep -E '^ ' "$work/help" | grep -v '⟦')"
"$build/engine/pushback" --lang pseudo list | grep -q '⟦' || complain "list with plain words"
"$build/engine/pushback" --lang pseudo frob 2>&1 | grep -q "⟦.*ƒŕööƀ" || complain "an error with plain words"
LC_ALL=zh_SG.UTF-8 "$build/engine/pushback" list | grep -q '分钟' || complain "zh_SG does not speak Chinese"
LC_ALL=zh_TW.UTF-8 "$build/engine/pushback" list | grep -q ' min' || complain "zh_TW does not speak English"
exit $bad
