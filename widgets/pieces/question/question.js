// The question as a widget.

import { piece } from "../shared/root.js";
import { askQuestion } from "./ask.js";

export default piece(askQuestion);
