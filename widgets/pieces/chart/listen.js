// "Listen": the curves of a chart as tones, for whoever hears better than sees, or would like both. Nothing sounds by itself.

import { announce } from "../shared/announce.js";
import { childrenOf } from "../shared/dom.js";
import { say } from "../shared/say.js";
import { play, timetable } from "./tone.js";

/** @typedef {{ context: AudioContext, started: number, at: number, rests: boolean, silence: () => void, timer?: number }} Playing */

const LOOK = 100;
// One chart is heard at a time.
let stopOther = () => {};

/**
 * Brings the buttons to life; `names` are the curves', `curves()` gives their tones as they are drawn now, `sentence()` the chart's own.
 * @param {HTMLElement} place
 * @param {{ names: string[], curves: () => Float32Array<ArrayBuffer>[], sentence: () => string }} chart
 */
export function listening(place, { names, curves, sentence }) {
  /** @type {[HTMLButtonElement, HTMLButtonElement, HTMLElement]} */
  const [button, stop, how] = childrenOf(place);
  const [asked, explained] = [button.textContent, how.textContent];
  button.addEventListener("click", press);
  stop.addEventListener("click", () => end(say("chart-listen-stopped")));
  const { names: named, end: over } = timetable(names.length);
  /** @type {Playing | null} */
  let now = null;

  function press() {
    if (!now) begin();
    else if (now.rests) go(now);
    else rest(now);
  }

  function begin() {
    stopOther();
    stopOther = () => end("");
    const context = new AudioContext();
    now = { context, started: context.currentTime, at: -1, rests: false, silence: play(context, curves(), 0) };
    tell(say("chart-listen-order", { curves: names.reduce((curves, next) => say("chart-listen-then", { curves, next })) }));
    go(now);
  }

  /** @param {Playing} playing */
  function go(playing) {
    playing.rests = false;
    playing.context.resume();
    playing.timer = setInterval(() => look(playing), LOOK);
    button.textContent = say("chart-listen-pause");
    stop.hidden = false;
  }

  /** @param {Playing} playing */
  function rest(playing) {
    playing.rests = true;
    playing.context.suspend();
    clearInterval(playing.timer);
    button.textContent = say("chart-listen-go-on");
  }

  /**
   * Says the name of each curve before it is heard, and at the end what the chart says.
   * @param {Playing} playing
   */
  function look(playing) {
    const place = playing.context.currentTime - playing.started;
    const at = named.filter((time) => time <= place).length - 1;
    if (place > over) return end(sentence());
    if (at === playing.at) return;
    playing.at = at;
    tell(names[at]);
  }

  /** @param {string} words */
  function tell(words) {
    how.textContent = words;
    announce(words);
  }

  /** @param {string} words */
  function end(words) {
    if (!now) return;
    clearInterval(now.timer);
    now.context.close();
    now = null;
    // Whoever stopped it by keyboard stays where it can be heard again.
    if (document.activeElement === stop) button.focus();
    stop.hidden = true;
    button.textContent = asked;
    how.textContent = explained;
    announce(words);
  }

  return {
    /** The curves are others now: what is still to come is heard as they are drawn. */
    changed() {
      if (!now) return;
      now.silence();
      now.silence = play(now.context, curves(), now.context.currentTime - now.started);
    },
  };
}
