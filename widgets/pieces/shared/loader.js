// Loads the scripts of all pieces, and their look: they come once, in a model that all pieces of a kernel share.

// A page may show lessons of several kernels: what is the same text is loaded once.
const loaded = (globalThis[Symbol.for("good-cry scripts")] ??= new Map());

/** Makes the piece that a model is for. */
export async function made(model, shared) {
  const script = shared.get("script");
  if (!loaded.has(script)) loaded.set(script, load(script, shared.get("style")));
  return (await loaded.get(script))[model.get("piece")]();
}

async function load(script, style) {
  document.head.append(Object.assign(document.createElement("style"), { textContent: style }));
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const { PIECES } = await import(address);
  return PIECES;
}
