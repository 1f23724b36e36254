// The page by keyboard alone, on a narrow screen, and by the rules of axe.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { axe } from './axe.mjs';
import { assertQuiet, clickMarked, fill, it, launch, marked, openPage, openPanel, serve, unfold } from './browser.mjs';

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
/** The rows of lists that are pressed. */
const kRows = { entities: 'li.name', times: 'li.time', quotes: 'li.quote' };

let browser, server;
before(async () => ([browser, server] = await Promise.all([launch(), serve()])));
after(() => Promise.all([browser.close(), server.stop()]));

/** Opens the page in a context of its own, and fails if it complains of anything. */
async function withPage(options, test) {
  const context = await browser.newContext(options);
  const tab = await openPage(context, server.url);
  await test(tab.page);
  assertQuiet(tab);
  await context.close();
}

const focused = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return { id: element.id, part: element.getAttribute('part'), role: element.getAttribute('role'), fact: element.parentElement?.dataset.fact ?? null };
  });

/** Presses Tab until `reached` holds for what has the focus. */
async function tabTo(page, reached) {
  for (let presses = 0; presses < 40; ++presses) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (reached(now)) return now;
  }
  assert.fail('the focus never came there');
}

it('every part of the page can be reached and used by keyboard alone', () =>
  withPage({ viewport: desktop }, async (page) => {
    await tabTo(page, ({ id }) => id === 'clear');
    await tabTo(page, ({ part }) => part === 'article');
    await page.keyboard.press('ArrowRight');
    const [first] = await marked(page, 'selected');
    await page.keyboard.press('ArrowRight');
    const [second] = await marked(page, 'selected');
    await page.keyboard.press('ArrowLeft');
    assert.deepEqual(await marked(page, 'selected'), [first]);
    assert.ok(second);
    await page.keyboard.press('Escape');
    assert.deepEqual(await marked(page, 'selected'), []);

    await tabTo(page, ({ role }) => role === 'tab');
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.getAttribute('[role="tab"][data-view="said"]', 'aria-selected'), 'true');
    const { fact } = await tabTo(page, (now) => now.fact);
    await page.keyboard.press('Enter');
    assert.ok((await marked(page, 'selected')).length > 0);
    assert.equal((await focused(page)).fact, fact);
    await page.focus('#clear');
    await page.keyboard.press('Enter');
    assert.equal((await focused(page)).id, 'text');
  }));

for (const colorScheme of ['light', 'dark']) {
  for (const viewport of [desktop, phone]) {
    it(`axe finds no fault, ${colorScheme}, ${viewport.width} pixels wide`, () =>
      withPage({ viewport, colorScheme }, async (page) => {
        await page.evaluate(axe);
        const check = async (where) => {
          const { violations } = await page.evaluate(() => window.axe.run());
          assert.deepEqual(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0].html}`), []);
        };
        await check('read');
        if (viewport === phone) await page.click('[data-show="facts"]');
        for (const panel of ['entities', 'places', 'events', 'times', 'timeline', 'quotes', 'sources', 'disputes', 'grammar', 'document', 'json']) {
          await openPanel(page, panel);
          if (panel === 'times') await unfold(page, 'All times');
          if (viewport === desktop && kRows[panel]) await page.locator(`${kRows[panel]} > button`).first().click();
          await check(panel);
        }
        await page.click('[data-show="edit"]');
        await check('edit');
        await page.click('#clear');
        await check('empty');
      }));
  }
}

it('nothing is wider than a phone', () =>
  withPage({ viewport: phone }, async (page) => {
    const assertNarrow = async (where) => assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), where);
    await assertNarrow('read');
    await page.click('[data-show="facts"]');
    for (const panel of ['entities', 'places', 'events', 'times', 'timeline', 'quotes', 'sources', 'disputes', 'grammar', 'document', 'json']) {
      await openPanel(page, panel);
      await assertNarrow(panel);
    }
    await page.click('[data-show="edit"]');
    await fill(page, `A${'a'.repeat(400)} word.`);
    await assertNarrow('edit');
    await page.click('[data-show="read"]');
    await assertNarrow('a long word');
  }));

it('on a phone a word leads to its facts and a fact to its words', () =>
  withPage({ viewport: phone, hasTouch: true }, async (page) => {
    await clickMarked(page, 'time', 1);
    const words = await marked(page, 'selected');
    await page.click('#chosen button');
    assert.ok(await page.isVisible('[data-selected]'));
    await page.click('[data-selected] > button');
    assert.ok(await page.isVisible('nutgraf-article'));
    assert.deepEqual(await marked(page, 'selected'), words);
  }));

it('on a phone the facts are scrolled as they were left', () =>
  withPage({ viewport: phone }, async (page) => {
    await page.click('[data-show="facts"]');
    await openPanel(page, 'timeline');
    const last = page.locator('[part="panel"] > .timeline li > button').last();
    await last.click();
    assert.ok(await page.isVisible('nutgraf-article'));
    await page.click('[data-show="facts"]');
    const { y } = await last.boundingBox();
    assert.ok(y > 0 && y < phone.height, `it is at ${y}`);
  }));
