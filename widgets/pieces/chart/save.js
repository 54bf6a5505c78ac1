// Saves a chart as a picture or as numbers. The picture carries its title, badge and sources with it.

import { h, s } from "../shared/dom.js";

const RESOLVED = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "opacity", "font-size", "font-weight",
  "font-family", "text-anchor"];
const LINE_HEIGHT = 18;

/**
 * @typedef {{ id: string, title: string, stage(): SVGSVGElement, words(): string[], numbers(): (string | number)[][] }} SavedChart
 */

/**
 * Brings the three buttons that save to life; `chart` tells the visible stage, the words below it and the rows of numbers.
 * @param {HTMLElement} place @param {SavedChart} chart
 */
export function saving(place, chart) {
  const [asPicture, asPixels, asNumbers] = place.querySelectorAll("button");
  asPicture.addEventListener("click", () => download(svgBlob(standalone(chart)), `${chart.id}.svg`));
  asPixels.addEventListener("click", () => png(standalone(chart)).then((blob) => download(blob, `${chart.id}.png`)));
  asNumbers.addEventListener("click", () => download(csvBlob(chart.numbers()), `${chart.id}.csv`));
}

/**
 * A copy of the visible stage that needs no page: colours resolved, title above, badge and sources below.
 * @param {SavedChart} chart
 */
function standalone(chart) {
  const original = chart.stage();
  const copy = original.cloneNode(true);
  const originals = original.querySelectorAll("*");
  copy.querySelectorAll("*").forEach((element, i) => {
    const style = getComputedStyle(originals[i]);
    element.setAttribute("style", RESOLVED.map((name) => `${name}: ${style.getPropertyValue(name)}`).join("; "));
  });
  const page = getComputedStyle(original.closest(".gc-chart") ?? document.body);
  const { width, height } = original.viewBox.baseVal;
  const lines = chart.words().flatMap((text) => wrapped(text, Math.floor(width / 6.6)));
  const whole = height + 40 + LINE_HEIGHT * (lines.length + 1);
  /** @type {(words: string, y: number, weight: number) => SVGElement} */
  const text = (words, y, weight) => s("text", { x: 14, y, style: `font: ${weight} 13px sans-serif; fill: ${page.color}` }, words);
  copy.setAttribute("y", "34");
  for (const [name, value] of Object.entries({ width, height })) copy.setAttribute(name, String(value));
  return s("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${whole}`, width, height: whole },
    s("rect", { width, height: whole, style: `fill: ${page.backgroundColor}` }),
    text(chart.title, 22, 700), copy,
    lines.map((line, i) => text(line, height + 40 + LINE_HEIGHT * (i + 1), 400)));
}

/** @param {string} text @param {number} letters */
function wrapped(text, letters) {
  const lines = [""];
  for (const word of text.split(" ")) {
    if (lines[lines.length - 1].length + word.length > letters) lines.push("");
    lines[lines.length - 1] += `${lines.at(-1) ? " " : ""}${word}`;
  }
  return lines;
}

/** @param {SVGElement} svg */
function svgBlob(svg) {
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: "image/svg+xml" });
}

/** @param {SVGElement} svg @returns {Promise<Blob | null>} */
async function png(svg) {
  const image = new Image();
  const address = URL.createObjectURL(svgBlob(svg));
  image.src = address;
  await image.decode();
  const canvas = h("canvas", { width: 2 * image.width, height: 2 * image.height });
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  return new Promise((done) => { canvas.toBlob(done, "image/png"); });
}

/** @param {(string | number)[][]} rows */
function csvBlob(rows) {
  /** @type {(value: string | number) => string} */
  const cell = (value) => (/[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value));
  return new Blob([rows.map((row) => row.map(cell).join(",")).join("\r\n")], { type: "text/csv" });
}

/** @param {Blob | null} blob @param {string} name */
function download(blob, name) {
  if (!blob) return;
  const link = h("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
