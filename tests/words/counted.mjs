// Counts in every language as a joined script does; what it is asked comes as JSON, and so does what it answers.

import { readFileSync } from "node:fs";

const asked = JSON.parse(readFileSync(0, "utf8"));

process.stdout.write(JSON.stringify(asked.map(({ script, cases }) => {
  const { formOf } = (0, eval)(script);
  return cases.map(([forms, number]) => formOf(forms, number));
})));
