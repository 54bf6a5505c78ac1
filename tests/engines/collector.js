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
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const place = target.dataset?.gcPlace;
      if (place === undefined || ![...addedNodes].some((node) => node.classList?.contains("gc"))) continue;
      const { top, bottom } = target.getBoundingClientRect();
      woken.push({ place, kind: target.dataset.gcPiece, away: Math.max(0, top - innerHeight, -bottom) });
    }
  }).observe(document, { childList: true, subtree: true });
})();
