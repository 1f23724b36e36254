// Articles that come from outside the page: from "Open with", from another app's Share, from the bookmarklet, from the extension.
//
//   acceptShared((results) => …);   // once, when the page is ready to take articles; results as of `wireInput`
import type { ReadResult } from './article.js';
import type { PageCopy } from './page-copy.js';

declare global {
  interface Window {
    /** Chromium's files of "Open with". */
    launchQueue?: { setConsumer(take: (launch: { files?: FileSystemFileHandle[] }) => void): void };
  }
}

const kLongestPage = 20_000_000;  // characters

/** Calls `take` with everything that is handed over, now and later. */
export function acceptShared(take: (results: ReadResult[]) => void): void {
  const deliver = async (reading: Promise<ReadResult[]>): Promise<void> => {
    const results = await reading;
    if (results.length > 0) take(results);
  };
  window.launchQueue?.setConsumer(({ files = [] }) => {
    void deliver(Promise.all(files.map((handle) => handle.getFile())).then(async (opened) => (await import('./files.js')).readFiles(opened)));
  });
  const { hash } = location;
  const parameters = new URLSearchParams(location.search);
  if (parameters.has('shared')) {
    history.replaceState(null, '', location.pathname);
    void deliver(readShared());
  }
  if (hash.startsWith('#page=')) {
    history.replaceState(null, '', location.pathname);
    const copy = parseCopy(hash.slice('#page='.length));
    if (copy) void deliver(readCopy(copy));
  }
  const opener = hash === '#from-page' ? (window.opener as Window | null) : null;
  // Only the window that opened this one, once, and the page itself, where the extension adds to it.
  let awaited = opener;
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (!isPage(data) || (source !== window && (awaited === null || source !== awaited))) return;
    if (source !== window) awaited = null;
    void deliver(readCopy(data));
  });
  if (!opener) return;
  history.replaceState(null, '', location.pathname);
  opener.postMessage({ nutgraf: 'ready' }, '*');  // says nothing but that; the page that opened this one may be any
}

async function readShared(): Promise<ReadResult[]> {
  const { files, text } = await (await import('./shared-store.js')).takeShared();
  if (files.length > 0) return (await import('./files.js')).readFiles(files);
  return text ? [(await import('./plain-text.js')).readText(text)] : [];
}

async function readCopy({ html, address }: PageCopy): Promise<ReadResult[]> {
  const [{ readHtml }, { asResult }, { webAddress }] = await Promise.all([import('./page.js'), import('./plain-text.js'), import('./web-address.js')]);
  return [asResult(await readHtml(html, { given: { address: webAddress(address) } }))];
}

function parseCopy(text: string): PageCopy | null {
  try {
    const copy: unknown = JSON.parse(decodeURIComponent(text));
    return isCopy(copy) ? copy : null;
  } catch {
    return null;
  }
}

function isPage(data: unknown): data is PageCopy {
  return isCopy(data) && 'nutgraf' in data && data.nutgraf === 'page';
}

function isCopy(data: unknown): data is PageCopy {
  if (typeof data !== 'object' || data === null || !('html' in data) || !('address' in data)) return false;
  return typeof data.html === 'string' && typeof data.address === 'string' && data.html.length < kLongestPage;
}
