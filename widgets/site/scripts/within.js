// A lesson in one file that was put into a learning platform as a file: there it may lose what a browser keeps.

// Moodle hands out files under this name, and clears the browser's storage whenever somebody logs in.
const HANDED_OUT = "/pluginfile.php/";

/** Shows the warning of the page, where it has one, within another page and where a platform hands it out. */
export function warnWithinPlatform() {
  const warning = document.querySelector(".gc-within");
  if (warning) warning.hidden = globalThis.top === globalThis.self && !location.pathname.includes(HANDED_OUT);
}
