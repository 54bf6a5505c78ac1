// Runs studies in the browser's script: cases come in, results go out.

import { readFileSync } from "node:fs";

import { pooled } from "../../widgets/worlds/scripts/pooling.js";
import { run } from "../../widgets/worlds/scripts/study.js";
import { expected, trueEffect } from "../../widgets/worlds/scripts/truth.js";

const { studies, bodies } = JSON.parse(readFileSync(0, "utf8"));
const results = studies.map(({ world, plan, seed }) => run(world, plan, seed));
const truths = studies.map(({ world, plan }) => [trueEffect(world, plan), expected(world, plan)]);
process.stdout.write(JSON.stringify({ results, truths, pooled: bodies.map(pooled) }));
