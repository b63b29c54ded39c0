#!/bin/sh
# SPDX-License-Identifier: MIT
# findings_test.sh PROGRAM ROOT: is scenarios/findings.md complete, and do its cures cure? It has one section for each
# diagnostic, in the order and with the words of engine/base/diag_ids.h. A ```diff block in a section is a patch to
# tests/fixtures/broken/ID: what it keeps and takes away stands there once, word for word. With every patch of the section
# made, `check` no longer says ID, nor any error; nor, where ID is a warning or a note, any warning.
set -u
program=$(realpath "$1") root=$(realpath "$2")
guide=$root/scenarios/findings.md
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C
bad=0
complain() {
    echo "$*"
    bad=1
}

# ---- the list and the sections ------------------------------------------------------------------

sed -n 's/^ *X([A-Z0-9_]*, "\([a-z0-9-]*\)", \([A-Z]*\), "\(.*\)").*/\1 \2 \3/p' "$root/engine/base/diag_ids.h" >"$work/list"
[ "$(wc -l <"$work/list")" -gt 50 ] || complain "the list of diagnostics cannot be read"
while read -r id severity meaning; do
    printf '### %s\n\n*%s: %s*\n' "$id" "$(echo "$severity" | tr '[:upper:]' '[:lower:]')" "$meaning"
done <"$work/list" >"$work/wanted"
grep -A 2 '^### ' "$guide" | grep -vx -e -- >"$work/heads"
if ! diff "$work/wanted" "$work/heads" >"$work/diff"; then
    complain "scenarios/findings.md wants a section for each diagnostic, in their order, that begins with (<) and not with (>):"
    cat "$work/diff"
fi
for anchor in $(grep -oh 'findings\.md#[a-z0-9-]*' "$root"/scenarios/*.md); do
    sed -n 's/^##* //p' "$guide" | tr '[:upper:] ' '[:lower:]-' | tr -d '.,:’' | grep -qx -- "${anchor#*#}" ||
        complain "scenarios/README.md links to $anchor, which is not there"
done

# Every move, pattern and principle stands in the author's guide.
for kind in moves drifts principles; do
    for name in $(sed -n 's/^\([a-z_]*\):$/\1/p' "$root/assets/$kind.yaml"); do
        grep -q "^| \`$name\` |" "$root/scenarios/README.md" || complain "scenarios/README.md has no row for '$name' ($kind)"
    done
done

# ---- the examples -------------------------------------------------------------------------------

# Each block becomes a file ID.N; a section that says nothing besides is told.
awk -v work="$work" '
    function done() { if (id && !said) print "scenarios/findings.md: ### " id " says nothing" }
    /^##/ { done(); id = /^### / ? $2 : ""; n = said = 0; next }
    /^```/ { out = !out && $0 == "```diff" && id ? work "/" id "." ++n : ""; next }
    out { print >out; next }
    /^[^*]/ { said = 1 }
    END { done() }' "$guide" >"$work/said"
[ ! -s "$work/said" ] || complain "$(cat "$work/said")"

# patch FILE BLOCK: prints the file with what the block adds in place of what it takes away; 1 when that is not there, 2 when
# it is there more than once.
patch() {
    awk -v block="$2" '
        BEGIN {
            while ((getline line <block) > 0) {
                if (line !~ /^[+]/) old[++olds] = substr(line, 2)
                if (line !~ /^-/) new[++news] = substr(line, 2)
            }
        }
        { have[NR] = $0 }
        END {
            for (at = 1; at + olds - 1 <= NR; at++) {
                for (k = 1; k <= olds && have[at + k - 1] == old[k]; k++)
                    ;
                if (k > olds) {
                    found++
                    place = at
                }
            }
            for (i = 1; i <= NR; i++) {
                for (k = 1; i == place && k <= news; k++) print new[k]
                if (i < place || i >= place + olds) print have[i]
            }
            exit found == 1 ? 0 : found ? 2 : 1
        }' "$1"
}

cure() { # ID BLOCK: makes one patch in the folder ID below $work
    if grep -q '^rename from ' "$2"; then
        mv "$work/$1/$(sed -n 's/^rename from //p' "$2")" "$work/$1/$(sed -n 's/^rename to //p' "$2")"
        return
    fi
    sed "s/$(printf '\357\277\275')/$(printf '\351')/" "$2" >"$work/block" # � is what is seen of an é that is not UTF-8
    times=0
    find "$work/$1" -type f >"$work/files"
    while read -r file; do
        patch "$file" "$work/block" >"$work/patched"
        case $? in
        0) cp "$work/patched" "$file" && times=$((times + 1)) ;;
        2) times=$((times + 2)) ;;
        esac
        [ -s "$file" ] || rm "$file"
    done <"$work/files"
    case $times in
    0) complain "findings.md, $1: the fixture has no lines like these:" "$(cat "$2")" ;;
    1) ;;
    *) complain "findings.md, $1: the fixture has these lines more than once:" "$(cat "$2")" ;;
    esac
}

while read -r id severity meaning; do
    [ -d "$root/tests/fixtures/broken/$id" ] || continue # author_test.sh knows which have none
    if [ ! -e "$work/$id.1" ]; then
        complain "findings.md, $id: no example (a block of \`\`\`diff)"
        continue
    fi
    cp -r "$root/tests/fixtures/broken/$id" "$work/$id"
    for block in "$work/$id".[0-9]*; do
        cure "$id" "$block"
    done
    (cd "$work" && "$program" check --assets "$root/assets" "$id") >"$work/out" 2>&1
    graver='error'
    [ "$severity" = ERROR ] || graver='error\|warning'
    grep -q "\[$id\]$\|: \($graver\): .*\]$" "$work/out" && complain "findings.md, $id: the cure leaves:" "$(cat "$work/out")"
    grep -q ' in 1 \(scenario\|primer\|course\)' "$work/out" || complain "findings.md, $id: not checked: $(cat "$work/out")"
done <"$work/list"

# ---- in the terminal ----------------------------------------------------------------------------

"$program" findings >"$work/out" 2>&1
[ "$(sed 's/ .*//' "$work/out")" = "$(cut -d ' ' -f 1 "$work/list")" ] || complain "findings: does not list them"
for id in file-unreadable best-is-longest pilot-note; do
    "$program" findings --assets "$root/assets" "$id" >"$work/out" 2>&1
    awk -v id="$id" '/^##/ { on = $0 == "### " id; sub("^### ", "") } on && !/^```/' "$guide" | diff - "$work/out" >"$work/diff"
    grep -v '^< $' "$work/diff" | grep '^[<>]' && complain "findings $id: not its section"
done
"$program" findings --assets "$root/assets" unknown-baet >"$work/out" 2>&1 && complain "findings unknown-baet: is told"
grep -q "did you mean 'unknown-beat'" "$work/out" || complain "findings unknown-baet: $(cat "$work/out")"
exit $bad
