// Keeps the site for later visits, which need no network then.

/** Whether an earlier visit has kept the site, so that every part of it is near. */
export function isSiteKept(): boolean {
  return Boolean(navigator.serviceWorker?.controller);
}

/** The page is taken to rest after so long at the latest. */
const kLongestWait = 5000;  // milliseconds

/**
 * Starts the service worker once `article` has been analysed, or could not be, and the page rests: so many files would be in the way of
 * what the reader waits for.
 */
export function keepSite(article: HTMLElement): void {
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  const ends = new AbortController();
  const register = (): void => {
    ends.abort();
    const start = (): void => void navigator.serviceWorker.register(new URL('./service-worker.js', import.meta.url));
    if (typeof requestIdleCallback === 'function') requestIdleCallback(start, { timeout: kLongestWait });
    else setTimeout(start, kLongestWait);
  };
  for (const end of ['nutgraf-analysis', 'nutgraf-error']) article.addEventListener(end, register, { signal: ends.signal });
}
