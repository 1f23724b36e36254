// Keeps the site for later visits, which need no network then.

/** Whether an earlier visit has kept the site, so that every part of it is near. */
export function isSiteKept(): boolean {
  return Boolean(navigator.serviceWorker?.controller);
}

/** Starts the service worker once `article` has been analysed, or could not be: so many files would be in the way of the first analysis. */
export function keepSite(article: HTMLElement): void {
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  const ends = new AbortController();
  const register = (): void => {
    ends.abort();
    void navigator.serviceWorker.register(new URL('./service-worker.js', import.meta.url));
  };
  for (const end of ['nutgraf-analysis', 'nutgraf-error']) article.addEventListener(end, register, { signal: ends.signal });
}
