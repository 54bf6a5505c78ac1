/* While the server is away, the bar of a lesson says so calmly: Jupyter's own dialog would lie over the lesson, and come
 * again each time that it was closed.
 */
import { isInRoom } from "./room.js";

/**
 * Make the plugin that Jupyter tells of a lost connection, in place of its own: outside of a lesson's room it does the same.
 * A hub offers to start the server again, and so keeps its own.
 * @param {Jupyter} jupyter
 */
export function awayPlugins({ ConnectionLost, IConnectionLost, PageConfig }) {
  if (!PageConfig.getOption("goodCryWords") || PageConfig.getOption("hubPrefix")) return [];
  return [{
    id: "good-cry:away",
    description: "Leaves it to a lesson to say that the server is away.",
    autoStart: true,
    provides: IConnectionLost,
    /** @returns {Jupyter["ConnectionLost"]} */
    activate: () => async (...lost) => { if (!isInRoom()) await ConnectionLost(...lost); },
  }];
}
