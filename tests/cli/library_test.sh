#!/bin/sh
# SPDX-License-Identifier: MIT
# library_test.sh PROGRAM ROOT: the scenarios that are shipped are sound by themselves, and together exercise what there is
# to learn; so are the courses and the primer.
set -u
program=$(realpath "$1") root=$(realpath "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8
bad=0
complain() {
    echo "$*"
    bad=1
}

for path in scenarios assets/courses assets/primer/en assets/primer/zh_CN; do
    "$program" check --assets "$root/assets" "$root/$path" >"$work/said" 2>&1 ||
        complain "$path: $(grep -E '(error|warning): ' "$work/said")"
done

"$program" stats --assets "$root/assets" --format json "$root/scenarios" >"$work/stats" || complain "stats fail"
python3 - "$work/stats" "$root" <<'PYTHON' || bad=1
import json, os, sys
bad = []
all = json.load(open(sys.argv[1]))
root = sys.argv[2]
if len(all) < 8:
    bad.append(f"only {len(all)} scenarios")
chances, moves, drifts, chinese = {}, {}, {}, 0
for s in all:
    folder = os.path.join(root, "scenarios", s["scenario"])
    if s["beats"] < 40 or s["decisions"] < 12 or s["stretches"] < 2 or s["pools"] < 1 or len(s["endings"]) < 3:
        bad.append(f"{s['scenario']} is small: {s['beats']} beats, {s['decisions']} decisions, {s['stretches']} stretches")
    if not os.path.exists(os.path.join(folder, "README.md")):
        bad.append(f"{s['scenario']} has nothing for course directors")
    if "\ncare:" not in open(os.path.join(folder, "scenario.yaml"), encoding="utf-8").read():
        bad.append(f"{s['scenario']} does not say where to turn")
    chinese += os.path.exists(os.path.join(folder, "locale", "zh_CN.po"))
    for sums, of in ((chances, s["chances"]), (moves, s["moves"]), (drifts, s["drifts"])):
        for name, n in of.items():
            sums[name] = sums.get(name, 0) + n
bad += [f"{n:.1f} chances at {p} in all" for p, n in chances.items() if n < 30]
bad += [f"{m} is on offer nowhere" for m, n in moves.items() if not n]
if sum(n > 0 for n in drifts.values()) < 14:
    bad.append("fewer than 14 drift patterns occur")
if chinese < 2:
    bad.append(f"{chinese} in Chinese")
print("\n".join(bad))
sys.exit(bool(bad))
PYTHON
exit $bad
