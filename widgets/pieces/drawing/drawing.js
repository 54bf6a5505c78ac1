// A drawing in the page.

import { h } from "../shared/dom.js";
import { picture } from "../shared/picture.js";
import { piece } from "../shared/root.js";

export default piece(({ svg }) => h("figure", { class: "gc-figure" }, picture(svg, "gc-drawing")));
