// Who says what: the article coloured by voice, quotations, sources, disputes, and what is saved of them.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, afterEach, before, beforeEach, describe } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { assertQuiet, clickMarked, it, launch, marked, openPage, openPanel as openPanelOf, serve, unfold, useAnalysis } from './browser.mjs';
import { analysis, said, span, text } from './voiced.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser, server, context, tab, page;
before(async () => ([browser, server] = await Promise.all([launch(), serve()])));
after(() => Promise.all([browser.close(), server.stop()]));
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  await useAnalysis(context, text, analysis);
  tab = await openPage(context, server.url);
  page = tab.page;
});
afterEach(async () => {
  assertQuiet(tab);
  await context.close();
});

const openPanel = (name) => openPanelOf(page, name);
const colour = () => page.click('[part="voices"] > button');
const legend = (name) => page.locator('[part="legend"] button', { hasText: name });
const note = () => page.locator('[part="note"]').textContent();
const rows = () => page.locator('[data-fact^="q"]').evaluateAll((items) => items.map(({ dataset }) => dataset.fact));
const choose = (filter, value) => page.selectOption(`[data-filter="${filter}"]`, value);
const wordsOf = (id) => analysis.quotes.find((quote) => quote.id === id).spans.map(({ start, end }) => text.slice(start, end));

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

describe('the quotes', () => {
  it('begin with those in quotation marks: who speaks, the words, then one phrase on how', async () => {
    await openPanel('quotes');
    assert.deepEqual(await page.locator('#quotes h3').allTextContents(), ['Word for word', 'Reported']);
    const row = async (id) => (await page.locator(`[data-fact="${id}"]`).textContent()).replace(/\s+/g, ' ').replace(/ Why\?.*/, '').trim();
    assert.equal(await row('q3'), 'Ruth Adeyemi “They poured cheap concrete and they knew it,” “told”, to reporters Copy');
    assert.equal(await row('q5'), 'Strait Works the minister had told it in March that “the wall is sound” claims Copy');
    assert.equal(await row('q6'), 'Ruth Adeyemi “the wall is sound” “told”, within what Strait Works says Copy');
    assert.equal(await row('q7'), 'Two people familiar with the matter the ministry had known of the cracks for a year Copy');
  });

  it('can be filtered by speaker, stance and kind', async () => {
    await openPanel('quotes');
    await choose('speaker', 'Ruth Adeyemi');
    assert.deepEqual(await rows(), ['q3', 'q6', 'q2']);
    await choose('kind', 'direct');
    assert.deepEqual(await rows(), ['q3', 'q6']);
    await choose('speaker', '');
    await choose('kind', '');
    await choose('stance', 'blame');
    assert.deepEqual(await rows(), ['q2', 'q10']);
    assert.match(await page.locator('[part="panel"] .none[role="status"]').textContent(), /2 of 11 quotes/);
  });

  it('are found from their words whatever is filtered', async () => {
    await openPanel('quotes');
    await choose('stance', 'blame');
    await clickMarked(page, 'quote', 0);
    assert.equal(await page.getAttribute('[data-selected]', 'data-fact'), 'q3');
    assert.equal((await rows()).length, said.length);
  });

  it('are of what was said and written; thoughts, plans and decisions are listed on demand', async () => {
    assert.ok(!(await marked(page, 'quote')).includes('to mend it'));
    await openPanel('quotes');
    assert.deepEqual((await rows()).sort(), said.map(({ id }) => id).sort());
    await page.focus('.thoughts input');
    await page.keyboard.press('Space');
    assert.deepEqual((await rows()).sort(), analysis.quotes.map(({ id }) => id).sort());
    assert.deepEqual((await rows()).slice(-2), ['q11', 'q12']);
    const manner = async (id) => (await page.locator(`[data-fact="${id}"] > .note`).textContent()).trim();
    assert.equal(await manner('q11'), '“believes”, a thought Copy');
    assert.equal(await manner('q12'), '“plans”, a plan or wish Copy');
    assert.equal(await manner('q9'), '“wrote”, in writing Copy');
    assert.equal(await manner('q13'), 'for Strait Works Copy');
  });

  it('say on demand why they are told, in sentences', async () => {
    await openPanel('quotes');
    const reasons = page.locator('[data-fact="q3"] details.why');
    assert.ok(await reasons.locator('p').first().isHidden());
    await reasons.locator('summary').focus();
    await page.keyboard.press('Enter');
    assert.deepEqual(await reasons.locator('p').allTextContents(), [
      'The words are a clause that “told” reports.',
      'Of 100 found in this way, about 95 are right.',
      '“she” is the subject of “told”.',
      'Of 100 found in this way, about 95 are right.',
    ]);
  });

  it('are listed on demand where they are less certain, and then say so', async () => {
    await page.evaluate(() => {
      const panels = document.querySelector('nutgraf-panels');
      const quotes = panels.analysis.quotes.map((quote) => (quote.id === 'q7' ? { ...quote, confidence: 0.5 } : quote));
      panels.analysis = { ...panels.analysis, quotes };
    });
    await openPanel('quotes');
    assert.ok(!(await rows()).includes('q7'));
    await page.getByLabel('Also 1 less certain').check();
    assert.ok((await rows()).includes('q7'));
    assert.match(await page.textContent('[data-fact="q7"] .note'), /less certain/);
    assert.doesNotMatch(await page.textContent('[data-fact="q3"] .note'), /less certain/);
  });

  it('say of what was not said that it was not', async () => {
    await page.evaluate(() => {
      const panels = document.querySelector('nutgraf-panels');
      const quotes = panels.analysis.quotes.map((quote) =>
        quote.id === 'q7' ? { ...quote, voice: null, cue: { ...quote.cue, lemma: 'confirm', negated: true } } : quote,
      );
      panels.analysis = { ...panels.analysis, quotes };
    });
    await openPanel('quotes');
    assert.match(await page.textContent('[data-fact="q7"] .note'), /did not confirm/);
  });

  it('lead to the card of their speaker', async () => {
    await openPanel('quotes');
    await page.click('[data-fact="q3"] button.speaker');
    assert.equal(await page.getAttribute('[data-selected]', 'data-fact'), 'e2');
    assert.deepEqual(await marked(page, 'selected'), ['she']);
  });
});

