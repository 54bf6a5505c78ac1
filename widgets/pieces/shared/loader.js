// Loads the scripts of all pieces, and their look: they come once, in a model that all pieces of a kernel share.

// A page may show lessons of several kernels: what is the same text is loaded once.
/** @type {Map<string, Promise<Record<string, () => object>>>} */
const loaded = (/** @type {OfPage} */ (globalThis)[Symbol.for("good-cry scripts")] ??= new Map());

/**
 * Makes the piece that a model is for.
 * @param {Model} model @param {Model} shared
 */
export async function made(model, shared) {
  const script = shared.get("script");
  const pieces = loaded.get(script) ?? load(script, shared.get("style"));
  loaded.set(script, pieces);
  return (await pieces)[model.get("piece")]();
}

/** @param {string} script @param {string} style */
async function load(script, style) {
  document.head.append(Object.assign(document.createElement("style"), { textContent: style }));
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const { PIECES } = await import(address);
  return PIECES;
}
