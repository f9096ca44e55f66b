// The service worker of /builder/: the builder works offline. The build writes VERSION and FILES in front of it (offline.ts).
// All files of one version are kept together and answered from there, so that a page never gets chunks of two versions; a
// new version takes over when the last page with the old one is closed.
/* global VERSION, FILES */

const PREFIX = 'builder-';
const CACHE = PREFIX + VERSION;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOld().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && new URL(url).origin === location.origin) event.respondWith(answer(event.request));
});

/** Only caches of the builder: the origin may have others. */
async function removeOld() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  return Promise.all(old.map((name) => caches.delete(name)));
}

async function answer(request) {
  const cache = await caches.open(CACHE);
  // A query of the page changes nothing, nor does a server that says "Vary: Origin": module scripts send one, addAll() none.
  const kept = await cache.match(request, { ignoreSearch: request.mode === 'navigate', ignoreVary: true });
  return kept ?? fetch(request);
}
