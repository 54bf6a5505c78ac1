// Writes a value and a distance as a drawing hand is told them; what it is asked comes as JSON, and so does what it says.

import { readFileSync } from "node:fs";

import { wordsOf } from "../../widgets/pieces/chart/sketch.js";

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map((draw) => {
  const near = { ...draw, at: [0], near: 5, turn: "", isCurve: false, found: [{ label: "", at: 0, value: 2 }] };
  const { write, gap } = wordsOf({ ...near, decimals: 1 });
  return { one: write(1), two: write(2), gap: gap([1], [""]) };
})));
