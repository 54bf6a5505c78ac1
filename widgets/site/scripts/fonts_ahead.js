// Fetches the fonts ahead, so that words do not jump when they come. To a page that is a file they come by themselves.
if (location.protocol !== "file:") {
  for (const name of ["literata-latin-wght-normal", "figtree-latin-wght-normal"]) {
    const link = { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "", href: `fonts/${name}.woff2` };
    document.head.append(Object.assign(document.createElement("link"), link));
  }
}
