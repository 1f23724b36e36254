// What a reader puts right on the page: names, quotations, times; undone, kept, carried away and brought back.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach } from 'node:test';
import { loadModule, program } from '../engine/support.mjs';
import { axe } from './axe.mjs';
import { analyzed, assertQuiet, it, launch, openPage, openPanel, saved, serve, unfold, write } from './browser.mjs';

const kText = `Harbour board buys two ferries

OSLO, Norway, March 14, 2025 — The harbour board of Bergen will buy two electric ferries. Helena Duarte, the chairwoman of the board, showed the plans in Oslo on Thursday.

“These ships are no luxury,” Duarte said. “For many families they are the road to the hospital.”

Viktor Hale, the leader of the Dockers’ Union, accused the harbour board of hiding a report. “Nobody has shown it to us,” Hale said.

The Pilots’ Guild asked for a new vote. Brandt Marine, a shipbuilder, said on Friday that it could begin in June.
`;

let browser, server, context, tab, page;
before(async () => ([browser, server] = await Promise.all([launch(), serve()])));
after(() => Promise.all([browser.close(), server.stop()]));
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  tab = await openPage(context, server.url);
  page = tab.page;
  await write(page, kText);
  await page.click('[data-show="read"]');
});
afterEach(async () => {
  assertQuiet(tab);
  await context.close();
});

const analysis = () => page.evaluate(() => document.querySelector('nutgraf-panels').analysis);
const named = async (name) => (await analysis()).entities.find((entity) => entity.name === name);
const row = (words) => page.locator('[part="panel"] li[part="fact"]').filter({ has: page.locator('.title, .words', { hasText: words }) }).first();
const action = (name) => page.locator(`[part="panel"] nutgraf-correct [data-action="${name}"]`);
const form = (selector) => page.locator(`[part="panel"] nutgraf-correct form ${selector}`);
const lines = () => page.evaluate(() => document.querySelector('nutgraf-panels').correcting.lines);

/** What the program prints for the article and a corrections file. */
async function byProgram(file) {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-'));
  await writeFile(join(folder, 'corrections.jsonl'), file);
  const { stdout } = spawnSync(program, ['analyze', '--corrections', join(folder, 'corrections.jsonl')], { input: kText, encoding: 'utf8', maxBuffer: 1e9 });
  await rm(folder, { recursive: true });
  return stdout;
}

/** Does something and waits until another analysis is shown. */
async function corrected(act) {
  await page.evaluate(() => (window.before = document.querySelector('nutgraf-panels').analysis));
  await act();
  await page.waitForFunction(() => document.querySelector('nutgraf-panels').analysis !== window.before);
  await analyzed(page);
}

async function merge(kept, other) {
  await openPanel(page, 'entities');
  await row(kept).locator('> button').click();
  await action('same').click();
  await corrected(() => form('.choices button').filter({ hasText: other }).first().click());
}

async function setSpeaker(quote, speaker) {
  await openPanel(page, 'quotes');
  await row(quote).locator('> button').click();
  await action('speaker').click();
  await corrected(() => form('.choices button').filter({ hasText: speaker }).first().click());
}

async function setTime(words, value) {
  await openPanel(page, 'times');
  await unfold(page, 'All times');
  await row(words).locator('> button').click();
  await action('time').click();
  await form('input').fill(value);
  await corrected(() => form('input').press('Enter'));
}

it('two names are one, a quotation has another speaker and a time another day: all views follow', async () => {
  await merge('Helena Duarte', 'Viktor Hale');
  assert.equal(await named('Viktor Hale'), undefined);
  assert.equal((await named('Helena Duarte')).by, 'reader');
  assert.match(await row('Helena Duarte').innerText(), /yours/);
  assert.match(await page.locator('#notice').innerText(), /Put right: “Helena Duarte” and “Viktor Hale” are the same/);
  await setSpeaker('Nobody has shown it', 'Brandt Marine');
  const { quotes, sources } = await analysis();
  const guild = await named('Brandt Marine');
  assert.equal(quotes.find(({ spans }) => kText.slice(spans[0].start).startsWith('“Nobody')).speaker.entity, guild.id);
  assert.ok(sources.some(({ entity }) => entity === guild.id));
  await setTime('Friday', '2025-04-04');
  assert.equal((await analysis()).times.find(({ start }) => kText.slice(start).startsWith('Friday')).value, '2025-04-04');
});

