// Makes what stands on a slide a little smaller where it would not fit the screen. What is opened later scrolls.

const SIZES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7];

/** Fits each slide as it comes, and the one that is shown when the window changes. */
export function fitSlides() {
  const { Reveal } = globalThis;
  const fitCurrent = () => fit(Reveal.getCurrentSlide());
  Reveal.on("slidechanged", fitCurrent);
  addEventListener("resize", fitCurrent);
  document.fonts.ready.then(fitCurrent);
  document.querySelector(".slides").addEventListener("click", () => requestAnimationFrame(bringIntoView));
  fitCurrent();
}

function fit(slide) {
  const body = slide.querySelector(".gc-slide-body");
  for (const size of SIZES) {
    body.style.zoom = size;
    if (slide.scrollHeight <= slide.clientHeight) return;
  }
}

/** What a piece answers is brought into view, where it came below the edge of the screen. */
function bringIntoView() {
  const slide = globalThis.Reveal.getCurrentSlide();
  const said = [...slide.querySelectorAll('[role="status"]')].find((one) => one.textContent && one.checkVisibility());
  said?.scrollIntoView({ block: "nearest" });
}
