// What one reads stays where it is: while the page above it grows, over a reload, and as one goes back.

import assert from "node:assert/strict";
import test, { mock } from "node:test";

import { read } from "./piece.mjs";
import { happens, leave } from "./service.mjs";

let loaded = 0;
const listen = globalThis.addEventListener;

/** A lesson whose parts are so high; the third is in a step that is put away. The screen shows 100 of it, from `scrollY` on. */
async function lesson({ heights = [50, 80, 70, 90, 60], away = [], holds = false, at = 0, state = null } = {}) {
  leave();
  const page = read(`<section class="gc-path-step">${heights.map(() => "<p></p>").join("")}</section>`);
  const parts = page.querySelectorAll("p");
  const scrolled = [];
  Object.assign(globalThis, { CSS: { supports: (name, value) => holds && name === "overflow-anchor" && value === "auto" }, innerHeight: 100, scrollY: at,
    scrollBy({ top, behavior }) { scrolled.push([top, behavior]); globalThis.scrollY += top; }, history: { state, scrollRestoration: "auto", replaceState(now) { this.state = now; } } });
  const high = (i) => (away.includes(i) ? 0 : heights[i]);
  parts.forEach((part, i) => {
    Object.defineProperty(part, "offsetHeight", { get: () => high(i) });
    part.getBoundingClientRect = () => { const top = heights.slice(0, i).reduce((sum, _, j) => sum + high(j), 0) - globalThis.scrollY; return { top, bottom: top + high(i) }; };
  });
  const ways = {};
  globalThis.addEventListener = (name, act, how) => { ways[name] = how?.passive; listen(name, act); };
  document.querySelectorAll = (wanted) => page.querySelectorAll(wanted);
  let fonts;
  document.fonts = { ready: { then: (act) => { fonts = act; } } };
  loaded += 1;
  const script = await import(`../../widgets/site/scripts/in_place.js?${loaded}`);
  return { ...script, ways, heights, away, scrolled, page, lettersCome: () => fonts(), scroll(to) { globalThis.scrollY = to; happens("scroll", {}); mock.timers.tick(350); }, seen: () => history.state?.inSight };
}

test("while the page above grows or shrinks, what begins on the screen stays there", async () => {
  const { inPlace, heights, scrolled } = await lesson({ at: 60 });
  inPlace(() => { heights[0] = 90; });
  assert.deepEqual(scrolled, [[40, "instant"]]);
  inPlace(() => { heights[1] = 50; });
  assert.deepEqual(scrolled[1], [-30, "instant"]);
  inPlace(() => { heights[4] = 500; });
  assert.equal(scrolled.length, 2, "what grows below moves nothing");
});

test("a part that fills the screen is what one reads where none begins there", async () => {
  const { inPlace, heights, scrolled } = await lesson({ heights: [50, 400, 70], at: 100 });
  inPlace(() => { heights[0] = 70; });
  assert.deepEqual(scrolled, [[20, "instant"]]);
});

test("at the top of the page nothing is held, nor where the browser holds it, nor what is gone afterwards", async () => {
  for (const how of [{ at: 0 }, { at: 60, holds: true }]) {
    const { inPlace, heights, scrolled } = await lesson(how);
    inPlace(() => { heights[0] = 90; });
    assert.deepEqual(scrolled, []);
  }
  const { inPlace, away, scrolled, heights } = await lesson({ at: 60 });
  inPlace(() => { away.push(2); heights[0] = 90; });
  assert.deepEqual(scrolled, []);
});

test("what is put away is not what one reads", async () => {
  const { inPlace, page, scrolled, heights, away } = await lesson({ at: 55, away: [2] });
  inPlace(() => { heights[0] = 60; });
  assert.deepEqual([scrolled, away], [[[10, "instant"]], [2]]);
  page.querySelector("section").hidden = true;
  inPlace(() => { heights[0] = 90; });
  assert.equal(scrolled.length, 1);
});

test("where one reads is noted once the page is still, beside what else the address has", async () => {
  const { keepPlace, scroll, seen, ways } = await lesson({ state: { gcLesson: "02" } });
  keepPlace();
  assert.deepEqual(ways, { wheel: true, touchmove: true, keydown: true, pointerdown: true, popstate: undefined, scroll: true }, "no hand waits for it");
  assert.equal(history.scrollRestoration, "manual");
  globalThis.scrollY = 60;
  happens("scroll", {});
  mock.timers.tick(349);
  assert.equal(seen(), undefined);
  mock.timers.tick(1);
  assert.deepEqual(history.state, { gcLesson: "02", inSight: { number: 2, top: 70 } });
  for (const [to, wanted] of [[50, { number: 1, top: 0 }], [0, { number: 0, top: 0 }], [30, { number: 1, top: 20 }], [340, { number: 4, top: -50 }]]) {
    scroll(to);
    assert.deepEqual(seen(), wanted, String(to));
  }
  scroll(350);
  assert.equal(seen(), undefined, "below all of it there is nothing");
});

test("a part that only begins below the screen is not on it", async () => {
  const { keepPlace, scroll, seen } = await lesson({ heights: [50, 110, 300] });
  keepPlace();
  scroll(60);
  assert.deepEqual(seen(), { number: 1, top: -10 });
});

test("a page that is loaded anew, or gone back to, shows what one read", async () => {
  const state = { inSight: { number: 2, top: 10 } };
  const { keepPlace, scrolled } = await lesson({ state });
  keepPlace();
  assert.deepEqual(scrolled, [[120, "instant"]]);
  happens("popstate", { state: { inSight: { number: 0, top: 0 } } });
  happens("popstate", { state: null });
  assert.deepEqual(scrolled.slice(1), [[-120, "instant"]]);
  const gone = await lesson({ state: { inSight: { number: 99, top: 10 } } });
  gone.keepPlace();
  assert.deepEqual(gone.scrolled, []);
});

test("letters that come late move it back once more, unless a hand has moved the page since, or the browser holds it", async () => {
  const state = { inSight: { number: 2, top: 10 } };
  const late = async (how, meanwhile) => {
    const { keepPlace, heights, scrolled, lettersCome } = await lesson({ state, ...how });
    keepPlace();
    meanwhile?.();
    heights[0] = 70;
    lettersCome();
    return scrolled.length;
  };
  assert.equal(await late({}), 2);
  for (const way of ["wheel", "touchmove", "keydown", "pointerdown"]) assert.equal(await late({}, () => happens(way, {})), 1, way);
  assert.equal(await late({ holds: true }), 1);
});

test("a page without a lesson is left to the browser", async () => {
  const { keepPlace } = await lesson({ heights: [] });
  keepPlace();
  assert.equal(history.scrollRestoration, "auto");
});
