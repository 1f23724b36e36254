// Nothing is lost with what the device keeps: the text of an earlier version, and texts where it keeps nothing.
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { dropText, first, paste, second, shows, textOf } from './brought.mjs';
import { analyzed, assertQuiet, it, listed, openPage, openTab, write } from './browser.mjs';
import { browser, openFreshPages, page, server, withClipboard } from './fresh-page.mjs';

openFreshPages(withClipboard);

it('the text that an earlier version kept is carried over once', async () => {
  const own = await browser.newContext({ serviceWorkers: 'block' });
  const other = await openTab(own);
  await other.page.goto(`${server.url}favicon.svg`);
  await other.page.evaluate((text) => localStorage.setItem('nutgraf', JSON.stringify({ text, published: '2025-03-14' })), first);
  await other.page.goto(server.url);
  await shows(other.page, first);
  assert.equal(await other.page.inputValue('#published'), '2025-03-14');
  await other.page.waitForFunction(() => localStorage.getItem('nutgraf') === null);
  await other.page.reload();
  await shows(other.page, first);
  assert.deepEqual(await listed(other.page), ['Ferry line buys two ships']);
  await own.close();
});

describe('where the device keeps nothing', () => {
  const breaks = {
    'it is full': () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room', 'QuotaExceededError');
      };
    },
    'the browser refuses it': () => {
      indexedDB.open = () => {
        throw new DOMException('Not here', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('Not here', 'SecurityError');
          },
        });
      }
    },
  };
  const lines = { 'it is full': /no room left/, 'the browser refuses it': /does not let the page keep/ };
  for (const [reason, script] of Object.entries(breaks)) {
    it(`because ${reason}, one line says so and the text stays`, async () => {
      const own = await browser.newContext({ serviceWorkers: 'block' });
      await own.addInitScript(script);
      const other = await openPage(own, server.url);
      await write(other.page, first);
      await other.page.waitForFunction((line) => new RegExp(line).test(document.getElementById('note').textContent), lines[reason].source);
      await dropText(other.page, second);
      await shows(other.page, second);
      await other.page.click('#undo');
      await shows(other.page, first);
      assertQuiet(other);
      await own.close();
    });
  }

  it('because the reader wants it so, a reload finds nothing', async () => {
    await page.click('#show-articles');
    await page.check('#list input[type="checkbox"]');
    await page.keyboard.press('Escape');
    await paste(page, first);
    assert.match(await page.textContent('#note'), /not kept/);
    await paste(page, second);
    await page.click('#undo');
    await shows(page, first);
    assert.equal(await page.evaluate(() => JSON.stringify([sessionStorage, localStorage])), '[{},{"nutgraf-keep-nothing":"yes"}]');
    await page.reload();
    await analyzed(page);
    assert.doesNotMatch(await textOf(page), /Ferry line buys|Bridge closed/);
    assert.deepEqual(await listed(page), []);
  });
});
