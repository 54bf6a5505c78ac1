/* The language of lessons: all that a cell may say and still be run as its lesson opens.
 *
 *     from widgets import lesson, claim
 *     lesson("02")  # The hormone story
 *
 * Lines of these two kinds, with names that the package offers to lessons and plain text between
 * the quotes, and nothing else; after a line, two spaces, # and a space, plain words for whoever
 * reads it where it is not alive. widgets/lab/language.py says the same in Python; a test holds the
 * two together.
 */
const TEXT = `(?:"[^"\\\\\\n]*"|'[^'\\\\\\n]*')`;
const COMMENT = "  # [!-\\[\\]-~][ -\\[\\]-~]*";
const GAP = "[ \\n]*";
const PRINTABLE_ASCII = /^[ -~\n]*$/;
const LONGEST = 2000;

/** Make the test of a code cell: whether it says nothing but what a lesson says. */
export function lessonLanguage(names) {
  if (!names.length) return () => false;
  const name = `(?:${names.join("|")})`;
  const imports = `from +widgets +import +${name}(?: *, *${name})*`;
  const call = `${name} *\\(${GAP}(?:${TEXT}(?:${GAP},${GAP}${TEXT})*${GAP}(?:,${GAP})?)?\\)`;
  const line = `(?:${imports}|${call})(?:${COMMENT})?`;
  const cell = new RegExp(`^(?: *\\n)*(?:${line}(?: *\\n)+)*(?:${line})? *$`);
  return (source) => source.length <= LONGEST && PRINTABLE_ASCII.test(source) && cell.test(source);
}
