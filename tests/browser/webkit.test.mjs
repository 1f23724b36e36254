// The page in WebKitGTK, an engine of its own: it analyses, keeps its policy, gives the same facts as the native program, and works offline.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { analyzeWith, loadModule, program, readArticles } from '../engine/support.mjs';
import { serve } from './browser.mjs';
import { hasWebKit, openWebKit } from './webkit.mjs';

const kDay = '2025-03-14';
const skip = !hasWebKit && 'WebKitGTK is not installed';
const it = (name, body) => test(name, { timeout: 240_000, skip }, body);

let server, page;
before(async () => {
  if (!hasWebKit) return;
  server = await serve(undefined, await reportedPolicy());
  page = await openWebKit();
  await page.goto(server.url);
  await analyzed();
});
after(async () => {
  await page?.close();
  await server?.stop();
});

/** The page's own policy, which the browser is to tell the server of where it is broken. */
async function reportedPolicy() {
  const plain = await serve();
  const { headers } = await fetch(plain.url);
  await plain.stop();
  return { 'Content-Security-Policy': `${headers.get('content-security-policy')}; report-uri /broken-policy` };
}

/** Waits until the text in the box has been analysed with all that the page has. */
const analyzed = () =>
  page.until(() => {
    const panels = document.querySelector('nutgraf-panels');
    return Boolean(panels?.analysis) && panels.text === document.getElementById('text').value && document.getElementById('progress').hidden;
  });

async function show(text) {
  await page.click('[data-show="edit"]');
  await page.run(
    (words, day) => {
      const [box, date] = [document.getElementById('text'), document.getElementById('published')];
      box.value = words;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      date.value = day;
      date.dispatchEvent(new Event('change'));
    },
    text,
    kDay,
  );
  await analyzed();
}

/** What the native program says of a text, or the module in node where that program is not built. */
async function reference(text) {
  if (!program) return analyzeWith(await loadModule(), text, kDay);
  const { stdout, status, stderr } = spawnSync(program, ['analyze', '--date', kDay], { input: text, encoding: 'utf8', maxBuffer: 1e9 });
  assert.equal(status, 0, stderr);
  return stdout;
}

const digest = (json) => createHash('sha256').update(JSON.stringify(JSON.parse(json))).digest('hex');

it('gives the same facts as the native program', async () => {
  for (const { name, text: written } of (await readArticles()).slice(0, 3)) {
    const text = written.replaceAll('\r\n', '\n');  // as a text box has it
    await show(text);
    const json = await page.run(() => JSON.stringify(document.querySelector('nutgraf-panels').analysis));
    assert.equal(digest(json), digest(await reference(text)), name);
  }
});

it('marks the names, and a press on one shows its words', async () => {
  await show('Ana Ruiz opened the harbour of Velm on Monday.\n\n“It is ours,” Ana Ruiz said.');
  await page.click('[data-show="read"]');
  assert.ok(await page.run(() => CSS.highlights.get('nutgraf-name').size >= 2));
  const press = (selector) =>
    page.until((wanted) => {
      const button = document.querySelector('nutgraf-panels').shadowRoot.querySelector(wanted);
      button?.click();
      return Boolean(button);
    }, selector);
  await press('[data-view="who"]');
  await press('li[part="fact"] > button');
  assert.equal(await page.until(() => document.querySelector('nutgraf-panels').selection.facts[0]?.kind), 'name');
  assert.equal(await page.run(() => CSS.highlights.get('nutgraf-selected').size), 1);
});

it('keeps the policy of the page', () => {
  assert.deepEqual(server.requests.filter((path) => path.includes('broken-policy')), []);
});

it('works with the server stopped after one visit', async () => {
  await page.until(() => navigator.serviceWorker.ready.then(({ active }) => active?.state === 'activated'));
  await server.stop();
  await page.reload();
  await analyzed();
  await show('Jon Moss sold the ferries on Friday.');
  assert.ok(await page.run(() => document.querySelector('nutgraf-panels').analysis.entities.some(({ name }) => name === 'Jon Moss')));
});
