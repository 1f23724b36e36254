// Nothing is lost by a press or a key: what was shown before comes back by Undo, by the keys, and after a reload.
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { dropText, first, paste, second, shows, textOf } from './brought.mjs';
import { it, listed, write } from './browser.mjs';
import { openFreshPages, page, withClipboard } from './fresh-page.mjs';

openFreshPages(withClipboard);

const notice = () => page.textContent('#notice > span');
const isOn = (id) => page.isEnabled(`#${id}`);

describe('undo and redo', () => {
  it('go back and forth over pastes, drops, Clear and samples, any number of steps', async () => {
    const sample = await textOf(page);
    await paste(page, first);
    await dropText(page, second);
    await shows(page, second);
    await page.click('#clear');
    await shows(page, '');
    await page.click('#samples button >> nth=0');
    await shows(page, sample);
    const states = [sample, '', second, first, sample];
    for (const state of states.slice(1)) {
      await page.click('#undo');
      await shows(page, state);
    }
    assert.equal(await isOn('undo'), false);
    for (const state of states.toReversed().slice(1)) {
      await page.click('#redo');
      await shows(page, state);
    }
    assert.equal(await isOn('redo'), false);
  });

  it('work by the keys beside the text box, and after a reload', async () => {
    await paste(page, first);
    await paste(page, second);
    await page.reload();
    await shows(page, second);
    await page.keyboard.press('Control+Z');
    await shows(page, first);
    await page.reload();
    await shows(page, first);
    await page.keyboard.press('Control+Shift+Z');
    await shows(page, second);
  });

  it('are offered in one plain line', async () => {
    await paste(page, first);
    assert.equal(await notice(), 'Article replaced.');
    await page.click('#clear');
    await shows(page, '');
    assert.match(await notice(), /^Cleared\./);
    await page.click('#notice button');
    await shows(page, first);
  });

  it('keep what was typed before', async () => {
    await write(page, `${first} More was typed.`);
    await dropText(page, second);
    await shows(page, second);
    await page.click('#undo');
    await shows(page, `${first} More was typed.`);
  });

  it('leave typing to the text box itself', async () => {
    await page.click('[data-show="edit"]');
    await page.focus('#text');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Word ');
    assert.match(await textOf(page), /^Word Ferry/);
    await page.keyboard.press('Control+Z');
    assert.doesNotMatch(await textOf(page), /^Word Ferry/);
  });
});

describe('the text box', () => {
  it('keeps the article that a paste over all of it replaces', async () => {
    await paste(page, first);
    await page.evaluate((words) => navigator.clipboard.writeText(words), second);
    await page.click('[data-show="edit"]');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+V');
    await shows(page, second);
    await page.keyboard.press('Control+Z');
    await shows(page, first);
    await page.focus('#text');
    await page.keyboard.press('Control+Shift+Z');
    await shows(page, second);
    await page.reload();
    await shows(page, second);
    await page.click('#undo');
    await shows(page, first);
  });

  it('keeps the article that one key deletes, and its own undo brings the same one back', async () => {
    await paste(page, first);
    await page.click('[data-show="edit"]');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.type('x');
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Z');
    await shows(page, first);
    await page.waitForFunction(() => document.getElementById('redo').disabled);
    assert.deepEqual(await listed(page), ['Ferry line buys two ships']);
  });

  it('loses nothing to a reload right after a key', async () => {
    await paste(page, first);
    await page.click('[data-show="edit"]');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' The last words.');
    await page.reload();
    await shows(page, `${first} The last words.`);
  });
});
