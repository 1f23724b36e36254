// What goes wrong on the way, and texts that are made to stop a reader: the article stays, what is missing is named, and nothing hangs.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { analyzed, assertQuiet, it, launch, marked, openTab, serve, write } from './browser.mjs';
import { kStory, openPaper } from './paper.mjs';

let browser, server;
before(async () => ([browser, server] = await Promise.all([launch(), serve()])));
after(() => Promise.all([browser.close(), server.stop()]));

const kData = /\.(weights|gazetteer)$/;
const isWhole = () => document.querySelector('nutgraf-article').stage === 'whole';

/** A page of the element whose data comes as `spoil` lets it; gives what the analysis warns of. */
async function warningsWhere(spoil) {
  const paper = await openPaper(browser, server.url, { wait: false });
  await paper.page.context().route(kData, spoil);
  await paper.page.reload();
  await paper.page.waitForFunction(isWhole);
  const warnings = await paper.page.evaluate(() => document.querySelector('nutgraf-article').analysis.document.warnings);
  assert.ok((await marked(paper.page, 'time')).includes('Tuesday'));
  assert.match(await paper.page.locator('nutgraf-article').innerText(), /^Ferry sails again\s+The ferry sailed on Tuesday, Mayor Ada Ng said\. “We waited a year,” she said\.$/);
  await paper.page.context().unroute(kData);
  await paper.page.reload();
  await paper.page.waitForFunction(isWhole);
  assert.deepEqual(await paper.page.evaluate(() => Object.keys(document.querySelector('nutgraf-article').analysis.meta.models)), ['network', 'gazetteer']);
  await paper.stop();
  return warnings;
}

it('where the weights are cut off half way the rules go on and say so, and the next visit has them', async () => {
  const warnings = await warningsWhere(async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ body: route.request().url().endsWith('.weights') ? body.subarray(0, body.length >> 1) : body });
  });
  assert.deepEqual(warnings.map(({ code }) => code), ['network']);
});

it('where the line goes in the middle of the first visit the rules go on and say so, and the next visit has all', async () => {
  const warnings = await warningsWhere((route) => route.abort('internetdisconnected'));
  assert.deepEqual(warnings.map(({ code }) => code), ['network', 'gazetteer']);
});

it('a desk whose line goes before its data has come keeps the text, and has all on the next visit', async () => {
  const context = await browser.newContext();
  await context.route(kData, (route) => route.abort('internetdisconnected'));
  const { page } = await openTab(context);
  await page.goto(server.url);
  await analyzed(page);
  await write(page, 'Mayor Ada Ng said on Tuesday: “We are ready.”');
  await context.unroute(kData);
  await page.reload();
  await analyzed(page);
  assert.equal(await page.inputValue('#text'), 'Mayor Ada Ng said on Tuesday: “We are ready.”');
  assert.deepEqual(await page.evaluate(() => Object.keys(document.querySelector('nutgraf-panels').analysis.meta.models)), ['network', 'gazetteer']);
  await context.close();
});

const bombs = {
  'a million quotation marks': { piece: '“', times: 1e6 },
  'one word of five megabytes': { piece: 'x', times: 5e6 },
};
for (const [name, bomb] of Object.entries(bombs)) {
  it(`${name} are read to the end, stage by stage, while the page answers`, async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const tab = await openTab(context);
    await tab.page.goto(`${server.url}docs/`);
    const { length, stages, turns } = await tab.page.evaluate(async ({ piece, times }) => {
      const { load } = await import('../engine.js');
      const nutgraf = await load();
      let turns = 0;
      const clock = setInterval(() => turns++, 20);
      const stages = [];
      const analysis = await nutgraf.analyze(piece.repeat(times), { onProgress: ({ stage }) => stages.push(stage) });
      clearInterval(clock);
      nutgraf.close();
      return { length: analysis.document.length, stages: stages.length, turns };
    }, bomb);
    assert.equal(length, bomb.times);
    assert.ok(stages > 15 && turns > 10, `${stages} stages, ${turns} turns`);
    assertQuiet(tab);
    await context.close();
  });
}

it('ten megabytes of text can be given up within a tenth of a second, and the next text is read', async () => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const tab = await openTab(context);
  await tab.page.goto(`${server.url}docs/`);
  const { took, name, quotes } = await tab.page.evaluate(async () => {
    const { load } = await import('../engine.js');
    const nutgraf = await load();
    const control = new AbortController();
    const begun = new Promise((resolve) => (control.begun = resolve));
    const long = nutgraf.analyze('Mayor Ada Ng said on Tuesday that the ferry would sail. '.repeat(180_000), { signal: control.signal, onProgress: control.begun });
    await begun;
    const at = performance.now();
    control.abort();
    const error = await long.catch((reason) => reason);
    const took = performance.now() - at;
    const { quotes } = await nutgraf.analyze('“We are ready,” said Ada Ng, the mayor.');
    nutgraf.close();
    return { took, name: error.name, quotes: quotes.length };
  });
  assert.deepEqual([name, quotes], ['AbortError', 1]);
  assert.ok(took <= 100, `${took} ms`);
  assertQuiet(tab);
  await context.close();
});

it('an article in a hundred thousand elements that stand in each other is read', async () => {
  const paper = await openPaper(browser, server.url, { body: `<nutgraf-article>${'<div>'.repeat(1e5)}${kStory}</nutgraf-article>` });
  assert.ok((await marked(paper.page, 'time')).includes('Tuesday'));
  assertQuiet(paper);
  await paper.stop();
});
