// Says before the page is drawn that its scripts come: then nothing moves as they bring it to life. Where one of them
// cannot, the page stands as it does without any.
document.documentElement.classList.add("gc-scripts");
addEventListener("error", ({ target }) => {
  if (target === window || target instanceof HTMLScriptElement) document.documentElement.classList.remove("gc-scripts");
}, true);
