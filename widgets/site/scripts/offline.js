// Asks the browser to keep the site, so that it also opens without a network. A page opened as a file needs none.

export function keepForOffline() {
  if (location.protocol.startsWith("http") && "serviceWorker" in navigator) {
    navigator.serviceWorker.register("offline.js").catch(() => {
      // Without it the site works as long as there is a network.
    });
  }
}
