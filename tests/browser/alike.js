// Of what looks alike on a page, a few are enough to tell whether its colours can be told apart: the rest is hidden
// meanwhile. Alike is what stands in the same elements, with the same colours and grounds all the way up. Drawings are
// hidden too: axe never tells anything of their words, and of what they lie near it tells less.

(within, enough) => {
  const all = [...document.querySelectorAll(`:is(${within}), :is(${within}) *`)].filter((one) => !one.closest("svg") && one.checkVisibility());
  const paths = new Map([[null, ""]]);
  const pathOf = (one) => {
    if (!paths.has(one)) {
      const { color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight } = getComputedStyle(one);
      const looks = [one.localName, one.getAttribute("class"), color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight];
      paths.set(one, `${pathOf(one.parentElement)} > ${looks.join(" ")}`);
    }
    return paths.get(one);
  };
  const seen = new Map();
  const more = new Set();
  for (const one of all) {
    seen.set(pathOf(one), (seen.get(pathOf(one)) ?? 0) + 1);
    if (seen.get(pathOf(one)) > enough) more.add(one);
  }
  // What holds something that was not seen so often stays, from the innermost outwards.
  const shown = new Set(all);
  for (const one of all.reverse()) {
    if ([...one.children].some((child) => shown.has(child) && !more.has(child))) more.delete(one);
  }
  // An empty element may be the ground that words beside it stand on: it goes with what holds both.
  for (const one of [...more]) {
    if (!one.textContent.trim()) more.delete(one);
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("svg, [data-alike] { display: none !important }");
  document.adoptedStyleSheets.push(sheet);
  for (const one of more) one.dataset.alike = "";
  return () => {
    for (const one of more) delete one.dataset.alike;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
