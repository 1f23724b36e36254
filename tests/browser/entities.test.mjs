// Names: the list that is filtered and folded, and the search.
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { clickMarked, indexOfMarked, it, marked, openPage, useAnalysis } from './browser.mjs';
import { browser, openFreshPages, page, server } from './fresh-page.mjs';
import { analysis, text, useInvented } from './invented.mjs';

openFreshPages({}, useInvented);

const listed = () => page.locator('[part="fact"] .title').allTextContents();

describe('the list of names', () => {
  it('begins with people and organisations, then places, and folds those that are mentioned in passing', async () => {
    assert.deepEqual(await listed(), ['Ilse Marwitz', 'Emeka Sordal', 'Hamburg', 'Bremen']);
    const fold = page.locator('.fold');
    assert.equal(await fold.getAttribute('aria-expanded'), 'false');
    await fold.press('Enter');
    assert.equal((await listed()).length, analysis.entities.length - 1);
    await fold.press('Enter');
    assert.equal((await listed()).length, 4);
  });

  it('leaves out what is less certain until one asks for it, and then says so', async () => {
    const entities = analysis.entities.map((entity) => ({ ...entity, confidence: ['e2', 'e5'].includes(entity.id) ? 0.4 : 0.95 }));
    const other = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
    await useAnalysis(other, text, { ...analysis, entities });
    const { page: view } = await openPage(other, server.url);
    const names = () => view.locator('[part="fact"] .title').allTextContents();
    assert.deepEqual(await names(), ['Ilse Marwitz', 'Bremen']);
    await view.getByLabel('Also 2 less certain').check();
    assert.deepEqual(await names(), ['Ilse Marwitz', 'Emeka Sordal', 'Hamburg', 'Bremen']);
    assert.match(await view.locator('[data-fact="e2"]').textContent(), /less certain/);
    assert.doesNotMatch(await view.locator('[data-fact="e1"]').textContent(), /less certain/);
    await other.close();
  });

  it('is filtered by type', async () => {
    await page.click('[data-kind="organisations"]');
    assert.deepEqual(await listed(), ['Northland Union', "Pilots' Guild"]);
  });

  it('has what bears no name only where that is asked for, and counts names', async () => {
    assert.equal(await page.textContent('[data-kind=""] span'), '24');
    await page.click('[data-kind="unnamed"]');
    assert.deepEqual(await listed(), ['the ribbon']);
    await page.click('[data-kind=""]');
    await page.evaluate((span) => document.querySelector('nutgraf-article').select({ facts: [{ id: 'e25', kind: 'name', spans: [span], marked: [], related: [] }], span }), analysis.entities.at(-1).mentions[0]);
    assert.equal(await page.getAttribute('[data-selected]', 'data-fact'), 'e25');
  });

  it('shows what is chosen in the text though a filter or a fold would hide it', async () => {
    await page.click('[data-kind="organisations"]');
    await clickMarked(page, 'name', await indexOfMarked(page, 'name', 'Una Gren'));
    assert.ok((await listed()).includes('Una Gren'));
    assert.equal(await page.getAttribute('[data-selected]', 'data-fact'), 'e22');
  });
});

describe('the search', () => {
  const hits = () => page.locator('.hits b').allTextContents();

  it('finds names by their descriptions and other mentions, quotations, events and text, without accents', async () => {
    for (const [query, found] of [
      ['guild', ["Pilots' Guild", 'Guild']],
      ['tarvian', ['Emeka Sordal', 'opened', 'Tarvian']],
      ['cost too', ['Emeka Sordal', 'cost too']],
      ['Sördal, opened', ['opened', 'Sordal, opened']],
      ['ribbon', ['cut', 'ribbon']],
      ['nobody', []],
    ]) {
      await page.fill('[type="search"]', query);
      assert.deepEqual(await hits(), found, query);
    }
    assert.equal(await page.textContent('.none[role="status"]'), 'Nothing fits.');
  });

  it('leads to the words and gives way to the views when it is emptied', async () => {
    await page.fill('[type="search"]', 'harbour pilots');
    await page.locator('.hits button').press('Enter');
    assert.deepEqual(await marked(page, 'selected'), ['harbour pilots']);
    assert.equal(await page.locator('[role="tab"]').count(), 0);
    await page.fill('[type="search"]', '');
    assert.deepEqual(await page.locator('[role="tab"]').allTextContents(), ['Who', 'Said', 'When & where', 'Check', 'More']);
  });
});
