// The page that one is on comes to Nutgraf by a bookmark, by the extension, and by the system's Share.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before } from 'node:test';
import { pier, plainText } from '../reading/articles.mjs';
import { layouts } from '../reading/layouts.mjs';
import { openReader, routeReader } from '../reading/reader.mjs';
import { it, launch, serve } from './browser.mjs';

let browser;
let server;
let context;
let news;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
  context = await browser.newContext({ serviceWorkers: 'block' });
  await routeReader(context, server.url);
  news = createServer((request, response) => {
    const isStory = request.url.startsWith('/story');
    const headers = request.url === '/story-alone' ? { 'Cross-Origin-Opener-Policy': 'same-origin' } : {};
    response.writeHead(isStory ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    response.end(isStory ? layouts.divisions(pier).replace('<div class="tags">', '<div style="display: none"><p>A paragraph that only a script would ever show, and it is long enough for prose.</p></div><div class="tags">') : '');
  });
  await new Promise((resolve) => news.listen(0, '127.0.0.1', resolve));
});

after(async () => {
  await Promise.all([browser.close(), server.stop()]);
  news.close();
});

const storyAt = (path) => `http://127.0.0.1:${news.address().port}${path}`;

/** Follows the bookmark on a page of another site; gives the tab in which Nutgraf then stands. */
async function followBookmark(path) {
  const { page: desk } = await openReader(context, server.url);
  const address = await desk.evaluate(async (url) => (await import('./reading.js')).bookmarklet(url), `${server.url}reader`);
  await desk.close();
  assert.match(address, /^javascript:/);
  const page = await context.newPage();
  await page.goto(storyAt(path));
  const requests = [];
  context.on('request', (request) => requests.push(request));
  const opened = context.waitForEvent('page');
  await page.evaluate(decodeURIComponent(address.slice('javascript:'.length)));
  return { page, opened: await opened, requests };
}

async function articleIn(page) {
  await page.waitForFunction(() => window.taken?.length > 0);
  const [{ results, how }] = await page.evaluate(() => window.taken);
  assert.equal(how, 'shared');
  assert.equal(results[0].kind, 'article');
  return results[0].article;
}

it('the bookmark hands over the page that one is on, and nothing of it goes to a server', async () => {
  const { page, opened, requests } = await followBookmark('/story');
  const { text, title, address, published } = await articleIn(opened);
  assert.equal(text.trim(), plainText(pier).trim());
  assert.deepEqual({ title, address, published }, { title: pier.title, address: storyAt('/story'), published: pier.published });
  assert.ok(requests.every((request) => request.method() === 'GET' && !request.url().includes('page=')));
  assert.equal(new URL(opened.url()).hash, '');
  await Promise.all([page.close(), opened.close()]);
});

it('the foot of the desk holds the bookmark, and says what it is for', async () => {
  const page = await context.newPage();
  await page.goto(server.url);
  const link = page.locator('#bookmarklet[href^="javascript:"]');
  await link.click();
  await page.getByText('Drag this link to your bookmarks').waitFor();
  assert.ok(decodeURIComponent(await link.getAttribute('href')).includes(JSON.stringify(server.url)));
  await page.close();
});

it('a site that cuts itself off from what it opens is handed over in the fragment', async () => {
  const { page, opened } = await followBookmark('/story-alone');
  await page.waitForURL(`${server.url}**`);
  assert.equal((await articleIn(page)).text.trim(), plainText(pier).trim());
  assert.equal(new URL(page.url()).hash, '');
  await Promise.all([page.close(), opened.close()]);
});

it('a page that was not asked for is not taken, and of one that was only the first', async () => {
  const html = layouts.table(pier);
  const page = await context.newPage();
  await page.goto(storyAt('/story'));
  for (const [fragment, expected] of [['', 0], ['#from-page', 1]]) {
    const opened = context.waitForEvent('page');
    await page.evaluate((url) => void (window.desk = open(url)), `${server.url}reader${fragment}`);
    const desk = await opened;
    await desk.waitForFunction(() => window.isWired);
    const messages = [null, { nutgraf: 'page', html: 7, address: '' }, { nutgraf: 'other', html, address: '' }, { nutgraf: 'page', html, address: 'javascript:1' }, { nutgraf: 'page', html, address: '' }];
    await page.evaluate((all) => all.forEach((message) => window.desk.postMessage(message, '*')), messages);
    await desk.waitForTimeout(500);
    const articles = await desk.evaluate(() => window.taken.flatMap(({ results }) => results.map(({ article }) => article.address)));
    assert.deepEqual(articles, Array(expected).fill(null), fragment);
    await desk.close();
  }
  await page.close();
});

it('what another app shares is kept by the service worker until the page takes it', async () => {
  const own = await browser.newContext();
  const page = await own.newPage();
  await page.goto(`${server.url}example/`);
  const taken = await page.evaluate(async (words) => {
    await navigator.serviceWorker.register('../service-worker.js');
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
    const { acceptShared } = await import('../reading.js');
    const share = async (fields) => {
      const form = new FormData();
      for (const [name, value] of fields) form.append(name, value);
      await fetch('../?share', { method: 'POST', body: form, redirect: 'manual' });
      history.replaceState(null, '', '?shared');
      return new Promise((resolve) => acceptShared(resolve));
    };
    return [
      await share([['title', 'A story'], ['files', new File([words], 'päper.txt')], ['files', new File(['# Title of it\n\nToo few.'], 'b.md')]]),
      await share([['title', ''], ['text', 'https://news.example/a'], ['url', 'https://news.example/a']]),
    ];
  }, plainText(pier));
  assert.deepEqual(taken[0].map(({ kind, article }) => [kind, article.name]), [['article', 'päper.txt'], ['little', 'b.md']]);
  assert.deepEqual(taken[1].map(({ kind, address }) => [kind, address]), [['address', 'https://news.example/a']]);
  assert.deepEqual(await page.evaluate(() => caches.has('nutgraf-shared')), false);
  await own.close();
});
