// The page: what a user types, pastes, drops, clicks and keeps.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe } from 'node:test';
import { dropFiles } from './brought.mjs';
import { analyzed, assertQuiet, clickMarked, fill, it, launch, marked, openPage, openPanel as openPanelOf, saved, serve, unfold, useAnalysis, write } from './browser.mjs';
import * as voiced from './voiced.mjs';

let browser, server, context, tab, page;
before(async () => ([browser, server] = await Promise.all([launch(), serve()])));
after(() => Promise.all([browser.close(), server.stop()]));
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] });
  tab = await openPage(context, server.url);
  page = tab.page;
});
afterEach(async () => {
  assertQuiet(tab);
  await context.close();
});

const analysis = () => page.evaluate(() => document.querySelector('nutgraf-panels').analysis);
/** The quotations that are shown without being asked for. */
const said = ({ quotes }) => quotes.filter(({ class: kind }) => kind === 'speech' || kind === 'writing');
const shownText = () => page.evaluate(() => document.querySelector('nutgraf-article').textContent);
const openPanel = (name) => openPanelOf(page, name);

/** A page of its own that shows this analysis. */
async function withAnalysis(given) {
  const own = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  await useAnalysis(own, voiced.text, given);
  return (await openPage(own, server.url)).page;
}

describe('the facts of the sample', () => {
  it('are shown on the first visit, and the sample is called one', async () => {
    const { entities, times, ...others } = await analysis();
    const quotes = said(others);
    assert.ok(entities.length > 2 && times.length > 2 && quotes.length > 2);
    const people = entities.filter(({ type, members, mentions }) => type === 'PERSON' && members.length === 0 && mentions.some(({ kind }) => kind === 'name'));
    assert.match(await page.textContent('#status'), new RegExp(`^${people.length} people · ${quotes.length} quotes( · |$)`));
    assert.match(await page.textContent('#note'), /invented/);
    assert.equal(await shownText(), await page.inputValue('#text'));
  });

  it('are marked in the article at their words', async () => {
    const text = await page.inputValue('#text');
    const { entities, times, ...others } = await analysis();
    const quotes = said(others);
    const words = (spans) => spans.sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(await marked(page, 'name'), words(entities.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'name'))));
    assert.deepEqual(await marked(page, 'time'), words(times));
    assert.deepEqual(await marked(page, 'quote'), words(quotes.filter(({ kind }) => kind === 'direct').flatMap(({ spans }) => spans)));
  });

  it('show their words when they are clicked, and the next of them when they are clicked again', async () => {
    const text = await page.inputValue('#text');
    const { id, mentions } = (await analysis()).entities.find((entity) => entity.mentions.length > 1);
    for (const { start, end } of mentions.slice(0, 2)) {
      await page.click(`[data-fact="${id}"] > button`);
      assert.deepEqual(await marked(page, 'selected'), [text.slice(start, end)]);
    }
    assert.equal(await page.locator(`[data-fact="${id}"] [part="places"] button`).count(), mentions.length);
    await page.keyboard.press('Escape');
    assert.deepEqual(await marked(page, 'selected'), []);
  });

  it('come into view where their words are far down', async () => {
    const { times } = await analysis();
    await openPanel('times');
    await unfold(page, 'All times');
    await page.click(`[data-fact="${times.at(-1).id}"] > button`);
    const visible = await page.evaluate(() => {
      const [{ startContainer }] = CSS.highlights.get('nutgraf-selected');
      const { top, bottom } = startContainer.parentElement.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    assert.ok(visible);
  });

  it('are found from their words', async () => {
    const { times, ...others } = await analysis();
    const quotes = said(others);
    await clickMarked(page, 'time', 2);
    assert.equal(await page.getAttribute('[role="tab"][data-view="when"]', 'aria-selected'), 'true');
    assert.equal(await page.getAttribute('[data-selected]', 'data-fact'), times[2].id);
    await clickMarked(page, 'quote', 0);
    assert.equal(await page.getAttribute('[data-selected]', 'data-fact'), quotes.find(({ kind }) => kind === 'direct').id);
    await page.mouse.click(2, 2);
    await page.click('nutgraf-article [data-kind="byline"]', { position: { x: 500, y: 5 } });
    await page.locator('[data-selected]').first().waitFor({ state: 'detached' });
  });

  it('of a quote include who says it and how', async () => {
    const text = await page.inputValue('#text');
    const quote = said(await analysis()).find(({ speaker, cue }) => speaker && cue);
    await openPanel('quotes');
    await page.click(`[data-fact="${quote.id}"] > button`);
    const related = [quote.speaker, quote.cue].sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(await marked(page, 'related'), related);
  });
});

