// Keeps every file of the site, so that it works with no network. A new version is fetched behind the old one and
// serves from the next load. Takes what other apps share, too, for no server may.
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { isShared, keepShared } from './reading/shared-store.js';

interface RequestEvent {
  request: Request;
  respondWith(response: Promise<Response>): void;
}

declare const self: { skipWaiting(): Promise<void>; addEventListener(type: 'fetch', take: (event: RequestEvent) => void): void };
/** All files with the digests of their content; web/build.mjs writes them here. */
declare const kFiles: { url: string; revision: string | null }[];

self.addEventListener('fetch', (event) => {
  if (isShared(event.request)) event.respondWith(keepShared(event.request));
});
void self.skipWaiting();
clientsClaim();
cleanupOutdatedCaches();
precacheAndRoute(kFiles);
