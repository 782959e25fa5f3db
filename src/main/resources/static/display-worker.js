// Keeps what a screen shows: the network first, what was kept where there is none.
'use strict';
const KEPT = 'display-1';
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

const answer = async request => {
  const kept = await caches.open(KEPT);
  try {
    // a network that swallows everything is a lost one, too
    const fresh = await fetch(request, { signal: AbortSignal.timeout(10000) });
    if (fresh.ok) await kept.put(request.url, fresh.clone());
    if (fresh.status < 500) return fresh;
    throw new Error('the server is out of order');
  } catch (lost) {
    const old = await kept.match(request.url);
    if (!old) throw lost;
    const headers = new Headers(old.headers);
    headers.set('X-Kept', 'yes');
    return new Response(await old.blob(), { status: old.status, headers });
  }
};
self.addEventListener('fetch', event => {
  if (event.request.method === 'GET') event.respondWith(answer(event.request));
});
