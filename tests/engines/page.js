const all = (css, within = document) => [...within.querySelectorAll(css)];
const named = (text, css = "button", within = document) => all(css, within).find((e) => e.textContent.trim() === text && isSeen(e));
const dialog = () => document.querySelector("dialog[open]");
const question = (kind) => document.querySelector(`.gc-question[data-kind="${kind}"]`);
const heard = () => window.gcHeard ?? ["nobody listened to this page"];
const kept = (kind) => Object.keys(localStorage).some((key) => /^good-cry \S+ kept (\w+)/.exec(key)?.[1] === kind);
const keptOf = (what) => Object.keys(localStorage).some((key) => key.includes(what));

function isSeen(e) {
  const { width, height } = e.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(e).visibility === "visible";
}

/** Whether what is seen in the middle of an element is the element. */
function isOnTop(e) {
  const { x, y, width, height } = e.getBoundingClientRect();
  return e.contains(document.elementFromPoint(x + width / 2, y + height / 2));
}

/** Red, green, blue and how opaque, as the browser computed them. */
function parts(colour) {
  const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
  return { rgb: [r, g, b], a };
}

function luminance({ rgb }) {
  const [r, g, b] = rgb.map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one, other) {
  const [light, dark] = [luminance(parts(one)), luminance(parts(other))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What is wrong with a page that has just come up. */
function lifeless() {
  const wrong = [];
  const titles = all("h1").filter(isSeen);
  if (titles.length !== 1) wrong.push(`${titles.length} titles`);
  for (const name of ["What is kept", "Pause", "Help"]) {
    const button = named(name);
    if (!button || !isOnTop(button)) wrong.push(`“${name}” cannot be reached`);
  }
  for (const place of all("[data-gc-piece]")) {
    if (place.matches(".gc-asleep") || place.querySelector("[data-gc-live], [data-gc-still]")) wrong.push(`${place.dataset.gcPiece} ${place.dataset.gcPlace} is not alive`);
  }
  return [...wrong, ...colourless(), ...heard()];
}

/** Colours of the theme that are none in this browser. */
function colourless() {
  const names = new Set();
  for (const rule of rulesOf(document.styleSheets)) {
    for (const name of rule.style ?? []) {
      if (name.startsWith("--gc-") && /#[0-9a-f]{6}/i.test(rule.style.getPropertyValue(name))) names.add(name);
    }
  }
  const computed = getComputedStyle(document.querySelector(".gc"));
  const wrong = [...names].filter((name) => !CSS.supports("color", computed.getPropertyValue(name).trim()));
  return [...(names.size ? [] : ["no colours were found"]), ...wrong.map((name) => `${name} is no colour here`)];
}

function rulesOf(lists) {
  const within = (rule) => [rule, ...(rule.cssRules ? [...rule.cssRules].flatMap(within) : [])];
  return [...lists].flatMap((sheet) => {
    try { return [...sheet.cssRules].flatMap(within); } catch { return []; }
  });
}

/** What is wrong with the dialog that is open: it has to lie above everything, and nothing may shine through. */
function throughDialog() {
  const box = dialog().getBoundingClientRect();
  const points = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]];
  const covered = points.filter(([x, y]) => !dialog().contains(document.elementFromPoint(box.x + x * box.width, box.y + y * box.height)));
  const { backgroundColor, color } = getComputedStyle(dialog());
  return [
    ...covered.map(([x, y]) => `something else is seen at ${x}, ${y} of it`),
    ...(parts(backgroundColor).a < 1 ? [`the page shines through it: ${backgroundColor}`] : []),
    ...(contrast(color, backgroundColor) < 4.5 ? [`its text cannot be read: ${color} on ${backgroundColor}`] : []),
    ...(box.top < 0 || box.bottom > innerHeight ? ["it reaches out of the window"] : []),
  ];
}

/** Answers every question of the page, and gives those that say nothing to it. */
function answerAll() {
  return all(".gc-question").filter((one) => { answer(one); return !isAnswered(one); }).map((one) => one.textContent.slice(0, 80));
}

function answer(one) {
  const tell = (e, value) => { e.value = value; e.dispatchEvent(new Event("input", { bubbles: true })); };
  one.querySelector(".gc-option input")?.click();
  for (const select of all("select", one)) tell(select, select.options[1].value);
  const number = one.querySelector("input[type=number]");
  if (number) tell(number, number.min);
  const words = one.querySelector("textarea");
  if (words) tell(words, "So I would say it.");
  while (one.querySelector(".gc-choice")) one.querySelector(".gc-choice").click();
  one.querySelector(".gc-actions .gc-main")?.click();
}

function isAnswered(one) {
  if (one.dataset.kind === "case") return one.querySelector(".gc-taken") !== null;
  const verdict = one.querySelector(".gc-verdict");
  return verdict !== null && isSeen(verdict) && verdict.textContent.trim() !== "";
}

const drawn = (chart) => all(".gc-stages svg", chart).map((svg) => svg.innerHTML).join();
const sentence = (chart) => chart.querySelector(".gc-sentence").textContent;

/** The sliders of charts, as whoever would rather not draw first comes to them. */
function sliders() {
  for (const skip of all(".gc-asking [data-gc-part=choose] button:nth-child(2)")) skip.click();
  return all(".gc-chart .gc-slider input");
}

/** Moves every slider of every chart to its end, and gives those that move neither curve nor sentence. */
function moveAll() {
  return sliders().filter((slider) => {
    const chart = slider.closest(".gc-chart");
    const before = drawn(chart) + sentence(chart);
    slider.value = slider.value === slider.max ? slider.min : slider.max;
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    return drawn(chart) + sentence(chart) === before;
  }).map((slider) => slider.labels[0].textContent);
}

/** Words of the glossary that are not marked as such. */
function unmarked() {
  const words = all('.gc-prose a[href*="#term-"]:not(.gc-leads)');
  const plain = words.filter((word) => {
    const { textDecorationLine, textDecorationStyle } = getComputedStyle(word);
    return !textDecorationLine.includes("underline") || textDecorationStyle !== "dotted";
  });
  return words.length ? plain.map((word) => word.textContent) : ["no word was found"];
}

/** Lets the rules for paper hold on the screen, and gives what would be wrong on paper. */
function wrongOnPaper() {
  const media = rulesOf(document.styleSheets).filter(({ media: of }) => of && /print|screen/.test(of.mediaText));
  const paper = media.filter((rule) => /print/.test(rule.media.mediaText));
  for (const rule of media) rule.media.mediaText = rule.media.mediaText.includes("print") ? "all" : "not all";
  const wrong = paper.length ? [] : ["no rule for paper was understood"];
  for (const css of [".gc-bar", ".gc-site-top"]) {
    if (all(css).some(isSeen)) wrong.push(`${css} would be printed`);
  }
  if (!isSeen(document.querySelector("h1"))) wrong.push("the title would not be printed");
  return wrong;
}

/** Catches what the page hands to the browser to save: the small browsers of WebKit's drivers have nowhere to put it. */
function catchFiles() {
  window.gcFiles = [];
  const make = URL.createObjectURL;
  window.HTMLAnchorElement.prototype.click = () => {};
  window.URL.createObjectURL = (blob) => {
    const file = { type: blob.type, size: blob.size, text: "" };
    window.gcFiles.push(file);
    blob.text().then((text) => { file.text = text; });
    return make(blob);
  };
}
