// Hears whether what somebody writes may mean that they need a person now. It diagnoses nothing: it only puts help first.
// The ways to say it are content; here they are compared, with what slips under a hurried finger.

// After marks are gone: ways to say the same.
/** @type {[ways: RegExp, one: string][]} */
const ALIKE = [
  [/\b(i am|i m)\b/g, "im"], [/\b(do not|don t|dnt)\b/g, "dont"], [/\b(can not|cannot|can t)\b/g, "cant"],
  [/\b(wanna|wana|wants to|wanted to|wanting to|want too|want 2)\b/g, "want to"], [/\b(going to|gona)\b/g, "gonna"], [/\b(no one|no body)\b/g, "nobody"],
  [/\bevery one\b/g, "everyone"], [/\b(any more)\b/g, "anymore"], [/\b(will not|won t)\b/g, "wont"],
  [/\b(is not|isn t)\b/g, "isnt"], [/\b(was not|wasn t)\b/g, "wasnt"], [/\b(would not|wouldn t)\b/g, "wouldnt"], [/\b(does not|doesn t|doesnt|did not|didn t|didnt)\b/g, "dont"],
  [/\bsome one\b/g, "someone"], [/\b(my self)\b/g, "myself"], [/\bwhat (is|s)\b/g, "whats"], [/\bu\b/g, "you"], [/\b(pls|plz)\b/g, "please"],
];
const BETWEEN = 3; // words that may stand between two of a phrase
const SHORTEST_JOINED = 7;

/** @typedef {(word: string, written: string) => boolean} Near whether a word may be meant by what was written */

/**
 * Gives a function that says whether a need is heard in a text: `says` within other words, `alone` where it is all, and
 * `together` where each of its groups has a word in it, in whatever order. An `ordinary` word is no slip of another.
 * @param {NeedWays} ways @returns {(text: string) => boolean}
 */
export function hearsNeed({ says, alone, together, ordinary }) {
  const within = says.flatMap((one) => readings(one).map((phrase) => ({ phrase, joined: plain(one).replaceAll(" ", "") })));
  const whole = new Set(alone.map((one) => wordsOf(one).join(" ")));
  const meant = new Set(ordinary);
  /** @type {Near} */
  const near = (word, written) => word === written || (!meant.has(written) && slipped(word, written));
  return (text) => {
    const written = wordsOf(text);
    // A long text says most of its words again and again.
    const words = [...new Set(written)];
    /** @type {(word: string) => boolean} */
    const has = (word) => words.some((one) => near(word, one));
    return whole.has(written.join(" "))
      || within.some(({ phrase, joined }) => (phrase.every(has) && stands(phrase, written, near)) || asOne(joined, phrase, words, near))
      || together.some((groups) => allIn(groups, words, near));
  };
}

/**
 * The words of a text, said in one way where there are several.
 * @param {string} text
 */
function wordsOf(text) {
  let words = plain(text);
  for (const [ways, one] of ALIKE) words = words.replace(ways, one);
  return words.split(" ").filter(Boolean);
}

/**
 * A phrase as texts are read, and as it stands where that differs: a slip ("watning to") keeps a text from being read so.
 * @param {string} phrase
 */
function readings(phrase) {
  return [...new Set([wordsOf(phrase).join(" "), plain(phrase)])].map((one) => one.split(" "));
}

/**
 * A text in small letters without marks: what somebody hides from a filter, or spells out, is read too.
 * @param {string} text
 */
function plain(text) {
  const letters = text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/(\w)['’‘`´](\w)/g, "$1$2");
  const unhidden = letters.replace(/(\p{L})[!1|](?=\p{L})/gu, "$1i").replace(/(\p{L})0(?=\p{L})/gu, "$1o").replace(/(\p{L})@(?=\p{L})/gu, "$1a");
  const words = unhidden.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return words.replace(/(^| )((?:\p{L} ){3,}\p{L})(?= |$)/gu, (_, before, spelt) => before + spelt.replaceAll(" ", ""));
}

/**
 * Whether the words of a phrase stand in this order, with few others between them.
 * @param {string[]} phrase @param {string[]} written @param {Near} near
 */
function stands(phrase, written, near) {
  return written.some((_, start) => {
    let at = start;
    return phrase.every((word, place) => {
      const end = place === 0 ? start : at + BETWEEN;
      while (at <= end && at < written.length && !near(word, written[at])) at += 1;
      const found = at <= end && at < written.length;
      at += 1;
      return found;
    });
  });
}

/**
 * Whether each group has a word of its own in what was written.
 * @param {string[][]} groups @param {string[]} words @param {Near} near @returns {boolean}
 */
function allIn([group, ...rest], words, near) {
  /** @type {(written: string) => boolean} */
  const isOne = (written) => group.some((word) => near(word, written));
  return !group || words.some((one, at) => isOne(one) && allIn(rest, words.filter((_, place) => place !== at), near));
}

/**
 * Whether somebody wrote a phrase as one word.
 * @param {string} joined @param {string[]} phrase @param {string[]} written @param {Near} near
 */
function asOne(joined, phrase, written, near) {
  // A word of it alone is not all of it: "beating" is no "beating me".
  return phrase.length > 1 && joined.length >= SHORTEST_JOINED
    && written.some((word) => !phrase.includes(word) && near(joined, word));
}

/**
 * Whether another word was written by a slip. The shorter the word, the less may have slipped.
 * @param {string} word @param {string} written
 */
function slipped(word, written) {
  const { length } = word;
  if (length < 4 || word[0] !== written[0] || Math.abs(length - written.length) > 2) return false;
  const slips = apart(word, written);
  // Of short words another letter makes another word: "lovely" is not "lonely".
  if (length < 7) return slips === 1 && (length !== written.length || sameLetters(word, written));
  return slips <= (length < 9 ? 1 : 2);
}

/** @param {string} one @param {string} other */
function sameLetters(one, other) {
  return [...one].sort().join("") === [...other].sort().join("");
}

/**
 * How many letters were left out, put in, taken for another, or changed places with their neighbour.
 * @param {string} one @param {string} other
 */
function apart(one, other) {
  /** @type {number[][]} */
  const rows = [Array.from({ length: other.length + 1 }, (_, place) => place)];
  for (let i = 1; i <= one.length; i += 1) {
    rows[i] = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      rows[i][j] = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
    }
  }
  return rows[one.length][other.length];
}
