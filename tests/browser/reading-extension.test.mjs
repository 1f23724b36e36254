// The browser extension: its button hands the page one is on to the desk in the side panel.
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { chromium } from 'playwright-core';
import { pier } from '../reading/articles.mjs';
import { layouts } from '../reading/layouts.mjs';
import { it, siteFolder } from './browser.mjs';

const extension = fileURLToPath(new URL('../extension/', new URL(siteFolder, 'file://')));

it('the button of the extension hands the page that one is on to the side panel, and nothing is fetched', async () => {
  const news = createServer((_, response) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(layouts.semantic(pier)));
  await new Promise((resolve) => news.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${news.address().port}/story`;
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-extension-'));
  await cp(extension, join(folder, 'extension'), { recursive: true });
  // A press of the button gives leave to read the page; a program cannot press it, so the copy under test has that leave from the start.
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  await writeFile(join(folder, 'extension/manifest.json'), JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }));
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', `--disable-extensions-except=${join(folder, 'extension')}`, `--load-extension=${join(folder, 'extension')}`],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const panel = await context.newPage();
    const requests = [];
    context.on('request', (request) => requests.push(request.url()));
    await panel.goto(new URL('index.html', worker.url()).href);
    await panel.evaluate(() => addEventListener('message', ({ data }) => (window.handed = data)));
    const story = await context.newPage();
    await story.goto(address);
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
      chrome.action.onClicked.dispatch(tab);
    });
    await panel.waitForFunction(() => window.handed);
    const { html, ...handed } = await panel.evaluate(() => window.handed);
    assert.deepEqual(handed, { nutgraf: 'page', address });
    const article = await panel.evaluate(async (given) => (await import('./reading.js')).readHtml(given), html);
    assert.equal(article.title, pier.title);
    assert.equal(article.published, pier.published);
    assert.deepEqual(await worker.evaluate(() => chrome.storage.session.get(null)), {});
    const asked = requests.filter((url) => !url.startsWith('chrome-extension:') && !url.startsWith(new URL(address).origin) && !url.startsWith('data:'));
    assert.deepEqual(asked, []);
  } finally {
    await context.close();
    news.close();
  }
}, 'loads no extension of Chromium');

it('the archive for the shops holds the extension', async () => {
  const files = unzipSync(await readFile(fileURLToPath(new URL('../nutgraf-extension.zip', new URL(siteFolder, 'file://')))));
  const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']));
  for (const path of [manifest.background.service_worker, manifest.side_panel.default_path, manifest.icons[128], 'panel.js']) {
    assert.ok(files[path]?.length > 0, path);
  }
  assert.ok(Object.keys(files).some((path) => path.endsWith('.wasm')));
  assert.ok(new TextDecoder().decode(files['index.html']).includes('panel.js'));
  assert.deepEqual(manifest.permissions, ['activeTab', 'scripting', 'sidePanel', 'storage']);
});
