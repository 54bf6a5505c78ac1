// Reads written numbers as a living chart does; texts with their shapes come in, numbers go out.

import { readFileSync } from "node:fs";

import { read } from "../../widgets/pieces/chart/packing.js";

const asked = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(asked.map(({ text, shape }) => [...read(text, shape)])));
