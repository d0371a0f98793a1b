// Has the pages of the grid open without a line. What is asked of the API is not its matter: answers and drafts are kept
// by the pages themselves.
const KEPT = 'anxin-grid-1';
const SHELL = '/grid';

const keep = async (request, response) => {
  if (response.ok && response.type === 'basic') await (await caches.open(KEPT)).put(request, response.clone());
  return response;
};

/** A file with its digest in its name never changes. */
const fromKept = async (request) => (await caches.match(request)) ?? keep(request, await fetch(request));

/** The page itself is asked for, so that a new version comes; the kept one stands in where nobody answers. */
const fromLine = async (request) => {
  try {
    const response = await fetch(request);
    // A log-in in its place is none.
    return response.ok && !response.redirected ? await keep(SHELL, response) : response;
  } catch (fault) {
    const kept = await caches.match(SHELL);
    if (kept) return kept;
    throw fault;
  }
};

self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const response = await fetch(SHELL);
      if (response.ok && !response.redirected) await keep(SHELL, response);
      await self.skipWaiting();
    })(),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys())
        if (name.startsWith('anxin-grid-') && name !== KEPT) await caches.delete(name);
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(fromLine(request));
  else if (pathname.startsWith('/assets/')) event.respondWith(fromKept(request));
});

self.addEventListener('message', (event) => {
  const paths = event.data?.keep ?? [];
  event.waitUntil(
    (async () => {
      const kept = await caches.open(KEPT);
      // What no page uses any more is let go.
      for (const request of await kept.keys()) {
        const { pathname } = new URL(request.url);
        if (pathname.startsWith('/assets/') && !paths.includes(pathname)) await kept.delete(request);
      }
      for (const path of paths) if (path.startsWith('/assets/') && !(await kept.match(path))) await kept.add(path);
    })(),
  );
});
