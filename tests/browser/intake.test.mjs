// What the desk offers about an article that has come: pieces of its page that were left out, and several articles in one text.
import assert from 'node:assert/strict';
import { beforeEach, describe } from 'node:test';
import { pier, plainText, school } from '../reading/articles.mjs';
import { layouts } from '../reading/layouts.mjs';
import { dropText, textOf } from './brought.mjs';
import { analyzed, it, listed } from './browser.mjs';
import { openFreshPages, page } from './fresh-page.mjs';

openFreshPages();

const holds = (words) => page.waitForFunction((wanted) => document.getElementById('text').value.includes(wanted), words);
const lacks = (words) => page.waitForFunction((wanted) => !document.getElementById('text').value.includes(wanted), words);
const noticeButton = (label) => page.locator('#notice').getByRole('button', { name: label, exact: true });

describe('what was left out of a page', () => {
  const summary = () => page.locator('#left-out summary');
  const pieces = () => page.locator('#left-out li');
  const signUp = 'Sign up to our newsletter';

  beforeEach(async () => {
    await dropText(page, layouts.divisions(pier), 'text/html');
    await holds(pier.body[0][1]);
    await summary().click();
  });

  it('is shown folded, and comes back in at its place, and out again', async () => {
    const before = await textOf(page);
    const count = await pieces().count();
    assert.equal(await summary().textContent(), `${count} pieces of the page left out`);
    await pieces().filter({ hasText: signUp }).getByRole('button', { name: 'Take in' }).click();
    await holds(signUp);
    assert.ok((await textOf(page)).indexOf(signUp) > (await textOf(page)).indexOf(pier.body.at(-1)[1]));
    assert.equal(await pieces().count(), count - 1);
    assert.equal(await pieces().filter({ hasText: signUp }).count(), 0);
    await analyzed(page);
    const { blocks } = await page.evaluate(() => document.querySelector('nutgraf-panels').analysis.document);
    const text = await textOf(page);
    assert.deepEqual(blocks.filter(({ kind }) => kind === 'heading').map(({ start, end }) => text.slice(start, end)), ['A fight over the cost']);
    await noticeButton('Undo').click();
    await lacks(signUp);
    assert.equal(await textOf(page), before);
    assert.equal(await pieces().count(), count);
  });

  it('can all be taken in by the keyboard, and stays in after a reload', async () => {
    const texts = await page.locator('#left-out li').evaluateAll((items) => items.map((item) => [...item.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data).join('').trim()));
    assert.ok(texts.length > 2 && texts.every(Boolean));
    const count = await pieces().count();
    await pieces().first().getByRole('button').focus();
    for (let left = count - 1; left >= 0; --left) {
      await page.keyboard.press('Enter');
      await page.waitForFunction((wanted) => document.querySelectorAll('#left-out li').length === wanted, left);
      assert.notEqual(await page.evaluate(() => document.activeElement.tagName), 'BODY', `${left} left`);
    }
    assert.equal(await summary().count(), 0);
    const text = await textOf(page);
    for (const words of texts) assert.ok(text.includes(words), words);
    await page.reload();
    await page.waitForFunction((wanted) => document.getElementById('text').value === wanted, text);
    assert.equal(await summary().count(), 0);
  });

  it('is no longer offered once the text has changed', async () => {
    await page.click('[data-show="edit"]');
    await page.focus('#text');
    await page.keyboard.type('Word ');
    await summary().waitFor({ state: 'detached' });
  });
});

describe('several articles in one text', () => {
  const both = `${plainText(pier)}\n\n-----\n\n${plainText(school)}`;

  beforeEach(async () => {
    await dropText(page, both);
    await noticeButton('Read as one').waitFor();
  });

  it('are several articles of the list, and the first is shown', async () => {
    assert.match(await page.textContent('#notice > span'), /1 article more in your list\. These look like 2 articles\./);
    assert.equal((await textOf(page)).trim(), plainText(pier).trim());
    assert.deepEqual(await listed(page), [pier.title, school.title]);
  });

  it('are one where the reader wants it so, and no more than that', async () => {
    await noticeButton('Read as one').click();
    await holds(school.title);
    assert.equal(await textOf(page), both);
    assert.deepEqual(await listed(page), [pier.title]);
    await page.reload();
    await holds(school.title);
    await page.click('#undo');
    await lacks(school.title);
    assert.notEqual((await textOf(page)).trim(), plainText(pier).trim());
    await page.click('#redo');
    await holds(school.title);
  });
});
