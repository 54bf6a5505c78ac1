// The question as a piece.

import { enhanced, piece } from "../shared/root.js";
import { askQuestion } from "./ask.js";
import { enhanceQuestion } from "./asked.js";

const fromMarkup = enhanced(enhanceQuestion);
const fromContent = piece(askQuestion);

/** What says its kind in its content still builds itself. */
export default () => {
  let made;
  return {
    render({ model, el }) {
      made ??= (model.get("content")?.kind ? fromContent : fromMarkup)();
      made.render({ model, el });
    },
  };
};
