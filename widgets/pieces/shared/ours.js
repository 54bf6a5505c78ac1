// The names under which a course keeps things in a browser. All that comes from one address shares one storage: so each
// name holds the course and the place that it is opened from, and two courses or two editions do each other no harm.

/** @type {Map<string, string>} */
const known = new Map();

/**
 * Says which course this page is of, by its `id` and its `name`; a page of the web site knows it from its own script.
 * @param {Handed.About} about
 */
export function nameCourse(about) {
  globalThis.goodCryCourse ??= { about };
}

/** The id of the course that this page is of. */
export function courseId() {
  return globalThis.goodCryCourse?.about?.id ?? globalThis.document?.documentElement.dataset.gcCourse ?? "course";
}

/**
 * Gives how the keys of one kind begin, such as "tea /courses/tea/ kept ".
 * @param {string} kind @returns {string}
 */
export function ours(kind) {
  const name = `${courseId()} ${kind}`;
  const begins = known.get(name) ?? `${courseId()} ${place()} ${kind} `;
  known.set(name, begins);
  return begins;
}

/**
 * Gives what was kept before the place was part of its name the name that it has now.
 * @param {Storage} storage @param {string} kind
 */
export function carryOver(storage, kind) {
  const before = `${courseId()} ${kind} `;
  for (const key of Object.keys(storage)) {
    if (key.startsWith(before)) move(storage, key, ours(kind) + key.slice(before.length));
  }
}

/** @param {Storage} storage @param {string} from @param {string} to */
function move(storage, from, to) {
  const value = storage.getItem(from);
  if (value === null) return;
  storage.removeItem(from);
  try {
    if (storage.getItem(to) === null) storage.setItem(to, value);
  } catch {
    // There is no room for the longer name: it stays where it was, and is moved another time.
    storage.setItem(from, value);
  }
}

/**
 * The folder of a site, or the user's part of a Jupyter server; files lie where their reader puts them. Within a learning
 * platform each of its learners has a place.
 */
function place() {
  const reader = globalThis.goodCryCourse?.reader;
  const folder = location.protocol === "file:" ? "file" : folderOf();
  return reader ? `${folder} ${reader}` : folder;
}

function folderOf() {
  const jupyter = document.getElementById("jupyter-config-data");
  return new URL(jupyter ? JSON.parse(jupyter.textContent).baseUrl : ".", document.baseURI).pathname;
}
