/* Why a lesson does not start by itself, and what one can do: the course's own server knows. */

import { say } from "./say.js";

/** Give the sentence for a lesson that the page's own look does not let start. */
export async function whyNotStarted(context, jupyter) {
  const { why, way } = await askServer(context, jupyter, { held: "no" });
  return why ? `${why} ${way}` : say("lab-unknown");
}

/** Give the sentence for a lesson whose kernel does not have the course. */
export async function whichPython(context, jupyter) {
  const { cause, why, way } = await askServer(context, jupyter);
  return cause === "other-python" ? `${why} ${way}` : say("lab-without-course");
}

// Another server, or one without the course, has nothing to say of it.
async function askServer({ path }, { PageConfig }, more = {}) {
  const address = new URL("good-cry/lesson", PageConfig.getBaseUrl());
  address.search = new URLSearchParams({ path, ...more });
  const token = PageConfig.getToken();
  try {
    const answer = await fetch(address, { headers: token ? { Authorization: `token ${token}` } : {} });
    const { cause, say: why, do: way } = answer.ok ? await answer.json() : {};
    return { cause, why, way };
  } catch {
    return {};
  }
}
