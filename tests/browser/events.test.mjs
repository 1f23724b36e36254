// Who did what to whom: the graph of those who act on each other, and the list of events that says the same.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { axe } from './axe.mjs';
import { assertQuiet, it, launch, marked, openPage, openPanel, serve, useAnalysis } from './browser.mjs';
import { event } from './by-hand.mjs';
import * as invented from './invented.mjs';
import * as voiced from './voiced.mjs';

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

let browser, server;
before(async () => ([browser, server] = await Promise.all([launch(), serve()])));
after(() => Promise.all([browser.close(), server.stop()]));

/** Opens the panel for an article, and fails if the page complains of anything. */
async function withPanel(test, { text, analysis } = voiced, options = {}) {
  const context = await browser.newContext({ viewport: desktop, serviceWorkers: 'block', ...options });
  await useAnalysis(context, text, analysis);
  const tab = await openPage(context, server.url);
  await showPanel(tab.page);
  await test(tab.page);
  assertQuiet(tab);
  await context.close();
}

async function showPanel(page) {
  if (await page.isVisible('[data-show="facts"]')) await page.click('[data-show="facts"]');
  await openPanel(page, 'events');
}

/** Asks for things in the graph, and for the kinds of acts. */
async function askForAll(page) {
  for (const name of ['things', 'kinds']) await page.check(`[data-switch="${name}"]`);
}

const party = (page, side, name) => page.locator(`.party.${side}`, { hasText: name });
const action = (page, words) => page.locator('.field .action', { has: page.locator('button', { hasText: words }) });
const plain = (words) => words.replace(/\s+/g, ' ').trim();

/** An analysis in which one does something to each of so many words. */
function busy(number) {
  const words = [...new Set(voiced.text.match(/[a-z]{4,}/g))].slice(0, number);
  const events = words.map((word, index) =>
    event(`v${index + 1}`, voiced.span(word), 'do', [['agent', { ...voiced.span(word), entity: 'e1' }], ['patient', { ...voiced.span(word), entity: null }]]),
  );
  return { text: voiced.text, analysis: { ...voiced.analysis, events, story: { ...voiced.analysis.story, timeline: [] } } };
}

describe('what is less certain', () => {
  it('is listed when one asks for it, and says so', () => {
    const { text, analysis } = busy(6);
    const events = analysis.events.map((event, index) => ({ ...event, confidence: index < 2 ? 0.4 : 0.9 }));
    return withPanel(
      async (page) => {
        assert.equal(await page.locator('li[data-event]').count(), 4);
        await page.getByLabel('Also 2 less certain').check();
        assert.equal(await page.locator('li[data-event]').count(), 6);
        assert.match(await page.locator('li[data-event="v1"]').textContent(), /less certain/);
        assert.doesNotMatch(await page.locator('li[data-event="v3"]').textContent(), /less certain/);
      },
      { text, analysis: { ...analysis, events } },
    );
  });
});

describe('the graph', () => {
  it('is of people and bodies, and tells neither things nor kinds of acts before it is asked to', () =>
    withPanel(async (page) => {
      assert.deepEqual((await page.locator('.party').allTextContents()).sort(), ['Harbour Board', 'Ruth Adeyemi', 'Strait Works', 'Tomas Brandt']);
      assert.equal(await action(page, 'blamed').getAttribute('class'), 'action neither');
      assert.equal(await action(page, 'blamed').locator('button').getAttribute('aria-label'), 'blamed: Ruth Adeyemi to Strait Works');
      assert.equal(await page.locator('.legend li').count(), 2);
    }));

  it('leads from who acts to whom, and its lines say what kind of act it is and whether it is so', () =>
    withPanel(async (page) => {
      await askForAll(page);
      assert.deepEqual((await page.locator('.party.left').allTextContents()).sort(), ['Harbour Board', 'Ruth Adeyemi', 'Tomas Brandt']);
      assert.deepEqual((await page.locator('.party.right').allTextContents()).sort(), ['Harbour Board', 'Strait Works', 'the survey']);
      assert.equal(await action(page, 'blamed').getAttribute('class'), 'action conflict');
      assert.equal(await action(page, 'hiding').getAttribute('class'), 'action neither open');
      assert.equal(plain(await action(page, 'hiding').locator('button').textContent()), 'hiding claimed');
      assert.equal(await action(page, 'hiding').locator('button').getAttribute('aria-label'), 'hiding claimed (says Tomas Brandt): Harbour Board to the survey');
      assert.equal(
        await action(page, 'blamed').locator('button').getAttribute('aria-label'),
        'blamed (accusation, allegation): Ruth Adeyemi to Strait Works',
      );
      assert.equal(await page.locator('.field .arrow').count(), 3);
    }));

  it('leads from each action and each party to its words, by keyboard too', () =>
    withPanel(async (page) => {
      await askForAll(page);
      await action(page, 'accused').locator('button').click();
      assert.deepEqual(await marked(page, 'selected'), ['Brandt accused the Harbour Board']);
      assert.equal(await action(page, 'accused').locator('button').getAttribute('aria-pressed'), 'true');
      assert.ok(await page.isVisible('[data-event="v5"][data-selected]'));
      await party(page, 'left', 'Ruth Adeyemi').press('Enter');
      assert.deepEqual(await marked(page, 'selected'), ['Ruth Adeyemi']);
      await party(page, 'left', 'Ruth Adeyemi').press('Enter');
      assert.deepEqual(await marked(page, 'selected'), ['she']);
      await party(page, 'right', 'the survey').press('Enter');
      assert.deepEqual(await marked(page, 'selected'), ['the survey']);
      assert.ok(await page.isVisible('.graph'));
    }));

  it('tints the words of a party that the pointer or the focus is on', () =>
    withPanel(async (page) => {
      await party(page, 'right', 'Strait Works').hover();
      assert.deepEqual(await marked(page, 'pointed'), ['Strait Works', 'Strait Works', 'The company']);
      await party(page, 'left', 'Tomas Brandt').focus();
      assert.deepEqual(await marked(page, 'pointed'), ['Tomas Brandt', 'Brandt']);
    }));

  it('joins those who act together without an arrow, members of a group too, and goes on from event to event', () =>
    withPanel(async (page) => {
      const together = action(page, 'opened').locator('button');
      assert.equal(plain(await together.textContent()), 'opened +1');
      assert.equal(await together.getAttribute('aria-label'), 'opened; cut: Ilse Marwitz and Emeka Sordal');
      assert.equal(await page.locator('.field .arrow').count(), 0);
      for (const words of ['opened', 'cut', 'opened']) {
        await together.press('Enter');
        assert.match((await marked(page, 'selected')).join(), new RegExp(words));
      }
    }, invented));

  it('draws the weightiest actions, says how many there are, and shows more on demand', () =>
    withPanel(async (page) => {
      assert.equal(await page.locator('.field .action').count(), 8);
      assert.equal(await page.textContent('.more [role="status"]'), 'The 8 that weigh most, of 20');
      await page.click('.more >> text=Show more');
      assert.equal(await page.locator('.field .action').count(), 16);
      await page.click('.more >> text=Show more');
      assert.equal(await page.textContent('.more [role="status"]'), 'All 20');
      await page.click('.more >> text=Show fewer');
      assert.equal(await page.locator('.field .action').count(), 8);
    }, busy(20)));

  for (const viewport of [desktop, phone]) {
    it(`has no words that cover others, ${viewport.width} pixels wide`, () =>
      withPanel(
        async (page) => {
          await page.click('.more >> text=Show more');
          const boxes = await page.locator('.field button').evaluateAll((all) => all.map((button) => button.getBoundingClientRect().toJSON()));
          for (const [index, one] of boxes.entries()) {
            for (const other of boxes.slice(index + 1)) {
              const apart = one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
              assert.ok(apart, JSON.stringify([one, other]));
            }
          }
        },
        busy(20),
        { viewport },
      ));
  }
});

