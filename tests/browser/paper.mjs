// A newspaper on an origin of its own that embeds the element, for tests.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { assertQuiet, marked, openTab } from './browser.mjs';

export const kStory = `<h2>Ferry sails again</h2><p>The ferry sailed on Tuesday, <b>Mayor Ada Ng</b> said. “We waited a year,” she said.</p>`;

/** Opens a page of a newspaper with the element from the folder at the address `files`; gives the tab and what it asked for. */
export async function openPaper(browser, files, { body = `<nutgraf-article>${kStory}</nutgraf-article>`, headers = {}, head = '', frame = null, wait = true } = {}) {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A paper</title>${head}
    <script type="module" src="${files}nutgraf-article.js"></script></head><body>${body}</body></html>`;
  const paper = createServer((request, response) => {
    const isFrame = frame && request.url === '/';
    response.writeHead(200, { 'Content-Type': 'text/html', ...(isFrame ? {} : headers) }).end(isFrame ? frame : html);
  });
  await new Promise((resolve) => paper.listen(0, '127.0.0.1', resolve));
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  const asked = [];
  context.on('request', (request) => asked.push(request.url()));
  const tab = await openTab(context);
  await tab.page.goto(`http://127.0.0.1:${paper.address().port}/`);
  if (wait) await tab.page.waitForFunction(() => document.querySelector('nutgraf-article').stage === 'whole');
  const stop = async () => {
    await context.close();
    await new Promise((resolve) => {
      paper.close(resolve);
      paper.closeAllConnections();
    });
  };
  return { ...tab, asked, stop };
}

/** Opens such a page, waits for its analysis, and fails where anything was complained of. */
export async function assertWorks(browser, files, options) {
  const paper = await openPaper(browser, files, options);
  assert.ok((await marked(paper.page, 'quote')).includes('“We waited a year,”'));
  assertQuiet(paper);
  await paper.stop();
}

/** The ways in which a site may be strict about what it embeds, by name; each is what `assertWorks` takes. */
export function strictSites(files) {
  const { origin } = new URL(files);
  const policy = `default-src 'none'; script-src ${origin} 'wasm-unsafe-eval'; worker-src blob: ${origin}; connect-src ${origin}; img-src data:`;
  return {
    'with files from another origin': {},
    'where the site asks for Trusted Types': { headers: { 'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types nutgraf lit-html" } },
    'under a strict policy that names the origin of the files': { headers: { 'Content-Security-Policy': policy }, head: '<link rel="icon" href="data:,">' },
    'on an isolated page': { headers: { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' } },
  };
}

/** Fails where the element does not work in a frame that may do nothing but run scripts. */
export async function assertWorksInSandbox(browser, files) {
  const paper = await openPaper(browser, files, { frame: '<iframe sandbox="allow-scripts" src="/inner" width="900" height="600"></iframe>', wait: false });
  const inner = paper.page.frames().find((frame) => frame.url().endsWith('/inner'));
  await inner.waitForFunction(() => document.querySelector('nutgraf-article').stage === 'whole');
  assertQuiet(paper);
  await paper.stop();
}
