// Nothing is lost of what is typed while another text is on its way into the text box.
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { first, second, shows, textOf } from './brought.mjs';
import { it, listed, write } from './browser.mjs';
import { context, openFreshPages, page, withClipboard } from './fresh-page.mjs';

openFreshPages(withClipboard);

describe('what is typed while another text comes', () => {
  /** Lets the page wait for what reads a paste; gives what ends the waiting. */
  async function holdReading() {
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await context.route(/pasted-.*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    return release;
  }

  /** Pastes a text over all of the text box, and types behind it. */
  async function pasteOverAll(text, typed) {
    await page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await page.click('[data-show="edit"]');
    await page.focus('#text');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+V');
    await page.keyboard.type(typed);
  }

  it('stands behind it, and the article before stays as it was', async () => {
    await write(page, first);
    const release = await holdReading();
    await pasteOverAll(second, ' And more.');
    release();
    await shows(page, `${second} And more.`);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'text');
    await page.keyboard.type(' The end.');
    await shows(page, `${second} And more. The end.`);
    await page.reload();
    await shows(page, `${second} And more. The end.`);
    assert.deepEqual(await listed(page), ['Bridge closed for repairs', 'Ferry line buys two ships']);
    await page.click('#undo');
    await shows(page, first);
  });

  it('stands behind it also in an empty box', async () => {
    await page.click('#clear');
    await shows(page, '');
    const release = await holdReading();
    await pasteOverAll(first, ' And more.');
    release();
    await shows(page, `${first} And more.`);
    assert.deepEqual(await listed(page), ['Ferry line buys two ships']);
  });

  it('stays where it was typed if that is not at the end', async () => {
    await write(page, first);
    const release = await holdReading();
    await pasteOverAll(second, '');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Word ');
    release();
    await shows(page, second);
    await page.click('#undo');
    await shows(page, `Word ${first}`);
  });

  it('stays where nothing came of the paste, also after a reload', async () => {
    await write(page, first);
    const release = await holdReading();
    await pasteOverAll('https://news.example/story', ' And more.');
    release();
    await page.locator('#notice', { hasText: 'fetches nothing' }).waitFor();
    assert.equal(await textOf(page), `${first} And more.`);
    await page.reload();
    await shows(page, `${first} And more.`);
  });

  it('stays where the page is left before the text has come', async () => {
    await write(page, first);
    await holdReading();
    await pasteOverAll(second, ' And more.');
    await page.reload();
    await shows(page, `${first} And more.`);
  });

  it('stands in the article that the box has brought back by itself', async () => {
    await write(page, first);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('x');
    await shows(page, 'x');
    await page.evaluate(() => {
      const { locks } = navigator;
      const request = locks.request;
      locks.request = async (...given) => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        return request.apply(locks, given);
      };
    });
    await page.keyboard.press('Control+Z');
    await shows(page, first);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' And more.');
    await page.waitForFunction(() => document.getElementById('redo').disabled && document.getElementById('notice').textContent.startsWith('Undone'));
    await page.keyboard.type(' The end.');
    await shows(page, `${first} And more. The end.`);
    await page.reload();
    await shows(page, `${first} And more. The end.`);
    assert.deepEqual(await listed(page), ['Ferry line buys two ships']);
  });
});
