// Nothing is lost to a drag: one that begins in the page changes nothing, and what comes from outside is taken and can be undone.
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { dropText, first, paste, second, shows, textOf } from './brought.mjs';
import { analyzed, assertQuiet, it, openTab } from './browser.mjs';
import { browser, openFreshPages, page, server, withClipboard } from './fresh-page.mjs';

openFreshPages(withClipboard);

describe('a drag', () => {
  it('of a word of the article changes nothing', async () => {
    await paste(page, first);
    await analyzed(page);
    const word = page.locator('nutgraf-article [data-kind="headline"]');
    await word.dblclick({ position: { x: 30, y: 20 } });
    assert.ok(await page.evaluate(() => getSelection().toString().trim().length > 0));
    await word.hover({ position: { x: 30, y: 20 } });
    await page.mouse.down();
    for (const step of [1, 2, 3, 4, 5, 6]) await page.mouse.move(200 + step * 20, 300 + step * 40, { steps: 3 });
    await page.mouse.up();
    await page.waitForTimeout(300);
    assert.equal(await textOf(page), first);
    assert.ok(await page.isHidden('#drop-target'));
  }, 'sends no double click, which selects a word');

  it('of a link of the page changes nothing and goes nowhere', async () => {
    await paste(page, first);
    const url = page.url();
    await page.dragAndDrop('footer a', 'nutgraf-article');
    await page.waitForTimeout(300);
    assert.equal(await textOf(page), first);
    assert.equal(page.url(), url);
  });

  it('from outside shows where it may be dropped, and what is dropped can be undone', async () => {
    await paste(page, first);
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/plain', 'words');
      document.body.dispatchEvent(new DragEvent('dragenter', { dataTransfer, bubbles: true, cancelable: true }));
    });
    assert.ok(await page.isVisible('#drop-target'));
    await dropText(page, second);
    await shows(page, second);
    assert.ok(await page.isHidden('#drop-target'));
    await page.click('#notice button');
    await shows(page, first);
  });

  it('from outside is taken after a drag whose end was never told', async () => {
    await page.evaluate(() => document.body.dispatchEvent(new DragEvent('dragstart', { bubbles: true })));
    await page.mouse.move(300, 300);
    await dropText(page, second);
    await shows(page, second);
  });
});

it('what is dropped before the page can read it is held until it can', async () => {
  const own = await browser.newContext({ serviceWorkers: 'block' });
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await own.route(/intake-.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  const other = await openTab(own);
  await other.page.goto(server.url);
  await other.page.waitForFunction(() => document.getElementById('text').value !== '');
  await dropText(other.page, first);
  release();
  await shows(other.page, first);
  assertQuiet(other);
  await own.close();
});
