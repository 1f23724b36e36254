// The card of an entity: all that the article says of it, each at its words.
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { it, marked, requestsOf } from './browser.mjs';
import { openFreshPages, page, server } from './fresh-page.mjs';
import { analysis, useInvented, wordsOf } from './invented.mjs';

openFreshPages({}, useInvented);

const open = (id) => page.click(`[data-fact="${id}"] > button`);
const cardOf = (id) => page.locator(`[data-fact="${id}"] .card`);

/** Presses Tab until the focus is on a button with this text. */
async function tabToButton(words) {
  for (let presses = 0; presses < 60; ++presses) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(() => {
      let element = document.activeElement;
      while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element.getAttribute('aria-label') ?? element.textContent;
    });
    if (now.includes(words)) return;
  }
  assert.fail(`the focus never came to ${words}`);
}

describe('the card of an entity', () => {
  it('marks all its mentions and goes from one to the next and back, by keyboard too', async () => {
    await open('e1');
    assert.deepEqual(await marked(page, 'related'), wordsOf('e1'));
    assert.deepEqual(await marked(page, 'selected'), ['Ilse Marwitz']);
    await tabToButton('Next mention');
    await page.keyboard.press('Enter');
    assert.deepEqual(await marked(page, 'selected'), ['Marwitz']);
    await page.keyboard.press('Enter');
    assert.deepEqual(await marked(page, 'selected'), ['She']);
    await page.keyboard.press('Enter');
    assert.deepEqual(await marked(page, 'selected'), ['Ilse Marwitz']);
    await page.click('[aria-label="Previous mention"]');
    assert.deepEqual(await marked(page, 'selected'), ['She']);
    assert.equal(await page.textContent('.card .steps .at'), 'Mention 3 of 3');
    assert.equal(await page.textContent('nutgraf-article >> .said'), 'Ilse Marwitz. Mention 3 of 3.');
  });

  it('opens at a click on any mention, a pronoun too', async () => {
    await open('e1');
    await page.click('[aria-label="Previous mention"]');
    await page.keyboard.press('Escape');
    const point = await page.evaluate((at) => {
      const { article } = document.querySelector('nutgraf-article').reading;
      const piece = article.pieces.findLast(({ start }) => start <= at);
      const range = document.createRange();
      range.setStart(piece.node, at - piece.start);
      range.setEnd(piece.node, at - piece.start + 1);
      const { x, y, width, height } = range.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    }, analysis.entities[0].mentions[2].start);
    await page.mouse.click(...point);
    assert.ok(await cardOf('e1').isVisible());
    assert.deepEqual(await marked(page, 'selected'), ['She']);
  });

  it('in the article Shift and the arrow keys go from mention to mention', async () => {
    await open('e1');
    await page.focus('[part="article"]');
    for (const words of ['Marwitz', 'She', 'Ilse Marwitz']) {
      await page.keyboard.press('Shift+ArrowRight');
      assert.deepEqual(await marked(page, 'selected'), [words]);
    }
    await page.keyboard.press('Shift+ArrowLeft');
    assert.deepEqual(await marked(page, 'selected'), ['She']);
  });

  it('tells how it is described, related, what it said and did, each at its words', async () => {
    await open('e1');
    const card = cardOf('e1');
    for (const [line, words] of [
      ['Premier', 'Premier'],
      ['holds an office of Northland Union', 'Premier Ilse Marwitz of the Northland Union'],
      ['demands', '“We need every pilot that we can train,”'],
      ['opened', 'Ilse Marwitz of the Northland Union and the Tarvian president, Emeka Sordal, opened'],
    ]) {
      await card.locator('.lines button', { hasText: line }).first().press('Enter');
      assert.deepEqual(await marked(page, 'selected'), [words]);
      assert.ok(await card.isVisible());
    }
    assert.match(await card.locator('.lines', { hasText: 'opened' }).textContent(), /Monday/);
  });

  it('stays where it was scrolled to while its lines are pressed', async () => {
    await page.setViewportSize({ width: 1440, height: 420 });
    await open('e1');
    const scrolled = () => page.evaluate(() => document.querySelector('nutgraf-panels').shadowRoot.querySelector('#panel').scrollTop);
    const line = cardOf('e1').locator('.lines button', { hasText: 'opened' });
    await line.scrollIntoViewIfNeeded();
    const before = await scrolled();
    assert.ok(before > 0);
    await line.click();
    assert.match((await marked(page, 'selected')).join(), /opened/);
    assert.equal(await scrolled(), before);
  });

  it('of a group leads to its members and theirs to the group, whose deeds are theirs', async () => {
    await page.click('.fold');
    assert.equal(await page.textContent('[data-fact="e3"] .note'), 'Ilse Marwitz and Emeka Sordal');
    await open('e3');
    assert.deepEqual(await cardOf('e3').locator('.lines').first().locator('button').allTextContents(), ['Ilse Marwitz', 'Emeka Sordal']);
    await cardOf('e3').locator('button', { hasText: 'Emeka Sordal' }).press('Enter');
    assert.match(await cardOf('e2').textContent(), /Belongs to\s*The two leaders/);
    assert.match(await cardOf('e2').textContent(), /cut the ribbon/);
  });

  it('names the country and links outward, but asks nothing by itself', async () => {
    const requests = requestsOf(page, server.url);
    await open('e5');
    const card = cardOf('e5');
    assert.match(await card.locator('.register').textContent(), /Germany · 53\.6°\sN 10\.0°\sE/);
    const links = await card.locator('a').evaluateAll((all) => all.map(({ href, target, rel }) => [href, target, rel]));
    const safe = ['_blank', 'external noopener noreferrer'];
    assert.deepEqual(links, [
      ['https://www.geonames.org/2911298', ...safe],
      ['https://www.wikidata.org/wiki/Q1055', ...safe],
    ]);
    assert.deepEqual(requests, []);
  });
});
