// The quotations of an article against records that a reader brings.
import assert from 'node:assert/strict';
import { beforeEach } from 'node:test';
import { axe } from './axe.mjs';
import { dropFiles } from './brought.mjs';
import { it, openPanel, write } from './browser.mjs';
import { openFreshPages, page } from './fresh-page.mjs';

const kDraft = `Velm keeps its boats

“We will sell the ferries,” Ana Ruiz said on Monday. “The boats belong to the rulers of Velm,” Ana Ruiz said.

“The letter was a draft,” Ana Ruiz said. “We will burn every boat at Christmas,” Ana Ruiz said.`;
const kCaptions = `WEBVTT

00:00:05.000 --> 00:00:08.000
<v Ana Ruiz>We will not sell the ferries.

00:12:31.000 --> 00:12:35.000
<v Ana Ruiz>The boats belong to the people of Velm. The letter was a draft.
`;

openFreshPages();
beforeEach(async () => {
  await write(page, kDraft);
  await page.click('[data-show="read"]');
  await openPanel(page, 'checks');
  await page.waitForSelector('nutgraf-record:not([hidden]) details');
});

const record = (selector = '') => page.locator(`nutgraf-record ${selector}`);
const verdicts = () => record('ol > li').evaluateAll((rows) => rows.map(({ dataset }) => dataset.verdict));

/** Drops files on the place for records. */
const drop = (...files) => dropFiles(page, files, 'nutgraf-record .zone');

it('are checked where a record is dropped, which does not become an article', async () => {
  await drop({ name: 'interview.vtt', content: kCaptions });
  await record('ol > li').first().waitFor();
  assert.deepEqual(await verdicts(), ['not_found', 'reversed', 'altered', 'verbatim']);
  assert.equal(await page.inputValue('#text'), kDraft);
  assert.equal(await page.isHidden('#drop-target'), true);
  const altered = record('[data-verdict="altered"]');
  assert.deepEqual(await altered.locator('mark').allTextContents(), ['rulers', 'people']);
  assert.match(await altered.locator('.context summary').textContent(), /interview\.vtt · Ana Ruiz · 12:31/);
});

it('lead to their words in the article', async () => {
  await drop({ name: 'interview.vtt', content: kCaptions });
  await record('[data-verdict="altered"] dd button').click();
  const { start, end } = await page.evaluate(() => document.querySelector('nutgraf-panels').selection.span);
  assert.equal(kDraft.slice(start, end), '“The boats belong to the rulers of Velm,”');
});

it('are checked anew when the article changes, and against no record that was taken away', async () => {
  await drop({ name: 'interview.vtt', content: kCaptions });
  await record('[data-verdict="altered"]').waitFor();
  await write(page, kDraft.replace('rulers', 'people'));
  await record('[data-verdict="altered"]').waitFor({ state: 'detached' });
  await record('details > summary').first().waitFor();
  await page.click('[data-show="facts"]').catch(() => {});
  await record('.records button').click();
  await record('ol > li').first().waitFor({ state: 'detached' });
});

it('say which record cannot be read, and why', async () => {
  await drop({ name: 'hearing.mp4', content: 'x' }, { name: 'interview.vtt', content: kCaptions });
  await record('ol > li').first().waitFor();
  assert.match(await record('summary .note').first().textContent(), /hearing\.mp4/);
  assert.deepEqual(await record('.records li > span').allTextContents(), ['interview.vtt']);
});

for (const colorScheme of ['light', 'dark']) {
  it(`meet the rules of accessibility in ${colorScheme} colours, on a narrow screen too`, async () => {
    await page.emulateMedia({ colorScheme });
    await drop({ name: 'interview.vtt', content: kCaptions });
    await record('ol > li').first().waitFor();
    await page.evaluate(axe);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      if (width === 390) await page.click('[data-show="facts"]');
      const { violations } = await page.evaluate(() => window.axe.run('nutgraf-record'));
      assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), []);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(overflow <= 0, `${overflow} px too wide at ${width}`);
    }
  });
}
