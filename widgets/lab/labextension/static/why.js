/* Why a lesson does not start by itself, and what one can do: the course's own server knows. */

const UNKNOWN =
  "This lesson does not start by itself, because it is not as the course shipped it. " +
  "If you trust where it came from, choose “Run All Cells” in the Run menu.";
const OTHER_PYTHON =
  "This lesson runs on a Python in which the course is not installed. Choose another with “Change Kernel…” in " +
  "the Kernel menu, or run “make learn” in the course's folder. The text can be read without it.";

/** Give the sentence for a lesson that the page's own look does not let start. */
export async function whyNotStarted(context, jupyter) {
  const { say, way } = await askServer(context, jupyter, { held: "no" });
  return say ? `${say} ${way}` : UNKNOWN;
}

/** Give the sentence for a lesson whose kernel does not have the course. */
export async function whichPython(context, jupyter) {
  const { cause, say, way } = await askServer(context, jupyter);
  return cause === "other-python" ? `${say} ${way}` : OTHER_PYTHON;
}

// Another server, or one without the course, has nothing to say of it.
async function askServer({ path }, { PageConfig }, more = {}) {
  const address = new URL("good-cry/lesson", PageConfig.getBaseUrl());
  address.search = new URLSearchParams({ path, ...more });
  const token = PageConfig.getToken();
  try {
    const answer = await fetch(address, { headers: token ? { Authorization: `token ${token}` } : {} });
    const { cause, say, do: way } = answer.ok ? await answer.json() : {};
    return { cause, say, way };
  } catch {
    return {};
  }
}
