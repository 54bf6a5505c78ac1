// Says what the page's script reads out of each cell that it is handed.
import { readFileSync } from "node:fs";

const { script, words, cells } = JSON.parse(readFileSync(0, "utf-8"));
const { callsIn } = await import(`data:text/javascript,${encodeURIComponent(script)}`);
process.stdout.write(JSON.stringify(cells.map((cell) => callsIn(cell, new Set(words)))));
