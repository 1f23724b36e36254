// What to check: the four lists, each fact one press from its words, by keyboard, on a phone and by the rules of axe.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { axe } from './axe.mjs';
import { assertQuiet, it, launch, marked, openPage, openPanel, serve, write } from './browser.mjs';

const text = `Ferry closed

The council met on Monday, 4 May 2017, and spent $2 million on 12 boats.

It is not yet known who sank the ferry. “Crime has fallen by 40% since spring,” Mayor Paul Holm said.`;

let browser, server;
before(async () => ([browser, server] = await Promise.all([launch(), serve()])));
after(() => Promise.all([browser.close(), server.stop()]));

/** Opens the page with the text, in a context of its own, and fails if it complains of anything. */
async function withText(options, test, article = text) {
  const context = await browser.newContext(options);
  const tab = await openPage(context, server.url);
  await write(tab.page, article);
  await test(tab.page);
  assertQuiet(tab);
  await context.close();
}

it('contradictions, claims, what is open and figures stand in lists that explain themselves', () =>
  withText({ viewport: { width: 1440, height: 900 } }, async (page) => {
    await openPanel(page, 'checks');
    const panel = page.locator('[part="panel"]');
    assert.deepEqual(await panel.locator('h3').allTextContents(), ['Check this', 'Worth checking', 'Open', 'Figures']);
    assert.equal(await panel.locator('.explained').count(), 4);
    assert.match(await panel.locator('.figures').textContent(), /\$2 million/);
  }));

it('a press, or the keyboard, leads from what is to be checked to its words', () =>
  withText({ viewport: { width: 1440, height: 900 } }, async (page) => {
    await openPanel(page, 'checks');
    await page.locator('[part="panel"] .checks .words').first().click();
    assert.deepEqual(await marked(page, 'selected'), ['Monday, 4 May 2017']);
    await page.locator('[part="panel"] .figures .words', { hasText: '12' }).first().focus();
    await page.keyboard.press('Enter');
    assert.deepEqual(await marked(page, 'selected'), ['12']);
  }));

it('of an article without figures and checks the view offers only what the page itself compares', () =>
  withText(
    { viewport: { width: 1440, height: 900 } },
    async (page) => {
      await page.click('[role="tab"][data-view="check"]');
      await page.locator('nutgraf-versions summary').waitFor();
      assert.equal(await page.locator('[part="panel"] .checks').count(), 0);
    },
    'Ana Ruiz met the council.\n\nIt closed the ferry.',
  ));

it('the view is accessible in light and dark, on a desktop and on a phone', async () => {
  for (const colorScheme of ['light', 'dark']) {
    for (const viewport of [{ width: 1440, height: 900 }, { width: 390, height: 844 }]) {
      await withText({ viewport, colorScheme }, async (page) => {
        if (viewport.width < 400) await page.click('[data-show="facts"]');
        await openPanel(page, 'checks');
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        assert.deepEqual(violations.map(({ id }) => id), []);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= viewport.width);
      });
    }
  }
});
