// The story in short above the article, and its events on the line of time.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { axe } from './axe.mjs';
import { analyzed, assertQuiet, isFirefox, it, launch, marked, openPage, openPanel, serve, unfold, useAnalysis, write } from './browser.mjs';
import { analysis, span, text } from './voiced.mjs';

let browser, server;
before(async () => ([browser, server] = await Promise.all([launch(), serve()])));
after(() => Promise.all([browser.close(), server.stop()]));

/** Opens the page with the invented article, or as it is where `real`, and fails if it complains of anything. */
async function withPage(test, { real = false, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block', ...options });
  if (!real) await useAnalysis(context, text, analysis);
  const tab = await openPage(context, server.url);
  await test(tab.page);
  assertQuiet(tab);
  await context.close();
}

const openTimeline = (page) => openPanel(page, 'timeline');
const wordsOf = ({ start, end }) => text.slice(start, end);

describe('the story in short', () => {
  const card = (page) => page.locator('[part="story"]');
  const sentence = async (page) => (await page.textContent('[part="story"] .sentence')).replace(/\s+/g, ' ');

  /** Shows the article with another story. */
  async function tell(page, change, more = {}) {
    await page.evaluate(
      async ([given, others]) => {
        const article = document.querySelector('nutgraf-article');
        article.analysis = { ...article.analysis, ...others, story: { ...article.analysis.story, ...given } };
        await article.updateComplete;
      },
      [change, more],
    );
  }

  it('is the first of the article: one sentence with its source, and beside it what it leaves open', () =>
    withPage(async (page) => {
      assert.equal(await sentence(page), 'The new harbour wall will not hold another winter, says Tomas Brandt.');
      const beside = await page.locator('[part="story"] .beside > *').allTextContents();
      assert.deepEqual(beside.map((words) => words.replace(/\s+/g, ' ').trim()), ['When Monday, 17 March 2025', 'Why cheap concrete']);
      const [above, below] = await Promise.all([card(page).boundingBox(), page.locator('nutgraf-article h2').boundingBox()]);
      assert.ok(above.y + above.height <= below.y);
    }));

  it('leads from each part of the sentence, answer, keyword and key sentence to its words', () =>
    withPage(async (page) => {
      for (const [part, words] of [
        ['.sentence [role="button"] >> nth=0', wordsOf(analysis.story.what[0])],
        ['.sentence [role="button"] >> nth=1', 'Tomas Brandt'],
        ['[data-question="why"] button', 'cheap concrete'],
      ]) {
        await page.locator(`[part="story"] ${part}`).press('Enter');
        assert.deepEqual(await marked(page, 'selected'), [words]);
      }
      await page.click('[part="story"] summary >> nth=0');
      await page.click('[part="story"] ul button');
      assert.deepEqual(await marked(page, 'selected'), ['harbour wall']);
      await page.click('[part="story"] summary >> nth=1');
      await page.click('[part="story"] ol button');
      assert.deepEqual(await marked(page, 'selected'), [wordsOf(analysis.sentences[0])]);
    }));

  it('has who acts and when as parts of their own within the clause', () =>
    withPage(async (page) => {
      await tell(page, { what: [{ text: '', ...span('Brandt accused the Harbour Board of hiding the survey', 0), entity: null }].map((answer) => ({ ...answer, text: wordsOf(answer) })) });
      assert.equal(await sentence(page), 'Brandt accused the Harbour Board of hiding the survey.');
      assert.deepEqual(await page.locator('.sentence [data-question="who"]').allTextContents(), ['Brandt']);
      await page.click('.sentence [data-question="who"]');
      assert.equal(await page.getAttribute('[data-selected]', 'data-fact'), 'e1');
    }));

  it('says nothing twice: a clause that names its source gets no other', () =>
    withPage(async (page) => {
      const words = span('The new harbour wall will not hold another winter, Tomas Brandt, an engineer, warned');
      await tell(page, { what: [{ text: wordsOf(words), ...words, entity: null, source: { quote: 'q1', entity: 'e1' } }] });
      assert.equal(await sentence(page), 'The new harbour wall will not hold another winter, Tomas Brandt, an engineer, warned.');
    }));

  it('is told by the body and does not repeat the headline', () =>
    withPage(async (page) => {
      const headline = span('Minister and engineer at odds over the harbour wall');
      await tell(page, { what: [{ text: wordsOf(headline), ...headline, entity: null }, ...analysis.story.what] });
      assert.match(await sentence(page), /^The new harbour wall/);
      await page.click('[part="story"] .also summary');
      assert.doesNotMatch(await page.textContent('[part="story"]'), /Minister and engineer at odds/);
    }));

  it('has no sentence where only the headline or the title answers, and leaves out empty answers', () =>
    withPage(async (page) => {
      const what = [{ text: 'wall will not hold', start: 0, end: 18, entity: null, in: 'title', source: null }];
      await tell(page, { what, why: [{ text: '', start: 0, end: 0, entity: null }] });
      assert.equal(await page.locator('.sentence').count(), 0);
      assert.match(await page.textContent('[part="story"] .beside'), /Tomas Brandt/);
      assert.equal(await page.locator('[data-question="why"]').count(), 0);
    }));

  it('is not there where nothing is answered', () =>
    withPage(
      async (page) => {
        await write(page, '…');
        await page.click('[data-show="read"]');
        assert.equal(await page.locator('[part="story"]').count(), 0);
      },
      { real: true },
    ));
});

describe('the timeline', () => {
  it('has its dated events in order, what is to come apart, and folds the undated and the background', () =>
    withPage(async (page) => {
      await openTimeline(page);
      assert.deepEqual(await page.locator('[part="panel"] h3').allTextContents(), ['So far', 'Still to come', 'Without a date', 'Background', 'All times in the text']);
      const row = async (nth) => (await page.locator('.timeline li').nth(nth).textContent()).replace(/\s+/g, ' ');
      assert.match(await row(0), /Monday, 17 March 2025 Tomas Brandt, an engineer, warned happened Tomas Brandt/);
      assert.match(await row(1), /Friday, 21 March 2025 The wall will be closed to visitors planned/);
      const folded = (title) => page.locator('details', { hasText: title });
      assert.ok(await folded('Without a date').locator('li').isHidden());
      await folded('Without a date').locator('summary').press('Enter');
      assert.match(await row(2), /They poured cheap concrete|poured/);
      await folded('Background').locator('summary').press('Enter');
      assert.match(await row(3), /^ ?2009 .*broken the old wall.* happened/);
      await folded('Background').locator('li > button').click();
      assert.deepEqual(await marked(page, 'selected'), ['broken the old wall']);
      assert.ok(await folded('Background').locator('li').isVisible());
    }));

  it('never says that something happened where somebody only claims it', () =>
    withPage(async (page) => {
      await openTimeline(page);
      await unfold(page, 'Without a date');
      const status = page.locator('[data-event="v2"] .status');
      assert.equal(await status.textContent(), 'says Ruth Adeyemi');
      const words = await page.evaluate(() => {
        const panels = document.querySelector('nutgraf-panels');
        const shown = [];
        const show = async (status, stance) => {
          const { analysis } = panels;
          const events = analysis.events.map((event) => (event.id === 'v2' ? { ...event, status } : event));
          const quotes = analysis.quotes.map((quote) => (quote.id === 'q3' ? { ...quote, stance } : quote));
          panels.analysis = { ...analysis, events, quotes };
          await panels.updateComplete;
          shown.push(panels.renderRoot.querySelector('[data-event="v2"] .status').textContent);
        };
        return [['ongoing', 'say'], ['planned', 'promise'], ['possible', 'warn'], ['possible', 'blame'], ['denied', 'deny'], ['denied', 'say']]
          .reduce((before, [status, stance]) => before.then(() => show(status, stance)), Promise.resolve())
          .then(() => shown);
      });
      assert.deepEqual(words, [
        'under way, says Ruth Adeyemi',
        'planned, says Ruth Adeyemi',
        'possible, says Ruth Adeyemi',
        'says Ruth Adeyemi',
        'denied by Ruth Adeyemi',
        'not so, says Ruth Adeyemi',
      ]);
    }));

  it('leads to the words of an event and to the cards of its actors by keyboard', () =>
    withPage(async (page) => {
      await openTimeline(page);
      await page.locator('.timeline li > button').nth(1).press('Enter');
      assert.deepEqual(await marked(page, 'selected'), ['The wall will be closed to visitors']);
      assert.ok(await page.isVisible('.timeline [data-selected]'));
      await page.locator('.timeline .speaker').first().press('Enter');
      assert.equal(await page.getAttribute('[data-selected]', 'data-fact'), 'e1');
    }));

  it('draws its events on an axis that keys and pointer draw apart and together', () =>
    withPage(async (page) => {
      await openTimeline(page);
      assert.equal(await page.locator('.axis circle').count(), 2);
      assert.equal(await page.locator('.axis .ahead').count(), 1);
      const width = async () => (await page.locator('.axis svg').boundingBox()).width;
      const before = await width();
      await page.locator('.axis').press('+');
      assert.ok(Math.abs((await width()) - 2 * before) < 2);
      await page.locator('.axis').press('-');
      assert.ok(Math.abs((await width()) - before) < 2);
      if (isFirefox) await page.locator('.axis').dispatchEvent('dblclick');  // whose driver sends no double click
      else await page.locator('.axis').dblclick({ position: { x: 5, y: 5 } });
      assert.ok(Math.abs((await width()) - 2 * before) < 2);
      await page.locator('.axis').hover();
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, 100);
      await page.keyboard.up('Control');
      assert.ok(Math.abs((await width()) - before) < 2);
      await page.locator('.axis circle').last().click();
      assert.deepEqual(await marked(page, 'selected'), ['The wall will be closed to visitors']);
    }));

  it('lets the day of publication move, and every relative time with it', () =>
    withPage(
      async (page) => {
        await write(page, 'March 14, 2025\n\nThe council of the town met on Thursday, and the mayor will speak tomorrow.');
        await page.click('[data-show="read"]');
        const days = () => page.evaluate(() => document.querySelector('nutgraf-panels').analysis.times.map(({ value }) => value));
        await openTimeline(page);
        const before = await days();
        assert.deepEqual(before.slice(-2), ['2025-03-13', '2025-03-15']);
        await page.click('[aria-label="A day later"]');
        await page.waitForFunction(() => document.querySelector('nutgraf-panels').analysis.document.published.value === '2025-03-15');
        await analyzed(page);
        assert.equal((await days()).at(-1), '2025-03-16');
        assert.equal(await page.inputValue('#published'), '2025-03-15');
        assert.match(await page.textContent('.publication'), /Saturday, 15 March 2025/);
      },
      { real: true },
    ));
});

for (const colorScheme of ['light', 'dark']) {
  for (const width of [1440, 390]) {
    it(`axe finds no fault in story and timeline and they fit, ${colorScheme}, ${width} pixels wide`, () =>
      withPage(
        async (page) => {
          await page.evaluate(axe);
          const check = async (where) => {
            const { violations } = await page.evaluate(() => window.axe.run());
            assert.deepEqual(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0].html}`), []);
            assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), where);
          };
          for (const summary of await page.locator('[part="story"] summary').all()) await summary.click();
          await check('story');
          if (width < 1000) await page.click('[data-show="facts"]');
          await openTimeline(page);
          await page.locator('.timeline li > button').first().click();
          if (width < 1000) await page.click('[data-show="facts"]');
          await check('timeline');
        },
        { viewport: { width, height: 844 }, colorScheme },
      ));
  }
}
