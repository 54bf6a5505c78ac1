// Puts one of the course's own drawings on the page. This is the one place that reads markup:
// SVG files and chart stages that ship with the course, never anything that a learner wrote.

/** Gives the SVG element of a drawing, parsed as XML and without anything that could run. */
export function picture(svg, className) {
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  for (const unwanted of parsed.querySelectorAll("script, foreignObject, style")) unwanted.remove();
  const element = document.importNode(parsed, true);
  element.setAttribute("class", className);
  return element;
}
