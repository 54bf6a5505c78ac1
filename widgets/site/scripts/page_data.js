// What the scripts of the pieces of this page need besides their markup.

/**
 * Reads the page's data, and gives a function that gives what a piece needs by its place.
 * @returns {ContentAt}
 */
export function readPage() {
  const text = document.getElementById("gc-page")?.textContent;
  const contents = text && JSON.parse(text);
  return (place) => contents[place ?? ""];
}