describe('a text of the user', () => {
  it('is analysed while it is typed, and what is superseded is never shown', async () => {
    await page.evaluate(() => {
      window.lengths = [];
      document.querySelector('nutgraf-article').addEventListener('nutgraf-analysis', ({ detail }) => window.lengths.push(detail.text.length));
    });
    const long = 'Mayor Ada Ng spoke on Tuesday. '.repeat(30_000);
    await page.click('[data-show="edit"]');
    await fill(page, long);
    await page.waitForFunction((length) => document.querySelector('nutgraf-article').text.length === length, long.length);
    await write(page, 'The ferry sails on May 5.');
    assert.deepEqual(await page.evaluate(() => window.lengths), [25]);
    assert.match(await page.textContent('#note'), /kept on this device only/);
  });

  it('keeps its words at their places with emoji and combining characters', async () => {
    const text = '🚢🚢 Fe\u0301lix Zoë 👩‍🔧 Okoro spoke 🎉.\n\n“Na\u0308chste 𝟗,” Amira Castellan said on Tuesday. 🇫🇷 She left on May 5.';
    await write(page, text);
    await page.click('[data-show="read"]');
    assert.equal(await shownText(), text);
    assert.deepEqual(await marked(page, 'time'), ['Tuesday', 'May 5']);
    await clickMarked(page, 'time', 0);
    assert.deepEqual(await marked(page, 'selected'), ['Tuesday']);
  });

  it('survives a reload, and Clear makes room for another', async () => {
    await write(page, 'A text to keep. It speaks of Tuesday.');
    assert.match(await page.textContent('#note'), /this device only/);
    await page.reload();
    await analyzed(page);
    assert.equal(await page.inputValue('#text'), 'A text to keep. It speaks of Tuesday.');
    await page.click('#clear');
    await page.waitForFunction(() => document.getElementById('text').value === '');
    assert.match(await page.textContent('#empty'), /Paste a news article/);
    await page.reload();
    await analyzed(page);
    assert.equal(await page.inputValue('#text'), '');
  });

  it('may be a file that is dropped on the page', async () => {
    await dropFiles(page, [{ name: 'article.txt', content: 'A dropped file speaks of Tuesday.' }]);
    await page.waitForFunction(() => document.getElementById('text').value.startsWith('A dropped file'));
    await analyzed(page);
    assert.equal(await shownText(), 'A dropped file speaks of Tuesday.');
  });

  it('may not be a file of something else', async () => {
    const before = await page.inputValue('#text');
    await dropFiles(page, [{ name: 'picture.jpg', content: [0xff, 0xd8, 0xff, 0xe0] }]);
    await page.waitForFunction(() => /picture\.jpg: This is a picture/.test(document.getElementById('notice').textContent));
    assert.equal(await page.inputValue('#text'), before);
  });

  it('stays where what is dropped holds no words', async () => {
    const before = await page.inputValue('#text');
    await dropFiles(page, [{ name: 'empty.txt', content: ' \n' }]);
    await page.waitForFunction(() => /empty\.txt: (It holds no words|The file is empty)/.test(document.getElementById('notice').textContent));
    assert.equal(await page.inputValue('#text'), before);
  });

  it('may be pasted anywhere', async () => {
    await page.evaluate(() => navigator.clipboard.writeText('Pasted on Tuesday.'));
    await page.focus('nutgraf-article >> [part="article"]');
    await page.keyboard.press('Control+V');
    await page.waitForFunction(() => document.getElementById('text').value === 'Pasted on Tuesday.');
  });

  it('is read against the publication date that the user gives', async () => {
    await write(page, 'The mayor of the town spoke to the council about the ferry on Tuesday.');
    await page.fill('#published', '2025-03-14');
    await page.waitForFunction(() => document.querySelector('nutgraf-panels').analysis.document.published);
    const { document: about, times } = await analysis();
    assert.deepEqual(about.published, { value: '2025-03-14', from: 'option' });
    assert.equal(times[0].value, '2025-03-11');
  });

  it('in another language is met with a warning', async () => {
    await write(page, 'Der Rat der Stadt hat am Donnerstag für den Kauf der Fähren gestimmt, und die Insel ist nicht mehr allein. '.repeat(5));
    assert.ok(await page.isVisible('#warning'));
    await write(page, 'The council of the town voted on Thursday to buy the ferries, and the island is no longer alone. '.repeat(5));
    assert.ok(await page.isHidden('#warning'));
  });

  it('leads from a warning to the words that it is about', async () => {
    const warnings = [
      { code: 'weekday', message: 'This day was a Thursday.', ...voiced.span('Friday') },
      { code: 'network', message: 'No network has read this.' },
    ];
    const other = await withAnalysis({ ...voiced.analysis, document: { ...voiced.analysis.document, warnings } });
    assert.deepEqual(await other.locator('#warning p').allTextContents(), ['This day was a Thursday. Show', 'No network has read this.']);
    await other.click('#warning button');
    assert.deepEqual(await marked(other, 'selected'), ['Friday']);
    await other.keyboard.press('Escape');
    await openPanelOf(other, 'document');
    await other.click('.warnings button');
    assert.deepEqual(await marked(other, 'selected'), ['Friday']);
    await other.context().close();
  });

  it('is not lost when the analysis crashes, which is said and can be tried again', async () => {
    await page.workers()[0].evaluate(() => {
      const post = self.postMessage;
      self.postMessage = (message) => {
        if (message.progress?.done === 3) throw new WebAssembly.RuntimeError('unreachable');
        post.call(self, message);
      };
    });
    await page.click('[data-show="edit"]');
    await fill(page, 'The council met on Tuesday.');
    await page.locator('#error').waitFor();
    assert.match(await page.textContent('#error'), /The analysis stopped: unreachable/);
    assert.equal(await page.inputValue('#text'), 'The council met on Tuesday.');
    await page.click('text=Try again');
    await analyzed(page);
    assert.ok(await page.isHidden('#error'));
    assert.equal(await shownText(), 'The council met on Tuesday.');
  }, 'does not reach into a worker');

  it('may be long: typing goes on while it is analysed', async () => {
    const long = (await page.inputValue('#text')).repeat(50);
    await page.evaluate((text) => navigator.clipboard.writeText(text), long);
    await page.click('[data-show="edit"]');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+V');
    await page.waitForFunction((length) => document.getElementById('text').value.length === length, long.length);
    await analyzed(page);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('The end came on Tuesday.');
    await analyzed(page);
    assert.equal(await shownText(), `${long}The end came on Tuesday.`);
  });
});

describe('the JSON', () => {
  it('is the analysis when it is downloaded and when it is copied', async () => {
    await openPanel('json');
    const { name, content } = await saved(page, () => page.click('[part="panel"] >> text=Download'));
    assert.equal(name, 'nutgraf.json');
    assert.deepEqual(JSON.parse(content.toString()), await analysis());
    await page.click('[part="panel"] >> text=Copy');
    await page.getByText('Copied.').waitFor();
    assert.deepEqual(JSON.parse(await page.evaluate(() => navigator.clipboard.readText())), await analysis());
  });
});
