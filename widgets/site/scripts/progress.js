// How far one has looked, on the map of the course.

import { progress } from "../../pieces/header/progress.js";

/** Puts each lesson's progress under its name, where the page has a map. */
export function showProgress(lessons) {
  for (const place of document.querySelectorAll("[data-gc-progress]")) {
    place.append(progress(lessons.find(({ id }) => id === place.dataset.gcProgress).questions));
  }
}
