// Saves a chart as a picture or as numbers. The picture carries its title, badge and sources with it.

import { h, s } from "../shared/dom.js";

const RESOLVED = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "opacity", "font-size", "font-weight",
  "font-family", "text-anchor"];
const LINE_HEIGHT = 18;

/** Brings the three buttons that save to life; `chart` tells the visible stage, the words below it and the rows of numbers. */
export function saving(place, chart) {
  const [asPicture, asPixels, asNumbers] = place.querySelectorAll("button");
  asPicture.addEventListener("click", () => download(svgBlob(standalone(chart)), `${chart.id}.svg`));
  asPixels.addEventListener("click", () => png(standalone(chart)).then((blob) => download(blob, `${chart.id}.png`)));
  asNumbers.addEventListener("click", () => download(csvBlob(chart.numbers()), `${chart.id}.csv`));
}

/** A copy of the visible stage that needs no page: colours resolved, title above, badge and sources below. */
function standalone(chart) {
  const original = chart.stage();
  const copy = original.cloneNode(true);
  const originals = original.querySelectorAll("*");
  copy.querySelectorAll("*").forEach((element, i) => {
    const style = getComputedStyle(originals[i]);
    element.setAttribute("style", RESOLVED.map((name) => `${name}: ${style.getPropertyValue(name)}`).join("; "));
  });
  const page = getComputedStyle(original.closest(".gc-chart"));
  const { width, height } = original.viewBox.baseVal;
  const lines = chart.words().flatMap((text) => wrapped(text, Math.floor(width / 6.6)));
  const whole = height + 40 + LINE_HEIGHT * (lines.length + 1);
  const text = (words, y, weight) => s("text", { x: 14, y, style: `font: ${weight} 13px sans-serif; fill: ${page.color}` }, words);
  copy.setAttribute("y", 34);
  for (const [name, value] of Object.entries({ width, height })) copy.setAttribute(name, value);
  return s("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${whole}`, width, height: whole },
    s("rect", { width, height: whole, style: `fill: ${page.backgroundColor}` }),
    text(chart.title, 22, 700), copy,
    lines.map((line, i) => text(line, height + 40 + LINE_HEIGHT * (i + 1), 400)));
}

function wrapped(text, letters) {
  const lines = [""];
  for (const word of text.split(" ")) {
    if (lines.at(-1).length + word.length > letters) lines.push("");
    lines[lines.length - 1] += `${lines.at(-1) ? " " : ""}${word}`;
  }
  return lines;
}

function svgBlob(svg) {
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: "image/svg+xml" });
}

async function png(svg) {
  const image = new Image();
  const address = URL.createObjectURL(svgBlob(svg));
  image.src = address;
  await image.decode();
  const canvas = h("canvas", { width: 2 * image.width, height: 2 * image.height });
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  return new Promise((done) => { canvas.toBlob(done, "image/png"); });
}

function csvBlob(rows) {
  const cell = (value) => (/[",\n]/.test(value) ? `"${String(value).replaceAll('"', '""')}"` : value);
  return new Blob([rows.map((row) => row.map(cell).join(",")).join("\r\n")], { type: "text/csv" });
}

function download(blob, name) {
  const link = h("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
