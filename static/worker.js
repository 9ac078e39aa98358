// Keeps one whole version of the application on the device, so that it opens without a connection.
// `cargo xtask build` fills in the version and its files, each with the hash of its content.
const NAME = "layak-" + "@VERSION@";
const FILES = ["@FILES@"];

// What the page has just loaded is taken from where the browser keeps it; a hash that does not fit
// means that it is of another version, and then it is fetched.
const load = ([path, integrity]) => {
  const get = (cache) => fetch(path, { cache, integrity });
  return get("force-cache")
    .catch(() => get("reload"))
    .then((response) => (response.ok ? [path, response] : Promise.reject(new Error(path))));
};

// Nothing is kept before everything has arrived. A version that fails is tried again at the next visit.
const install = async () => {
  const all = await Promise.all(FILES.map(load));
  try {
    const cache = await caches.open(NAME);
    await Promise.all(all.map(([path, response]) => cache.put(path, response)));
    await cache.put("diambil", new Response(new Date().toISOString()));
  } catch (error) {
    await caches.delete(NAME);
    throw error;
  }
};

// A version begins when no visit is open that uses another, because nothing here skips the waiting.
const tidy = async () => {
  const names = await caches.keys();
  const old = names.filter((it) => it.startsWith("layak-") && it !== NAME);
  await Promise.all(old.map((it) => caches.delete(it)));
};

const answer = async (request, path) => {
  const cache = await caches.open(NAME);
  return (await cache.match(path)) || fetch(request);
};

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(tidy()));
addEventListener("fetch", (event) => {
  const { request } = event;
  const scope = registration.scope;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  const path = request.url.slice(scope.length).split(/[?#]/)[0];
  event.respondWith(answer(request, path === "" || path === "index.html" ? "./" : path));
});
