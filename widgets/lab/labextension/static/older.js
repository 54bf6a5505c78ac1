/* What anywidget asks of a browser, and browsers older than Safari 17.4 and Firefox 124 have not got. */

AbortSignal.any ??= (signals) => {
  const one = new AbortController();
  const abort = (/** @type {Event} */ { target }) => one.abort(/** @type {AbortSignal} */ (target).reason);
  for (const signal of signals) {
    if (signal.aborted) one.abort(signal.reason);
    signal.addEventListener("abort", abort, { once: true, signal: one.signal });
  }
  return one.signal;
};
