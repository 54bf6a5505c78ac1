// What MDN's data says of a feature: since when each browser of the promise has it.

const data = require("@mdn/browser-compat-data");

/** Gives the entry of a feature by its path, such as "css.properties.inset"; nothing where there is none. */
function entry(path) {
  return path.reduce((part, name) => (part && Object.hasOwn(part, name) ? part[name] : undefined), data);
}

/** Says whether `browser` has had the feature since `version` or before; a prefix counts only where it is given. */
function has(feature, browser, version, prefix = null) {
  const since = sinceWhen(feature, browser, prefix);
  return since !== null && !isNewer(since, version);
}

/** Gives the version since which a browser has a feature, if only with the faults that MDN notes; or null. */
function sinceWhen(feature, browser, prefix = null) {
  const told = feature.__compat.support[browser];
  const whole = [told].flat().filter((one) => one && one.version_added && (!one.version_removed || one.partial_implementation) && !one.flags
    && !one.alternative_name && (!one.prefix || one.prefix === prefix));
  const versions = whole.map((one) => (one.version_added === true ? "0" : one.version_added.replace("≤", "")));
  return versions.filter((one) => one !== "preview").sort((a, b) => (isNewer(a, b) ? 1 : -1))[0] ?? null;
}

function isNewer(a, b) {
  const [one, other] = [a, b].map((text) => text.split(".").map(Number));
  for (let i = 0; i < Math.max(one.length, other.length); i += 1) {
    if ((one[i] ?? 0) !== (other[i] ?? 0)) return (one[i] ?? 0) > (other[i] ?? 0);
  }
  return false;
}

/** Collects, under each name, all paths below `roots` that end in it. */
function pathsByName(roots, depth) {
  const found = new Map();
  const visit = (path, left) => {
    for (const name of Object.keys(entry(path) ?? {})) {
      if (name === "__compat") continue;
      const here = [...path, name];
      if (entry(here).__compat) found.set(name, [...(found.get(name) ?? []), here]);
      if (left > 1) visit(here, left - 1);
    }
  };
  roots.forEach((root) => visit(root, depth));
  return found;
}

module.exports = { entry, has, isNewer, pathsByName, sinceWhen };
