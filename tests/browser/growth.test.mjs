// Long articles: what the views do grows no faster than the article, and what they draw at once does not grow at all. Counted, not timed.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach } from 'node:test';
import { assertQuiet, it, launch, openPage, openPanel, serve, useAnalysis } from './browser.mjs';
import { analysis, text } from './voiced.mjs';

const kCopies = 20;
/** Twice the article may cost so many times the work, and no more: sorting grows a little faster than what is sorted. */
const kTwice = 2.4;
/** As many rows are drawn at once, in several lists. */
const kMostRows = 130;
/** The lists that are read, and no copies of them. */
const kLists = ['entities', 'quotes', 'events', 'times', 'tokens', 'sources', 'sentences', 'voices'];

/** The article so many times over, each time with other ids and names. */
function repeated(copies) {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length, lemma: word, upos: 'NOUN', xpos: null, feats: null, head: null, deprel: null }));
  const parts = Array.from({ length: copies }, (_, copy) => {
    const moved = JSON.stringify({ ...analysis, tokens: words }, (key, value) => {
      if (key === 'start' || key === 'end') return value + copy * text.length;
      if (key === 'name') return `${value} ${copy}`;
      return typeof value === 'string' && /^[eqtv]\d+$/.test(value) ? `${value}x${copy}` : value;
    });
    return JSON.parse(moved);
  });
  const join = (lists) => lists.flat();
  const lists = Object.fromEntries([...kLists, 'eventLinks', 'relations', 'propositions'].map((name) => [name, join(parts.map((part) => part[name] ?? []))]));
  const story = { ...parts[0].story, timeline: join(parts.map((part) => part.story.timeline)), disputes: join(parts.map((part) => part.story.disputes)), silent: join(parts.map((part) => part.story.silent)) };
  const blocks = join(parts.map((part) => part.document.blocks));
  return { text: text.repeat(copies), analysis: { ...analysis, ...lists, story, sentences: [], document: { ...analysis.document, length: text.length * copies, blocks } } };
}

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

/** Gives the panels another article, and says of each view how often an item of a list was read until it was drawn, and how many rows it has. */
function open(given, lists = kLists) {
  return page.evaluate(
    async ([article, names]) => {
      const panels = document.querySelector('nutgraf-panels');
      let reads = 0;
      const counted = (list) => new Proxy(list, { get: (target, key) => ((reads += typeof key === 'string' && /^\d+$/.test(key) ? 1 : 0), Reflect.get(target, key)) });
      const tabs = () => [...panels.renderRoot.querySelectorAll('[role="tab"]')];
      tabs().at(-1).click();  // so that each view is drawn when it is counted, the first too
      await panels.updateComplete;
      panels.text = article.text;
      panels.analysis = { ...article.analysis, ...Object.fromEntries(names.map((name) => [name, counted(article.analysis[name])])) };
      await panels.updateComplete;
      const found = {};
      for (const tab of tabs()) {
        reads = 0;
        tab.click();
        await panels.updateComplete;
        found[tab.dataset.view] = { reads, rows: panels.renderRoot.querySelectorAll('[part="panel"] li').length };
      }
      return found;
    },
    [given, lists],
  );
}

it('twice the article is twice the work in every view, and no more rows', async () => {
  const [once, twice] = [await open(repeated(kCopies)), await open(repeated(2 * kCopies))];
  assert.deepEqual(Object.keys(once), ['who', 'said', 'when', 'disputed', 'check', 'more']);
  for (const view of Object.keys(once)) {
    assert.ok(twice[view].reads <= kTwice * once[view].reads + 100, `${view}: ${once[view].reads} reads, then ${twice[view].reads}`);
    assert.ok(twice[view].rows <= kMostRows, `${view}: ${twice[view].rows} rows`);
  }
});

it('rows are drawn as they come near to what is seen, those before they are chosen, and all of them for print', async () => {
  const long = repeated(kCopies);
  await open(long);
  await openPanel(page, 'events');
  const rows = page.locator('[part="panel"] [data-event]');
  const first = await rows.count();
  assert.ok(first < long.analysis.events.length, String(first));
  await page.evaluate(() => (document.querySelector('nutgraf-panels').renderRoot.querySelector('[part="panel"]').scrollTop = 3000));
  await page.waitForFunction((before) => document.querySelector('nutgraf-panels').renderRoot.querySelectorAll('[data-event]').length > before, first);
  const last = long.analysis.events.filter(({ arguments: parts }) => !parts.some(({ role }) => role === 'agent')).at(-1);
  await page.evaluate(({ start, end }) => (document.querySelector('nutgraf-panels').selection = { facts: [], span: { start, end } }), last);
  assert.equal(await page.getAttribute('[data-event][data-selected]', 'data-event'), last.id);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.equal(await rows.count(), long.analysis.events.length);
});

it('a pointer at a name reads no list', async () => {
  await open(repeated(kCopies));
  const reads = await page.evaluate(async () => {
    const panels = document.querySelector('nutgraf-panels');
    let count = 0;
    for (const name of ['entities', 'quotes', 'events']) {
      panels.analysis[name] = new Proxy(panels.analysis[name], { get: (target, key) => (++count, Reflect.get(target, key)) });
    }
    for (const id of ['e1x0', 'e2x7', null]) panels.pointed = id;
    await panels.updateComplete;
    return count;
  });
  assert.equal(reads, 0);
});
