/* An editor of code is made once it can be seen: a lesson has one for each of its cells, and shows almost none. */

/**
 * Gives the maker of editors that a room has: they wait until their place has a size, or until somebody asks for what
 * only an editor knows.
 * @param {MakeEditor} make
 * @returns {MakeEditor}
 */
export function onceSeen(make) {
  return (options) => {
    const { config, host, model } = options;
    /** @type {Editor | null} */
    let editor = null;
    /** @type {((made: Editor) => void)[]} */
    const later = [];
    const seen = new ResizeObserver(() => { if (host.getClientRects().length) whole(); });

    /** @type {(name: string) => (...given: any[]) => void} */
    const afterwards = (name) => (...given) => { later.push((made) => made[name](...given)); };
    const start = () => ({ line: 0, column: 0 });
    // What Jupyter asks and tells each editor while it lays out a notebook.
    /** @type {Editor} */
    const waiting = {
      host,
      model,
      isDisposed: false,
      hasFocus: () => false,
      getOption: (/** @type {string} */ name) => config?.[name],
      getCursorPosition: start,
      getSelection: () => ({ start: start(), end: start() }),
      getLine: (/** @type {number} */ line) => model.sharedModel.getSource().split("\n")[line],
      setBaseOptions: afterwards("setBaseOptions"),
      setOption: afterwards("setOption"),
      edgeRequested: { connect: (/** @type {any[]} */ ...given) => { later.push((made) => made.edgeRequested.connect(...given)); } },
      dispose() {
        seen.disconnect();
        waiting.isDisposed = true;
      },
    };

    function whole() {
      if (editor) return editor;
      seen.disconnect();
      editor = make(options);
      for (const act of later) act(editor);
      return editor;
    }

    seen.observe(host);
    return new Proxy(/** @type {Editor} */ ({}), {
      get(_, /** @type {string} */ name) {
        const one = !editor && name in waiting ? waiting : whole();
        return typeof one[name] === "function" ? one[name].bind(one) : one[name];
      },
      set: (_, name, value) => Reflect.set(whole(), name, value),
      has: (_, name) => name in whole(),
      getPrototypeOf: () => Object.getPrototypeOf(whole()),
    });
  };
}
