/* What the server of a course hands to a page of Jupyter: the pieces of lessons, and the way to the record. */

/**
 * Says what the server told this page of its course; null where it has none.
 * @param {JupyterApp} app @param {Jupyter} jupyter
 */
export function courseOf(app, { PageConfig, ServerConnection }) {
  const words = PageConfig.getOption("goodCryWords").match(/\w+/g);
  if (!words) return null;
  const settings = app.serviceManager.serverSettings;
  /** @type {(name: string) => string} */
  const address = (name) => new URL(name, settings.baseUrl).href;

  /** @param {string} name @param {RequestInit} init @returns {Promise<any>} */
  async function ask(name, init) {
    const answer = await ServerConnection.makeRequest(address(`good-cry/${name}`), init, settings);
    if (!answer.ok) throw new ServerConnection.ResponseError(answer);
    return answer.json();
  }
  return {
    words: new Set(words),
    style: address(PageConfig.getOption("goodCryStyle")),
    /** @type {{ code: string[], first: { id: string, file: string } }} */
    notebooks: JSON.parse(PageConfig.getOption("goodCryNotebooks")),
    /**
     * The scripts of all pieces, by their names, as `PIECES`; as `PATH` and `FIND` what a lesson's room needs besides, as `FURNISH` what a notebook of code does.
     * @type {() => Promise<RoomScripts>}
     */
    scripts: () => import(address(PageConfig.getOption("goodCryScript"))),
    /**
     * The pieces of these calls, by call; what the browser has of them is only asked after.
     * @type {(calls: string[]) => Promise<Record<string, any>>}
     */
    pieces: (calls) => ask(`pieces?${new URLSearchParams(calls.map((call) => ["call", call]))}`, { cache: "no-cache" }),
    record: keeper((message) => {
      const body = JSON.stringify(message);
      // What is short arrives also from a page that is left.
      return ask("record", { method: "POST", body, keepalive: body.length < MOST_ALIVE });
    }, address("good-cry/record")),
  };
}

// A browser takes 64 KB of these.
const MOST_ALIVE = 10_000;
const CHANGES = ["keep", "erase", "import", "repair"];

/**
 * Makes the keeper of the learner's own file behind the server; what another window changes is news here too.
 * @param {(message: object) => Promise<any>} post @param {string} name
 */
function keeper(post, name) {
  const windows = new BroadcastChannel(name);
  /** @type {string | null} */
  let shared = null;
  // On a computer that others use too, the server lets go of what this page did as the page goes.
  addEventListener("pagehide", ({ persisted }) => { if (shared && !persisted) void post({ do: "erase", lesson: null, shared }); });
  return {
    /** @param {Asking<any>} message */
    async ask(message) {
      shared = message.shared ?? null;
      const answer = await post(message);
      if (CHANGES.includes(message.do) && !message.shared) windows.postMessage(message.do);
      return answer;
    },
    /** @type {(act: () => void) => void} */
    onChange: (act) => windows.addEventListener("message", act),
  };
}
