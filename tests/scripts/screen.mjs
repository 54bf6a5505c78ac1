// A teacher's screen whose page, browser and service are played.

import { buttons, texts, voice } from "./page.mjs";
import { at, leave, sockets, Stored } from "./service.mjs";

let place;
document.querySelector = (wanted) => (wanted === ".screen" ? place : null);
document.documentElement = {};
globalThis.getComputedStyle = () => ({ fontSize: "16px" });

const ASKS = [{ id: "02.x", asks: "What is x?", label: "a question" }, { id: "02.y", asks: "What is y?", label: "a question" }];
export const WELCOME = { code: "ABCD", doors: [{ address: "http://10.0.0.2/", picture: "one" }], lessons: [{ title: "Two", asks: ASKS }], order: [], tickets: [] };
export const WAITING = { phase: "waiting", phones: 3, round: 0, notice: "" };
export const OPEN = {
  phase: "open", id: "02.x", round: 1, asks: "What is x?", label: "a question", options: [{ text: "yes" }], answers: 1, fewest: 5,
  shown: false, hidden: false, again: false, notice: "", phones: 3, seconds: 0,
};
let opened = 0;

/** A screen at this address; what its window stored is another one's, unless it is the same. */
export async function arrive(hash, isSame = false) {
  if (!isSame) globalThis.sessionStorage = new Stored();
  leave();
  voice.textContent = "";
  place = document.createElement("div");
  document.activeElement = document.body;
  const left = [];
  globalThis.history = { replaceState: (_state, _title, path) => { left.push(path); at("/teacher"); } };
  at("/teacher", hash);
  opened += 1;
  await import(`../../widgets/poll/pages/screen.js?${"x".repeat(opened)}`);
  const [main, side, foot] = place.children;
  const [socket] = sockets;
  socket.open();
  const tell = (...messages) => messages.forEach((message) => sockets.at(-1).tell(message));
  const said = () => [...foot.children].find(({ attributes }) => attributes.class === "screen-status").textContent;
  const foots = () => foot.children.filter(({ tag, hidden }) => tag === "button" && !hidden).map(({ textContent }) => textContent);
  const title = () => texts(main, "h1")[0];
  return { main, side, foot, left, socket, tell, said, foots, title, press: (name) => buttons(place, name)[0].click() };
}

/** One that was let in, and has heard this. */
export async function inPoll(...rooms) {
  const screen = await arrive("#KEY");
  screen.tell({ welcome: WELCOME }, ...rooms);
  return screen;
}
