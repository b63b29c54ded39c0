# SPDX-License-Identifier: MIT
"""new.py PROGRAM ROOT: what `pushback-author new` writes is sound, whatever it is asked for.

For every school and every size of group, with all levels, lengths and kinds of names among them: no finding; the expert makes
85 % of every principle with two chances or more; and leaders of one habit stay well below that in what it teaches."""
import json, os, subprocess, sys, tempfile

program, root = sys.argv[1:3]
assets = ["--assets", os.path.join(root, "assets")]
bad = []
NAMES = (["Ines", "Marek", "Oluchi", "Hanna", "Ravi", "Beth", "Yusuf", "Leila", "Tadeo", "Signe"],
         ["Dr Bartholomew Featherstonehaugh-Smythe", "Zoë", "李明", "Al", "Anne-Marie O’Neill", "You", "D", "Ngũgĩ", "7", "J. \"Jo\" B"],
         ["Bo", "Maximiliano Rodríguez y Hernández", "Bo!", "true", "Eh", "Ana María", "Γιώργος", "Эля", "Ao", "Ib"])
MINUTES = (15, 20, 30, 45, 60, 90, 120, 180)
HABITS = ("fixer", "interrogator", "reassurer", "lecturer", "absent", "first", "longest")
TAUGHT = ("protect_presenter", "relationship_focus", "felt_experience")


def run(*words):
    return subprocess.run([program, *words, *assets], capture_output=True, text=True, stdin=subprocess.DEVNULL)


def players(folder):
    told = json.loads(run("bots", folder, "--runs", "30", "--format", "json").stdout)
    return {p["player"]: {k: (v["mean"], v["chances"] / p["sessions"]) for k, v in p["principles"].items() if v["chances"]}
            for p in told["players"]}


with tempfile.TemporaryDirectory() as work:
    made = 0
    for school in sorted(name[:-5] for name in os.listdir(os.path.join(root, "assets/schools"))):
        for n in range(4, 11):
            folder = os.path.join(work, f"{school}-{n}")
            asked = {"people": ",".join(NAMES[made % 3][:n]), "minutes": MINUTES[made % 8], "level": made % 3 + 1,
                     "school": school, "title": 'Try: "%d" # 1' % n, "language": ("en", "zh_CN", "fr")[made % 3]}
            made += 1
            said = run("new", folder, *(f"--{key}={value}" for key, value in asked.items()))
            if said.returncode:
                bad.append(f"{asked}: {said.stderr}")
                continue
            of = players(folder)
            for principle, (mean, chances) in of["expert"].items():
                if chances >= 2 and mean < 850:
                    bad.append(f"{asked}: the expert makes {mean} of {principle}")
            for habit in HABITS:
                for principle in TAUGHT:
                    if of[habit][principle][0] > of["expert"][principle][0] - 150:
                        bad.append(f"{asked}: {habit} makes {of[habit][principle][0]} of {principle}")
    report = json.loads(run("check", "--format", "json", work).stdout)
    for finding in report["findings"]:
        if finding["severity"] != "note":
            bad.append(f"{finding['scenario']}: {finding['message']} [{finding['id']}]")
    if report["scenarios"] != made or made < 35:
        bad.append(f"{made} were to be written, and {report['scenarios']} are there")
    print(f"{made} scenarios, {len(report['findings'])} notes")
print("\n".join(bad))
sys.exit(bool(bad))
