// The list of quotations: who says what and how, filtered, explained, and each one press from its speaker.
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { clickMarked, it, marked, openPanel as openPanelOf } from './browser.mjs';
import { openFreshPages, page } from './fresh-page.mjs';
import { analysis, said, useVoiced } from './voiced.mjs';

openFreshPages({}, useVoiced);

const openPanel = (name) => openPanelOf(page, name);
const rows = () => page.locator('[data-fact^="q"]').evaluateAll((items) => items.map(({ dataset }) => dataset.fact));
const choose = (filter, value) => page.selectOption(`[data-filter="${filter}"]`, value);

describe('the quotes', () => {
  it('begin with those in quotation marks: who speaks, the words, then one phrase on how', async () => {
    await openPanel('quotes');
    assert.deepEqual(await page.locator('#quotes h3').allTextContents(), ['Word for word', 'Reported']);
    const row = async (id) => (await page.locator(`[data-fact="${id}"]`).textContent()).replace(/\s+/g, ' ').replace(/ Why\?.*/, '').trim();
    assert.equal(await row('q3'), 'Ruth Adeyemi “They poured cheap concrete and they knew it,” “told”, to reporters Copy');
    assert.equal(await row('q5'), 'Strait Works the minister had told it in March that “the wall is sound” claims Copy');
    assert.equal(await row('q6'), 'Ruth Adeyemi “the wall is sound” “told”, within what Strait Works says Copy');
    assert.equal(await row('q7'), 'Two people familiar with the matter the ministry had known of the cracks for a year Copy');
  });

  it('can be filtered by speaker, stance and kind', async () => {
    await openPanel('quotes');
    await choose('speaker', 'Ruth Adeyemi');
    assert.deepEqual(await rows(), ['q3', 'q6', 'q2']);
    await choose('kind', 'direct');
    assert.deepEqual(await rows(), ['q3', 'q6']);
    await choose('speaker', '');
    await choose('kind', '');
    await choose('stance', 'blame');
    assert.deepEqual(await rows(), ['q2', 'q10']);
    assert.match(await page.locator('[part="panel"] .none[role="status"]').textContent(), /2 of 11 quotes/);
  });

  it('are found from their words whatever is filtered', async () => {
    await openPanel('quotes');
    await choose('stance', 'blame');
    await clickMarked(page, 'quote', 0);
    assert.equal(await page.getAttribute('[data-selected]', 'data-fact'), 'q3');
    assert.equal((await rows()).length, said.length);
  });

  it('are of what was said and written; thoughts, plans and decisions are listed on demand', async () => {
    assert.ok(!(await marked(page, 'quote')).includes('to mend it'));
    await openPanel('quotes');
    assert.deepEqual((await rows()).sort(), said.map(({ id }) => id).sort());
    await page.focus('.thoughts input');
    await page.keyboard.press('Space');
    assert.deepEqual((await rows()).sort(), analysis.quotes.map(({ id }) => id).sort());
    assert.deepEqual((await rows()).slice(-2), ['q11', 'q12']);
    const manner = async (id) => (await page.locator(`[data-fact="${id}"] > .note`).textContent()).trim();
    assert.equal(await manner('q11'), '“believes”, a thought Copy');
    assert.equal(await manner('q12'), '“plans”, a plan or wish Copy');
    assert.equal(await manner('q9'), '“wrote”, in writing Copy');
    assert.equal(await manner('q13'), 'for Strait Works Copy');
  });

  it('say on demand why they are told, in sentences', async () => {
    await openPanel('quotes');
    const reasons = page.locator('[data-fact="q3"] details.why');
    assert.ok(await reasons.locator('p').first().isHidden());
    await reasons.locator('summary').focus();
    await page.keyboard.press('Enter');
    assert.deepEqual(await reasons.locator('p').allTextContents(), [
      'The words are a clause that “told” reports.',
      'Of 100 found in this way, about 95 are right.',
      '“she” is the subject of “told”.',
      'Of 100 found in this way, about 95 are right.',
    ]);
  });

  it('are listed on demand where they are less certain, and then say so', async () => {
    await page.evaluate(() => {
      const panels = document.querySelector('nutgraf-panels');
      const quotes = panels.analysis.quotes.map((quote) => (quote.id === 'q7' ? { ...quote, confidence: 0.5 } : quote));
      panels.analysis = { ...panels.analysis, quotes };
    });
    await openPanel('quotes');
    assert.ok(!(await rows()).includes('q7'));
    await page.getByLabel('Also 1 less certain').check();
    assert.ok((await rows()).includes('q7'));
    assert.match(await page.textContent('[data-fact="q7"] .note'), /less certain/);
    assert.doesNotMatch(await page.textContent('[data-fact="q3"] .note'), /less certain/);
  });

  it('say of what was not said that it was not', async () => {
    await page.evaluate(() => {
      const panels = document.querySelector('nutgraf-panels');
      const quotes = panels.analysis.quotes.map((quote) =>
        quote.id === 'q7' ? { ...quote, voice: null, cue: { ...quote.cue, lemma: 'confirm', negated: true } } : quote,
      );
      panels.analysis = { ...panels.analysis, quotes };
    });
    await openPanel('quotes');
    assert.match(await page.textContent('[data-fact="q7"] .note'), /did not confirm/);
  });

  it('lead to the card of their speaker', async () => {
    await openPanel('quotes');
    await page.click('[data-fact="q3"] button.speaker');
    assert.equal(await page.getAttribute('[data-selected]', 'data-fact'), 'e2');
    assert.deepEqual(await marked(page, 'selected'), ['she']);
  });
});