describe('the sources', () => {
  const openSources = async () => {
    await openPanel('sources');
    await unfold(page, 'Who speaks how much');
  };

  it('are told in short above the quotations, of which the first is on the first screen', async () => {
    for (const viewport of [{ width: 390, height: 844 }, { width: 1440, height: 900 }]) {
      await page.setViewportSize(viewport);
      if (viewport.width < 1000) await page.click('[data-show="facts"]');
      await openPanel('quotes');
      await page.evaluate(() => scrollTo(0, 0));
      assert.match((await page.textContent('.speakers summary')).replace(/\s+/g, ' '), /Who speaks how much Ruth Adeyemi \d+ % · Tomas Brandt \d+ % · Strait Works \d+ %$/);
      const { y, height } = await page.locator('#quotes [part="fact"]').first().boundingBox();
      assert.ok(y + height <= viewport.height, `${viewport.width}: ${y + height}`);
    }
  });

  it('are listed by how much they are given, with their part and whether they are named', async () => {
    await openSources();
    const names = await page.locator('.source > p:first-child .speaker').allTextContents();
    assert.deepEqual(names.slice(0, 4), ['Ruth Adeyemi', 'Tomas Brandt', 'Strait Works', 'Two people familiar with the matter']);
    const first = (await page.locator('.source').first().textContent()).replace(/\s+/g, ' ');
    assert.match(first, /official .* % .*19 words: 12 word for word, 7 reported/);
    assert.match(await page.locator('.source', { hasText: 'Two people' }).textContent(), /not named/);
    await page.click('text=Show all 6 sources');
    assert.equal(await page.locator('.source').count(), 6);
  });

  it('have one row a body, with who speaks for it beneath, and lead to what they say too', async () => {
    await openSources();
    const row = page.locator('.source', { hasText: 'through' });
    assert.equal(await row.locator('.speaker').first().textContent(), 'Strait Works');
    assert.equal((await row.locator('.through').textContent()).replace(/\s+/g, ' '), 'through Ida Holm');
    await row.locator('.link').click();
    assert.deepEqual(await rows(), ['q13', 'q4', 'q5']);
  });

  it('have the same share of the article as in the legend', async () => {
    await colour();
    await openSources();
    const share = (locator) => locator.textContent().then((words) => /(\d+) %/.exec(words)[1]);
    const inLegend = await share(page.locator('[part="legend"] li', { hasText: 'Strait Works' }));
    assert.equal(await share(page.locator('.source', { hasText: 'involved in it' })), inLegend);
  });

  it('lead to where they first speak and to all of their quotes', async () => {
    await openSources();
    await page.locator('.source .speaker').first().click();
    assert.deepEqual(await marked(page, 'selected'), ['Transport Minister Ruth Adeyemi']);
    await openSources();
    await page.locator('.source .link').nth(1).click();
    assert.deepEqual(await rows(), ['q1', 'q10']);
  });
});

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

for (const colorScheme of ['light', 'dark']) {
  for (const width of [1440, 390]) {
    it(`axe finds no fault in them and they fit, ${colorScheme}, ${width} pixels wide`, async () => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      await colour();
      await clickMarked(page, 'voice-first', 0);
      await page.evaluate(axe);
      const check = async (where) => {
        const { violations } = await page.evaluate(() => window.axe.run());
        assert.deepEqual(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0].html}`), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), where);
      };
      await check('article');
      if (width < 1000) await page.click('[data-show="facts"]');
      for (const panel of ['quotes', 'sources', 'disputes']) {
        await openPanel(panel);
        if (panel === 'sources') await unfold(page, 'Who speaks how much');
        await check(panel);
      }
    });
  }
}
