// Goes a path as a page's script does, with a record of its own, and says what was shown and kept.
import { readFileSync } from "node:fs";

const { script, names, held, items, asked } = JSON.parse(readFileSync(0, "utf-8"));
const { pathOf, waiting } = await import(`data:text/javascript,${encodeURIComponent(script)}`);
const guesses = items.map((item) => ({ item, isDone: false }));
const [shown, kept] = [[], []];
let [recalled, watched] = [];
const memory = {
  recall: (show) => { recalled = show; },
  watch: (show) => { watched = show; },
  state: (value) => kept.push(value),
};
const path = pathOf({
  names, stepNamed: (name) => held[name] ?? names.indexOf(name), guesses, memory, resume: (step) => path.go(step),
  show: ({ here, whole }) => shown.push([here, whole, guesses.filter(({ isDone }) => isDone).map(({ item }) => item)]),
});
const acts = {
  recall: (state) => recalled({ state }),
  watch: (snapshot) => watched(snapshot),
  go: (step) => path.go(step),
  turn: () => path.turn(),
  read: (item) => path.readOn(guesses.filter((guess) => guess.item === item)),
  more: (item) => { guesses.push({ item, isDone: false }); path.draw(); },
};
for (const [act, value] of asked) acts[act](value);
const parts = ["text", ...items, "finding"];
const guessAt = (part) => guesses.find(({ item }) => item === part);
process.stdout.write(JSON.stringify({ shown, kept, waits: waiting(parts, guessAt) }));