it('is undone and redone, also after a reload, and before that no text is undone', async () => {
  await merge('Helena Duarte', 'Viktor Hale');
  await setTime('Friday', '2025-04-04');
  await page.locator('h1').click();
  await corrected(() => page.keyboard.press('Control+z'));
  assert.match(await page.locator('#notice').innerText(), /Taken back: “Friday” means 2025-04-04/);
  assert.notEqual((await analysis()).times.find(({ start }) => kText.slice(start).startsWith('Friday')).value, '2025-04-04');
  await page.reload();
  await analyzed(page);
  assert.equal(await named('Viktor Hale'), undefined);
  await corrected(() => page.click('#redo'));
  assert.equal((await analysis()).times.find(({ start }) => kText.slice(start).startsWith('Friday')).value, '2025-04-04');
  await corrected(() => page.click('#undo'));
  await corrected(() => page.click('#undo'));
  assert.ok(await named('Viktor Hale'));
  assert.equal(await page.inputValue('#text'), kText);
  assert.deepEqual(await lines(), []);
});

it('what is carried away says the same to the engine, and brought back to the page', async () => {
  await merge('Helena Duarte', 'Viktor Hale');
  await setSpeaker('Nobody has shown it', 'Brandt Marine');
  await openPanel(page, 'corrections');
  const { name, content } = await saved(page, () => page.locator('[data-do="save"]').click());
  assert.equal(name, 'corrections.jsonl');
  const file = content.toString();
  assert.equal(file.trim().split('\n').length, 2);
  const { Job, model } = await loadModule();
  const job = new Job(model, new TextEncoder().encode(kText), JSON.stringify({ corrections: file }));
  while (job.step());
  assert.deepEqual(await analysis(), JSON.parse(job.json()));
  if (program) assert.deepEqual(await analysis(), JSON.parse(await byProgram(file)));
  await corrected(() => page.locator('[data-correction] [aria-label^="Delete"]').first().click());
  const broken = { name: 'mine.jsonl', mimeType: 'application/x-ndjson', buffer: Buffer.from(`${file}{"do":\n`) };
  await corrected(() => page.locator('.corrections input[type="file"]').setInputFiles(broken));
  assert.match(await page.locator('.corrections [role="status"]').innerText(), /1 correction added\. 1 was here already\. Cannot be read: line 3\./);
  assert.equal(await named('Viktor Hale'), undefined);
});

it('is switched off and on in the list, and shows its words', async () => {
  await merge('Helena Duarte', 'Viktor Hale');
  await openPanel(page, 'corrections');
  const box = page.locator('[data-correction] input');
  await corrected(() => box.uncheck());
  assert.ok(await named('Viktor Hale'));
  await corrected(() => box.check());
  assert.equal(await named('Viktor Hale'), undefined);
  await page.locator('[data-correction] button', { hasText: 'Show' }).click();
  const { start, end } = await page.evaluate(() => document.querySelector('nutgraf-panels').selection.span);
  assert.equal(kText.slice(start, end), 'Helena Duarte');
});

it('holds when the text is edited elsewhere, and is told where its words are gone', async () => {
  await merge('Helena Duarte', 'Viktor Hale');
  await write(page, kText.replace('two ferries', 'three new ferries'));
  assert.equal(await named('Viktor Hale'), undefined);
  await write(page, kText.replaceAll('Helena Duarte', 'The woman').replaceAll('Duarte', 'she'));
  assert.ok(await named('Viktor Hale'));
  await openPanel(page, 'corrections');
  assert.match(await page.locator('.corrections').innerText(), /Not applied[^]*do not stand in the article any more/);
});

