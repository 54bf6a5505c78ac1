// The runtime of a learning platform, by the two standards that nearly all of them know: SCORM 1.2 and SCORM 2004.
// It lies in one of the windows around this one, or around the one that opened it, and any of them may be closed to us.

/** @typedef {"begin" | "get" | "set" | "commit" | "end"} Call */
/** @typedef {Record<Call | "name" | "learner" | "status" | "exit", string> & { room: number }} Runtime */

/** @type {Record<string, Runtime>} */
const RUNTIMES = {
  "1.2": {
    name: "API", begin: "LMSInitialize", get: "LMSGetValue", set: "LMSSetValue", commit: "LMSCommit", end: "LMSFinish",
    learner: "cmi.core.student_id", status: "cmi.core.lesson_status", exit: "cmi.core.exit", room: 4096,
  },
  2004: {
    name: "API_1484_11", begin: "Initialize", get: "GetValue", set: "SetValue", commit: "Commit", end: "Terminate",
    learner: "cmi.learner_id", status: "cmi.completion_status", exit: "cmi.exit", room: 64000,
  },
};
const DATA = "cmi.suspend_data";
const DONE = ["completed", "passed"];
const MOST_WINDOWS = 50;
const QUIET = 1000;
const TRY_AGAIN = 8000;

/**
 * Begins to speak with the platform around this page, in the `version` that the package was made for. Gives null where
 * there is none. `tell` hears whether the platform took what it was last given.
 * @param {string | undefined} version @param {(taken: boolean) => void} tell
 */
export function connect(version, tell) {
  const runtime = RUNTIMES[version ?? ""];
  const api = runtime && found(runtime.name);
  /** @type {(name: Call, ...given: string[]) => string} */
  const call = (name, ...given) => {
    try {
      return String(api[runtime[name]](...given));
    } catch {
      return "";
    }
  };
  if (!api || call("begin", "") !== "true") return null;

  /** @type {Record<string, string>} */
  let waiting = {};
  /** @type {number | undefined} */
  let timer;
  let over = false;
  /** @type {(name: string) => string} */
  const get = (name) => call("get", name);
  // Whoever leaves, or loses the network, comes back to the same attempt, with all that lies there.
  put(runtime.exit, "suspend");
  if (!DONE.includes(get(runtime.status))) put(runtime.status, "incomplete");
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") handOver(); });
  addEventListener("pagehide", end);
  // A page that a browser brings back as it was has taken its leave from the platform.
  addEventListener("pageshow", ({ persisted }) => { if (persisted) location.reload(); });

  /**
   * What it is to take, as soon as nothing more comes for a moment: the last of each name.
   * @param {string} name @param {string} value
   */
  function put(name, value) {
    waiting[name] = value;
    clearTimeout(timer);
    timer = setTimeout(handOver, QUIET);
  }

  function handOver() {
    clearTimeout(timer);
    if (over || Object.keys(waiting).length === 0) return;
    const taken = Object.entries(waiting).map(([name, value]) => call("set", name, value) === "true");
    if ([...taken, call("commit", "") === "true"].every(Boolean)) waiting = {};
    else timer = setTimeout(handOver, TRY_AGAIN);
    tell(Object.keys(waiting).length === 0);
  }

  function end() {
    handOver();
    clearTimeout(timer);
    if (!over) call("end", "");
    over = true;
  }

  return {
    /** Who learns here, by the platform's own name for them; an empty text where it says none. */
    learner: get(runtime.learner),
    room: runtime.room,
    read: () => get(DATA),
    /** @type {(text: string) => void} */
    keep: (text) => put(DATA, text),
    /** Says that the lesson is done. It is never said to be failed, and there is no score. */
    complete: () => { if (!DONE.includes(get(runtime.status))) put(runtime.status, "completed"); },
  };
}

/**
 * Looks for a platform's runtime by its name, upwards from this window, from the one that opened it, and from that of the top.
 * @param {string} name
 */
function found(name) {
  const seen = new Set();
  for (const start of [() => window, () => opener, () => top?.opener]) {
    let here = start();
    while (here && !seen.has(here) && seen.size < MOST_WINDOWS) {
      seen.add(here);
      const api = within(here, name);
      if (api) return api;
      here = here.parent;
    }
  }
  return null;
}

/**
 * A window from elsewhere lets nobody look into it.
 * @param {any} one @param {string} name
 */
function within(one, name) {
  try {
    return one[name] ?? null;
  } catch {
    return null;
  }
}
