// Hears what goes wrong in a page, and notes in which order its pieces wake. It stands before all other scripts.

(() => {
  if (window.gcHeard) return;
  const heard = window.gcHeard = [];
  const woken = window.gcWoken = [];
  const note = (what) => heard.push(String(what).slice(0, 300));
  addEventListener("error", ({ message, target }) => note(message ?? `${target.src ?? target.href} did not come`), true);
  addEventListener("unhandledrejection", ({ reason }) => note(reason?.message ?? reason));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => note(`not allowed: ${violatedDirective} ${blockedURI}`));
  const said = window.console.error;
  window.console.error = (...all) => {
    note(all.join(" "));
    said(...all);
  };
  // A piece that wakes takes the marks of its markup away.
  new MutationObserver((changes) => {
    for (const { type, target, removedNodes } of changes) {
      const place = target.closest?.("[data-gc-piece]");
      const wakes = type === "attributes" || [...removedNodes].some((node) => node.matches?.("[data-gc-still]"));
      if (!wakes || !place || woken.some((one) => one.place === place.dataset.gcPlace)) continue;
      const { top, bottom } = place.getBoundingClientRect();
      woken.push({ place: place.dataset.gcPlace, kind: place.dataset.gcPiece, away: Math.max(0, top - innerHeight, -bottom) });
    }
  }).observe(document, { attributeFilter: ["data-gc-live"], childList: true, subtree: true });
})();
