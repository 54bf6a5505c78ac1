// Stands in for a piece of a lesson that could not be made; its markup needs no script.

import { enhanced } from "../shared/root.js";

export default enhanced(() => {});
