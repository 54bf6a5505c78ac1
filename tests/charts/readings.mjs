// Reads and says all as a living chart does; what it is asked comes as JSON, and so does what it answers.

import { readFileSync } from "node:fs";

import { factReader } from "../../widgets/pieces/chart/facts.js";
import { filled, fitting, said } from "../../widgets/pieces/chart/words.js";

const { drawn, values, other, cases } = JSON.parse(readFileSync(0, "utf8"));

function at(settings, into) {
  into.set(settings.other ? values : other);
  return into;
}

process.stdout.write(JSON.stringify({
  facts: factReader(drawn, at)(cases.settings, Float64Array.from(values)),
  said: cases.said.map(([number, decimals]) => said(number, decimals)),
  filled: cases.filled.map(([template, names]) => filled(template, names)),
  fitting: cases.fitting.map(([numbers]) => fitting(cases.sentences, numbers)),
}));
