// Small things that many scripts lean on.

import assert from "node:assert/strict";
import test from "node:test";

import { groupBy } from "../../widgets/pieces/shared/group.js";
import { nameIn } from "../../widgets/pieces/shared/path.js";
import { hearsNeed } from "../../widgets/site/scripts/need.js";

test("things are grouped in the order in which they come", () => {
  const groups = groupBy([3, 1, 4, 1, 5, 9], (number) => number % 2);
  assert.deepEqual([...groups], [[1, [3, 1, 1, 5, 9]], [0, [4]]]);
});

test("a need is heard through a slip of the finger, a word between, and words run together", () => {
  const hears = hearsNeed({ says: ["want to disappear", "self harm"], alone: ["help"], together: [] });
  for (const text of ["I want to disappear", "i wnat to dissapear", "wanna just disappear", "selfharm", "HELP!"]) assert.ok(hears(text), text);
  for (const text of ["help me choose", "disappear", "want to read", "harm", ""]) assert.ok(!hears(text), text);
});

test("an address that was cut off leads nowhere, and stops nothing", () => {
  assert.equal(nameIn("#what-was-found"), "what-was-found");
  assert.equal(nameIn("#what%20was"), "what was");
  for (const hash of ["", "#", "#50%", "#%E0%A4%A"]) assert.equal(nameIn(hash), "", hash);
});
