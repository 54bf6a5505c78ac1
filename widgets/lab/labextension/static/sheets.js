/* The stylesheets of this folder, put on the page as they are needed. */
const sheets = new Map();

/**
 * Put a stylesheet on the page, once; gives when it is there. A name is one of this folder.
 * @param {string} name
 */
export function addStylesheet(name) {
  const href = new URL(name, import.meta.url).href;
  if (!sheets.has(href)) {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
    // Without it a lesson can be read, and answers.
    sheets.set(href, new Promise((done) => { link.onload = link.onerror = done; }));
    document.head.append(link);
  }
  return sheets.get(href);
}