describe('the list of events', () => {
  it('has every event once, by who does it, and last what nobody named does', () =>
    withPanel(async (page) => {
      const heads = await page.locator('[part="panel"] h3').allTextContents();
      assert.deepEqual(heads.map(plain), ['Tomas Brandt', 'Ruth Adeyemi', 'Harbour Board', 'Nobody named']);
      const rows = await page.locator('[data-event]').evaluateAll((all) => all.map(({ dataset }) => dataset.event));
      assert.deepEqual(rows, ['v1', 'v5', 'v4', 'v6', 'v2', 'v3', 'v7']);
    }));

  it('says when, whether, to whom and by whose word, and on demand what kind of act, in plain words', () =>
    withPanel(async (page) => {
      assert.equal(plain(await page.locator('[data-event="v5"]').textContent()), 'Monday, 17 March 2025 Brandt accused the Harbour Board happened Harbour Board after “blamed” Copy');
      await askForAll(page);
      const row = async (id) => plain(await page.locator(`[data-event="${id}"]`).textContent());
      assert.equal(await row('v5'), 'Monday, 17 March 2025 Brandt accused the Harbour Board happened Harbour Board after “blamed” accusation Copy');
      assert.match(await row('v6'), /hiding the survey says Tomas Brandt Copy$/);
      assert.match(await row('v3'), /Friday, 21 March 2025 The wall will be closed to visitors planned/);
    }));

  it('says what an event came before and after, and leads there', () =>
    withPanel(async (page) => {
      await page.click('[data-event="v5"] >> text=after “blamed”');
      assert.deepEqual(await marked(page, 'selected'), ['Transport Minister Ruth Adeyemi blamed the builder, Strait Works']);
      await page.click('[data-event="v4"] >> text=before “accused”');
      assert.deepEqual(await marked(page, 'selected'), ['Brandt accused the Harbour Board']);
    }));

  it('names those who act together as one', () =>
    withPanel(async (page) => {
      const heads = await page.locator('[part="panel"] h3').allTextContents();
      assert.deepEqual(heads.map(plain), ['Ilse Marwitz and Emeka Sordal', 'The two leaders', 'Nobody named']);
      await page.click('h3 >> text=Emeka Sordal');
      assert.deepEqual(await marked(page, 'selected'), ['Emeka Sordal']);
    }, invented));

  it('is not there where nothing happens', async () => {
    const context = await browser.newContext({ viewport: desktop, serviceWorkers: 'block' });
    await useAnalysis(context, voiced.text, { ...voiced.analysis, events: [], story: { ...voiced.analysis.story, timeline: [] } });
    const { page } = await openPage(context, server.url);
    await page.click('[data-view="more"]');
    assert.deepEqual(await page.locator('[part="panel"] [data-panel]').allTextContents(), ['Grammar', 'Document', 'Corrections', 'JSON']);
    await context.close();
  });
});

for (const colorScheme of ['light', 'dark']) {
  for (const viewport of [desktop, phone]) {
    it(`axe finds no fault in the events and they fit, ${colorScheme}, ${viewport.width} pixels wide`, () =>
      withPanel(
        async (page) => {
          await askForAll(page);
          await page.evaluate(axe);
          for (const words of ['accused', 'hiding']) {
            await action(page, words).locator('button').press('Enter');
            await showPanel(page);
            const { violations } = await page.evaluate(() => window.axe.run());
            assert.deepEqual(violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`), []);
            assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
          }
        },
        voiced,
        { viewport, colorScheme },
      ));
  }
}
