// <nutgraf-article> on sites that are strict, foreign, busy or full of other things.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { assertQuiet, it, launch, marked, openTab, serve } from './browser.mjs';
import { assertWorks, assertWorksInSandbox, kStory, openPaper, strictSites } from './paper.mjs';

let browser, files;
before(async () => ([browser, files] = await Promise.all([launch(), serve()])));
after(() => Promise.all([browser.close(), files.stop()]));

for (const name of Object.keys(strictSites('https://files.example/'))) it(`works ${name}`, () => assertWorks(browser, files.url, strictSites(files.url)[name]));

it('works in a sandboxed frame', () => assertWorksInSandbox(browser, files.url));

it('leaves the article as it is where workers are forbidden, and tells only the site', async () => {
  const paper = await openPaper(browser, files.url, {
    headers: { 'Content-Security-Policy': "worker-src 'none'" },
    head: `<script>addEventListener('nutgraf-error', ({ detail }) => (window.failure = detail.message))</script>`,
    wait: false,
  });
  await paper.page.waitForFunction(() => window.failure);
  assert.match(await paper.page.evaluate(() => window.failure), /worker|program/i);
  assert.equal(await paper.page.locator('nutgraf-article').innerText(), 'Ferry sails again\n\nThe ferry sailed on Tuesday, Mayor Ada Ng said. “We waited a year,” she said.');
  await paper.stop();
});

it('fetches nothing but its first script for an article that nobody sees', async () => {
  const paper = await openPaper(browser, files.url, { body: `<div style="height: 8000px"></div><nutgraf-article>${kStory}</nutgraf-article>`, wait: false });
  await paper.page.waitForTimeout(2500);
  assert.deepEqual(paper.asked.filter((url) => /worker|wasm|reader|weights/.test(url)), []);
  await paper.page.evaluate(() => document.querySelector('nutgraf-article').scrollIntoView());
  await paper.page.waitForFunction(() => document.querySelector('nutgraf-article').stage === 'whole');
  await paper.stop();
});

it('waits for a click where the site says so', async () => {
  const paper = await openPaper(browser, files.url, { body: `<nutgraf-article load="click">${kStory}</nutgraf-article>`, wait: false });
  await paper.page.waitForTimeout(1500);
  assert.ok(!paper.asked.some((url) => url.includes('worker')));
  await paper.page.click('nutgraf-article p');
  await paper.page.waitForFunction(() => document.querySelector('nutgraf-article').stage === 'whole');
  await paper.stop();
});

it('moves nothing on the page, whatever it shows', async () => {
  const watch = `<script>window.shift = 0; new PerformanceObserver((list) => list.getEntries().forEach(({ value, hadRecentInput }) => hadRecentInput || (shift += value)))
    .observe({ type: 'layout-shift', buffered: true });</script><link rel="stylesheet" href="${files.url}nutgraf-article.css">`;
  for (const attributes of ['', 'story panels="entities quotes"', 'story voices="on" warnings panels="entities quotes timeline"']) {
    const paper = await openPaper(browser, files.url, { head: watch, body: `<p>Before</p><nutgraf-article ${attributes}>${kStory}</nutgraf-article><p>After</p>` });
    await paper.page.waitForTimeout(500);
    assert.equal(await paper.page.evaluate(() => window.shift), 0, attributes);
    await paper.stop();
  }
});

it('moves nothing without its style sheet either, for its rows come only where they move nothing', async () => {
  const head = `<script>window.shift = 0; new PerformanceObserver((list) => list.getEntries().forEach(({ value, hadRecentInput }) => hadRecentInput || (shift += value)))
    .observe({ type: 'layout-shift', buffered: true });</script>`;
  const paper = await openPaper(browser, files.url, { head, body: `<nutgraf-article story panels="quotes">${kStory}<div style="height: 3000px"></div></nutgraf-article><p>After</p>` });
  await paper.page.waitForTimeout(500);
  assert.equal(await paper.page.evaluate(() => window.shift), 0);
  assert.equal(await paper.page.locator('[part="fold"]').count(), 1);
  await paper.stop();
});

