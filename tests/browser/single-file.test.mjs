// The whole desk in one file: it works from disk, with the network off.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import mammoth from 'mammoth';
import { singleFile } from '../../web/single-file.mjs';
import { text } from '../web/carried.mjs';
import { analyzed, assertQuiet, it, launch, openTab, saved, siteFolder, write } from './browser.mjs';

let browser, folder, address;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nutgraf-'));
  const { html } = await singleFile(siteFolder);
  await writeFile(join(folder, 'nutgraf.html'), html);
  address = pathToFileURL(join(folder, 'nutgraf.html')).href;
  browser = await launch();
});
after(() => Promise.all([browser.close(), rm(folder, { recursive: true })]));

it('reads an article from disk with the network off, draws its map, saves it for Word, and asks nobody for anything', async () => {
  const context = await browser.newContext({ offline: true, viewport: { width: 1440, height: 900 } });
  const tab = await openTab(context);
  const { page } = tab;
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  await page.waitForSelector('#text', { state: 'attached' });
  await page.click('[data-show="edit"]');
  await write(page, text);
  const { quotes, entities } = await page.evaluate(() => document.querySelector('nutgraf-panels').analysis);
  assert.ok(quotes.some(({ kind, speaker }) => kind === 'direct' && speaker), 'the network has read it');
  assert.ok(entities.some(({ name, link }) => name === 'Oslo' && link?.country === 'NO'), 'the gazetteer has linked it');

  await page.click('[data-show="read"]');
  await page.click('[role="tab"][data-view="when"]');
  await page.locator('nutgraf-map path').first().waitFor({ state: 'attached' });

  await page.click('nutgraf-carry #open');
  const { content } = await saved(page, () => page.click('nutgraf-carry [data-format="word"]'));
  const { value } = await mammoth.extractRawText({ buffer: content });
  assert.ok(value.includes('“These ships are no luxury,” Helena Duarte said.'));

  assert.deepEqual(asked.filter((url) => url !== address && !/^(blob|data):/.test(url)), []);
  assertQuiet(tab);
  await context.close();
});

it('keeps the text over a reload', async () => {
  const context = await browser.newContext({ offline: true });
  const { page } = await openTab(context);
  await page.goto(address);
  await page.click('[data-show="edit"]');
  await write(page, text);
  await page.reload();
  await analyzed(page);
  assert.equal(await page.inputValue('#text'), text);
  await context.close();
});
