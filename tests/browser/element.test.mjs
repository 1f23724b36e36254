// <nutgraf-article> in a site that is not ours: it reads what it wraps and leaves it as it is.
import assert from 'node:assert/strict';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach } from 'node:test';
import { analyzed, assertQuiet, clickMarked, it, launch, marked, openTab, serve, siteFolder } from './browser.mjs';

let browser, server, context, tab, page;
before(async () => ([browser, server] = await Promise.all([launch(), serve()])));
after(() => Promise.all([browser.close(), server.stop()]));
beforeEach(async () => {
  context = await browser.newContext({ serviceWorkers: 'block' });
  tab = await openTab(context);
  page = tab.page;
  await page.setViewportSize({ width: 1000, height: 2000 });
  await page.goto(`${server.url}example/`);
  await allAnalyzed();
});
afterEach(async () => {
  assertQuiet(tab);
  await context.close();
});

/** Brings every article into view, for none is read before, and waits until all are. */
const allAnalyzed = () => page.waitForFunction(() => [...document.querySelectorAll('nutgraf-article')].every(({ stage }) => stage === 'whole'));

/** Adds an article to the page and gives its analysis. */
function addArticle(html, attributes = {}) {
  return page.evaluate(
    ([content, names]) =>
      new Promise((resolve) => {
        const article = document.createElement('nutgraf-article');
        article.innerHTML = content;
        for (const [name, value] of Object.entries(names)) article.setAttribute(name, value);
        article.addEventListener('nutgraf-analysis', ({ detail }) => resolve(detail));
        document.body.append(article);
      }),
    [html, attributes],
  );
}

it('marks the facts and leaves the markup of the article as it is', async () => {
  const served = await (await fetch(`${server.url}example/`)).text();
  const [inPage, inFile] = await page.evaluate((html) => {
    const articles = (root) => [...root.querySelectorAll('nutgraf-article')].map(({ innerHTML }) => innerHTML);
    return [articles(document), articles(new DOMParser().parseFromString(html, 'text/html'))];
  }, served);
  assert.deepEqual(inPage, inFile);
  assert.ok((await marked(page, 'quote')).includes('“I was only looking for a leak,”'));
  assert.ok((await marked(page, 'time')).includes('April 2'));
});

it('reads a page’s paragraphs, line breaks and hidden parts as a reader sees them', async () => {
  const { text } = await addArticle(
    '<h2>A\n  title</h2><p>One <b>bold</b>\n word.<br>New line.<script>no()</script></p><p hidden>Hidden.</p><ul><li>First</li><li>Second</li></ul>',
  );
  assert.equal(text.replace(/ +/g, ' '), 'A title\n\nOne bold word.\nNew line.\n\nFirst\n\nSecond');
});

it('reads the article, not what stands beside it on the page, and captions as captions', async () => {
  const { text, analysis } = await addArticle(
    `<nav>Home</nav><h2>Ferry sails again to the island</h2><aside>Related: a mayor resigns</aside>
    <p>The ferry sailed on Tuesday, the mayor said. <span aria-hidden="true">¶</span></p>
    <figure><img alt="" /><figcaption>Passengers at the quay</figcaption></figure>
    <form><label>Your address</label></form><div role="complementary">Most read</div><div data-nutgraf-ignore>Subscribe now</div>
    <blockquote><p>“We waited a year.”</p><footer>Ada Ng, passenger</footer></blockquote><p>It will sail daily from June.</p><footer>All rights reserved</footer>`,
  );
  for (const words of ['Home', 'Related', '¶', 'address', 'Most read', 'Subscribe', 'rights']) assert.ok(!text.includes(words), words);
  assert.ok(text.includes('Ada Ng, passenger'));
  const { start, end } = analysis.document.blocks.findLast(({ kind }) => kind === 'caption');
  assert.equal(text.slice(start, end), 'Passengers at the quay');
});

it('shows the chosen panels only, once they are opened', async () => {
  assert.equal(await page.locator('nutgraf-panels').count(), 0);
  for (const fold of await page.locator('[part="fold"]').all()) await fold.click();
  await page.waitForSelector('[part="panel"][data-view="said"]');
  const tabs = (nth) => page.locator('nutgraf-article').nth(nth).locator('[role="tab"]').count();
  assert.equal(await tabs(0), 3);
  assert.equal(await tabs(1), 0);
  assert.ok(await page.locator('nutgraf-article').nth(1).locator('[part="panel"][data-view="said"]').isVisible());
});

it('lets all articles of a page share one worker', async () => {
  await addArticle('<p>One more article of Tuesday.</p>');
  assert.equal(page.workers().length, 1);
});

it('takes the publication date from its attribute, else from the page', async () => {
  const dates = await page.evaluate(() => [...document.querySelectorAll('nutgraf-article')].map(({ analysis }) => analysis.document.published));
  assert.equal(dates[0].value, '2025-03-19');
  assert.deepEqual(dates[1], { value: '2025-03-20', from: 'option' });
  const header = '<header><time datetime="2024-02-29T10:00Z">today</time></header><p>The council met.</p>';
  assert.deepEqual((await addArticle(header)).analysis.document.published, { value: '2024-02-29', from: 'page' });
  const wrong = '<header><time datetime="2023-02-29">today</time></header><p>The council met.</p>';
  assert.equal((await addArticle(wrong)).analysis.document.published, null);
});

it('tells which facts were chosen by a click on a word, and leaves links alone', async () => {
  await page.evaluate(() => {
    window.chosen = [];
    document.addEventListener('nutgraf-select', ({ detail }) => window.chosen.push(detail.facts.map(({ kind }) => kind)));
    document.addEventListener('click', (event) => event.preventDefault());
  });
  await clickMarked(page, 'quote', 0);
  assert.deepEqual(await page.evaluate(() => window.chosen), [['quote']]);
  await page.click('article a');
  assert.equal(await page.evaluate(() => window.chosen.length), 1);
});

it('follows the article when the page changes it, and takes its marks away with it', async () => {
  await page.evaluate(() => {
    document.querySelector('article p:last-of-type').textContent = 'The light was lit again on December 24.';
  });
  await page.waitForFunction(() => {
    const { analysis, stage } = document.querySelector('nutgraf-article');
    return stage === 'whole' && analysis.times.some(({ value }) => value.endsWith('-12-24'));
  });
  assert.ok((await marked(page, 'time')).includes('December 24'));
  await page.evaluate(() => document.querySelectorAll('nutgraf-article').forEach((element) => element.remove()));
  for (const layer of ['name', 'time', 'quote']) assert.deepEqual(await marked(page, layer), []);
});

it('tells the page, but no reader, that an analysis was impossible', async () => {
  const message = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const article = document.createElement('nutgraf-article');
        article.id = 'wrong';
        article.setAttribute('published', '2025-02-30');
        article.textContent = 'The ferry sails.';
        article.addEventListener('nutgraf-error', ({ detail }) => resolve(detail.message));
        document.body.append(article);
      }),
  );
  assert.match(message, /2025-02-30/);
  assert.equal(await page.locator('#wrong').innerText(), 'The ferry sails.');
});

it('works from any folder of a server', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-'));
  await symlink(siteFolder, join(folder, 'deep'));
  const other = await serve(folder);
  const { page: deep, complaints } = await openTab(context);
  await deep.goto(`${other.url}deep/`);
  await analyzed(deep);
  assert.deepEqual(complaints, []);
  await other.stop();
  await rm(folder, { recursive: true });
});
