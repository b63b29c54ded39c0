# SPDX-License-Identifier: MIT
"""schema.py PROGRAM ROOT: what editors are told of scenario.yaml and check.yaml is what the program reads.

From the schema itself documents are made: one with every key, then one for each word, limit and slip. The program must take
what the schema takes and refuse what it refuses."""
import copy, json, os, subprocess, sys, tempfile

import jsonschema, yaml

program, root = sys.argv[1:3]
assets = ["--assets", os.path.join(root, "assets")]
bad = []


def run(*words):
    return subprocess.run([program, *words], capture_output=True, text=True)


def schema(name):
    told = json.loads(run("schema", name, *assets).stdout)
    jsonschema.Draft7Validator.check_schema(told)
    return jsonschema.Draft7Validator(told)


def described(part, at):
    if "description" not in part:
        bad.append(f"nothing is said of {at}")
    for key, below in part.get("properties", {}).items():
        described(below, f"{at}/{key}")
    for word in ("items", "additionalProperties"):
        if isinstance(part.get(word), dict):
            described(part[word], f"{at}/{word}")


# ---- documents from the schema ------------------------------------------------------------------

NAMES = {"people": ["Ana", "Ben_2"], "state": ["plans", "x"]}
TEXTS = {"language": "zh_Hant_TW"}


def sample(part, key):
    if "enum" in part:
        return part["enum"][-1]
    kind = part["type"]
    if kind == "string":
        return TEXTS.get(key, "Ab")
    if kind == "integer":
        return {"start": 0, "min": -3, "max": 3}.get(key, part["minimum"])
    if kind == "boolean":
        return True
    if kind == "array":
        return [sample(part["items"], key)]
    made = {name: sample(below, name) for name, below in part.get("properties", {}).items()}
    for i, name in enumerate(NAMES.get(key, [])):
        made[name] = sample(part["additionalProperties"], name)
        if "role" in made[name]:
            made[name]["role"] = ["presenter", "member"][i]
    return made


def variants(part, value, key):
    """(what, other value) for this part of a document; each differs in one thing."""
    if "enum" in part:
        for word in part["enum"]:
            if key != "role":
                yield word, word
        yield "another word", "zzz"
        yield "a list", ["zzz"]
        return
    kind = part["type"]
    if kind == "string":
        longest = part["maxLength"]
        yield "empty", ""
        yield "two lines", "a\nb"
        yield "a number", 12
        yield "a list", ["a"]
        if key == "language":
            yield from ((word, word) for word in ("en", "fil", "zh_CN", "EN", "e", "en-GB", "en_", "zh_hant"))
        else:
            yield "longest", "é" * longest
            yield "too long", "é" * (longest + 1)
    elif kind == "integer":
        if key not in ("start", "min", "max"):
            yield "least", part["minimum"]
            yield "most", part["maximum"]
        yield "below", part["minimum"] - 1
        yield "above", part["maximum"] + 1
        yield "a fraction", 1.5
        yield "text", "3"
    elif kind == "boolean":
        yield "false", False
        yield "text", "true"
    elif kind == "array":
        yield "none", []
        yield "a word", "a"
        yield "most", [value[0]] * part["maxItems"]
        yield "too many", [value[0]] * (part["maxItems"] + 1)
        for what, entry in variants(part["items"], value[0], key):
            yield what, [entry]
    else:
        yield "a list", [value]
        yield from variants_of_map(part, value, key)


def variants_of_map(part, value, key):
    free = part["additionalProperties"]
    for name, below in part.get("properties", {}).items():
        without = {k: v for k, v in value.items() if k != name}
        yield f"without {name}", without
        for what, other in variants(below, value[name], name):
            yield f"{name}: {what}", {**value, name: other}
    if not free:
        yield "a strange key", {**value, "zzz": 1}
        return
    first = next(iter(value))
    names = {"people": ["Cy", "c", "You", "C-y", "C" * 32, "C" * 33, "Zoë"],
             "state": ["y", "Y", "depth", "no_drift", "until", "humour", "y" * 32, "y" * 33, "y-y"]}[key]
    for name in names:
        made = {**copy.deepcopy(value), name: copy.deepcopy(value[list(value)[-1]])}
        yield f"called {name}", made
    yield "too many", {**value, **{f"{first[0]}_{i}": value[list(value)[-1]] for i in range(part["maxProperties"])}}
    yield "fewest less one", dict(list(value.items())[: max(part["minProperties"] - 1, 0)])
    for what, other in variants(free, value[first], first):
        yield f"{first}: {what}", {**value, first: other}


# What only the whole file shows: a schema knows keys and values, not how they hang together.
BEYOND = {"no-presenter", "two-coleaders", "yaml-syntax", "yaml-alias", "yaml-tag", "yaml-depth", "yaml-documents",
          "duplicate-key", "not-utf8", "file-unreadable"}


def loader(work, documents):
    """For each document whether the program finds no error in scenario.yaml."""
    for i, document in enumerate(documents):
        folder = os.path.join(work, f"d{i:04}")
        os.mkdir(folder)
        with open(os.path.join(folder, "scenario.yaml"), "w") as file:
            json.dump(document, file, ensure_ascii=False)
    said = run("check", "--errors-only", "--format", "json", *assets, work)
    wrong = {os.path.basename(os.path.dirname(d["file"])) for d in json.loads(said.stdout)["findings"]
             if d["severity"] == "error" and d["file"].endswith("scenario.yaml") and d["id"] not in BEYOND}
    return [f"d{i:04}" not in wrong for i in range(len(documents))]


scenario, check = schema("scenario"), schema("check")
described(scenario.schema, "scenario.yaml")
described(check.schema, "check.yaml")

whole = sample(scenario.schema, "")
made = [("every key", whole)] + list(variants_of_map(scenario.schema, whole, ""))
with tempfile.TemporaryDirectory() as work:
    takes = loader(work, [document for _, document in made])
for (what, document), taken in zip(made, takes):
    told = scenario.is_valid(document)
    if told != taken:
        bad.append(f"{what}: the schema says {told}, the program {taken}")
if not takes[0]:
    bad.append("the document with every key is refused")
refused = takes.count(False)
print(f"{len(made)} documents, {refused} of them refused")
if len(made) < 200 or refused < 100:
    bad.append("too few documents to mean anything")

# ---- files that there are -----------------------------------------------------------------------

for place in ("scenarios", "tests/fixtures/sound", "tests/fixtures/broken"):
    for name in sorted(os.listdir(os.path.join(root, place))):
        file = os.path.join(root, place, name, "scenario.yaml")
        if not os.path.exists(file):
            continue
        said = json.loads(run("check", "--errors-only", "--format", "json", *assets, os.path.dirname(file)).stdout)
        ids = {d["id"] for d in said["findings"] if d["file"].endswith("scenario.yaml")}
        if ids & BEYOND:
            continue
        with open(file) as text:
            told = scenario.is_valid(yaml.safe_load(text))
        if told != (not ids):
            bad.append(f"{file}: the schema says {told}, the program {ids or 'nothing'}")

# (Read as YAML 1.2 does, where `off` is a word.)
for text, fine in (("missing-why: off", True), ("length-off: error\nflat-moment: note", True), ("missing-wy: off", False),
                   ("dead-end: note", False), ("missing-why: never", False), ("[missing-why]", False), ("{}", False)):
    if check.is_valid(yaml.load(text, yaml.BaseLoader)) != fine:
        bad.append(f"check.yaml with '{text}': the schema does not say {fine}")

print("\n".join(bad))
sys.exit(bool(bad))
