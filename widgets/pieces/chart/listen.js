// "Listen": the curves of a chart as tones, for whoever hears better than sees, or would like both. Nothing sounds by itself.

import { announce } from "../shared/announce.js";
import { h, freshId } from "../shared/dom.js";
import { play, timetable } from "./tone.js";

const HOW = "Each curve as a tone, from left to right: the higher the curve, the higher the tone.";
const LOOK = 100;
// One chart is heard at a time.
let stopOther = () => {};

/** Makes the buttons; `names` are the curves', `curves()` gives their tones as they are drawn now, `sentence()` the chart's own. */
export function listening({ names, curves, sentence }) {
  const how = h("span", { class: "gc-note", id: freshId("listen") }, HOW);
  const button = h("button", { type: "button", class: "gc-button", "aria-describedby": how.id, onclick: press }, "Listen");
  const stop = h("button", { type: "button", class: "gc-button", onclick: () => end("The tones have stopped."), hidden: true }, "Stop");
  const { names: named, end: over } = timetable(names.length);
  let now = null;

  function press() {
    if (!now) begin();
    else if (now.rests) go();
    else rest();
  }

  function begin() {
    stopOther();
    stopOther = () => end("");
    const context = new AudioContext();
    now = { context, started: context.currentTime, at: -1, rests: false, silence: play(context, curves(), 0) };
    tell(`${names.join(", then ")}.`);
    go();
  }

  function go() {
    now.rests = false;
    now.context.resume();
    now.timer = setInterval(look, LOOK);
    button.textContent = "Pause the tones";
    stop.hidden = false;
  }

  function rest() {
    now.rests = true;
    now.context.suspend();
    clearInterval(now.timer);
    button.textContent = "Go on listening";
  }

  /** Says the name of each curve before it is heard, and at the end what the chart says. */
  function look() {
    const place = now.context.currentTime - now.started;
    const at = named.filter((time) => time <= place).length - 1;
    if (place > over) return end(sentence());
    if (at === now.at) return undefined;
    now.at = at;
    return tell(names[at]);
  }

  function tell(words) {
    how.textContent = words;
    announce(words);
  }

  function end(words) {
    if (!now) return;
    clearInterval(now.timer);
    now.context.close();
    now = null;
    // Whoever stopped it by keyboard stays where it can be heard again.
    if (document.activeElement === stop) button.focus();
    stop.hidden = true;
    button.textContent = "Listen";
    how.textContent = HOW;
    announce(words);
  }

  return {
    body: h("div", { class: "gc-listen" }, button, stop, how),
    /** The curves are others now: what is still to come is heard as they are drawn. */
    changed() {
      if (!now) return;
      now.silence();
      now.silence = play(now.context, curves(), now.context.currentTime - now.started);
    },
  };
}
