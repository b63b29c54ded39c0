#!/bin/sh
# SPDX-License-Identifier: MIT
# style.sh ROOT: conventions that a machine can see.
set -eu
cd "$1"
bad=0
complain() {
    echo "$1"
    bad=1
}
for f in $(find engine tools tests -name '*.c' -o -name '*.h'); do
    head -n 1 "$f" | grep -q 'SPDX-License-Identifier: MIT' || complain "$f: no SPDX line"
    lines=$(wc -l <"$f")
    [ "$lines" -le 600 ] || complain "$f: $lines lines"
done
grep -nE '^extern ' $(find engine tools -name '*.c') && complain "extern in a source"
grep -nE '\b(strcpy|strcat|sprintf|vsprintf|gets|strtok|atoi)\(' $(find engine tools -name '*.c' -o -name '*.h') && complain "a banned function"
for layer in base model sim study script package check store app voice reader ui tui; do
    for h in engine/$layer/*.h; do
        guard=PB_$(echo "$layer"_"$(basename "$h" .h)" | tr 'a-z-' 'A-Z_')_H
        grep -q "#ifndef $guard" "$h" || complain "$h: its guard is not $guard"
    done
done
extra=$(ls | grep -vxE 'CMakeLists.txt|README.md|LICENSE|engine|scenarios|assets|tests|tools|build' || true)
[ -z "$extra" ] || complain "at the top level: $extra"
exit $bad
