// What the page asks of the network: nothing after it has loaded, nothing at all on later visits, no rule broken.
import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { analyzed, assertQuiet, it, launch, openPage, openPanel, openTab, requestsOf, serve, siteFolder, write } from './browser.mjs';

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; worker-src 'self'; connect-src 'self'; img-src 'self' data:; manifest-src 'self'";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Waits until the service worker has kept every file and serves the page. */
function kept(page) {
  return page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

it('every answer carries the policy and the right type', async () => {
  const server = await serve();
  const types = { html: 'text/html', js: 'text/javascript', wasm: 'application/wasm', css: 'text/css', svg: 'image/svg+xml' };
  for (const file of ['', ...(await readdir(siteFolder)).filter((name) => name.includes('.') && !/\.(br|gz)$/.test(name)), 'example/', 'example', 'missing']) {
    const response = await fetch(server.url + file);
    const expected = file === 'embed.html' ? policy.replace("worker-src 'self'", "worker-src 'self' data:") : policy;
    assert.equal(response.headers.get('Content-Security-Policy'), expected, file);
    assert.equal(response.status, file === 'missing' ? 404 : 200, file);
    const type = types[file.split('.')[1]];
    if (type) assert.ok(response.headers.get('Content-Type').startsWith(type), file);
  }
  assert.equal((await fetch(`${server.url}..%2fpackage.json`)).status, 404);
  assert.equal((await fetch(server.url, { method: 'POST' })).status, 405);
  await server.stop();
});

it('no request leaves the page once it has loaded', async () => {
  const server = await serve();
  const context = await browser.newContext();
  const tab = await openPage(context, server.url);
  await kept(tab.page);
  const before = server.requests.length;
  const foreign = requestsOf(context, server.url);
  await write(tab.page, 'Mayor Ada Ng said on Tuesday: “We are ready.” Read more: https://example.com/story');
  await tab.page.click('[data-show="read"]');
  for (const panel of ['times', 'quotes', 'document', 'json']) await openPanel(tab.page, panel);
  await tab.page.click('text=Copy');
  await tab.page.waitForTimeout(500);
  assert.deepEqual(foreign, []);
  assert.equal(server.requests.length, before, String(server.requests.slice(before)));
  assert.equal(server.requests.filter((path) => /\.(weights|gazetteer)$/.test(path)).length, 2);
  assertQuiet(tab);
  await context.close();
  await server.stop();
});

it('everything works with the server stopped after one visit, in a fresh tab too', async () => {
  const server = await serve();
  const context = await browser.newContext();
  const first = await openPage(context, server.url);
  await kept(first.page);
  await server.stop();

  await first.page.reload();
  await analyzed(first.page);
  const fresh = await openPage(context, server.url);
  await write(fresh.page, 'Written without a network on Tuesday.');
  assert.equal(await fresh.page.evaluate(() => document.querySelector('nutgraf-panels').analysis.document.length), 37);
  assert.ok(await fresh.page.evaluate(() => document.querySelector('nutgraf-panels').analysis.meta.models.network));
  const example = await openTab(context);
  await example.page.goto(`${server.url}example/`);
  await example.page.waitForFunction(() => document.querySelector('nutgraf-article').stage === 'whole');
  for (const tab of [first, fresh, example]) assertQuiet(tab);
  await context.close();
});

it('a new version is there on the load after the one that found it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-'));
  await cp(siteFolder, folder, { recursive: true });
  const server = await serve(folder);
  const context = await browser.newContext();
  const { page } = await openPage(context, server.url);
  await kept(page);

  const change = async (file, edit) => {
    await writeFile(join(folder, file), edit(await readFile(join(folder, file), 'utf8')));
    for (const way of ['br', 'gz']) await rm(join(folder, `${file}.${way}`));
  };
  await change('index.html', (html) => html.replace('<title>Nutgraf<', '<title>Nutgraf, next<'));
  await change('service-worker.js', (script) => script.replace(/(url:"index\.html",revision:")\w+/, '$1next'));
  await page.reload();
  assert.equal(await page.title(), 'Nutgraf');
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const next = await new Promise((resolve) => {
      const poll = setInterval(async () => {
        const now = (await navigator.serviceWorker.getRegistration()).active;
        if (now === active || now.state !== 'activated') return;
        clearInterval(poll);
        resolve(now);
      }, 50);
    });
    return next.state;
  });
  await page.reload();
  assert.equal(await page.title(), 'Nutgraf, next');
  await context.close();
  await server.stop();
  await rm(folder, { recursive: true });
});