it('does not read again for a clock in the text, but for a new paragraph beside it', async () => {
  const clock = `<script>addEventListener('nutgraf-analysis', () => (window.analyses = (window.analyses ?? 0) + 1));
    setInterval(() => (document.getElementById('clock').textContent = 'Updated ' + Math.round(performance.now() / 100) + ' moments ago'), 1000);</script>`;
  const paper = await openPaper(browser, files.url, { head: clock, body: `<nutgraf-article>${kStory}<p id="clock">Updated now</p></nutgraf-article>` });
  await paper.page.waitForTimeout(8000);
  assert.equal(await paper.page.evaluate(() => window.analyses), 1);
  await paper.page.evaluate(() => document.querySelector('nutgraf-article h2').insertAdjacentHTML('afterend', '<p>The pier burnt on December 24.</p>'));
  await paper.page.waitForFunction(() => window.analyses === 2);
  await paper.stop();
});

it('keeps what a reader has chosen when the article changes', async () => {
  const paper = await openPaper(browser, files.url, {});
  const { page } = paper;
  const chosen = () => page.evaluate(() => {
    const { selection } = document.querySelector('nutgraf-article');
    return selection.facts.map(({ kind }) => kind);
  });
  await page.click('nutgraf-article b');
  const before = [await chosen(), await marked(page, 'selected')];
  assert.ok(before[0].includes('name'));
  await page.evaluate(() => {
    window.again = new Promise((resolve) => addEventListener('nutgraf-analysis', resolve, { once: true }));
    document.querySelector('nutgraf-article h2').insertAdjacentHTML('afterend', '<p>The quay was full on Monday.</p>');
  });
  await page.evaluate(() => window.again);
  assert.deepEqual([await chosen(), await marked(page, 'selected')], before);
  await paper.stop();
});

const kFurniture = {
  aside: '<aside>Politician Zed Aside resigns</aside>',
  nav: '<nav><a href="#">Zed Nav</a></nav>',
  footer: '<footer>Zed Footer Media</footer>',
  form: '<form><label>Zed Form</label></form>',
  comments: '<section id="comments"><h3>Comments</h3><p>Zed Comment was here</p></section>',
  hidden: '<p hidden>Zed Hidden</p>',
  'aria-hidden': '<div aria-hidden="true">Zed Advert</div>',
  complementary: '<div role="complementary">Zed Read Most</div>',
  links: '<ul><li><a href="#">Zed Link One</a></li><li><a href="#">Zed Link Two</a></li><li><a href="#">Zed Link Three</a></li></ul>',
  ignored: '<div data-nutgraf-ignore>Zed Ignore</div>',
  embed: '<blockquote class="twitter-tweet">Zed Tweet</blockquote>',
};

it(`keeps ${Object.keys(kFurniture).length} kinds of furniture out of the story`, async () => {
  const body = `<nutgraf-article>${kStory}${Object.values(kFurniture).join('')}<figure><img alt=""><figcaption>Passengers</figcaption></figure></nutgraf-article>`;
  const paper = await openPaper(browser, files.url, {
    body,
    head: `<script>addEventListener('nutgraf-analysis', ({ detail }) => (window.text = detail.text))</script>`,
  });
  const text = await paper.page.evaluate(() => window.text);
  assert.doesNotMatch(text, /Zed/);
  assert.match(text, /Passengers/);
  await paper.stop();
});

