// The features that a script uses, as paths in MDN's data. What is asked for with ?. may be missing.

const acorn = require("acorn");
const walk = require("acorn-walk");
const { entry, pathsByName } = require("./known.js");

const BUILTINS = ["javascript", "builtins"];
const MEMBERS = pathsByName([["api"], BUILTINS], 2);
// Names that stand for one object of the browser, and what kind of object that is.
const OBJECTS = { document: "Document", navigator: "Navigator", history: "History", location: "Location", crypto: "Crypto",
  performance: "Performance", window: "Window", localStorage: "Storage", sessionStorage: "Storage", caches: "CacheStorage" };
// Methods of Jupyter's objects, whatever else has one of that name.
const JUPYTERS = new Set(["dispose"]);
const ASSIGNED = { "??=": "nullish_coalescing_assignment", "||=": "logical_or_assignment", "&&=": "logical_and_assignment" };
const LOGICAL = { "??": "nullish_coalescing" };

// Of what is only read, and not called, the name tells little: these are the objects that a page is made of.
const ON_PAGES = /^(Document|Element|Event|HTML\w*Element|KeyboardEvent|MouseEvent|Node|PointerEvent|SVG\w*Element)$/;

function parsed(text) {
  return acorn.parse(text, { ecmaVersion: "latest", sourceType: "module", locations: true });
}

/** Gives the names that a script gives to what it makes. What is called so is the course's own, and not the browser's. */
function namesGiven(text) {
  return ownNames(parsed(text));
}

/** Gives what a script uses: { paths, line }, where any of the paths is enough; `given` are names of the course's own. */
function ofScript(text, given) {
  const tree = parsed(text);
  const used = [];
  const names = { here: ownNames(tree), given };
  walk.fullAncestor(tree, (node, _, ancestors) => {
    const paths = pathsOf(node, ancestors.at(-2), names).filter((path) => entry(path)?.__compat);
    if (paths.length && !mayBeMissing(node, ancestors.at(-2))) used.push({ paths, line: node.loc.start.line });
  });
  return used;
}

function ownNames(tree) {
  const own = new Set();
  const give = ({ key, computed }) => { if (!computed && key.name) own.add(key.name); };
  const bind = ({ id }) => { if (id?.name) own.add(id.name); };
  const take = ({ params }) => params.forEach((one) => { if (one.name) own.add(one.name); });
  walk.full(tree, (node) => {
    if (node.type === "Property" || node.type === "MethodDefinition" || node.type === "PropertyDefinition") give(node);
    if (/Declarat(ion|or)$/.test(node.type)) bind(node);
    if (/^Import.*Specifier$/.test(node.type)) own.add(node.local.name);
    if (node.params) take(node);
    if (node.type === "AssignmentPattern" && node.left.name) own.add(node.left.name);
  });
  return own;
}

function mayBeMissing(node, parent) {
  return Boolean(parent?.optional) && (parent.object === node || parent.callee === node);
}

function pathsOf(node, parent, names) {
  switch (node.type) {
    case "MemberExpression": return node.computed ? [] : ofMember(node, parent?.callee === node, names);
    case "Identifier": return isGlobal(node, parent, names.here) ? [["api", node.name], [...BUILTINS, node.name]] : [];
    case "ChainExpression": return [["javascript", "operators", "optional_chaining"]];
    case "LogicalExpression": return [["javascript", "operators", LOGICAL[node.operator] ?? ""]];
    case "AssignmentExpression": return [["javascript", "operators", ASSIGNED[node.operator] ?? ""]];
    case "AwaitExpression": return [["javascript", "operators", "await"]];
    case "ImportExpression": return [["javascript", "operators", "import", ...(node.options ? ["options_parameter"] : [])]];
    case "ImportDeclaration": return node.attributes?.length ? [["javascript", "statements", "import", "import_attributes"]] : [];
    case "StaticBlock": return [["javascript", "classes", "static", "initialization_blocks"]];
    case "PropertyDefinition": return [["javascript", "classes", node.static ? "static" : "public_class_fields", ...(node.static ? ["class_fields"] : [])]];
    case "PrivateIdentifier": return [["javascript", "classes", parent?.type === "BinaryExpression" ? "private_class_fields_in" : "private_class_fields"]];
    case "Literal": return node.regex ? ofRegex(node.regex) : [];
    default: return [];
  }
}

function ofMember({ object, property }, called, { here, given }) {
  const name = property.name;
  if (object.name === "globalThis") return [["api", name], [...BUILTINS, name]];
  const kind = here.has(object.name) ? null : OBJECTS[object.name] ?? object.name;
  if (kind && (entry(["api", kind]) || entry([...BUILTINS, kind]))) {
    return [["api", kind, name], ["api", kind, `${name}_static`], ["api", "EventTarget", name], [...BUILTINS, kind, name]];
  }
  if (here.has(name) || given.has(name) || JUPYTERS.has(name)) return [];
  const paths = MEMBERS.get(name) ?? [];
  return called || paths.some(([, owner]) => ON_PAGES.test(owner)) ? paths : [];
}

function isGlobal({ name }, parent, own) {
  const named = (parent?.type === "MemberExpression" && parent.property.name === name && !parent.computed) || parent?.type === "Property";
  return !named && !own.has(name);
}

function ofRegex({ pattern, flags }) {
  if (/\(\?<[=!]/.test(pattern)) return [["javascript", "regular_expressions", "lookbehind_assertion"]];
  if (/\(\?[a-z-]+:/.test(pattern)) return [["javascript", "regular_expressions", "modifier"]];
  if (flags.includes("v")) return [[...BUILTINS, "RegExp", "unicodeSets"]];
  return flags.includes("d") ? [[...BUILTINS, "RegExp", "hasIndices"]] : [];
}

module.exports = { namesGiven, ofScript };
