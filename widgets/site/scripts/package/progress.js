// Which parts of the lesson were seen, and which of its questions tried. All of both is what a platform calls done,
// whatever was answered. What one writes oneself, and a story that one goes through, can be left out.

/** Follows what is seen and tried in this page; `contentAt` gives what a piece needs by its place. */
export function openProgress(contentAt) {
  const parts = [...document.querySelectorAll(".gc-toc a")].map(({ hash }) => decodeURIComponent(hash.slice(1)));
  const pieces = [...document.querySelectorAll('[data-gc-piece="question"]:not(:has([data-gc-own]))')];
  const questions = pieces.map(({ dataset }) => contentAt(dataset.gcPlace).item);
  const seen = new Set();
  const tried = new Set();
  const listeners = [];
  const eyes = new IntersectionObserver((found) => add({ seen: found.filter((one) => one.isIntersecting).map(({ target }) => target.id) }));
  for (const part of parts) eyes.observe(document.getElementById(part));

  /** What the lesson no longer has, or never had, counts nothing. */
  function add({ seen: parts_ = [], tried: questions_ = [] }) {
    const before = seen.size + tried.size;
    for (const one of parts_) if (parts.includes(one)) seen.add(one);
    for (const one of questions_) if (questions.includes(one)) tried.add(one);
    if (seen.size + tried.size > before) for (const tell of listeners) tell();
  }

  return {
    add,
    onChange: (tell) => listeners.push(tell),
    whole: () => ({ seen: [...seen], tried: [...tried] }),
    count: () => ({ seen: seen.size, parts: parts.length, tried: tried.size, questions: questions.length }),
    isDone: () => seen.size === parts.length && tried.size === questions.length,
    forget() {
      seen.clear();
      tried.clear();
      for (const tell of listeners) tell();
    },
  };
}
