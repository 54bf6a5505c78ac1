// Asks the browser to keep the site, so that it also opens without a network. A page that is a file needs none.

export function keepForOffline() {
  const ofSite = document.querySelector('link[rel="manifest"]');
  if (ofSite && location.protocol.startsWith("http") && "serviceWorker" in navigator) {
    navigator.serviceWorker.register("offline.js").catch(() => {
      // Without it the site works as long as there is a network.
    });
  }
}
