// What has the focus, and whether it is seen: something may be off about it. And what a walk through a lesson presses there.
() => {
  const one = document.activeElement;
  if (!one || one === document.body) return { name: "the page", off: "nothing has the focus", press: "", way: "" };

  // Of a radio or a tick its label is what is seen; a link is judged by its first line.
  const ticks = one.matches("[type=radio], [type=checkbox]");
  const seen = ticks ? one.labels?.[0] ?? one : one;
  const box = [...seen.getClientRects()].find(({ width, height }) => width > 1 && height > 1);
  // A handle of a drawing lies under the room in which a hand draws.
  const whole = one.closest(".gc-pad") ?? seen;
  // What takes much of a low window is seen well enough where that much of it is within.
  const much = innerHeight * 0.3;

  function isInside({ top, bottom, left, right, height }) {
    const within = Math.min(bottom, innerHeight) - Math.max(top, 0);
    return right > 0 && left < innerWidth && (height > much ? within > much : within > height - 1);
  }

  function lyingOver({ top, bottom, left, right }) {
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    const met = (bottom - top > much ? [0.1, 0.5, 0.9] : [0.5]).map((part) => document.elementFromPoint(x, from + part * (to - from)));
    return met.some((it) => it && (whole.contains(it) || it.contains(whole))) ? null : met[0];
  }

  function off() {
    if (!box) return "has no room";
    if (!isInside(box)) return `lies outside the window, ${Math.round(box.top)} to ${Math.round(box.bottom)}`;
    const over = lyingOver(box);
    return over ? `lies under ${over.outerHTML.slice(0, 80)}` : "";
  }

  function press() {
    const isDone = "walked" in one.dataset;
    one.dataset.walked = "";
    if (isDone || one.ariaDisabled === "true" || !one.closest(".gc-piece, .gc-read-on")) return "";
    if (ticks) return "Space";
    if (one.matches("[type=range], [type=number]")) return "ArrowUp";
    if (one.matches("textarea, [type=text]")) return "x";
    return one.matches("summary, .gc-read-on button, button.gc-main") ? "Enter" : "";
  }

  const says = one.getAttribute("aria-label") || one.labels?.[0]?.innerText || one.innerText || one.id;
  const way = one.matches(".gc-onward .gc-main") ? "on" : "";
  return { name: `${one.localName} “${says.trim().slice(0, 60)}”`, off: off(), press: way ? "" : press(), way };
}
