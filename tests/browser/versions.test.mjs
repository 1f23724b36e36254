// What changed in an article since an earlier version that a reader brings.
import assert from 'node:assert/strict';
import { beforeEach } from 'node:test';
import { axe } from './axe.mjs';
import { dropFiles } from './brought.mjs';
import { it, openPanel, write } from './browser.mjs';
import { openFreshPages, page } from './fresh-page.mjs';

const kLater = `Thousands wait for ferries

“We have waited for eighteen years,” Ana Ruiz said.

Ferry crews in Velm may have walked off the job on Monday.

The company met the union in Oslo and left without a deal.`;
const kEarlier = `Ferry crews walk out

Ferry crews in Velm walked off the job on Monday.

“We have waited for eighteen months,” Ana Ruiz said.

The company met the union in Oslo and left without a deal.`;

openFreshPages();
beforeEach(async () => {
  await write(page, kLater);
  await page.click('[data-show="read"]');
  await openPanel(page, 'checks');
  await page.waitForSelector('nutgraf-versions:not([hidden]) details');
  await dropFiles(page, [{ name: 'earlier.txt', content: kEarlier }], 'nutgraf-versions .zone');
  await versions('ol > li').first().waitFor();
});

const versions = (selector) => page.locator(`nutgraf-versions ${selector}`);

it('is listed by kind and leads to the words of now', async () => {
  const kinds = await versions('ol > li').evaluateAll((rows) => rows.map(({ dataset }) => dataset.kind));
  assert.deepEqual(kinds, ['headline', 'figure_changed', 'quotation_altered', 'hedge_added']);
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
