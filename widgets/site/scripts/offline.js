// Asks the browser to keep the site, so that it also opens without a network. A page that is a file needs none.

import { tellOfNewer } from "./newer.js";

export function keepForOffline() {
  const ofSite = document.querySelector('link[rel="manifest"]');
  const workers = ofSite && location.protocol.startsWith("http") ? theirs() : null;
  if (!workers) return;
  tellOfNewer(workers);
  workers.register("offline.js").catch(() => {
    // Without it the site works as long as there is a network.
  });
}

/** A page in a closed frame may not even ask for them. */
function theirs() {
  try {
    return navigator.serviceWorker;
  } catch {
    return null;
  }
}
