// The article coloured by who says what, and the legend that says how it is marked.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { it, marked } from './browser.mjs';
import { openFreshPages, page } from './fresh-page.mjs';
import { analysis, span, useVoiced, wordsOf } from './voiced.mjs';

openFreshPages({}, useVoiced);

const colour = () => page.click('[part="voices"] > button');
const legend = (name) => page.locator('[part="legend"] button', { hasText: name });
const note = () => page.locator('[part="note"]').textContent();

/** Moves the pointer over the first of these words in the article. */
async function pointAt(words) {
  const [x, y] = await page.evaluate(({ start }) => {
    const walker = document.createTreeWalker(document.querySelector('nutgraf-article'), NodeFilter.SHOW_TEXT);
    for (let at = 0, node = walker.nextNode(); node; at += node.length, node = walker.nextNode()) {
      if (start >= at + node.length) continue;
      node.parentElement.scrollIntoView({ block: 'nearest' });
      const range = document.createRange();
      range.setStart(node, start - at);
      range.setEnd(node, start - at + 1);
      const box = range.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2];
    }
  }, span(words));
  await page.mouse.move(x, y);
}

it('the analysis that these tests show is valid by the schema', async () => {
  const schema = JSON.parse(await readFile(new URL('../../core/format/analysis.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  assert.ok(validate(analysis), JSON.stringify(validate.errors));
});

describe('the article by voice', () => {
  it('is switched on and off, and takes the place of the marks of facts', async () => {
    assert.ok((await marked(page, 'name')).length > 0);
    await colour();
    assert.deepEqual(await marked(page, 'name'), []);
    assert.deepEqual(await marked(page, 'quote'), []);
    assert.deepEqual(await marked(page, 'voice-second'), [...wordsOf('q1'), ...wordsOf('q10')]);
    await colour();
    assert.deepEqual(await marked(page, 'voice-second'), []);
    assert.ok((await marked(page, 'name')).length > 0);
  });

  it('gives every source and every kind of voice a look of its own that does not need colour', async () => {
    await colour();
    assert.deepEqual(await marked(page, 'voice-unnamed'), wordsOf('q7'));
    assert.deepEqual(await marked(page, 'voice-document'), wordsOf('q8'));
    assert.deepEqual(await marked(page, 'voice-medium'), wordsOf('q9'));
    await page.locator('[part="legend"] [data-look]').first().waitFor();
    const lines = await page.locator('[part="legend"] [data-look]').evaluateAll((samples) =>
      samples.map((sample) => {
        const { textDecorationLine, textDecorationStyle, textDecorationThickness } = getComputedStyle(sample);
        return `${textDecorationLine} ${textDecorationStyle} ${textDecorationThickness}`;
      }),
    );
    assert.equal(lines.length, 6);
    assert.equal(new Set(lines).size, lines.length, String(lines));
  });

  it('shows what a voice quotes of another in both looks', async () => {
    await colour();
    assert.deepEqual(await marked(page, 'quoted-first'), wordsOf('q6'));
    const company = await marked(page, 'voice-third');
    assert.ok(company.includes(wordsOf('q6')[0]), String(company));
  });

  it('has a legend with shares that add up, which chooses what is marked', async () => {
    await colour();
    const shares = (await page.locator('[part="legend"] small').allTextContents()).map(parseFloat);
    assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100) <= shares.length / 2, String(shares));
    await legend('Documents').click();
    assert.deepEqual(await marked(page, 'voice-document'), wordsOf('q8'));
    assert.deepEqual(await marked(page, 'voice-first'), []);
    await legend('Ruth Adeyemi').press('Enter');
    assert.deepEqual(await marked(page, 'voice-first'), [...wordsOf('q2'), ...wordsOf('q3')]);
    await legend('Documents').click();
    await legend('Ruth Adeyemi').click();
    assert.deepEqual(await marked(page, 'voice-medium'), wordsOf('q9'));
  });

  it('tells under the pointer who says it, by which cue, in which stance and to whom', async () => {
    await colour();
    await pointAt('the builder, Strait Works');
    assert.match(await note(), /Ruth Adeyemi\s+“blamed”, blames Strait Works, reported/);
    await pointAt('“They poured');
    assert.match(await note(), /Ruth Adeyemi\s+“told”, word for word, to reporters/);
    await pointAt('“the wall is sound”');
    assert.match(await note(), /word for word, within what Strait Works says/);
    await pointAt('Two people');
    assert.equal((await note()).trim(), '');
  });

  it('tells the same by keyboard, from quotation to quotation', async () => {
    await colour();
    await page.focus('nutgraf-article >> [part="article"]');
    await page.keyboard.press('ArrowRight');
    assert.match(await note(), /Tomas Brandt\s+“warned”/);
    await page.keyboard.press('ArrowRight');
    assert.match(await note(), /Ruth Adeyemi\s+“blamed”/);
    await page.keyboard.press('Escape');
    assert.equal((await note()).trim(), '');
  });

  it('keeps its note on the screen beside the words', async () => {
    await colour();
    for (const quote of ['The new harbour wall', 'the Harbour Board of hiding']) {
      await pointAt(quote);
      const box = await page.locator('[part="note"]').boundingBox();
      assert.ok(box.x >= 0 && box.x + box.width <= 1440 && box.y >= 0 && box.y + box.height <= 900, JSON.stringify(box));
    }
  });
});

describe('the legend', () => {
  it('shows how names, times and speech are marked, and switches each', async () => {
    const switches = page.locator('[part="marks"] button');
    assert.deepEqual(await switches.allTextContents(), ['Names', 'Times', 'Word for word']);
    for (const kind of ['name', 'time', 'quote']) {
      const before = await marked(page, kind);
      assert.ok(before.length > 0, kind);
      await page.focus(`[data-mark="${kind}"]`);
      await page.keyboard.press('Enter');
      assert.deepEqual(await marked(page, kind), []);
      await page.keyboard.press('Enter');
      assert.deepEqual(await marked(page, kind), before);
    }
  });

  it('has a tint for speech that is word for word, and none for what is reported', async () => {
    assert.deepEqual(await marked(page, 'quote'), [...wordsOf('q3'), ...wordsOf('q6'), ...wordsOf('q13')]);
  });
});

it('the article by voice is printed with its legend, on light paper and without what is pressed', async () => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.evaluate(() => (document.querySelector('nutgraf-article').voices = 'on'));
  await page.waitForSelector('[part="legend"]');
  for (const part of ['.toolbar', '[part="voices"] > button', '[part="tabs"]']) assert.ok(await page.isHidden(part), part);
  const ink = await page.evaluate(() => getComputedStyle(document.body).color.match(/\d+/g).map(Number));
  assert.ok(Math.max(...ink) < 100, String(ink));
}, 'cannot show a page as it is printed');
