/* One calm line above a lesson. */

/** Say something above the notebook, aloud too. */
export function sayAbove(panel, { Widget }, sentence) {
  const line = new Widget();
  line.addClass("gc-start-line");
  line.node.setAttribute("role", "status");
  panel.contentHeader.addWidget(line);
  // A screen reader announces what changes in a status it has already seen.
  requestAnimationFrame(() => {
    line.node.textContent = sentence;
    panel.contentHeader.fit();
  });
}
