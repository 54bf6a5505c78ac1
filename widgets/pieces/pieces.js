// Every piece of a lesson, by the name under which Python and the pages call for it.

import arena from "./arena/arena.js";
import beliefs from "./beliefs/beliefs.js";
import breathe from "./breathe/breathe.js";
import chart from "./chart/chart.js";
import claim from "./claim/claim.js";
import explore from "./explore/explore.js";
import gallery from "./gallery/gallery.js";
import header from "./header/header.js";
import keepsake from "./keepsake/keepsake.js";
import naming from "./naming/naming.js";
import plan from "./plan/plan.js";
import portrait from "./portrait/portrait.js";
import question from "./question/question.js";
import reflect from "./reflect/reflect.js";
import review from "./review/review.js";
import study from "./study/study.js";
import { enhanced } from "./shared/root.js";

// A piece that stands on the page as it is.
const asItIs = enhanced(() => {});

export const PIECES = {
  arena, beliefs, breathe, chart, claim, explore, gallery, header, keepsake, naming, plan, portrait, question, reflect,
  review, study,
  drawing: asItIs, grades: asItIs, notice: asItIs,
};
