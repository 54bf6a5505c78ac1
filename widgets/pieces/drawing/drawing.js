// A drawing in the page: it stands there as it is.

import { enhanced } from "../shared/root.js";

export default enhanced(() => {});
