// A page of the site that does nothing but read, for the tests of web/reading.
import { readFile, readdir } from 'node:fs/promises';
import { openTab } from '../browser/browser.mjs';

const folder = new URL('./files/', import.meta.url);
const kPage = `<!doctype html><meta charset="utf-8"><title>Reading</title><script type="module" src="reader.js"></script>
<textarea></textarea><button>Open</button><button>Paste</button><test-search></test-search><p>Words of the page itself</p>`;
const kScript = `import { acceptShared, wireInput } from './reading.js';
customElements.define('test-search', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<input>';
  }
});
window.taken = [];
window.hovers = [];
wireInput({
  open: [document.querySelector('button')],
  paste: [document.querySelectorAll('button')[1]],
  take: (results, how) => window.taken.push({ results, how }),
  hover: (isOver) => window.hovers.push(isOver),
});
acceptShared((results) => window.taken.push({ results, how: 'shared' }));
window.drags = 0;
document.addEventListener('dragstart', () => window.drags++);
window.isWired = true;`;

/** Lets `${url}reader` be an empty page under the site's own policy. What it takes comes into `window.taken`. */
export async function routeReader(context, url) {
  const policy = (await fetch(url)).headers.get('content-security-policy');
  const headers = { 'Content-Security-Policy': policy };
  await context.route(`${url}reader*`, (route) => {
    const isScript = new URL(route.request().url()).pathname.endsWith('.js');
    return route.fulfill(isScript ? { contentType: 'text/javascript', headers, body: kScript } : { contentType: 'text/html', headers, body: kPage });
  });
}

/** A tab at that page, ready to take articles. */
export async function openReader(context, url, fragment = '') {
  await routeReader(context, url);
  const tab = await openTab(context);
  const requests = [];
  tab.page.on('request', (request) => requests.push(request.url()));
  await tab.page.goto(`${url}reader${fragment}`);
  await tab.page.waitForFunction(() => window.isWired);
  return { ...tab, requests };
}

/** Reads files of the folder `files`, or { name, bytes } given, in the page. */
export async function readInPage(page, files, entry = './reading.js') {
  const contents = await Promise.all(
    files.map(async (file) => (typeof file === 'string' ? { name: file, bytes: [...(await readFile(new URL(file, folder)))] } : { name: file.name, bytes: [...file.bytes] })),
  );
  return page.evaluate(
    async ([given, module]) => {
      const { readFiles } = await import(module);
      return readFiles(given.map(({ name, bytes }) => new File([new Uint8Array(bytes)], name)));
    },
    [contents, new URL(entry, page.url()).href],
  );
}

export function readHtmlInPage(page, html) {
  return page.evaluate(async (given) => (await import('./reading.js')).readHtml(given), html);
}

export const fileNames = async () => (await readdir(folder)).sort();
