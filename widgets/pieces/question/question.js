// The question as a piece.

import { enhanced } from "../shared/root.js";
import { enhanceQuestion } from "./ask.js";

export default enhanced(enhanceQuestion);
