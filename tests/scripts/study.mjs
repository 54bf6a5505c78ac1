// A world and its studies as the pieces of a study are handed them, with numbers that one can follow in the head.

const moments = (value) => ({ 0: value, 20: value, 90: value, 1440: value });

/** Where crying adds `effect`, whoever is near. */
export const rules = (effect, more = {}) => ({ border: 0, comfort: 0.5, criers: 0.5, pull: 0, manage_tears: 1, manage_holding: 1,
  outcome: { mood: { comforted: moments(effect), alone: moments(effect), peak: 0, rest: 0, spread: 1, noise: 1, fade: 100 } }, ...more });

export const MOOD = { id: "mood", name: "mood", scale: "mood, from low to high", unit: "point|points", ends: [-10, 10], reach: 8, decimals: 1, higher: "better with tears",
  lower: "worse with tears", more: "tears lift it", less: "tears lower it", same: "tears do nothing", helps: "more" };
const design = (name, bias) => ({ first: `${name} one`, second: `${name} two`, short: `${name} plan`, leaves: `${name} leaves this open.`, bias });

export const DATA = {
  item: "09.study", version: "v", all_ideas: 12, people: [10, 40, 400], moments: { 0: "at once", 20: "after 20 minutes" }, outcomes: { mood: MOOD },
  designs: { lots: design("lots", "Of 100 asked to cry {managed} did, {slipped} of the others did too: {bias}."), "self-chosen": design("chosen", "It slants by {bias}."), "before-after": design("before", "Time did it.") },
  grades: { A: "settled", B: "likely", C: "open", D: "thin", E: "against it" }, letters: { strong: "A", fair: "B", weak: "D", against: "E" },
  worlds: [{ id: "kind", name: "Kind", rules: rules(4), truth: "tears help" }, { id: "empty", name: "Empty", rules: rules(0), truth: "tears do nothing" }],
  ideas: [],
};
export const plan = (more = {}) => ({ design: "lots", people: 40, minutes: 0, outcome: "mood", ...more });
