// Whom one can call is asked for anew as a page opens, and when its help is opened: numbers change.

/**
 * Makes the help of this page renew itself from the file beside it; without a network it stays as it is.
 * @param {SiteCourse["help"]} help
 */
export function renewHelp(help) {
  if (!location.protocol.startsWith("http") || !document.querySelector('link[rel="manifest"]')) return;
  help.renew = async () => {
    try {
      const answer = await fetch("help.json", { cache: "no-cache" });
      const { checked, lines } = await answer.json();
      if (answer.ok && lines.length) Object.assign(help, { checked, lines });
    } catch {
      // What the page brought is shown.
    }
  };
  help.renew();
}
