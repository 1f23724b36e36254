// A browser and a server of the built page for tests, and what every test wants to know of a page.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync } from 'node:fs';
import { readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, firefox } from 'playwright-core';
import { siteServer } from '../../web/serve.mjs';
import { site } from '../engine/support.mjs';

export const siteFolder = fileURLToPath(site);

const kFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser that the tests run in: Chromium, or with NUTGRAF_BROWSER=firefox an ordinary Firefox by WebDriver BiDi. */
export const isFirefox = process.env.NUTGRAF_BROWSER === 'firefox';

/** Where Firefox saves what a page lets it download. */
const downloads = isFirefox ? mkdtempSync(join(tmpdir(), 'nutgraf-downloads-')) : undefined;

/** A test that fails where the page never comes to what it waits for. `lacks` says what the driver of Firefox does not do: there the test is skipped. */
export const it = (name, body, lacks) => test(name, { timeout: 120_000, skip: isFirefox && lacks && `the driver of Firefox ${lacks}` }, body);

export function launch() {
  if (!isFirefox) return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: kFlags });
  const executablePath = [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => path && existsSync(path));
  return firefox.launch({ channel: 'moz-firefox', executablePath, headless: true, downloadsPath: downloads, firefoxUserPrefs: { 'dom.events.testing.asyncClipboard': true } });
}

/** Serves a folder; gives its address, the paths that were asked for, and what stops it. `headers` replace the page's. */
export async function serve(folder = siteFolder, headers = {}) {
  const server = siteServer(folder, headers);
  const requests = [];
  server.on('request', ({ url }) => requests.push(url));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${server.address().port}/`, requests, stop };
}

/** A new tab. `complaints` gathers what goes wrong in it: errors, and violations of the Content-Security-Policy. */
export async function openTab(context) {
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`CSP: ${violatedDirective} ${blockedURI}`));
  });
  return { page, complaints };
}

/** The page, opened and its text analysed. */
export async function openPage(context, url) {
  const tab = await openTab(context);
  await tab.page.goto(url);
  await analyzed(tab.page);
  return tab;
}

/** Lets every page of the context show this text, and get this analysis for any: a worker that has nothing to read answers. */
export async function useAnalysis(context, text, analysis) {
  await context.addInitScript((json) => {
    window.Worker = class extends EventTarget {
      constructor() {
        super();
        this.answer({ kind: 'ready', version: '0', warnings: [] });
      }
      postMessage({ kind, id }) {
        if (kind === 'analyze') this.answer({ kind: 'result', id, json });
      }
      answer(data) {
        setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data })));
      }
      terminate() {}
    };
  }, JSON.stringify(analysis));
  await showText(context, text);
}

/** Lets every page of the context show this text. A tab is empty before it goes anywhere, and has no store then. */
export function showText(context, text) {
  return context.addInitScript((kept) => self.origin === 'null' || localStorage.setItem('nutgraf', kept), JSON.stringify({ text, published: '' }));
}

/** The titles of the list of articles, as it shows them. */
export async function listed(page) {
  await page.click('#show-articles');
  await page.locator('#list[open]').waitFor();
  const titles = await page.locator('#list .name').allTextContents();
  await page.keyboard.press('Escape');
  return titles.map((title) => title.trim());
}

/** What pressing something saves: the file's name and content. The driver of Firefox tells of no download: there the file is waited for. */
export async function saved(page, press) {
  if (!isFirefox) {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
  }
  await press();
  for (;;) {
    const [name, ...others] = await readdir(downloads);
    if (name && others.length === 0 && !name.endsWith('.part')) {
      const content = await readFile(join(downloads, name));
      await rm(join(downloads, name));
      if (content.length > 0) return { name, content };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Gathers what a page asks for from now on, but for the scripts of its own site, which come as their parts are wanted. */
export function requestsOf(page, url) {
  const requests = [];
  const isOwnScript = (address) => address.startsWith(url) && /^[\w-]+-[A-Z0-9]{8}\.js$/.test(address.slice(url.length));
  page.on('request', (request) => {
    if (!isOwnScript(request.url())) requests.push(request.url());
  });
  return requests;
}

/** Waits until the analysis of the present text is shown. */
export async function analyzed(page) {
  await page.waitForFunction(() => {
    const panels = document.querySelector('nutgraf-panels');
    return customElements.get('nutgraf-panels') && !panels.isUpdatePending && panels.analysis && panels.text === document.getElementById('text').value && document.getElementById('progress').hidden;
  });
}

/** Puts a text into the text box at once. The driver of Firefox would type it letter by letter, which takes it minutes. */
export async function fill(page, text) {
  if (!isFirefox) return page.fill('#text', text);
  await page.locator('#text').evaluate((box, value) => {
    box.focus();
    box.value = value;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
}

/** Puts a text into the text box as a user does and waits for its analysis. */
export async function write(page, text) {
  await page.click('[data-show="edit"]');
  await fill(page, text);
  await analyzed(page);
}

const kParts = { entities: 'who', quotes: 'said', sources: 'said', timeline: 'when', places: 'when', times: 'when', disputes: 'disputed', checks: 'check', figures: 'check' };

/** Opens the view that has this list, and under More the list itself. */
export async function openPanel(page, name) {
  await page.click(`[role="tab"][data-view="${kParts[name] ?? 'more'}"]`);
  if (!kParts[name]) {
    await page.click(`[part="panel"] [data-panel="${name}"]`);
    await page.waitForFunction(() => document.querySelector('nutgraf-panels').shadowRoot.querySelector('.parts').nextElementSibling);
  }
}

/** Opens a list that is folded. */
export async function unfold(page, title) {
  const fold = page.locator('[part="panel"] details', { hasText: title });
  if (!(await fold.evaluate(({ open }) => open))) await fold.locator('summary').click();
}

/** The words that a highlight marks, in the order of the text. */
export function marked(page, layer) {
  return page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range;
    });
    return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String);
  }, `nutgraf-${layer}`);
}

/** Which of the places that a highlight marks has these words, as `clickMarked` counts them. */
export function indexOfMarked(page, layer, words) {
  return page.evaluate(
    ([name, wanted]) => [...CSS.highlights.get(name)].findIndex(({ startContainer, startOffset, endOffset }) => startContainer.data.slice(startOffset, endOffset) === wanted),
    [`nutgraf-${layer}`, words],
  );
}

/** Clicks the middle of the first line of the nth place that a highlight marks. */
export async function clickMarked(page, layer, nth = 0) {
  const point = await page.evaluate(
    ([name, index]) => {
      const { startContainer, startOffset } = [...CSS.highlights.get(name)][index];
      startContainer.parentElement.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(startContainer, startOffset + 1);
      const { x, y, width, height } = range.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    },
    [`nutgraf-${layer}`, nth],
  );
  await page.mouse.click(...point);
}

/** Fails with what a tab has complained of. */
export function assertQuiet({ complaints }) {
  assert.deepEqual(complaints, []);
}
