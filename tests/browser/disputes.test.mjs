// Disputes: claim beside claim, accusations with their answers, and who gave none.
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { it, marked, openPanel as openPanelOf } from './browser.mjs';
import { openFreshPages, page } from './fresh-page.mjs';
import { useVoiced, wordsOf } from './voiced.mjs';

openFreshPages({}, useVoiced);

const openPanel = (name) => openPanelOf(page, name);

describe('the disputes', () => {
  it('stand claim beside claim, each with its words', async () => {
    await openPanel('disputes');
    const claims = page.locator('.dispute').first().locator('.claims li');
    assert.equal(await claims.count(), 2);
    const [left, right] = await Promise.all([claims.nth(0).boundingBox(), claims.nth(1).boundingBox()]);
    assert.ok(left.x + left.width <= right.x && left.y === right.y);
    await claims.nth(1).locator('button').click();
    assert.deepEqual(await marked(page, 'selected'), wordsOf('q4'));
    assert.ok(await page.isVisible('.dispute'));
  });

  it('flag an accusation that nobody answers', async () => {
    await openPanel('disputes');
    assert.equal(await page.locator('.dispute').first().locator('.unanswered').count(), 0);
    await page.evaluate(() => {
      const panels = document.querySelector('nutgraf-panels');
      panels.analysis = { ...panels.analysis, story: { ...panels.analysis.story, silent: [] } };
    });
    assert.match(await page.locator('.dispute').nth(1).textContent(), /^\s*The article gives no reply to this\.[^]*Accusation[^]*Tomas Brandt[^]*hiding the survey/);
  });

  it('have accusation and answer by their names, and who gave no answer beside the accusation', async () => {
    await openPanel('disputes');
    const parts = (nth) => page.locator('.dispute').nth(nth).locator('.part').allTextContents();
    assert.deepEqual(await parts(0), ['Accusation', 'Answer']);
    assert.deepEqual(await parts(1), ['Accusation', 'No answer']);
    const silence = page.locator('.dispute').nth(1).locator('.silence');
    assert.match((await silence.textContent()).replace(/\s+/g, ' '), /Harbour Board declined to comment/);
    assert.equal(await page.locator('.unanswered').count(), 0);
    await silence.locator('button').press('Enter');
    assert.deepEqual(await marked(page, 'selected'), ['declined to comment']);
  });

  it('have a place for who gave no answer without a dispute', async () => {
    await openPanel('disputes');
    const [apart, ...more] = await page.locator('.silences li').allTextContents();
    assert.match(apart.replace(/\s+/g, ' '), /A lawyer for the surveyor could not be reached/);
    assert.equal(more.length, 0);
  });
});
