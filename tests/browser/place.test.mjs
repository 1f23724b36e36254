// Who uses the page keeps the place: by keyboard, on a narrow screen, and while lines come and go.
import assert from 'node:assert/strict';
import { dropFiles } from './brought.mjs';
import { analyzed, fill, it, marked, openPage, openPanel } from './browser.mjs';
import { browser, openFreshPages, page, server, withClipboard } from './fresh-page.mjs';
import { text as disputed } from './voiced.mjs';

/** An article whose events stand far apart, so that the words of the last one are never beside those of the first. */
const kSentences = ['Ana Ruiz opened the harbour on Monday.', ...Array.from({ length: 40 }, (_, nth) => `The weather in Velm was mild in week ${nth + 1}, as in other years.`), 'Jon Moss sold the ferries on Friday.'];
const kLong = `Velm sells its ferries\n\n${kSentences.join('\n\n')}\n\n“We will sell the ferries,” Ana Ruiz said.`;

openFreshPages(withClipboard);

async function show(text) {
  await page.click('[data-show="edit"]');
  await fill(page, text);
  await analyzed(page);
  await page.click('[data-show="read"]');
}

/** What has the focus, also within our elements: its words, and whether it is seen. */
const focused = () =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const { top, bottom } = element.getBoundingClientRect();
    return { name: element.localName, words: element.textContent.replace(/\s+/g, ' ').trim(), isSeen: top > -1 && bottom < innerHeight + 1 && bottom > top };
  });

/** Opens the list of events, with those that are less certain. */
async function openEvents() {
  await openPanel(page, 'events');
  await page.check('[data-switch="unsure"]');
}

const eventRow = (words) => page.locator('li[data-event] > button', { hasText: words });

/** Drops a text on one of the places of the view Check. */
const drop = (element, name, content) => dropFiles(page, [{ name, content }], `${element} .zone`);

it('an event that is pressed shows its words, all that it rests on, and stays where it can be seen', async () => {
  await show(kLong);
  await openEvents();
  for (const words of ['sold', 'opened', 'sold']) {
    await eventRow(words).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction((wanted) => CSS.highlights.get('nutgraf-selected')?.size && String(document.querySelector('nutgraf-panels').shadowRoot.querySelector('li[data-event][data-selected]')?.textContent).includes(wanted), words);
    const { isSeen, words: row } = await focused();
    assert.ok(isSeen, `the row of “${words}” is out of sight`);
    assert.match(row, new RegExp(words));
  }
  assert.match((await marked(page, 'selected')).join(), /Jon Moss sold the ferries/);
});

it('a record and an earlier version that are taken away leave the focus beside them', async () => {
  await show(kLong);
  await page.click('[role="tab"][data-view="check"]');
  for (const element of ['nutgraf-record', 'nutgraf-versions']) {
    const name = `${element}.txt`;
    await drop(element, name, 'ANA RUIZ: We will sell the ferries. The rest is mild.');
    await page.locator(`${element} .records button`).focus();
    await page.keyboard.press('Enter');
    await page.locator(`${element} .records`).waitFor({ state: 'detached' });
    assert.equal((await focused()).name, 'summary');
  }
});

it('the facts stand where they stood when a record has come', async () => {
  await show(kLong);
  const top = () => page.locator('nutgraf-panels [part="panel"]').evaluate((panel) => panel.getBoundingClientRect().top);
  const before = await top();
  await page.click('[role="tab"][data-view="check"]');
  await drop('nutgraf-record', 'talk.txt', 'ANA RUIZ: We will sell the ferries.');
  await page.locator('nutgraf-record ol > li, nutgraf-record .verbatim').first().waitFor();
  await page.click('[role="tab"][data-view="who"]');
  assert.equal(await top(), before);
});

it('on a narrow screen a fact leads to its words and back to where one was', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await show(kLong);
  await page.click('[data-show="facts"]');
  await openEvents();
  await eventRow('sold').focus();
  const scrolled = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  assert.equal(await page.getAttribute('body', 'data-view'), 'read');
  assert.match((await marked(page, 'selected')).join(), /Jon Moss sold the ferries/);
  assert.match((await focused()).words, /Back to the fact/);
  await page.keyboard.press('Enter');
  const { isSeen, words } = await focused();
  assert.match(words, /sold/);
  assert.ok(isSeen);
  assert.equal(await page.evaluate(() => scrollY), scrolled);
});

it('what has been done is told until the reader goes on, moves nothing, and can be undone by keys afterwards', async () => {
  await show(kLong);
  await page.evaluate(() => navigator.clipboard.writeText('Another article\n\nJon Moss sold the ferries on Friday, and Velm is sad.'));
  await page.click('#paste');
  await page.locator('#notice button').first().waitFor();
  await analyzed(page);
  const top = () => page.locator('#reading').evaluate((article) => article.getBoundingClientRect().top);
  const before = await top();
  await openPanel(page, 'entities');
  await page.locator('nutgraf-panels li[part="fact"] > button').first().click();
  await page.locator('#notice').waitFor({ state: 'hidden' });
  assert.equal(await top(), before);
  await page.keyboard.press('Control+z');
  await page.waitForFunction((text) => document.getElementById('text').value === text, kLong);
});

it('a line that is closed leaves the focus on the article', async () => {
  await page.evaluate(() => navigator.clipboard.writeText('Another article\n\nJon Moss sold the ferries on Friday.'));
  await page.click('#paste');
  await page.getByRole('button', { name: 'Close' }).click();
  assert.equal(await page.isHidden('#notice'), true);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'reading');
});

for (const locale of ['en-US', 'de-DE', 'es-ES']) {
  it(`all six views have one line of tabs on a phone, in ${locale}`, async () => {
    const narrow = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block', locale });
    const { page: phone } = await openPage(narrow, server.url);
    await phone.click('[data-show="edit"]');
    await fill(phone, disputed);
    await analyzed(phone);
    await phone.click('[data-show="facts"]');
    const tops = await phone.locator('[role="tab"]').evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
    await narrow.close();
    assert.equal(tops.length, 6);
    assert.equal(new Set(tops).size, 1);
  });
}
