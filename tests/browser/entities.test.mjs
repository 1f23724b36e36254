// Names: the list that is searched, filtered and folded, and the card of an entity with all that the article says of it.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe } from 'node:test';
import { assertQuiet, clickMarked, it, launch, marked, openPage, requestsOf, serve, useAnalysis } from './browser.mjs';
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
    await clickMarked(page, 'name', await indexOfMarked('Una Gren'));
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

describe('the card at the words', () => {
  const card = () => page.locator('[part="card"]');
  const point = async (words) => page.mouse.move(...(await pointOfMarked(words)));

  /** The middle of the first letter of these marked words. */
  async function pointOfMarked(words) {
    const nth = await indexOfMarked(words);
    return page.evaluate((index) => {
      const { startContainer, startOffset } = [...CSS.highlights.get('nutgraf-name')][index];
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(startContainer, startOffset + 1);
      const { x, y, width, height } = range.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    }, nth);
  }

  it('tells who it is, what he or she said and where, when a pointer rests at a name, and goes with it', async () => {
    await point('Ilse Marwitz');
    await card().waitFor();
    assert.match((await card().textContent()).replace(/\s+/g, ' '), /Ilse Marwitz Premier Said: “We need every pilot that we can train,” Named 3 times: 123/);
    await page.mouse.move(2, 2);
    await card().waitFor({ state: 'detached' });
  });

  it('leads to every place of the name', async () => {
    await point('Ilse Marwitz');
    await card().locator('[aria-label="Show mention 3"]').click();
    assert.deepEqual(await marked(page, 'selected'), ['She']);
  });

  it('draws nothing of the page anew: neither the lists nor the article', async () => {
    const draws = await page.evaluate(async () => {
      const [article, panels] = ['nutgraf-article', 'nutgraf-panels'].map((name) => document.querySelector(name));
      let drawn = 0;
      await new Promise((resolve) => requestIdleCallback(resolve));  // what the page still had to draw is drawn
      for (const element of [article, panels]) await element.updateComplete;
      for (const element of [article, panels]) element.requestUpdate = () => ++drawn;
      for (const id of ['e5', 'e8', 'e1', null]) article.point(id);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return drawn;
    });
    assert.equal(draws, 0);
  });
});

describe('what is chosen by the arrow keys', () => {
  it('is said, and leaves the view that is open', async () => {
    const said = () => page.textContent('nutgraf-article >> .said');
    await page.focus('[part="article"]');
    const heard = [];
    for (let presses = 0; presses < 8; ++presses) {
      await page.keyboard.press('ArrowRight');
      heard.push(await said());
    }
    assert.ok(heard.includes('Emeka Sordal. Mention 2 of 3.'), String(heard));
    assert.ok(heard.includes('Time: Monday, date not known.'), String(heard));
    assert.ok(heard.includes('Ilse Marwitz, word for word: “We need every pilot that we can train,”'), String(heard));
    assert.equal(await page.getAttribute('[role="tab"][aria-selected="true"]', 'data-view'), 'who');
  });

  it('stands in a list of facts by paragraph too', async () => {
    await page.focus('.by-paragraph summary');
    await page.keyboard.press('Enter');
    await page.locator('.by-paragraph li').first().waitFor();
    const facts = await page.locator('.by-paragraph li').allTextContents();
    assert.deepEqual(facts.slice(0, 3), ['Hamburg', 'Ilse Marwitz', 'Northland Union']);
    await page.locator('.by-paragraph button', { hasText: 'Northland Union' }).press('Enter');
    assert.deepEqual(await marked(page, 'selected'), ['Northland Union']);
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
