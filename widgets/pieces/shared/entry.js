// What anywidget is sent for each single piece: it hands over to `loader.js`, which all pieces of a kernel share.

export default () => {
  /** @type {Promise<any> | undefined} */
  let piece;
  /** @param {KernelModel} model */
  const made = (model) => (piece ??= load(model));
  return {
    // Before it is shown, and also where it never is: a kernel that came back is reached again through a piece of its own.
    /** @param {{ model: KernelModel }} place */
    async initialize({ model }) {
      (await made(model).catch(() => null))?.connect?.({ model });
    },
    /** @param {{ model: KernelModel, el: HTMLElement }} place */
    async render({ model, el }) {
      try {
        return (await made(model)).render({ model, el });
      } catch {
        el.textContent = "This piece could not be loaded. Reload the page to try again; the text goes on below.";
      }
    },
  };
};

/** @param {KernelModel} model */
async function load(model) {
  const shared = await model.widget_manager.get_model(model.get("shared"));
  shared.loader ??= import(URL.createObjectURL(new Blob([shared.get("loader")], { type: "text/javascript" })));
  return (await shared.loader).made(model, shared);
}
