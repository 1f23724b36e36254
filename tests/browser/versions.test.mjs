// What changed in an article since an earlier version that a reader brings.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, afterEach, before, beforeEach } from 'node:test';
import { analyzed, assertQuiet, fill, it, launch, openPage, serve } from './browser.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const kLater = `Thousands wait for ferries

“We have waited for eighteen years,” Ana Ruiz said.

Ferry crews in Velm may have walked off the job on Monday.

The company met the union in Oslo and left without a deal.`;
const kEarlier = `Ferry crews walk out

Ferry crews in Velm walked off the job on Monday.

“We have waited for eighteen months,” Ana Ruiz said.

The company met the union in Oslo and left without a deal.`;

let browser, server, context, tab, page;
before(async () => ([browser, server] = await Promise.all([launch(), serve()])));
after(() => Promise.all([browser.close(), server.stop()]));
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  tab = await openPage(context, server.url);
  page = tab.page;
  await page.click('[data-show="edit"]');
  await fill(page, kLater);
  await analyzed(page);
  await page.click('[data-show="read"]');
  await page.click('[role="tab"][data-view="check"]');
  await page.waitForSelector('nutgraf-versions:not([hidden]) details');
  await drop({ name: 'earlier.txt', text: kEarlier });
  await versions('ol > li').first().waitFor();
});
afterEach(async () => {
  assertQuiet(tab);
  await context.close();
});

const versions = (selector) => page.locator(`nutgraf-versions ${selector}`);

async function drop(...files) {
  await page.evaluate((given) => {
    const data = new DataTransfer();
    for (const { name, text } of given) data.items.add(new File([text], name));
    const zone = document.querySelector('nutgraf-versions').shadowRoot.querySelector('.zone');
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, composed: true, cancelable: true }));
  }, files);
}

it('is listed by kind and leads to the words of now', async () => {
  const kinds = await versions('ol > li').evaluateAll((rows) => rows.map(({ dataset }) => dataset.kind));
  assert.deepEqual(kinds, ['headline', 'quotation_altered', 'hedge_added']);
  await versions('[data-kind="hedge_added"] dd button').click();
  const { start, end } = await page.evaluate(() => document.querySelector('nutgraf-panels').selection.span);
  assert.match(kLater.slice(start, end), /may have walked off the job/);
  assert.equal(await page.inputValue('#text'), kLater);
});

it('is gone with the earlier version', async () => {
  await versions('.records button').click();
  await versions('ol > li').first().waitFor({ state: 'detached' });
});

for (const colorScheme of ['light', 'dark']) {
  it(`meets the rules of accessibility in ${colorScheme} colours, on a narrow screen too`, async () => {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axe);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      if (width === 390) await page.click('[data-show="facts"]');
      const { violations } = await page.evaluate(() => window.axe.run('nutgraf-versions'));
      assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), []);
    }
  });
}
