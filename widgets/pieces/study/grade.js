// Which letter a body of one's own studies would earn, by the course's table of grades: how strong it is, asked of the claim itself.

import { pooled } from "../../worlds/scripts/pooling.js";

const SEVERAL = 4;
const MANY_PEOPLE = 200;
const ALIKE = 0.5;
// An interval that stays this near to nothing, as a share of the scale's reach, was large enough to see an effect.
const NEAR = 0.05;

/**
 * Gives `{ strength, why }` for studies `{ plan, result }` of one outcome; `sign` is 1 where more of it speaks for the
 * claim, -1 where less does, and `reach` that of its scale.
 * @param {Together[]} studies @param {number} sign @param {number} reach
 */
export function strengthOf(studies, sign, reach) {
  /** @type {(design: string) => Together[]} */
  const by = (design) => studies.filter(({ plan }) => plan.design === design);
  const lots = by("lots");
  /** @type {(body: Together[]) => { clear: boolean, turned: boolean, near: boolean, alike: boolean }} */
  const side = (body) => {
    const { random: { low, high }, unlike } = pooled(body.map(({ result }) => result));
    return { clear: sign * (sign > 0 ? low : high) > 0, turned: sign * (sign > 0 ? high : low) < 0,
      near: Math.max(Math.abs(low), Math.abs(high)) < NEAR * reach, alike: unlike < ALIKE };
  };
  if (!lots.length) {
    const links = by("self-chosen");
    const found = links.length >= SEVERAL ? side(links) : null;
    return found?.clear && found.alike ? { strength: "fair", why: "link" } : { strength: "weak", why: "unfair" };
  }
  const found = side(lots);
  const people = lots.reduce((sum, { plan }) => sum + plan.people, 0);
  if (found.turned) return { strength: "against", why: "turned" };
  if (!found.clear) return found.near ? { strength: "against", why: "nothing" } : { strength: "weak", why: "open" };
  if (lots.length >= SEVERAL && found.alike) return { strength: "strong", why: "strong" };
  return people >= MANY_PEOPLE ? { strength: "fair", why: "fair" } : { strength: "weak", why: "small" };
}
