// Keeps the list of a class as it is now, unless somebody is about to press something in it.

const EVERY = 8000;

async function look() {
  const [list, head, own] = [document.querySelector("#people"), document.querySelector("h2"), document.querySelector("input[name=_xsrf]")];
  if (!list || !head || !own || document.hidden || list.contains(document.activeElement)) return;
  const answer = await fetch(location.pathname, { headers: { "X-Xsrftoken": own.value } });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const now = page.querySelector("#people");
  if (!now || list.contains(document.activeElement)) return;
  list.replaceChildren(...now.childNodes);
  head.textContent = page.querySelector("h2")?.textContent ?? "";
}

// While the hub is away the list stays as it was.
setInterval(() => { look().catch(() => {}); }, EVERY);
