// Nothing is lost between two tabs: no two of them write the same article.
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { first, paste, second, shows } from './brought.mjs';
import { assertQuiet, it, openTab, write } from './browser.mjs';
import { context, openFreshPages, page, server, withClipboard } from './fresh-page.mjs';

openFreshPages(withClipboard);

describe('two tabs', () => {
  it('keep an article each', async () => {
    await paste(page, first);
    const other = await openTab(context);
    await other.page.goto(server.url);
    await other.page.locator('#empty').waitFor();
    await paste(other.page, second);
    await page.reload();
    await shows(page, first);
    await other.page.reload();
    await shows(other.page, second);
    assertQuiet(other);
  });

  it('that open the same article get a copy, which is said', async () => {
    await paste(page, first);
    const other = await openTab(context);
    await other.page.goto(server.url);
    await other.page.locator('#empty').waitFor();
    await other.page.click('#show-articles');
    await other.page.click('#list .name');
    await shows(other.page, first);
    assert.match(await other.page.textContent('#notice > span'), /open in another tab/);
    await write(other.page, `${first} By the second tab.`);
    await write(page, `${first} By the first tab.`);
    await other.page.reload();
    await page.reload();
    await shows(page, `${first} By the first tab.`);
    await shows(other.page, `${first} By the second tab.`);
  });

  it('that are duplicates of one another do not write the same article', async () => {
    await paste(page, first);
    const steps = await page.evaluate(() => JSON.stringify(sessionStorage));
    const other = await openTab(context);
    await other.page.addInitScript((kept) => {
      if (!sessionStorage.length) for (const [key, value] of Object.entries(JSON.parse(kept))) sessionStorage.setItem(key, value);
    }, steps);
    await other.page.goto(server.url);
    await shows(other.page, first);
    await write(other.page, `${first} By the duplicate.`);
    await page.reload();
    await shows(page, first);
  });

  it('see the same list, which stays fresh while it is open', async () => {
    const other = await openTab(context);
    await other.page.goto(server.url);
    await other.page.locator('nutgraf-panels >> [part="panel"]').waitFor();
    await other.page.click('#show-articles');
    assert.equal(await other.page.locator('#list .name').count(), 0);
    await paste(page, first);
    await other.page.locator('#list .name').waitFor();
  });
});
