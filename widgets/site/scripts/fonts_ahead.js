// Sees to it that words stand still once they are seen. The fonts are fetched ahead; where they come too late for this
// page, it keeps the letters that it began with, and the next one has them. Where a page is a file, or has its fonts
// within, they come at once, but cannot be fetched ahead: it is seen with them, or a moment later without.
const NOT_LONG = 500;
const root = document.documentElement;
const isWithin = document.fonts.size > 0;
const isNear = isWithin || location.protocol === "file:";
if (isNear) root.classList.add("gc-fonts-come");
else {
  for (const name of ["literata-latin-wght-normal", "literata-latin-wght-italic", "figtree-latin-wght-normal"]) {
    const link = { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "", href: `fonts/${name}.woff2` };
    document.head.append(Object.assign(document.createElement("link"), link));
  }
}
if (isWithin) awaitLetters();
else document.addEventListener("load", ({ target }) => { if (target instanceof HTMLLinkElement && target.rel === "stylesheet") awaitLetters(); }, true);

function awaitLetters() {
  const faces = [...document.fonts];
  if (!isNear) return faces.forEach((face) => { face.display = "optional"; });
  const late = new Promise((done) => { setTimeout(done, NOT_LONG); });
  void Promise.race([late, Promise.allSettled(faces.map((face) => face.load()))]).then(() => root.classList.remove("gc-fonts-come"));
}
