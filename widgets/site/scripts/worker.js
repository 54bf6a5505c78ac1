// Keeps this edition of the site, and answers from what is kept. COURSE, EDITION, FILES and FRESH stand above.
// Other sites may live on the same address, in other folders: what is kept carries the course and the folder in its name.

const OURS = `${COURSE} ${new URL(registration.scope).pathname} `;
const HERE = OURS + EDITION;
const PATIENCE = 3000;

addEventListener("install", (event) => {
  event.waitUntil(keepAll().then(() => skipWaiting()));
});

addEventListener("activate", (event) => {
  event.waitUntil(dropOlder().then(() => clients.claim()));
});

addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(registration.scope)) event.respondWith(answer(event.request));
});

async function keepAll() {
  const cache = await caches.open(HERE);
  await Promise.all(FILES.map(async (file) => cache.put(addressOf(file), await asked(addressOf(file)))));
}

async function dropOlder() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== HERE).map((name) => caches.delete(name)));
}

/** @param {string} file */
function addressOf(file) {
  return new URL(file, registration.scope).href;
}

/**
 * Asks the host for a file. A browser refuses to go to a page by an answer that was led elsewhere, so that is made anew.
 * @param {string} address
 */
async function asked(address) {
  const answer = await fetch(address, { cache: "reload" });
  const { status, statusText, headers, redirected, url } = answer;
  if (!answer.ok || !isTheSame(address, url)) throw new Error(`${address} did not come`);
  return redirected ? new Response(await answer.blob(), { status, statusText, headers }) : answer;
}

/**
 * Whether a host led to what was asked for: it may drop an ending, and a page where one logs in is another.
 * @param {string} address @param {string} url
 */
function isTheSame(address, url) {
  const [wanted, given] = [address, url].map((one) => new URL(one));
  /** @type {(one: URL) => string} */
  const bare = ({ pathname }) => pathname.replace(/(\/index)?(\.html)?\/?$/, "");
  return given.origin === wanted.origin && bare(given) === bare(wanted);
}

/** @param {Request} request @returns {Promise<Response>} */
async function answer(request) {
  const cache = await caches.open(HERE);
  const address = namesOf(request.url).find((name) => FILES.some((file) => addressOf(file) === name));
  const kept = address && (await cache.match(address));
  if (!kept) return fetch(request);
  return FRESH.some((file) => addressOf(file) === address) ? newest(cache, address, kept) : kept;
}

/**
 * Whom one can call is asked for anew, and what is kept is shown where nobody answers in time.
 * @param {Cache} cache @param {string} address @param {Response} kept @returns {Promise<Response>}
 */
async function newest(cache, address, kept) {
  const fresh = asked(address).then(async (one) => {
    await cache.put(address, one.clone());
    return one;
  });
  /** @type {Promise<null>} */
  const waited = new Promise((done) => { setTimeout(() => done(null), PATIENCE); });
  return (await Promise.race([fresh.catch(() => null), waited])) ?? kept;
}

/**
 * The names under which a page may be kept: some hosts drop the ending of its address.
 * @param {string} url
 */
function namesOf(url) {
  const { origin, pathname } = new URL(url);
  return [origin + pathname, `${origin + pathname}.html`];
}
