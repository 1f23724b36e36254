// The documentation runs: every example in it does what its page says, and the frame does what its page says.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before } from 'node:test';
import { siteServer } from '../../web/serve.mjs';
import { kPages } from '../../web/docs/build.mjs';
import { axe } from './axe.mjs';
import { assertQuiet, it, launch, openTab, siteFolder } from './browser.mjs';

const docs = new URL('../../web/docs/', import.meta.url);
/** The examples in a language of a page. */
async function examplesIn(page, language) {
  const text = await readFile(new URL(`${page}.md`, docs), 'utf8');
  return [...text.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code]) => code);
}

let browser, server, address, html, headers;
before(async () => {
  browser = await launch();
  const files = siteServer(siteFolder, { 'Content-Security-Policy': '' });
  server = createServer((request, response) => {
    if (request.url === '/favicon.ico') return response.writeHead(204).end();
    if (request.url === '/') return response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(html);
    request.url = request.url.replace(/^\/nutgraf/, '');
    files.emit('request', request, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}/`;
});
after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

/** A page of a site that serves the files at /nutgraf/, as the documentation says. */
async function openSite(body, policy = {}) {
  html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A site</title>${body}`;
  headers = policy;
  const context = await browser.newContext();
  const tab = await openTab(context);
  const said = [];
  tab.page.on('console', (message) => said.push(message.text()));
  await tab.page.goto(address);
  return { ...tab, said, context };
}

const whole = (page) => page.waitForFunction(() => document.querySelector('nutgraf-article').stage === 'whole');

for (const name of ['embed', 'styling', 'events', 'readers']) {
  it(`the examples of the page "${name}" mark their articles`, async () => {
    const examples = await examplesIn(name, 'html');
    assert.ok(examples.length > 0);
    for (const example of examples) {
      const tab = await openSite(example);
      await whole(tab.page);
      assert.ok(await tab.page.evaluate(() => ['name', 'time'].some((layer) => CSS.highlights.get(`nutgraf-${layer}`)?.size > 0)));
      if (name === 'events') assert.match(tab.said.join('\n'), /1 quotations in \d+ characters/);
      assertQuiet(tab);
      await tab.context.close();
    }
  });
}

it('the example of the page "frame" shows the facts in a frame as high as they are', async () => {
  const [example] = await examplesIn('frame', 'html');
  const tab = await openSite(example);
  const frame = tab.page.frames().find((candidate) => candidate.url().includes('embed.html'));
  await frame.waitForFunction(() => document.querySelector('nutgraf-article')?.stage === 'whole');
  await frame.waitForSelector('nutgraf-panels >> text=Ada Ng');
  const inner = await frame.evaluate(() => document.body.scrollHeight);
  await tab.page.waitForFunction((height) => Math.abs(parseFloat(document.getElementById('facts').style.height) - height) < 2, inner);
  assertQuiet(tab);
  await tab.context.close();
});

it('a frame takes its text from the fragment, and listens to the named origin only', async () => {
  const tab = await openSite(`<iframe src="/nutgraf/embed.html?panels=said&origin=https://paper.example#text=The%20ferry%20sailed%20on%20Tuesday."></iframe>`);
  const frame = tab.page.frames().find((candidate) => candidate.url().includes('embed.html'));
  await frame.waitForFunction(() => document.querySelector('nutgraf-article')?.stage === 'whole');
  const text = () => frame.evaluate(() => document.querySelector('nutgraf-article').text);
  await tab.page.evaluate(() => frames[0].postMessage({ nutgraf: 'text', text: 'Another text.' }, '*'));
  await tab.page.waitForTimeout(300);
  assert.equal(await text(), 'The ferry sailed on Tuesday.');
  await tab.context.close();
});

it('the examples of the page "javascript" run', async () => {
  const examples = await examplesIn('javascript', 'js');
  const expectations = [/Ada Ng/, /rules 1/, /reversed RUIZ/, /quotation_altered/];
  for (const [nth, expected] of expectations.entries()) {
    const example = examples[nth];
    const tab = await openSite(`<script type="module">${example}; console.log('done');</script>`);
    await tab.page.waitForEvent('console', { predicate: (message) => message.text() === 'done' }).catch(() => {});
    assert.match(tab.said.join('\n'), expected);
    assertQuiet(tab);
    await tab.context.close();
  }
});

it('the example of the page "readers" has a careful reading', async () => {
  const [example] = await examplesIn('readers', 'js');
  const tab = await openSite(`<script type="module">${example}; console.log('done');</script>`);
  await tab.page.waitForEvent('console', { predicate: (message) => message.text() === 'done' });
  assert.match(tab.said.join('\n'), /swift swift\ncareful\ndone/);
  assertQuiet(tab);
  await tab.context.close();
});

it('the policy for files on the site’s own origin is enough', async () => {
  const [own] = await examplesIn('servers', 'csp');
  const body = `<link rel="stylesheet" href="/nutgraf/nutgraf-article.css"><script type="module" src="/nutgraf/nutgraf-article.js"></script>
    <nutgraf-article story panels="who said"><p>The ferry sailed on Tuesday, Mayor Ada Ng said.</p></nutgraf-article>`;
  const tab = await openSite(body, { 'Content-Security-Policy': `default-src 'none'; ${own.trim()}` });
  await whole(tab.page);
  for (const fold of await tab.page.locator('[part="fold"]').all()) await fold.click();
  await tab.page.waitForSelector('[part="story"]');
  await tab.page.waitForSelector('[part="panel"]');
  assertQuiet(tab);
  await tab.context.close();
});

it('every page is accessible and leads to every other', async () => {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 800 } });
  const { page } = await openTab(context);
  for (const name of kPages) {
    await page.goto(`${address}nutgraf/docs/${name}.html`);
    assert.equal(await page.locator('nav a').count(), kPages.length + 1);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} is too wide`);
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`));
    assert.deepEqual(violations, [], name);
  }
  await context.close();
});
