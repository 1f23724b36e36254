// The list of articles that are kept on this device: to open, rename, delete, carry away and bring back.
import assert from 'node:assert/strict';
import { dropFiles, first, second, shows, titles } from './brought.mjs';
import { it, saved } from './browser.mjs';
import { openFreshPages, page } from './fresh-page.mjs';

const texts = [first, second];

openFreshPages();

const names = () => page.locator('#list .name').allTextContents().then((all) => all.map((title) => title.trim()));
const says = (pattern) => page.waitForFunction((source) => new RegExp(source).test(document.querySelector('#list .message').textContent), pattern.source);

/** These texts as files. */
const filesOf = (contents) => contents.map((content, i) => ({ name: `article-${i}.txt`, content, type: 'text/plain' }));

/** Brings both articles to the desk, the second on top, and opens the list. */
async function openList() {
  for (const text of texts) {
    await dropFiles(page, filesOf([text]));
    await shows(page, text);
  }
  await page.click('#show-articles');
  await page.locator('#list .name >> nth=1').waitFor();
}

/** Gives the list this file to import. */
async function importFile(name, content) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.click('#list >> text=Import')]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

it('the list has the article that was opened last on top, and opens another', async () => {
  await openList();
  assert.deepEqual(await names(), [titles[1], titles[0]]);
  await page.click(`#list >> text=${titles[0]}`);
  await shows(page, texts[0]);
  await page.click('#show-articles');
  await page.waitForFunction((title) => document.querySelector('#list .name')?.textContent.trim() === title, titles[0]);
});

it('an article is renamed, and keeps its name when its text changes', async () => {
  await openList();
  await page.click(`[aria-label="Rename “${titles[1]}”"]`);
  await page.locator('#list input[name="title"]:focus').waitFor();
  await page.keyboard.type('For Monday');
  await page.keyboard.press('Enter');
  await page.locator('#list .name', { hasText: 'For Monday' }).waitFor();
  await page.keyboard.press('Escape');
  await page.click('[data-show="edit"]');
  await page.focus('#text');
  await page.keyboard.type('Another headline. ');
  await page.reload();
  await page.locator('#undo:enabled').waitFor();
  await page.click('#show-articles');
  await page.locator('#list .name', { hasText: 'For Monday' }).waitFor();
});

it('a deleted article can be taken back, and so can the one that is shown', async () => {
  await openList();
  for (const title of titles) {
    await page.click(`[aria-label="Delete “${title}”"]`);
    await says(new RegExp(`“${title}” deleted`));
    assert.ok(!(await names()).includes(title));
    await page.click('#list .message button');
    await says(/Restored/);
    assert.ok((await names()).includes(title));
  }
  await shows(page, texts[1]);
});

it('all articles leave as one file and come back from it', async () => {
  await openList();
  const { name, content } = await saved(page, () => page.click('#list >> text=Export all'));
  assert.equal(name, 'nutgraf-articles.json');
  const file = content.toString();
  await importFile('all.json', file);
  await says(/0 articles added. 2 were here already/);
  for (const title of titles) {
    await page.click(`[aria-label="Delete “${title}”"]`);
    await says(new RegExp(`“${title}” deleted`));
  }
  await importFile('all.json', file);
  await says(/2 articles added/);
  assert.deepEqual(await names(), [titles[1], titles[0]]);
});

it('an imported article never takes the place of one that was changed here', async () => {
  await openList();
  const file = (await saved(page, () => page.click('#list >> text=Export all'))).content.toString();
  await importFile('changed.json', file.replaceAll('in a week', 'in a month'));
  await says(/1 article added. 1 was here already/);
  assert.deepEqual((await names()).toSorted(), [titles[1], titles[1], titles[0]].toSorted());
});

it('a file that is no export is named, and changes nothing', async () => {
  await openList();
  const bad = { 'cut.json': '{"format":"nutgraf-articles/1","articles":[{"id":"a","title":"T"', 'other.json': '{"articles":[]}', 'half.json': '{"format":"nutgraf-articles/1","articles":[{"id":"a"}]}' };
  for (const [name, content] of Object.entries(bad)) {
    await importFile(name, content);
    await says(new RegExp(`${name} is not a list of articles`));
    assert.deepEqual(await names(), [titles[1], titles[0]]);
  }
});

it('several files at once become several articles, and what is no text is named', async () => {
  await dropFiles(page, [...filesOf(texts), { name: 'picture.jpg', content: [0xff, 0xd8, 0xff, 0xe0] }]);
  await shows(page, texts[0]);
  await page.waitForFunction(() => /1 article more in your list.*picture\.jpg: /.test(document.getElementById('notice').textContent));
  await page.click('#show-articles');
  await page.locator('#list .name >> nth=1').waitFor();
  assert.deepEqual(await names(), titles);
});

it('the hundred articles that were opened last are kept', async () => {
  await dropFiles(page, filesOf(Array.from({ length: 103 }, (_, i) => `Article number ${i} speaks of the harbour.`)));
  await shows(page, 'Article number 0 speaks of the harbour.');
  await page.click('#show-articles');
  await page.waitForFunction(() => document.querySelectorAll('#list .name').length === 100);
  assert.match((await names())[0], /^Article number 0 /);
});

it('who keeps nothing is told what is kept from before, and can delete it', async () => {
  await openList();
  await page.check('#list input[type="checkbox"]');
  await page.locator('#list >> text=2 articles from before are still kept.').waitFor();
  await page.click('#list >> text=Delete all');
  await says(/2 articles deleted/);
  assert.deepEqual(await names(), []);
});
