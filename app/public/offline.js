// Keeps one page for when there is no connection, and nothing else: no page of the portal is ever answered from a cache.
const kept = ['/offline.html', '/plain.css']

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open('offline-1')
      .then((cache) => cache.addAll(kept))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => caches.match('/offline.html')))
  else if (new URL(request.url).pathname === '/plain.css') event.respondWith(fetch(request).catch(() => caches.match('/plain.css')))
})
