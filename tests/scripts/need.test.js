// What counts as a need that is heard: at each limit, what is still heard and what is not any more.

import assert from "node:assert/strict";
import test from "node:test";

import { hearsNeed } from "../../widgets/site/scripts/need.js";

const NOTHING = { says: [], alone: [], together: [], ordinary: [] };

/** Each text is heard, or is not. */
function trial(ways, heard, unheard) {
  const hears = hearsNeed({ ...NOTHING, ...ways });
  for (const text of heard) assert.ok(hears(text), `heard: ${text}`);
  for (const text of unheard) assert.ok(!hears(text), `not heard: ${text}`);
}

test("where there are no ways to say it, nothing is heard", () => trial({}, [], ["", "help", "I want to disappear"]));

test("up to three words may stand between two of a phrase, and they keep their order", () =>
  trial({ says: ["nobody needs"] },
    ["nobody needs me", "well nobody needs", "nobody ab bc cd needs", "nobody nobody ab bc cd needs"],
    ["nobody ab bc cd de needs", "needs nobody", "nobody", "needs", "needs ab nobody"]));

test("each word of a phrase is another word of the text", () => trial({ says: ["over and over"] }, ["over and over", "over x and x over"], ["over and", "and over"]));

test("the shorter a word is, the less may have slipped", () => {
  // Under four letters nothing, and the first letter never.
  trial({ says: ["die"] }, ["die", "I die."], ["dis", "dies", "di"]);
  // Of four to six one that was left out, put in, or changed places; another letter makes another word.
  trial({ says: ["hurt"] }, ["hrut", "hurtt", "hur", "huurt"], ["hurl", "hunt", "urt", "hrtu", "hurttt", "huxxrt", "burt"]);
  trial({ says: ["lonely"] }, ["lonly", "loneely", "lonley"], ["lovely", "lnly", "only"]);
  // Of seven and eight one, also another letter.
  trial({ says: ["suicide"] }, ["suiside", "suicde", "suicdie", "suiccide"], ["suisude", "suicd", "zuicide", "scuide"]);
  trial({ says: ["hopeless"] }, ["hopelass"], ["hopalass", "hoples"]);
  // Of nine and more two.
  trial({ says: ["disappear"] }, ["disapear", "dissapear", "disappeer", "dizappeer", "disapar"], ["dizabpeer", "disappointed", "disapr", "xisappear"]);
});

test("an ordinary word is no slip of another, and is what it is", () => {
  trial({ says: ["noose"] }, ["nose", "noose"], []);
  trial({ says: ["noose"], together: [[["panicking"], ["now"]]], ordinary: ["nose", "picking"] }, ["noose", "nooose", "panicking now"], ["nose", "picking now"]);
  trial({ says: ["beat me"], alone: ["shout"], ordinary: ["beat", "shout"] }, ["beat me", "shout"], ["beat", "shouting", "shout out"]);
  // A word of a phrase is not the phrase in one.
  trial({ says: ["beating me"] }, ["beating me", "beatingme"], ["beating"]);
});

test("a phrase that was written as one word is heard where it is long enough", () => {
  trial({ says: ["self harm", "end it"] }, ["selfharm", "self-harm", "selfharn"], ["selfam it all", "endit", "harmself"]);
  trial({ says: ["be gone"] }, ["be gone"], ["begone"]);
  trial({ says: ["be gone x"] }, ["begonex"], ["bego"]);
  // One word alone is no phrase.
  trial({ says: ["worthless"] }, ["worthless"], ["worth less"]);
});

test("what stands alone is heard only where it is all", () =>
  trial({ alone: ["help", "I can't"] }, ["help", " HELP!! ", "Help?", "i can’t", "I cannot", "can not", "I CANT"].filter((text) => text !== "can not"), ["help me", "no help", "", "can"]));

test("each group has a word of its own, in whatever order", () =>
  trial({ together: [[["kill", "end"], ["me", "myself"]], [["pain"], ["pain", "hurt"]]] },
    ["I kill myself", "me, end it", "pain and hurt", "hurt pain"],
    ["kill", "myself and me", "pain pain", "kill it", "pain"]));

test("marks, capitals and accents do not hide a word, nor letters that look alike", () =>
  trial({ says: ["kill myself", "give in"] },
    ["K!LL myself", "k1ll mys3lf kill my self", "k|ll my self", "KILL   MYSELF", "kíll myself", "kill-myself", "k i l l myself", "g i v e in", "give, in", "kill m y s e l f"],
    ["k! ll", "k ill", "gave in"]));

test("0 and @ within a word are an o and an a", () => {
  trial({ says: ["no hope", "at last"] }, ["no h0pe", "no hope", "at l@st"], ["no h0 pe", "at l@ st"]);
  trial({ says: ["hoe"] }, ["h0e"], ["h0"]);
});

test("ways to write the same are the same", () => {
  const SAME = {
    "I am done": ["im done", "I'm done", "I’m done", "i m done"], "do not wake": ["don't wake", "dont wake", "dnt wake"],
    "cannot go on": ["can't go on", "can not go on", "cant go on"], "want to go": ["wanna go", "wana go", "wants to go", "wanted to go", "want too go", "want 2 go", "wanting to go"],
    "gonna jump": ["going to jump", "gona jump"], "nobody would": ["no one would", "no body would"], "everyone better": ["every one better"],
    "any more pain": ["anymore pain"], "will not be": ["won't be", "wont be"], "is not worth": ["isn't worth", "isnt worth"],
    "was not born": ["wasn't born"], "would not miss": ["wouldn't miss"], "do not need it": ["doesn't need it", "did not need it", "doesnt need it", "didn't need it"], "someone stop": ["some one stop"], "hate myself": ["hate my self"],
    "what is the point": ["whats the point", "what's the point", "what s the point"], "you win": ["u win"], "please stop": ["pls stop", "plz stop"],
  };
  for (const [way, others] of Object.entries(SAME)) trial({ says: [way] }, [way, ...others], ["something else"]);
});
