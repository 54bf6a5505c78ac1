// A mixed order that is the same at every opening, so that a page does not change under its reader.

/** Mixes a list by a seed text; never gives the order that it was given, where there is another. */
export function shuffled(list, seed) {
  let number = 2166136261;
  for (const letter of seed) number = Math.imul(number ^ letter.codePointAt(0), 16777619) >>> 0;
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    number = (Math.imul(number, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((number / 2 ** 32) * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j], mixed[i]];
  }
  return mixed.every((item, i) => item === list[i]) ? mixed.slice(1).concat(mixed[0]) : mixed;
}
