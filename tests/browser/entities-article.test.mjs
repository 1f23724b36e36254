// Names at their words in the article: the card beside them, the arrow keys, and what a pointer is at.
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { indexOfMarked, it, marked } from './browser.mjs';
import { openFreshPages, page } from './fresh-page.mjs';
import { useInvented, wordsOf } from './invented.mjs';

openFreshPages({}, useInvented);

describe('the card at the words', () => {
  const card = () => page.locator('[part="card"]');
  const point = async (words) => page.mouse.move(...(await pointOfMarked(words)));

  /** The middle of the first letter of these marked words. */
  async function pointOfMarked(words) {
    const nth = await indexOfMarked(page, 'name', words);
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
      for (const element of [article, panels]) {
        const { requestUpdate } = element;
        element.requestUpdate = (...change) => (++drawn, requestUpdate.apply(element, change));
      }
      do {  // until the page has drawn what it still had to draw
        drawn = 0;
        await new Promise((resolve) => setTimeout(resolve, 200));
      } while (drawn > 0);
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
