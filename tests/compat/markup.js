// The features that templates and drawings use: elements, attributes, and styles and scripts within them.

const { entry } = require("./known.js");
const { ofStyles } = require("./styles.js");

const TAG = /<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?|\s*\{%.*?%\})*)/g;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g;

/** Gives what a template uses: { paths, line }. */
function ofMarkup(text) {
  const used = [];
  for (const { 1: element, 2: attributes, index } of text.matchAll(TAG)) {
    const line = text.slice(0, index).split("\n").length;
    const add = (paths) => {
      const known = paths.filter((path) => entry(path)?.__compat);
      if (known.length) used.push({ paths: known, line });
    };
    add([["html", "elements", element]]);
    for (const [, name, value = ""] of attributes.replace(/\{%.*?%\}/g, " ").matchAll(ATTRIBUTE)) {
      add([["html", "elements", element, name], ["html", "global_attributes", name]]);
      const plain = value.replace(/\{\{.*?\}\}/g, "0");
      const styles = name === "style" || (entry(["css", "properties", name]) && plain.includes("("));
      if (styles) used.push(...ofStyles(name === "style" ? plain : `${name}: ${plain}`, null, "declarationList").map((one) => ({ ...one, line })));
    }
  }
  return used;
}

module.exports = { ofMarkup };
