// SPDX-License-Identifier: MIT
// The generated story under ink (see run and generate.c): node ink.js HOME story.ink [SECONDS]
// HOME holds node_modules with inkjs. Compiles, loads, and plays it at random from the same stream as play.c. Output is "name value", a line each.
"use strict";
const fs = require("fs");
const { createRequire } = require("module");
const path = require("path");

const [home, file, seconds = "1"] = process.argv.slice(2);
if (!file) {
    console.error("usage: node ink.js HOME story.ink [SECONDS]");
    process.exit(2);
}
const { Compiler, Story } = createRequire(path.resolve(home, "bench.js"))("inkjs/full");
const ROUNDS = 5;

const now = () => { // processor time, as in play.c
    const use = process.cpuUsage();
    return (use.user + use.system) / 1e6;
};
const median = (list) => list.slice().sort((a, b) => a - b)[list.length >> 1];

let t = now();
const json = new Compiler(fs.readFileSync(file, "utf8")).Compile().ToJson();
console.log(`compile_ms ${((now() - t) * 1e3).toFixed(1)}`);
t = now();
const story = new Story(json);
console.log(`load_ms ${((now() - t) * 1e3).toFixed(1)}`);
console.log(`peak_mb ${(process.resourceUsage().maxRSS / 1024).toFixed(1)}`);

let chance = 1, read = 0, lines = 0;
function next() {
    chance ^= chance << 13;
    chance ^= chance >>> 17;
    chance ^= chance << 5;
    chance >>>= 0;
    return chance;
}

function playThrough() {
    let decisions = 0;
    story.ResetState();
    for (;;) {
        while (story.canContinue) {
            const line = story.Continue();
            read += line.length;
            lines += line.length > 0; // the last of all is empty
        }
        const choices = story.currentChoices;
        if (choices.length === 0)
            return decisions;
        for (const c of choices)
            read += c.text.length;
        story.ChooseChoiceIndex(next() % choices.length);
        decisions++;
    }
}

const first = playThrough();
const counters = [];
for (let i = 0; i < 8; i++)
    counters.push(story.variablesState.$(`v${i}`));
console.log(`checksum ${counters.join(",")},${first},${lines}`);

const rates = [];
for (let r = 0; r < ROUNDS; r++) {
    let decisions = 0;
    const start = now();
    let spent;
    do {
        decisions += playThrough();
        spent = now() - start;
    } while (spent < Number(seconds));
    rates.push(decisions / spent);
}
console.log(`plain ${median(rates).toFixed(0)}`);
