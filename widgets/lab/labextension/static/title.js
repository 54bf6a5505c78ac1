/* The title of the browser's tab, which Jupyter sets to the name of a file. */

/** Give the way to set it: to words of one's own, or with null back to Jupyter's. */
export function titleOfPage() {
  let jupyters = document.title;
  /** @type {string | null} */
  let own = null;
  const watch = new MutationObserver(() => {
    if (document.title === own) return;
    jupyters = document.title;
    draw();
  });
  watch.observe(/** @type {Node} */ (document.querySelector("title")), { childList: true });

  function draw() {
    if (own !== null && document.title !== own) document.title = own;
  }
  return {
    /** @param {string | null} words */
    set(words) {
      if (words === own) return;
      own = words;
      if (own === null) document.title = jupyters;
      else draw();
    },
  };
}
