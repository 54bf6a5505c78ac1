// Says the words of the interface, out of the messages that were put in as the scripts were joined.

import { fluent } from "../../words/vendor/fluent/fluent.js";
import { WORDS } from "./words.js";

const MARK = 0xE000;
const MARKS = /([\uE000-\uE0FF])/;

// The preferred language first; what it lacks is said in the next.
const bundles = WORDS.spoken.map(([language, text]) => {
  const bundle = new fluent.FluentBundle(language, { useIsolating: false });
  bundle.addResource(new fluent.FluentResource(text));
  return bundle;
});

/** Says a message as plain text: say(id, { n: 3 }). */
export function say(id, values = {}) {
  const bundle = bundles.find((one) => one.hasMessage(id));
  if (!bundle) {
    console.error(`No catalogue has the message “${id}”.`);
    return id;
  }
  const problems = [];
  const said = bundle.formatPattern(bundle.getMessage(id).value, { ...WORDS.known, ...values }, problems);
  for (const problem of problems) console.error(`The message “${id}” could not be said whole:`, problem);
  return said;
}

/** The same around elements, such as a link within a sentence: gives texts and elements in the order of the sentence. */
export function sayAround(id, values) {
  const elements = Object.entries(values).filter(([, value]) => value instanceof Node);
  const marks = elements.map(([name], place) => [name, String.fromCharCode(MARK + place)]);
  const parts = say(id, { ...values, ...Object.fromEntries(marks) }).split(MARKS);
  return parts.map((part) => elements[marks.findIndex(([, mark]) => mark === part)]?.[1] ?? part);
}
