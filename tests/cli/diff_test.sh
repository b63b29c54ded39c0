#!/bin/sh
# SPDX-License-Identifier: MIT
# diff_test.sh PROGRAM ROOT: `pushback-author diff` as its users meet it. PB_BLESS=1 writes tests/golden/author/diff.*
# anew; read the difference like code.
set -u
program=$1 root=$2
golden=$root/tests/golden/author
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C
bad=0
complain() {
    echo "$*"
    bad=1
}

# diff STATUS ARGUMENT...: compares two versions; the words are then in $work/out and $work/err.
diff_of() {
    wanted=$1
    shift
    "$program" diff --assets "$root/assets" "$@" >"$work/out" 2>"$work/err"
    status=$?
    [ $status = "$wanted" ] || complain "pushback-author diff $*: exit status $status, not $wanted: $(cat "$work/err")"
}

same() { # GOLDEN
    sed 's/"hash":"[0-9a-f]*"/"hash":"…"/g' "$work/out" >"$work/told"
    if [ -n "${PB_BLESS:-}" ]; then
        cp "$work/told" "$golden/$1"
    elif ! diff -u "$golden/$1" "$work/told" >"$work/diff" 2>&1; then
        complain "$golden/$1 is not what was printed:"
        cat "$work/diff"
    fi
}

cd "$root/tests/fixtures/versions" || exit 1
diff_of 1 before after
same diff.txt
diff_of 1 --format json before after
same diff.json
if command -v python3 >/dev/null; then
    python3 -m json.tool "$work/out" >/dev/null || complain "diff does not print JSON"
fi

# ---- nothing changed ----------------------------------------------------------------------------

for scenario in before after ../sound/plain "$root/scenarios/the-ward-round"; do
    diff_of 0 "$scenario" "$scenario"
    grep -q '^Nothing changed\.$' "$work/out" || complain "$scenario is not itself: $(cat "$work/out")"
    diff_of 0 --format json "$scenario" "$scenario"
    grep -q '"changes":\[\]' "$work/out" || complain "$scenario is not itself as JSON: $(cat "$work/out")"
done
cp -r before "$work/laid_out"
{ echo "-- a comment"; cat before/script.lua; } >"$work/laid_out/script.lua"
diff_of 0 before "$work/laid_out"
grep -q 'how the files are laid out' "$work/out" || complain "a comment is a change: $(cat "$work/out")"

# ---- the other way round ------------------------------------------------------------------------

# What is told by names that changed goes by the newer ones, so those are left out: each change, its two sides swapped, is one
# of the other way.
mirror() {
    sed -n 's/,$//; s/\]$//; /"section":/p'
}
swapped() {
    sed -E 's/"old":(.*),"new":(.*)(,"certain":(true|false))\}$/"old":\2,"new":\1\3}/; t named
        s/"old":(.*),"new":(.*)\}$/"old":\2,"new":\1}/
        :named
        s/"change":"gone"/"change":"-"/; s/"change":"new"/"change":"gone"/; s/"change":"-"/"change":"new"/'
}
cp -r after "$work/after"
sed -i 's/say\.go_on/say.more/; s/"the_list"/"hurried"/' "$work/after/script.lua"
diff_of 1 --format json before "$work/after"
mirror <"$work/out" | sort >"$work/there"
diff_of 1 --format json "$work/after" before
mirror <"$work/out" | swapped | sort >"$work/back"
[ "$(wc -l <"$work/there")" -gt 20 ] || complain "too little to be mirrored: $(cat "$work/there")"
diff -u "$work/there" "$work/back" || complain "what is told there is not what is told back"

# ---- trouble ------------------------------------------------------------------------------------

diff_of 2 before /nowhere
diff_of 2 before ../broken/dead-end
diff_of 2 before
diff_of 2 before after after
diff_of 2 --format svg before after
exit $bad
