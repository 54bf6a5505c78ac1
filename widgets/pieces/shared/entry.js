// All that anywidget is sent for a piece. The scripts and their look come once, in a model that all pieces of a kernel share.

// A page may show lessons of several kernels: what is the same text is loaded once.
const loaded = (globalThis[Symbol.for("good-cry scripts")] ??= new Map());

async function piecesFor(model) {
  const shared = await model.widget_manager.get_model(model.get("shared").replace("IPY_MODEL_", ""));
  const script = shared.get("script");
  if (!loaded.has(script)) loaded.set(script, load(script, shared.get("style")));
  return loaded.get(script);
}

async function load(script, style) {
  document.head.append(Object.assign(document.createElement("style"), { textContent: style }));
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const { PIECES } = await import(address);
  return PIECES;
}

export default () => {
  let piece;
  const made = (model) => (piece ??= piecesFor(model).then((pieces) => pieces[model.get("piece")]()));
  return {
    // Before it is shown, and also where it never is: a kernel that came back is reached again through a piece of its own.
    async initialize({ model }) {
      (await made(model).catch(() => null))?.connect?.({ model });
    },
    async render({ model, el }) {
      try {
        return (await made(model)).render({ model, el });
      } catch {
        el.textContent = "This piece could not be loaded. Reload the page to try again; the text goes on below.";
      }
    },
  };
};
