// Stands in for a piece of a lesson that could not be made.

import { h } from "../shared/dom.js";
import { piece } from "../shared/root.js";

export default piece(({ problem }) => h("div", { class: "gc-notice" },
  h("p", {}, "One piece of this lesson is missing here. Everything else works: please read on."),
  h("details", {}, h("summary", {}, "For the person who writes the lesson"), h("p", {}, problem))));
