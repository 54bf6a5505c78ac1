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

const choice = (name, values) => values.map((value) => `<label data-name="${name}"><input type="radio" value="${value}"></label>`).join("");
const figure = (part, more = "") => `<figure data-gc-part="${part}"><h4></h4>${more}<div class="gc-stages"></div><p class="gc-sentence"></p><div class="gc-study-tells"></div>
  <div class="gc-under" hidden><table></table><details class="gc-study-save"><button></button><button></button><button></button></details></div></figure>`;
const box = (part) => `<label><input type="checkbox" data-gc-part="${part}"></label>`;
const button = (part, more = "") => `<button data-gc-part="${part}"${more}></button>`;
const path = (first) => `<div data-gc-part="path"><h4 class="gc-study-idea"><span></span><span>${first}</span></h4><p class="gc-study-says"></p><div hidden>${figure("shown")}</div>${button("try")}${button("onward", " hidden")}${button("skip")}</div>`;

/** The markup of a study with the ways to plan one; with ideas, their path stands before it. */
export const markup = (ideas = []) => `<h3 class="gc-study-title">The study</h3>
  ${ideas.length ? `${path(ideas[0])}<ol data-gc-part="ideas">${ideas.map((name) => `<li><h4>${name}</h4><p>${name} says</p><p>${name} shows</p></li>`).join("")}</ol>` : ""}
  <div data-gc-part="plan"${ideas.length ? " hidden" : ""}><h4></h4><fieldset class="design">${choice("design", ["lots", "self-chosen", "before-after"])}</fieldset>
  <span class="gc-value"></span><input type="range" value="1" data-gc-part="people"><fieldset class="minutes">${choice("minutes", ["0", "20"])}</fieldset>
  <div data-outcome="mood" class="expects">${choice("expects-mood", ["more", "less", "same"])}</div><div data-outcome="other"></div>${button("run")}${ideas.length ? button("back") : ""}<p data-gc-part="ask" hidden></p></div>
  <div data-gc-part="done" hidden>${figure("one")}<fieldset data-gc-part="concludes"><div data-outcome="mood">${choice("concludes-mood", ["more", "less", "same", "open"])}</div><div data-outcome="other"></div></fieldset>
  <fieldset data-gc-part="sure">${choice("sure", ["guess", "fairly", "sure"])}</fieldset><div>${button("curtain")}</div><div data-gc-part="unveiled" hidden><h4></h4><div></div></div>
  <div data-gc-part="hundred" hidden>${figure("many", box("printed"))}</div><div data-gc-part="next" hidden>${button("again")}${button("repeat")}${button("other")}</div></div>
  <div data-gc-part="together" hidden>${button("join")}${figure("all", box("fair"))}</div>`;
