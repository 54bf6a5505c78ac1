// A phone of a poll whose page, browser and service are played.

import { buttons, texts } from "./page.mjs";
import { at, leave, settled, sockets, Stored } from "./service.mjs";

let main;
document.querySelector = (wanted) => (wanted === "main" ? main : document.head.querySelector(wanted));
document.documentElement = {};
globalThis.getComputedStyle = () => ({ fontSize: "16px" });

// What is read from the disk already comes at its turn.
for (const name of ["guess", "order", "results", "study", "ticket", "words"]) await import(`../../widgets/poll/pages/${name}.js`);

/** A question that is open. */
export const OPEN = { phase: "open", round: 4, asks: "What?", options: [{ text: "yes" }, { text: "no" }], many: false, answers: 8, fewest: 5, shown: true, hidden: false };
let opened = 0;

/** A page of a phone at this address; another one's memory is not its own, unless it is the same. */
export async function arrive(path = "/ABCD", isSame = false) {
  if (!isSame) globalThis.localStorage = new Stored();
  leave();
  main = document.createElement("main");
  document.head = document.createElement("head");
  at(path);
  opened += 1;
  await import(`../../widgets/poll/pages/phone.js?${"x".repeat(opened)}`);
  await settled();
  const [view, status] = main.children;
  const tell = async (message) => { sockets.at(-1).tell(message); await settled(); };
  const press = async (name) => { buttons(view, name)[0].click(); await settled(); };
  const hand = async () => { [...view.seen("form")][0].hears.submit({ preventDefault() {} }); await settled(); };
  const kept = () => JSON.parse(Object.values(localStorage).find((one) => typeof one === "string") ?? "null");
  const choose = (place) => { [...view.seen("input")][place].checked = true; };
  const said = () => status.textContent;
  return { view, tell, press, hand, kept, choose, said, isIn: () => status.classList.contains("poll-in"), title: () => texts(view, "h1")[0] };
}

/** One that is in, and has heard this. */
export async function inRoom(room, isSame) {
  const phone = await arrive("/ABCD", isSame);
  sockets[0].open();
  await phone.tell(room);
  return phone;
}
