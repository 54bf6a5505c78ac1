// A page of the site, and a lesson in one file: what is done in it lies in the browser's own storage.

import { browserKeeper } from "./record/keeper.js";
import { warnWithinPlatform } from "./within.js";
import { readPage } from "./page_data.js";
import { start } from "./start.js";

const { about } = /** @type {SiteCourse} */ (globalThis.goodCryCourse);
start(browserKeeper(about), readPage());
warnWithinPlatform();
