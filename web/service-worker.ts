// Keeps every file of the site, so that it works with no network. A new version is fetched behind the old one and
// serves from the next load. The careful reader's network is kept once it has been fetched. Takes what other apps share, too, for no
// server may.
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { isShared, keepShared } from './reading/shared-store.js';

interface RequestEvent {
  request: Request;
  respondWith(response: Promise<Response>): void;
}

declare const self: { skipWaiting(): Promise<void>; addEventListener(type: 'fetch', take: (event: RequestEvent) => void): void };
/** All files with the digests of their content; web/build.mjs writes them here. */
declare const kFiles: { url: string; revision: string | null }[];
declare const kCarefulFile: string;

const kCarefulCache = 'nutgraf-careful';
const careful = new URL(kCarefulFile, location.href).href;

self.addEventListener('fetch', (event) => {
  if (isShared(event.request)) event.respondWith(keepShared(event.request));
});
void self.skipWaiting();
clientsClaim();
cleanupOutdatedCaches();
precacheAndRoute(kFiles);
registerRoute(({ url }) => url.href === careful, new CacheFirst({ cacheName: kCarefulCache, plugins: [{ cacheDidUpdate: forgetOthers }] }));

/** Removes the networks of earlier versions. */
async function forgetOthers(): Promise<void> {
  const cache = await caches.open(kCarefulCache);
  for (const { url } of await cache.keys()) if (url !== careful) await cache.delete(url);
}
