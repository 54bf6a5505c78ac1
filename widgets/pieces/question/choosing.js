// One or several options to choose among.

/**
 * Gives how an answer is read, written and told; `judge(picked, options)` says of it whether it fits.
 * @param {Parts} parts @param {(picked: Option[], options: Option[]) => Partial<Judged> & { right: boolean }} judge
 * @returns {Answering}
 */
export function choosing({ body, answer }, judge) {
  const notes = [...answer.querySelectorAll("li")];
  const options = [...body.querySelectorAll("input")].map((input, i) => (
    { input, text: input.nextElementSibling?.textContent ?? "", note: notes[i], right: notes[i].dataset.fits === "true" }));

  function read() {
    const picked = options.filter(({ input }) => input.checked);
    return picked.length ? picked : null;
  }

  /** @param {string[]} texts */
  function write(texts) {
    const known = texts.every((text) => options.some((option) => option.text === text));
    if (known) for (const { input, text } of options) input.checked = texts.includes(text);
    return known;
  }

  /** @param {Option[]} picked */
  function said(picked) {
    const others = options.filter((option) => !picked.includes(option));
    return { notes: picked.map(({ note }) => note), rest: others.map(({ note }) => note), ...judge(picked, options) };
  }

  /** @type {(picked: Option[]) => string[]} */
  const response = (picked) => picked.map(({ text }) => text);
  return { read, write, response, judge: said };
}
