// What the page reads: pages copied from a browser, files of many kinds, and texts.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { bodyTexts, pier, plainText, school } from '../reading/articles.mjs';
import { layouts } from '../reading/layouts.mjs';
import { openReader } from '../reading/reader.mjs';
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
async function copyAndPaste(html) {
  const source = await context.newPage();
  await source.setContent(html);
  await source.keyboard.press('Control+A');
  await source.keyboard.press('Control+C');
  await source.close();
  const reader = await openReader(context, server.url);
  await reader.page.keyboard.press('Control+V');
  await reader.page.waitForFunction(() => window.taken.length > 0);
  const [{ results }] = await reader.page.evaluate(() => window.taken);
  return { ...reader, results };
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
  for (const article of [pier, school]) {
    const pasted = [];
    for (const [name, layout] of Object.entries(layouts)) {
      const { page, results, ...tab } = await copyAndPaste(layout(article));
      assert.equal(results[0].kind, 'article', name);
      assert.equal(results[0].article.text.trim(), plainText(article).trim(), name);
      pasted.push(results[0].article);
      assertQuiet(tab);
      await page.close();
    }
    const { page } = await openReader(context, server.url);
    const [clean, ...found] = await quotations(page, [{ text: plainText(article), title: article.title, published: article.published }, ...pasted]);
    assert.ok(clean.length >= 3);
    for (const quotes of found) assert.deepEqual(quotes, clean);
    await page.close();
  }
});
