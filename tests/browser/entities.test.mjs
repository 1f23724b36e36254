// Names: the list that is searched, filtered and folded, and the card of an entity with all that the article says of it.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe } from 'node:test';
import { assertQuiet, clickMarked, it, launch, marked, openPage, serve } from './browser.mjs';
import { analysis, text, useInvented } from './invented.mjs';

let browser, server, context, tab, page;
before(async () => ([browser, server] = await Promise.all([launch(), serve()])));
after(() => Promise.all([browser.close(), server.stop()]));
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  await useInvented(context);
  tab = await openPage(context, server.url);
  page = tab.page;
});
afterEach(async () => {
  assertQuiet(tab);
  await context.close();
});

const listed = () => page.locator('[part="fact"] .title').allTextContents();
const open = (id) => page.click(`[data-fact="${id}"] > button`);
const cardOf = (id) => page.locator(`[data-fact="${id}"] .card`);
const wordsOf = (id) => analysis.entities.find((entity) => entity.id === id).mentions.map(({ start, end }) => text.slice(start, end));

/** The index that a highlight has given to these words. */
function indexOfMarked(words) {
  return page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.get('nutgraf-name')];
    return ranges.findIndex(({ startContainer, startOffset, endOffset }) => startContainer.data.slice(startOffset, endOffset) === wanted);
  }, words);
}

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

describe('the list of names', () => {
  it('begins with the central ones and folds those that are mentioned in passing', async () => {
    assert.deepEqual(await listed(), ['Ilse Marwitz', 'Emeka Sordal', 'Hamburg', 'Northland Union', 'Bremen']);
    const fold = page.locator('.fold');
    assert.equal(await fold.getAttribute('aria-expanded'), 'false');
    await fold.press('Enter');
    assert.equal((await listed()).length, analysis.entities.length - 1);
    await fold.press('Enter');
    assert.equal((await listed()).length, 5);
  });

  it('is filtered by type', async () => {
    await page.click('[aria-label="Kinds of names"] >> text=Organisations');
    assert.deepEqual(await listed(), ['Northland Union', "Pilots' Guild"]);
  });

  it('has what bears no name only where that is asked for, and counts names', async () => {
    assert.equal(await page.textContent('[data-panel="entities"] .count'), '24');
    await page.click('[aria-label="Kinds of names"] >> text=Without a name');
    assert.deepEqual(await listed(), ['the ribbon']);
    await page.click('[aria-label="Kinds of names"] >> text=All');
    await page.evaluate((span) => document.querySelector('nutgraf-article').select({ facts: [{ id: 'e25', kind: 'name', spans: [span], marked: [], related: [] }], span }), analysis.entities.at(-1).mentions[0]);
    assert.equal(await page.getAttribute('[data-selected]', 'data-fact'), 'e25');
  });

  it('is searched by names, descriptions and other mentions, without accents', async () => {
    for (const [query, names] of [
      ['guild', ["Pilots' Guild"]],
      ['tarvian', ['Emeka Sordal']],
      ['Sördal', ['Emeka Sordal']],
      ['nobody', []],
    ]) {
      await page.fill('[type="search"]', query);
      assert.deepEqual(await listed(), names);
    }
    assert.equal(await page.textContent('.none[role="status"]'), 'No name fits.');
  });

  it('shows what is chosen in the text though a search or a fold would hide it', async () => {
    await page.fill('[type="search"]', 'guild');
    await clickMarked(page, 'name', await indexOfMarked('Una Gren'));
    assert.ok((await listed()).includes('Una Gren'));
    assert.equal(await page.getAttribute('[data-selected]', 'data-fact'), 'e22');
  });
});

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
    assert.equal(await page.textContent('.card .steps [role="status"]'), 'Mention 3 of 3');
  });

  it('opens at a click on any mention, a pronoun too', async () => {
    await open('e1');
    await page.click('[aria-label="Previous mention"]');
    await page.keyboard.press('Escape');
    const point = await page.evaluate((at) => {
      const { article } = document.querySelector('nutgraf-article');
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
      ['opened', 'opened'],
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
    assert.deepEqual(await marked(page, 'selected'), ['opened']);
    assert.equal(await scrolled(), before);
  });

  it('of a group leads to its members and theirs to the group, whose deeds are theirs', async () => {
    await page.fill('[type="search"]', 'two leaders');
    assert.equal(await page.textContent('[data-fact="e3"] .note'), 'Ilse Marwitz and Emeka Sordal');
    await open('e3');
    assert.deepEqual(await cardOf('e3').locator('.lines').first().locator('button').allTextContents(), ['Ilse Marwitz', 'Emeka Sordal']);
    await cardOf('e3').locator('button', { hasText: 'Emeka Sordal' }).press('Enter');
    assert.match(await cardOf('e2').textContent(), /Belongs to\s*The two leaders/);
    assert.match(await cardOf('e2').textContent(), /cut the ribbon/);
  });

  it('names the country and links outward, but asks nothing by itself', async () => {
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
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

describe('a pointer or the focus', () => {
  it('on a name of the list tints its words in the article', async () => {
    await page.hover('[data-fact="e5"] > button');
    assert.deepEqual(await marked(page, 'pointed'), wordsOf('e5'));
    await page.mouse.move(2, 2);
    assert.deepEqual(await marked(page, 'pointed'), []);
    await page.focus('[data-fact="e8"] > button');
    assert.deepEqual(await marked(page, 'pointed'), wordsOf('e8'));
  });

  it('on words of the article tints their name in the list', async () => {
    await page.hover('[data-fact="e5"] > button');
    const [x, y] = await page.evaluate(() => {
      const [range] = CSS.highlights.get('nutgraf-pointed');
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const box = live.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2];
    });
    await page.mouse.move(2, 2);
    assert.equal(await page.locator('[data-pointed]').count(), 0);
    await page.mouse.move(x, y);
    assert.equal(await page.getAttribute('[data-pointed]', 'data-fact'), 'e5');
  });
});