it('what holds in every article holds in the next one, and is undone there', async () => {
  await openPanel(page, 'entities');
  const lessCertain = page.locator('[data-switch="unsure"]');
  if (await lessCertain.count() > 0) await lessCertain.check();
  await row('Brandt Marine').locator('> button').click();
  await action('rename').click();
  await form('input[type="checkbox"]').check();
  await form('input[type="text"]').fill('Brandt Marine AG');
  await corrected(() => form('.ok').click());
  await write(page, 'Another article\n\nBrandt Marine will build two ships, the company said on Monday.');
  assert.ok(await named('Brandt Marine AG'));
  await openPanel(page, 'corrections');
  await corrected(() => page.locator('[data-correction] [aria-label^="Delete"]').click());
  assert.ok(await named('Brandt Marine'));
  await corrected(() => page.locator('[data-do="undo"]').click());
  assert.ok(await named('Brandt Marine AG'));
});

it('selected words are a name', async () => {
  await page.evaluate(() => {
    const article = document.querySelector('nutgraf-article');
    const paragraph = [...article.querySelectorAll('p')].find(({ textContent }) => textContent.includes('a new vote'));
    const node = [...paragraph.childNodes].find(({ textContent }) => textContent.includes('new vote'));
    const at = node.textContent.indexOf('new vote');
    getSelection().setBaseAndExtent(node, at, node, at + 'new vote'.length);
  });
  const bar = page.locator('#selected-words');
  await bar.waitFor();
  assert.match(await bar.locator('p').first().innerText(), /“new vote”/);
  await bar.locator('[data-action="add"]').click();
  await corrected(() => bar.locator('.choices button', { hasText: 'event' }).click());
  assert.equal((await named('new vote')).type, 'EVENT');
  await bar.waitFor({ state: 'hidden' });
});

it('is done by keyboard alone, and the focus and the place on the page stay', async () => {
  await openPanel(page, 'entities');
  await row('Viktor Hale').locator('> button').focus();
  await page.keyboard.press('Enter');
  const focused = () => page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.dataset.action ?? at?.localName;
  });
  for (let presses = 0; presses < 12 && (await focused()) !== 'rename'; ++presses) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  assert.equal(await focused(), 'rename');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Victor Hale');
  const scroll = await page.evaluate(() => scrollY);
  await corrected(() => page.keyboard.press('Enter'));
  assert.ok(await named('Victor Hale'));
  assert.equal(await focused(), 'rename');
  assert.equal(await page.evaluate(() => scrollY), scroll);
});

it('a name that is missing is written', async () => {
  await openPanel(page, 'entities');
  await action('missing').click();
  await form('input').fill('nowhere at all');
  await form('input').press('Enter');
  assert.match(await form('.problem').innerText(), /do not stand in the article/);
  await form('input').fill('new vote');
  await form('input').press('Enter');
  await action('add').click();
  await corrected(() => form('.choices button').filter({ hasText: 'event' }).click());
  assert.equal((await named('new vote')).type, 'EVENT');
});

for (const colorScheme of ['light', 'dark']) {
  it(`meets the rules of accessibility in ${colorScheme} colours, on a narrow screen too`, async () => {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axe);
    const check = async () => {
      const { violations } = await page.evaluate(() => window.axe.run('nutgraf-panels'));
      assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), []);
    };
    await openPanel(page, 'entities');
    await row('Helena Duarte').locator('> button').click();
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      if (width === 390) await page.click('[data-show="facts"]');
      for (const name of ['same', 'rename', 'type']) {
        await action(name).click();
        await check();
      }
      await corrected(() => form('.choices button').first().click());
      await openPanel(page, 'corrections');
      await check();
      await openPanel(page, 'entities');
    }
  });
}
