// What the page reads: pages copied from a browser, files of many kinds, and texts.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { pier, plainText, school } from '../reading/articles.mjs';
import { furtherLayouts, layouts } from '../reading/layouts.mjs';
import { hostile } from '../reading/hostile.mjs';
import { openReader, readHtmlInPage } from '../reading/reader.mjs';
import { assertQuiet, it, launch, serve } from './browser.mjs';

let browser;
let server;
let context;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
  context = await browser.newContext({ serviceWorkers: 'block', permissions: ['clipboard-read', 'clipboard-write'] });
});

after(() => Promise.all([browser.close(), server.stop()]));

/** Copies the whole of a page as a reader does, and pastes it into the page that reads. */
async function copyAndPaste(source, reader, html) {
  await source.bringToFront();
  await source.setContent(html);
  await source.keyboard.press('Control+A');
  await source.keyboard.press('Control+C');
  await reader.bringToFront();
  await reader.evaluate(() => window.taken.splice(0));
  await reader.keyboard.press('Control+V');
  await reader.waitForFunction(() => window.taken.length > 0);
  const [{ results }] = await reader.evaluate(() => window.taken);
  assert.equal(results[0].kind, 'article');
  return results[0].article;
}

/** The quotations that the engine finds, each with its speaker. */
function quotations(page, articles) {
  return page.evaluate(async (given) => {
    const { load } = await import('./engine.js');
    const engine = await load();
    const found = [];
    for (const { text, ...facts } of given) {
      const { quotes } = await engine.analyze(text, { published: facts.published, publishedFrom: 'page', title: facts.title, blocks: facts.blocks });
      found.push(quotes.map(({ spans, speaker }) => [spans.map(({ start, end }) => text.slice(start, end)).join(' … '), speaker && text.slice(speaker.start, speaker.end)]));
    }
    engine.close();
    return found;
  }, articles);
}

it('the quotations of a copied page are those of the clean text, in five layouts', async () => {
  const { page, ...tab } = await openReader(context, server.url);
  const source = await context.newPage();
  for (const [article, names] of [
    [pier, ['semantic', 'magazine', 'table']],
    [school, ['divisions', 'generated']],
  ]) {
    const pasted = [];
    for (const name of names) {
      pasted.push(await copyAndPaste(source, page, layouts[name](article)));
      assert.equal(pasted.at(-1).text.trim(), plainText(article).trim(), name);
    }
    const [clean, ...found] = await quotations(page, [{ text: plainText(article), title: article.title, published: article.published }, ...pasted]);
    assert.ok(clean.length >= 3);
    for (const quotes of found) assert.deepEqual(quotes, clean);
  }
  assertQuiet(tab);
  await Promise.all([page.close(), source.close()]);
});

it('a saved page is read in seven layouts, with what it states', async () => {
  const { page, ...tab } = await openReader(context, server.url);
  for (const article of [pier, school]) {
    for (const [name, layout] of Object.entries({ ...layouts, ...furtherLayouts })) {
      const { text, title, byline, published } = await readHtmlInPage(page, layout(article));
      assert.equal(text.trim(), plainText(article).trim(), name);
      assert.deepEqual({ title, byline, published }, { title: article.title, byline: article.byline, published: article.published }, name);
    }
  }
  assertQuiet(tab);
  await page.close();
});

it('nothing of a hostile page runs, is asked for, or changes the page that reads it', async () => {
  const { page, requests, ...tab } = await openReader(context, server.url);
  requests.length = 0;
  for (const [name, html] of Object.entries(hostile)) {
    const article = await readHtmlInPage(page, html);
    assert.equal(article.title, pier.title, name);
    for (const [kind, text] of pier.body) if (kind === 'paragraph') assert.ok(article.text.includes(text), `${name}: ${text}`);
    assert.ok(!/window\.ran|<\w/.test(article.text), name);
    if (article.address) assert.match(article.address, /^https:/, name);
  }
  await page.waitForTimeout(300);
  const state = await page.evaluate(() => ({ ran: window.ran ?? null, polluted: {}.polluted ?? null, frames: frames.length, children: document.body.children.length, base: document.baseURI }));
  assert.deepEqual(state, { ran: null, polluted: null, frames: 0, children: 5, base: `${server.url}reader` });
  const scripts = requests.filter((url) => !/\/[\w.-]+\.js$/.test(new URL(url).pathname) || !url.startsWith(server.url));
  assert.deepEqual(scripts, []);
  // Chromium tells of a style that it has not applied, where a page hides one from every clean-up.
  assert.deepEqual(tab.complaints.filter((complaint) => !/^Applying inline style|^CSP: style-src/.test(complaint)), []);
  await page.close();
});
