// Says before the page is drawn that its scripts come: then nothing moves as they bring it to life. Where one of them
// cannot, the page stands as it does without any.
document.documentElement.classList.add("gc-scripts");
addEventListener("error", ({ target }) => {
  if (target === window || target instanceof HTMLScriptElement) document.documentElement.classList.remove("gc-scripts");
}, true);
// Whoever is led to a step by the address, or stopped at one, sees none before it. Of a page that is a file nobody asks
// so early: on a busy machine Chromium gives it, once in twenty times, a storage that is empty and forgets all it is given.
let isLed = location.hash !== "" || location.protocol === "file:";
try {
  isLed ||= Object.keys(localStorage).some((key) => key.includes(" kept state path:"));
} catch {
  // A browser that keeps nothing knows no step either.
}
document.documentElement.classList.toggle("gc-led", isLed);
