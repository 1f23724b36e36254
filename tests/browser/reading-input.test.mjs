// How an article comes to the page: drops, pastes, and the dialog for files.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, afterEach } from 'node:test';
import { pier, plainText, school } from '../reading/articles.mjs';
import { openReader } from '../reading/reader.mjs';
import { assertQuiet, it, launch, serve } from './browser.mjs';

let browser;
let server;
let context;
let tab;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});

beforeEach(async () => {
  context = await browser.newContext({ serviceWorkers: 'block', permissions: ['clipboard-read', 'clipboard-write'] });
  tab = await openReader(context, server.url);
});

afterEach(async () => {
  assertQuiet(tab);
  await context.close();
});

after(() => Promise.all([browser.close(), server.stop()]));

/** What was taken, after the first gesture or a moment in which nothing came. */
async function taken(patience = 10_000) {
  await tab.page.waitForFunction(() => window.taken.length > 0, null, { timeout: patience }).catch(() => {});
  return tab.page.evaluate(() => window.taken);
}

/** Drops real files and folders on the page, as the system does. */
async function dropPaths(paths) {
  const client = await context.newCDPSession(tab.page);
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop']) await client.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
}

/** Pastes words as the browser does, into what has the focus. */
async function paste(text) {
  await tab.page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await tab.page.keyboard.press('Control+V');
}

it('files and folders that are dropped become articles, in the order of their names', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-'));
  await mkdir(join(folder, 'week/monday'), { recursive: true });
  await writeFile(join(folder, 'pier.txt'), plainText(pier));
  await writeFile(join(folder, 'week/10.md'), `# ${school.title}\n\n${school.body[0][1]}`);
  await writeFile(join(folder, 'week/9.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
  await writeFile(join(folder, 'week/.hidden'), 'x');
  await writeFile(join(folder, 'week/monday/school.txt'), plainText(school));
  await dropPaths([join(folder, 'pier.txt'), join(folder, 'week')]);
  const [{ results, how }] = await taken();
  assert.equal(how, 'drop');
  assert.deepEqual(results.map((result) => result.article?.name ?? `${result.name}: ${result.kind}`), ['pier.txt', '9.png: failure', '10.md', 'school.txt']);
  assert.deepEqual(await tab.page.evaluate(() => window.hovers), [true, false]);
}, 'drops no files');

it('a drag that begins in the page takes nothing', async () => {
  const word = { x: 12, y: 8 };
  await tab.page.locator('p').dblclick({ position: word });
  await tab.page.locator('p').dragTo(tab.page.locator('button').first(), { sourcePosition: word });
  assert.equal(await tab.page.evaluate(() => window.drags), 1);
  assert.deepEqual(await taken(300), []);
});

it('the dialog opens files by keyboard alone', async () => {
  const choosing = tab.page.waitForEvent('filechooser');
  await tab.page.keyboard.press('Tab');
  await tab.page.keyboard.press('Tab');
  await tab.page.keyboard.press('Enter');
  const chooser = await choosing;
  assert.ok(chooser.isMultiple());
  await chooser.setFiles([
    { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(plainText(pier)) },
    { name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from(plainText(school)) },
  ]);
  const [{ results, how }] = await taken();
  assert.equal(how, 'open');
  assert.deepEqual(results.map(({ article }) => article.text), [plainText(pier), plainText(school)]);
});

it('an address is told apart from a text, also beside a link', async () => {
  await tab.page.evaluate(() => {
    const link = new ClipboardItem({ 'text/plain': 'https://news.example/story?id=4', 'text/html': '<p><a href="https://news.example/story?id=4">A story</a></p>' });
    return navigator.clipboard.write([link]);
  });
  await tab.page.keyboard.press('Control+V');
  const [{ results }] = await taken();
  assert.deepEqual(results.map(({ kind, address }) => [kind, address]), [['address', 'https://news.example/story?id=4']]);
  assert.match(results[0].message, /fetches nothing/);
});

it('a few words are read, and said to be too few', async () => {
  await paste('ok thanks');
  const [{ results }] = await taken();
  assert.equal(results[0].kind, 'little');
  assert.equal(results[0].article.text, 'ok thanks');
});

it('a paste into a text box with words of its own stays there; into an empty one it is read', async () => {
  await tab.page.fill('textarea', 'Words of its own.');
  await paste(' And more.');
  assert.equal(await tab.page.inputValue('textarea'), 'Words of its own. And more.');
  assert.deepEqual(await taken(300), []);
  await tab.page.fill('textarea', '');
  await paste(plainText(pier));
  const [{ results }] = await taken();
  assert.equal(results[0].article.text, plainText(pier));
  assert.equal(await tab.page.inputValue('textarea'), '');
});

it('a paste into a box within a custom element stays there', async () => {
  await tab.page.locator('test-search input').focus();
  await paste('a name');
  assert.equal(await tab.page.locator('test-search input').inputValue(), 'a name');
  assert.deepEqual(await taken(300), []);
});

it('a button pastes what the clipboard holds, with its structure', async () => {
  await tab.page.evaluate((html) => navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': 'the plain words' })]), `<h1>${pier.title}</h1><p>${pier.body[0][1]}</p>`);
  await tab.page.getByRole('button', { name: 'Paste' }).click();
  const [{ results, how }] = await taken();
  assert.equal(how, 'paste');
  assert.equal(results[0].article.text, `${pier.title}\n\n${pier.body[0][1]}`);
});

it('a file that was copied is read, not its name', async () => {
  await tab.page.evaluate((words) => {
    const data = new DataTransfer();
    data.items.add(new File([words], 'pier.md', { type: 'text/markdown' }));
    data.setData('text/plain', 'pier.md');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }));
  }, `# ${pier.title}\n\n${pier.body[0][1]}`);
  const [{ results }] = await taken();
  assert.deepEqual(results.map(({ article }) => [article.name, article.title]), [['pier.md', pier.title]]);
});

it('what was left out can be taken back in at its place', async () => {
  const article = await tab.page.evaluate(async ([first, second, third]) => {
    const { readHtml, takeBack } = await import('./reading.js');
    const read = await readHtml(`<article><h1>A headline of five words</h1><p>${first}</p><aside><p>An aside.</p><p>And its end.</p></aside><p>${second}</p><p>${third}</p><footer>The foot.</footer></article>`);
    return { read, back: takeBack(read, read.leftOut[0]) };
  }, [0, 1, 3].map((i) => pier.body[i][1]));
  const { read, back } = article;
  assert.deepEqual(read.leftOut.map(({ kind }) => kind), ['aside', 'footer']);
  assert.deepEqual(back.leftOut, [{ ...read.leftOut[1], position: back.text.length }]);
  const blocks = back.blocks.map(({ start, end }) => back.text.slice(start, end));
  assert.deepEqual(blocks, ['A headline of five words', pier.body[0][1], 'An aside.', 'And its end.', pier.body[1][1], pier.body[3][1]]);
  assert.equal(back.text.replace(/\n+/g, '|'), blocks.join('|'));
});