it('takes date, title and author from what the page says of its article', async () => {
  const data = { '@context': 'https://schema.org', '@graph': [{ '@type': 'NewsArticle', headline: 'The long wait', datePublished: '2025-03-19T08:00Z', author: [{ name: 'Amira Castellan' }] }] };
  const paper = await openPaper(browser, files.url, {
    head: `<script type="application/ld+json">${JSON.stringify(data)}</script><script>addEventListener('nutgraf-analysis', ({ detail }) => (window.given = detail.given))</script>`,
  });
  assert.deepEqual(await paper.page.evaluate(() => window.given), {
    published: '2025-03-19',
    publishedFrom: 'page',
    title: 'The long wait',
    authors: ['Amira Castellan'],
  });
  await paper.stop();
});

it('takes of several described articles the one whose headline it has, and passes over what is no JSON', async () => {
  const scripts = ['{ broken', JSON.stringify([{ '@type': 'NewsArticle', headline: 'Another story', datePublished: '2024-01-01' }, { '@type': ['Thing', 'Report'], headline: ' Ferry  sails again ', datePublished: 'March 20, 2025', author: ['Ada Ng', { name: 'Amira Castellan' }, 'https://paper.example/ada'] }])];
  const paper = await openPaper(browser, files.url, {
    head: `${scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join('')}<script>addEventListener('nutgraf-analysis', ({ detail }) => (window.given = detail.given))</script>`,
  });
  assert.deepEqual(await paper.page.evaluate(() => window.given), { published: '2025-03-20', publishedFrom: 'page', authors: ['Ada Ng', 'Amira Castellan'] });
  await paper.stop();
});

const kSpoken = {
  'de-AT': ['Die Geschichte in Kürze', 'Färben, wer es sagt', 'Fakten dieses Artikels', 'Gesagt'],
  es: ['La historia en breve', 'Colorear según quién lo dice', 'Datos de este artículo', 'Dicho'],
  fi: ['The story in short', 'Colour by who says it', 'Facts of this article', 'Said'],
};
for (const [lang, [story, voices, panels, said]] of Object.entries(kSpoken)) {
  it(`speaks the language of its page where there are words for it: ${lang}`, async () => {
    const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, serviceWorkers: 'block' });
    const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A paper</title><link rel="stylesheet" href="nutgraf-article.css">
      <script type="module" src="nutgraf-article.js"></script></head><body><nutgraf-article story voices="off" panels="said">${kStory}</nutgraf-article></body></html>`;
    await context.route('**/paper.html', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    const tab = await openTab(context);
    await tab.page.goto(`${files.url}paper.html`);
    for (const name of [story, voices]) await tab.page.getByRole('button', { name }).waitFor();
    await tab.page.getByRole('button', { name: panels }).click();
    await tab.page.getByLabel(said, { exact: true }).waitFor();
    assertQuiet(tab);
    await context.close();
  });
}

it('names unknown words of its attributes on the console', async () => {
  const paper = await openPaper(browser, files.url, { body: `<nutgraf-article panels="qoutes quotes" load="soon">${kStory}</nutgraf-article>`, wait: false });
  const said = [];
  paper.page.on('console', (message) => said.push(message.text()));
  await paper.page.reload();
  await paper.page.waitForFunction(() => document.querySelector('nutgraf-article').stage === 'whole');
  assert.match(said.join('\n'), /"qoutes" is unknown.*quotes/s);
  assert.match(said.join('\n'), /"soon" is unknown.*visible, idle, click/s);
  await paper.stop();
});

it('tells readers of another language only where the site asks', async () => {
  const german = '<p>Der Rat stimmte am Donnerstag für den Kauf der Fähren, sagte die Bürgermeisterin. Sie will die Schiffe im Herbst nach Senna bringen.</p>';
  for (const attribute of ['', 'warnings']) {
    const head = `<link rel="stylesheet" href="${files.url}nutgraf-article.css">`;
    const paper = await openPaper(browser, files.url, { head, body: `<nutgraf-article ${attribute}>${german}</nutgraf-article>` });
    assert.equal(await paper.page.locator('[part="warning"]').count(), attribute ? 1 : 0);
    if (attribute) assert.match(await paper.page.locator('[part="warning"]').innerText(), /English/);
    await paper.stop();
  }
});
