// The plugin in a running WordPress, which scripts/try-wordpress starts: what readers see of a post, and what a writer sees in the editor.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { launch, marked, openTab, requestsOf } from '../browser/browser.mjs';

const site = process.env.NUTGRAF_WORDPRESS;
const posts = JSON.parse(await readFile(process.env.NUTGRAF_POSTS, 'utf8'));
const it = (name, body) => test(name, { timeout: 120_000 }, body);

let browser, context;
before(async () => {
  browser = await launch();
  context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
});
after(() => browser.close());

async function openPost({ id }) {
  const { page } = await openTab(context);
  const requests = requestsOf(page, site);
  await page.goto(`${site}/?p=${id}`);
  return { page, requests };
}

const isRead = (page) => page.waitForFunction(() => document.querySelector('nutgraf-article')?.analysis);

/** Logs in as the administrator, by the form that people use. */
async function logIn(page) {
  await page.goto(`${site}/wp-login.php`);
  await page.fill('#user_login', 'editor-in-chief');
  await page.fill('#user_pass', 'secret-words');
  await Promise.all([page.waitForURL(/wp-admin/), page.click('#wp-submit')]);
}

it('a post of an author keeps the block and the tag as they were written', () => {
  for (const kind of ['block', 'tag']) assert.equal(posts[kind].kept, posts[kind].given, kind);
});

it('a post with the block is read in place, with files of its own site only', async () => {
  const { page, requests } = await openPost(posts.block);
  await isRead(page);
  const article = page.locator('nutgraf-article');
  assert.equal(await article.getAttribute('panels'), 'who said');
  assert.equal(await article.getAttribute('published'), '2025-03-14');
  assert.ok((await marked(page, 'name')).some((words) => words.includes('Ada Ng')));
  assert.equal(await article.locator('p').first().evaluate((paragraph) => paragraph.querySelector('mark, span')), null);
  assert.deepEqual(requests.filter((address) => !address.startsWith(site) && !/^(data|blob):/.test(address)), []);
  await page.close();
});

it('a tag that was written by hand works too', async () => {
  const { page } = await openPost(posts.tag);
  await isRead(page);
  await page.close();
});

it('a post without either is left alone, until every post is to be read', async () => {
  const { page } = await openPost(posts.plain);
  assert.equal(await page.locator('nutgraf-article, script[src*="nutgraf"]').count(), 0);
  await logIn(page);
  await page.goto(`${site}/wp-admin/options-general.php?page=nutgraf`);
  await page.check('[name="nutgraf[every]"]');
  await page.uncheck('[name="nutgraf[panels][]"][value="when"]');
  await Promise.all([page.waitForURL(/settings-updated/), page.click('#submit')]);
  await page.goto(`${site}/?p=${posts.plain.id}`);
  await isRead(page);
  assert.equal(await page.getAttribute('nutgraf-article', 'panels'), 'who said disputed');
  await page.goto(`${site}/?p=${posts.block.id}`);
  assert.equal(await page.locator('nutgraf-article').count(), 1);
  const feed = await (await context.request.get(`${site}/?feed=rss2`)).text();
  assert.equal(feed.split('<nutgraf-article').length - 1, 1, 'only the tag that was written by hand');
  await page.close();
});

it('the editor knows the block, and its panel lists the facts of the draft, each one press from its block', async () => {
  const { page, complaints } = await openTab(context);
  await logIn(page);
  await page.goto(`${site}/wp-admin/post.php?post=${posts.block.id}&action=edit`);
  await page.waitForFunction(() => window.wp?.data?.select('core/block-editor').getBlocks().length > 0);
  const names = await page.evaluate(() => window.wp.data.select('core/block-editor').getBlocks().map(({ name, isValid }) => [name, isValid]));
  assert.deepEqual(names, [['nutgraf/article', true]]);
  await page.evaluate(() => window.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/document'));
  await page.evaluate(() => window.wp.data.select('core/edit-post').isFeatureActive('welcomeGuide') && window.wp.data.dispatch('core/edit-post').toggleFeature('welcomeGuide'));
  const panel = page.locator('.components-panel__body', { hasText: 'Facts of the draft' });
  if (!(await panel.locator('.nutgraf-facts').count())) await panel.locator('button').first().click();
  await panel.getByRole('button', { name: 'Read the draft' }).click();
  await panel.locator('li').first().waitFor();
  const shown = (await panel.textContent()).replace(/\s+/g, ' ');
  for (const words of ['Sources (1)', '2 quotations', 'Quotations (2)', '“We waited a year,”', 'Dates', '2025-03-11', 'Ada Ng', 'Lisbon']) assert.ok(shown.includes(words), `${words} is not in: ${shown}`);
  await panel.getByRole('button', { name: '“We waited a year,”' }).click();
  assert.equal(await page.evaluate(() => window.wp.data.select('core/block-editor').getSelectedBlock()?.name), 'core/paragraph');
  assert.deepEqual(complaints.filter((line) => /nutgraf/i.test(line)), []);
  await page.close();
});
