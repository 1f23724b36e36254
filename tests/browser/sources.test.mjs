// The sources of an article: how much each is given, who speaks for whom, and where they speak.
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { it, marked, openPanel as openPanelOf, unfold } from './browser.mjs';
import { openFreshPages, page } from './fresh-page.mjs';
import { useVoiced } from './voiced.mjs';

openFreshPages({}, useVoiced);

const openPanel = (name) => openPanelOf(page, name);
const colour = () => page.click('[part="voices"] > button');
const rows = () => page.locator('[data-fact^="q"]').evaluateAll((items) => items.map(({ dataset }) => dataset.fact));

describe('the sources', () => {
  const openSources = async () => {
    await openPanel('sources');
    await unfold(page, 'Who speaks how much');
  };

  it('are told in short above the quotations, of which the first is on the first screen', async () => {
    for (const viewport of [{ width: 390, height: 844 }, { width: 1440, height: 900 }]) {
      await page.setViewportSize(viewport);
      if (viewport.width < 1000) await page.click('[data-show="facts"]');
      await openPanel('quotes');
      await page.evaluate(() => scrollTo(0, 0));
      assert.match((await page.textContent('.speakers summary')).replace(/\s+/g, ' '), /Who speaks how much Ruth Adeyemi \d+ % · Tomas Brandt \d+ % · Strait Works \d+ %$/);
      const { y, height } = await page.locator('#quotes [part="fact"]').first().boundingBox();
      assert.ok(y + height <= viewport.height, `${viewport.width}: ${y + height}`);
    }
  });

  it('are listed by how much they are given, with their part and whether they are named', async () => {
    await openSources();
    const names = await page.locator('.source > p:first-child .speaker').allTextContents();
    assert.deepEqual(names.slice(0, 4), ['Ruth Adeyemi', 'Tomas Brandt', 'Strait Works', 'Two people familiar with the matter']);
    const first = (await page.locator('.source').first().textContent()).replace(/\s+/g, ' ');
    assert.match(first, /official .* % .*19 words: 12 word for word, 7 reported/);
    assert.match(await page.locator('.source', { hasText: 'Two people' }).textContent(), /not named/);
    await page.click('text=Show all 6 sources');
    assert.equal(await page.locator('.source').count(), 6);
  });

  it('have one row a body, with who speaks for it beneath, and lead to what they say too', async () => {
    await openSources();
    const row = page.locator('.source', { hasText: 'through' });
    assert.equal(await row.locator('.speaker').first().textContent(), 'Strait Works');
    assert.equal((await row.locator('.through').textContent()).replace(/\s+/g, ' '), 'through Ida Holm');
    await row.locator('.link').click();
    assert.deepEqual(await rows(), ['q13', 'q4', 'q5']);
  });

  it('have the same share of the article as in the legend', async () => {
    await colour();
    await openSources();
    const share = (locator) => locator.textContent().then((words) => /(\d+) %/.exec(words)[1]);
    const inLegend = await share(page.locator('[part="legend"] li', { hasText: 'Strait Works' }));
    assert.equal(await share(page.locator('.source', { hasText: 'involved in it' })), inLegend);
  });

  it('lead to where they first speak and to all of their quotes', async () => {
    await openSources();
    await page.locator('.source .speaker').first().click();
    assert.deepEqual(await marked(page, 'selected'), ['Transport Minister Ruth Adeyemi']);
    await openSources();
    await page.locator('.source .link').nth(1).click();
    assert.deepEqual(await rows(), ['q1', 'q10']);
  });
});
