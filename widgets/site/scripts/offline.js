// Asks the browser to keep the site, so that it also opens without a network. A page that is a file needs none.

export function keepForOffline() {
  const ofSite = document.querySelector('link[rel="manifest"]');
  if (!ofSite || !location.protocol.startsWith("http")) return;
  workers()?.register("offline.js").catch(() => {
    // Without it the site works as long as there is a network.
  });
}

/** A page in a closed frame may not even ask for them. */
function workers() {
  try {
    return navigator.serviceWorker;
  } catch {
    return null;
  }
}
