// What the pieces of this page show. A part that several of them share is sent once, and put in here.

/** Reads the page's data, and gives a function that gives the content of a piece by its place. */
export function readPage() {
  const text = document.getElementById("gc-page")?.textContent;
  if (!text) return null;
  const { shared, contents } = JSON.parse(text);
  const whole = (value) => {
    if (Array.isArray(value)) return value.map(whole);
    if (value === null || typeof value !== "object") return value;
    if ("gc-shared" in value) return whole(shared[value["gc-shared"]]);
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, whole(part)]));
  };
  return (place) => whole(contents[place]);
}
