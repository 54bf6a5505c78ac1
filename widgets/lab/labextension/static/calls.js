/* What the cell of a lesson calls:
 *
 *     from widgets import lesson, claim
 *     lesson("02")  # The hormone story
 *
 * Nothing of a cell is run for it. A call names a piece, and that piece is shown.
 */
const GAP = "[ \\n]*";
const TEXT = `"([^"\\\\\\n]*)"|'([^'\\\\\\n]*)'`;
const LINE = `(?:from +widgets +import +\\w+(?: *, *\\w+)*|(\\w+) *\\(${GAP}(?:(?:${TEXT})${GAP}(?:,${GAP})?)?\\))`;
const NEXT = new RegExp(`[ \\n]*(?:${LINE}(?:  # [^\\n]*)? *(?:\\n|$)|$)`, "y");

/**
 * Gives the calls of a cell, each as "claim oxytocin"; null where it says anything else.
 * @param {string} source @param {{ has(word: string): boolean }} words @returns {string[] | null}
 */
export function callsIn(source, words) {
  /** @type {string[]} */
  const calls = [];
  NEXT.lastIndex = 0;
  while (NEXT.lastIndex < source.length) {
    const found = NEXT.exec(source);
    if (!found || (found[1] && !words.has(found[1]))) return null;
    if (found[1]) calls.push(`${found[1]} ${found[2] ?? found[3] ?? ""}`);
  }
  return calls;
}
