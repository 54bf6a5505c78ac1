/* Why a lesson does not start by itself, and what one can do: the server knows, where it is the course's own. */

const UNKNOWN =
  "This lesson does not start by itself, because it is not as the course shipped it. " +
  "If you trust where it came from, choose “Run All Cells” in the Run menu.";

/** Give the sentence for this lesson. */
export async function whyNotStarted({ path }, { PageConfig }) {
  const address = new URL("good-cry/why", PageConfig.getBaseUrl());
  address.searchParams.set("path", path);
  const token = PageConfig.getToken();
  try {
    const answer = await fetch(address, { headers: token ? { Authorization: `token ${token}` } : {} });
    const { says, way } = answer.ok ? await answer.json() : {};
    return [says, way].filter(Boolean).join(" ") || UNKNOWN;
  } catch {
    return UNKNOWN;
  }
}
