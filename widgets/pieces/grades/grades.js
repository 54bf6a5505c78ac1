// The table by which claims are graded: it stands there as it is.

import { enhanced } from "../shared/root.js";

export default enhanced(() => {});
