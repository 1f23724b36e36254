// The grammar panel: a sentence as a tree and as a table.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach } from 'node:test';
import { axe } from './axe.mjs';
import { assertQuiet, clickMarked, it, launch, marked, openPage, openPanel, serve, write } from './browser.mjs';

let browser, server, context, tab, page;
before(async () => ([browser, server] = await Promise.all([launch(), serve()])));
after(() => Promise.all([browser.close(), server.stop()]));
beforeEach(async () => {
  context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
  tab = await openPage(context, server.url);
  page = tab.page;
});
afterEach(async () => {
  assertQuiet(tab);
  await context.close();
});

const openGrammar = () => openPanel(page, 'grammar');
const rows = () => page.locator('tbody tr button').allTextContents();
const words = () => page.locator('.tree .word text:first-of-type').allTextContents();

/** The words of the sentence that an offset stands in, by the analysis. */
const sentenceAt = (offset) =>
  page.evaluate((at) => {
    const { analysis, text } = document.querySelector('nutgraf-panels');
    const { tokens } = analysis.sentences.find(({ end }) => at < end);
    return analysis.tokens.slice(...tokens).map(({ start, end }) => text.slice(start, end));
  }, offset);

const bodyStart = () =>
  page.evaluate(() => document.querySelector('nutgraf-panels').analysis.document.blocks.find(({ kind }) => kind === 'paragraph').start);

it('begins with the first sentence of the body, in the tree and in the table', async () => {
  await openGrammar();
  const expected = await sentenceAt(await bodyStart());
  assert.deepEqual(await rows(), expected);
  assert.deepEqual(await words(), expected);
  assert.equal(await page.locator('.tree .arc').count(), expected.length);
  assert.equal(await page.locator('.tree .arc', { hasText: 'root' }).count(), 1);
  assert.equal(await page.locator('tbody tr', { hasText: 'root of the sentence' }).count(), 1);
});

it('shows the sentence of the word that was clicked, and stays while other words are', async () => {
  await openGrammar();
  await clickMarked(page, 'time', 2);
  const start = await page.evaluate(() => document.querySelector('nutgraf-article').selection.at);
  assert.deepEqual(await rows(), await sentenceAt(start));
  const [selected] = await marked(page, 'selected');
  assert.ok(selected.startsWith(await page.locator('tr[data-chosen] button').textContent()));
  await clickMarked(page, 'quote', 0);
  assert.ok(await page.locator('.tree').isVisible());
});

it('goes from sentence to sentence and round again', async () => {
  await openGrammar();
  const first = await rows();
  await page.click('text=›');
  assert.notDeepEqual(await rows(), first);
  await page.click('text=‹');
  assert.deepEqual(await rows(), first);
  await write(page, 'Ada Ng left Dover.');
  await page.click('text=›');
  assert.deepEqual(await rows(), ['Ada', 'Ng', 'left', 'Dover', '.']);
});

it('marks a word in the article when its row or its place in the tree is chosen', async () => {
  await openGrammar();
  const [, , third, fourth] = await rows();
  await page.locator('tbody tr button').nth(2).press('Enter');
  assert.deepEqual(await marked(page, 'selected'), [third]);
  await page.locator('.tree .word').nth(3).click();
  assert.deepEqual(await marked(page, 'selected'), [fourth]);
  assert.equal(await page.locator('tr[data-chosen] button').textContent(), fourth);
});

it('scrolls the tree to the chosen word, also one that was chosen while it was hidden', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.click('[data-show="facts"]');
  await openGrammar();
  await page.locator('tbody tr button').last().click();
  assert.ok(!(await page.isVisible('.tree')));
  await page.click('[data-show="facts"]');
  await page.waitForFunction(() => {
    const root = document.querySelector('nutgraf-panels').shadowRoot;
    const [view, place] = ['.tree', '.word.chosen'].map((name) => root.querySelector(name).getBoundingClientRect());
    return view.left <= place.left && place.right <= view.right;
  });
});

it('says in one sentence that nothing is known where the network is missing', async () => {
  await page.evaluate(() => {
    const panels = document.querySelector('nutgraf-panels');
    const unknown = { lemma: null, upos: null, xpos: null, feats: null, head: null, deprel: null };
    panels.analysis = { ...panels.analysis, tokens: panels.analysis.tokens.map((token) => ({ ...token, ...unknown })) };
  });
  await openGrammar();
  assert.match(await page.locator('[part="panel"] .none').textContent(), /^[^.]+\.$/);
  assert.equal(await page.locator('.tree').count(), 0);
});

for (const colorScheme of ['light', 'dark']) {
  for (const width of [1440, 390]) {
    it(`axe finds no fault in it and it fits, ${colorScheme}, ${width} pixels wide`, async () => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      if (width < 1000) await page.click('[data-show="facts"]');
      await openGrammar();
      await page.locator('tbody tr').nth(1).click();
      if (width < 1000) await page.click('[data-show="facts"]');
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run());
      assert.deepEqual(violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    });
  }
}
