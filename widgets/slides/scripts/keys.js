// The keys of a deck. Those of a remote control change the slide wherever one is, and arrows wherever nothing is moved by
// them; others stay in the piece that is used.

const OF_A_REMOTE = ["PageDown", "PageUp", "b", "."];
// What arrows move; anything else of a piece lets them go on to the next slide.
const MOVED = 'input:is([type="radio"], [type="range"], [type="number"]), select, textarea';
const ARROWS = ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"];
const TYPED_INTO = 'textarea, select, input[type="number"]';

/**
 * Does what a key stands for; `actions` are functions by the names of keys, letters small.
 * @param {Actions} actions
 */
export function listenToKeys(actions) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const act = meant(key, event.target, actions);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }, true);
}

/** @param {string} key @param {Element} target @param {Actions} actions */
function meant(key, target, actions) {
  const ofRemote = OF_A_REMOTE.includes(key) && !(key.length === 1 && target.matches(TYPED_INTO));
  const dialog = document.querySelector("dialog[open]");
  if (dialog) return ofRemote ? () => dialog.close() : null;
  const piece = target.closest("[data-gc-piece]");
  if (piece && key === "Escape") return () => piece.closest(".gc-slide")?.focus({ preventScroll: true });
  if (piece && !ofRemote && (target.matches(MOVED) || !ARROWS.includes(key))) return null;
  if ([" ", "Enter"].includes(key) && target.matches("button, a")) return null;
  return actions[key];
}
