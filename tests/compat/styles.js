// The features that a style sheet uses, as paths in MDN's data. What stands in @supports, or has an older declaration
// of the same property before it in its rule, is not needed.

const css = require("css-tree");
const { entry, pathsByName } = require("./known.js");

const FUNCTIONS = pathsByName([["css", "types"]], 3);
const DYNAMIC = { d: "dynamic", l: "large", s: "small" };

/** Gives what a style sheet uses: { paths, line, prefix }, where any of the paths is enough. */
function ofStyles(text, _, context = "stylesheet") {
  const used = [];
  const tree = css.parse(text, { context, positions: true, parseCustomProperty: true });
  const add = (node, paths, prefix = null) => {
    const known = paths.filter((path) => entry(path)?.__compat);
    if (known.length) used.push({ paths: known, line: node.loc.start.line, prefix });
  };
  css.walk(tree, function visit(node) {
    if (node.type === "Atrule") {
      if (node.name === "supports") return css.walk.skip;
      atRule(node, add);
    }
    if (/^Pseudo/.test(node.type)) add(node, [["css", "selectors", node.name.toLowerCase()]]);
    if (node.type === "NestingSelector") add(node, [["css", "selectors", "nesting"]]);
    if (node.type === "Declaration") declaration(node, this.block, add);
    return undefined;
  });
  return used;
}

function atRule(node, add) {
  const name = node.name.toLowerCase();
  add(node, [["css", "at-rules", name]]);
  if (name === "page" || !node.prelude) return;
  css.walk(node.prelude, (part) => {
    if (part.type === "Feature") add(node, [["css", "at-rules", name, part.name]]);
    if (part.type === "FeatureRange") add(node, [["css", "at-rules", name, "range_syntax"]]);
  });
}

function declaration(node, block, add) {
  const property = node.property.toLowerCase();
  const path = ["css", "properties", property];
  const siblings = block ? [...block.children] : [];
  const prefix = siblings.some((one) => one.property === `-webkit-${property}`) ? "-webkit-" : null;
  add(node, [path], prefix);
  if (siblings.slice(0, siblings.indexOf(node)).some((one) => one.property === node.property)) return;
  if (property === "text-decoration" && css.find(node.value, ({ type }) => type === "Dimension")) add(node, [[...path, "includes_thickness"]]);
  if (property === "content" && css.find(node.value, ({ type, value }) => type === "Operator" && value === "/")) add(node, [[...path, "alt_text"]]);
  css.walk(node.value, (part) => {
    if (part.type === "Identifier") add(part, [[...path, part.name]], prefix);
    if (part.type === "Function") add(part, FUNCTIONS.get(part.name.toLowerCase()) ?? []);
    if (part.type === "Dimension") unit(part, add);
  });
}

function unit(part, add) {
  const name = part.unit.toLowerCase();
  const [, kind] = /^([dls])v(?:w|h|i|b|min|max)$/.exec(name) ?? [];
  if (kind) add(part, [["css", "types", "length", `viewport_percentage_units_${DYNAMIC[kind]}`]]);
  else if (/^cq/.test(name)) add(part, [["css", "types", "length", "container_query_length_units"]]);
  else add(part, [["css", "types", "length", name]]);
}

module.exports = { ofStyles };
