// What a page of Jupyter is handed: every piece, and what a lesson's room and a notebook of code need besides.

import { findDialog } from "./header/find.js";
import { furnish } from "./header/furnish.js";
import { openPath } from "./header/steps.js";
import { PIECES as ALL } from "./pieces.js";
import { tellRecord } from "./shared/memory.js";

export const PIECES = ALL;
/** Opens the path of a lesson once its pieces stand. */
export const PATH = openPath;
/** Makes the dialog that finds words in a lesson. */
export const FIND = findDialog;
/** Gives a notebook that is no lesson what every page of the course has. */
export const FURNISH = furnish;
/** Says when all pieces that stand have what was kept of them. */
export const recalled = () => new Promise((done) => tellRecord({ recall: done }));
