// A page of one's own to print: a title, and what one wrote under what was asked.

import { h } from "./dom.js";

const LOOK = "font: 18px/1.6 Georgia, serif; max-width: 34em; margin: 3em auto; padding: 0 1em; color: black; background: white";

/** Opens the page and prints it; says whether the browser let it open. */
export function printPage(title, parts) {
  const page = window.open("", "_blank");
  if (!page) return false;
  page.document.title = title;
  page.document.body.style.cssText = LOOK;
  page.document.body.append(h("h1", {}, title), ...parts.flatMap(([asks, words]) => [small(h("h2", {}, asks)), written(h("p", {}, words))]));
  page.print();
  return true;
}

function small(heading) {
  heading.style.fontSize = "1em";
  return heading;
}

function written(paragraph) {
  paragraph.style.whiteSpace = "pre-wrap";
  return paragraph;
}
