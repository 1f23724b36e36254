// Keeps every file of the site, so that it works with no network. A new version is fetched behind the old one and
// serves from the next load.
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';

declare const self: { skipWaiting(): Promise<void> };
/** All files with the digests of their content; web/build.mjs writes them here. */
declare const kFiles: { url: string; revision: string | null }[];

void self.skipWaiting();
clientsClaim();
cleanupOutdatedCaches();
precacheAndRoute(kFiles);
