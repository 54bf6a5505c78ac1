// Says why an entry cannot be kept. Where a kernel keeps the record, it says so itself.

import { whyRefused } from "../../../pieces/shared/entries.js";
import { say } from "../../../pieces/shared/say.js";

/**
 * Gives the one sentence, or null where the entry can be kept.
 * @param {any} entry
 */
export function refusal(entry) {
  const off = whyRefused(entry);
  return off && say(`record-entry-${off.why}`, off);
}
