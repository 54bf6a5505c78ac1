// Asks the scripts of a study for what has no place on a page: letters, and the hundred studies of a plan.

import { readFileSync } from "node:fs";

import { strengthOf } from "../../widgets/pieces/study/grade.js";
import { run } from "../../widgets/worlds/scripts/study.js";

const { bodies, timed } = JSON.parse(readFileSync(0, "utf8"));
const letters = bodies.map(({ studies, sign, reach }) => strengthOf(studies, sign, reach));

/** The processor's milliseconds for so many studies, the least of some tries. */
function cost({ world, plan, times }) {
  const tries = Array.from({ length: 9 }, () => {
    const begun = process.cpuUsage();
    for (let seed = 0; seed < times; seed += 1) run(world, plan, seed);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  return Math.min(...tries);
}

process.stdout.write(JSON.stringify({ letters, costs: timed.map(cost) }));
