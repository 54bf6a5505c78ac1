// Reads files, and says which features they use that a browser of the promise does not have.
// node check.js PROMISE FILE…: JSON with `floor`, the oldest version of each browser that has everything, and `young`.

const fs = require("node:fs");
const { entry, has, isNewer, sinceWhen } = require("./known.js");
const { ofMarkup } = require("./markup.js");
const { namesGiven, ofScript } = require("./scripts.js");
const { ofStyles } = require("./styles.js");

const READERS = { css: ofStyles, js: ofScript, html: ofMarkup, svg: ofMarkup };

function read(file) {
  return fs.readFileSync(file, "utf-8");
}

function main([promiseFile, ...files]) {
  const { browsers, without } = JSON.parse(read(promiseFile));
  const floor = Object.fromEntries(Object.keys(browsers).map((name) => [name, { version: "0", for: null }]));
  const excuse = (name) => Object.keys(without).find((one) => name === one || name.startsWith(`${one}.`));
  const young = [];
  const excused = new Set();
  const own = files.filter((file) => file.endsWith(".js") && !file.includes("vendor"));
  const given = new Set(own.flatMap((file) => [...namesGiven(read(file))]));
  for (const file of files) {
    for (const { paths, line, prefix } of READERS[file.split(".").at(-1)](read(file), given)) {
      const name = paths[0].join(".");
      const features = paths.map((path) => entry(path));
      const missing = Object.keys(browsers).filter((one) => !features.some((feature) => has(feature, one, browsers[one], prefix)));
      if (missing.length === 0) raise(floor, features, prefix, `${name} (${file}, line ${line})`);
      else if (excuse(name)) excused.add(excuse(name));
      else young.push({ file, line, name, missing });
    }
  }
  return { floor, young, idle: Object.keys(without).filter((name) => !excused.has(name)) };
}

/** Moves the floor up to the version that has one of these features. */
function raise(floor, features, prefix, used) {
  for (const [browser, low] of Object.entries(floor)) {
    const since = features.map((feature) => sinceWhen(feature, browser, prefix)).filter((one) => one !== null);
    const first = since.sort((a, b) => (isNewer(a, b) ? 1 : -1))[0];
    if (isNewer(first, low.version)) Object.assign(low, { version: first, for: used });
  }
}

process.stdout.write(JSON.stringify(main(process.argv.slice(2))));
