// Compares drawings with findings as a living chart does; what it is asked comes as JSON, and so does what it answers.

import { readFileSync } from "node:fs";

import { heightAt } from "../../widgets/pieces/chart/curve.js";
import { gapOf, turnOf } from "../../widgets/pieces/chart/gap.js";

const write = (value) => value.toFixed(1);

function answer({ at, drawn, found, near, turn, names, places }) {
  const points = drawn.map((value, i) => ({ value, at: at[i], label: String(at[i]) }));
  const value = (place) => (turn ? heightAt(at, drawn, place) : drawn[at.indexOf(place)]);
  return {
    heights: turn && places.map((place) => heightAt(at, drawn, place)),
    gap: gapOf(found, value, { near, names, write, within: write }),
    turn: turn && turnOf(turn, found, points, near),
  };
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(answer)));
