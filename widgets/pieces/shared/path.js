// The course of a lesson's path: where one is, what waits for a guess, and what of it is kept. How a step is shown is the
// page's own affair: the web's and Jupyter's pages differ.

/**
 * Follows a path. `names` are those of its steps; `guesses`, to which more may come, have each its `item`, and say
 * `isDone`; `show` draws what it is given, and what is kept of all states. Whoever was here before is led by `resume` to
 * the step at which they left: `stepNamed` gives the one that has this name, or holds what was a step of its own.
 * @param {{ names: string[], stepNamed: (name: string) => number, guesses: Guess[], memory: Memory, whole?: boolean, resume: (step: number) => void, show: (shown: { here: number, whole: boolean, states: Snapshot["states"] }) => void }} path
 */
export function pathOf({ names, stepNamed, guesses, memory, whole = false, resume, show }) {
  let here = 0;
  // To be led back to where one was is no step: when one took one is kept, too.
  let kept = "";
  /** @type {Pick<Snapshot, "attempts" | "states">} */
  let met = { attempts: {}, states: {} };
  memory.recall(({ state }) => {
    kept = nameIn(String(state?.at ?? ""));
    const left = stepNamed(kept);
    if (left >= 0) resume(left);
  });
  memory.watch(({ attempts, states }) => {
    met = { attempts, states };
    whole ||= prefersWhole(states);
    draw();
  });

  function keep() {
    kept = names[here];
    memory.state({ at: `#${names[here]}`, whole });
  }

  function draw() {
    for (const guess of guesses) guess.isDone ||= Boolean(met.attempts[guess.item] ?? met.states[guess.item]);
    show({ here, whole, states: met.states });
  }

  return {
    draw,
    /**
     * Goes to a step.
     * @param {number} step
     */
    go(step) {
      if (step >= 0 && step !== here) {
        here = step;
        if (names[here] !== kept) keep();
      }
      draw();
    },
    /**
     * Goes on without a guess, or shows what waits for it.
     * @param {Guess[]} passed
     */
    readOn(passed) {
      for (const guess of passed) guess.isDone = true;
      draw();
    },
    /** Takes all of it on one page, or step by step. */
    turn() {
      whole = !whole;
      keep();
      draw();
    },
  };
}

/**
 * Of the parts of a step, in order, those that wait for a guess before them; `guessAt` says which guess a part asks for.
 * @template {Element} T @param {T[]} parts @param {(part: T) => Guess | undefined | null} guessAt
 */
export function waiting(parts, guessAt) {
  const first = parts.findIndex((part) => guessAt(part)?.isDone === false);
  return first < 0 ? [] : parts.slice(first + 1);
}

/**
 * As it was last chosen, in any lesson.
 * @param {Snapshot["states"]} states
 */
function prefersWhole(states) {
  const paths = Object.keys(states).filter((item) => item.startsWith("path:")).map((item) => states[item]);
  const last = paths.reduce((one, other) => (Date.parse(other.at) > (one ? Date.parse(one.at) : 0) ? other : one), /** @type {Snapshot["states"][string] | null} */ (null));
  return last?.value?.whole === true;
}

/**
 * The name that the address leads to; nothing where what stands there, cut off or mistyped, can be no name.
 * @param {string} hash
 */
export function nameIn(hash) {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return "";
  }
}
