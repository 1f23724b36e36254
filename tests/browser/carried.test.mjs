// What is carried away of an article: copied with its source, saved from the menu, shared by a link, printed.
import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import mammoth from 'mammoth';
import { text } from '../web/carried.mjs';
import { analyzed, assertQuiet, isFirefox, it, launch, openPanel, openTab, saved, serve, showText } from './browser.mjs';

const require = createRequire(import.meta.url);
const kCited = '“These ships are no luxury,” Helena Duarte said. “For many families they are the road to the hospital.”';
const kTitle = 'Harbour board buys two ferries from Brandt & Söhne';

let browser, server, context, tab, page;
before(async () => ([browser, server] = await Promise.all([launch(), serve()])));
after(() => Promise.all([browser.close(), server.stop()]));
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block', permissions: ['clipboard-read', 'clipboard-write'] });
  await showText(context, text);
  tab = await openTab(context);
  page = tab.page;
  await page.goto(server.url);
  await page.waitForFunction((title) => document.querySelector('nutgraf-carry')?.article?.about.title === title, kTitle);
});
afterEach(async () => {
  assertQuiet(tab);
  await context.close();
});

/** What lies on the clipboard, with formats and without. */
const clipboard = () =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type) => (item.types.includes(type) ? (await item.getType(type)).text() : '');
    return { html: await read('text/html'), plain: await read('text/plain') };
  });

/** Opens the menu of files by the keyboard, goes to the line of this label and presses Enter. */
async function savedByKeys(label) {
  await page.focus('nutgraf-carry #open');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('nutgraf-carry').shadowRoot.activeElement?.role === 'menuitem');
  for (let left = 40; left > 0; --left) {
    const at = await page.evaluate(() => document.querySelector('nutgraf-carry').shadowRoot.activeElement.ariaLabel);
    if (at === label) break;
    await page.keyboard.press('ArrowDown');
  }
  return saved(page, () => page.keyboard.press('Enter'));
}

it('a quotation is copied with its speaker and source, in italics where the program knows them', async () => {
  await openPanel(page, 'quotes');
  const button = page.getByRole('button', { name: 'Copy the quotation of Helena Duarte with its source' }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByText('Copied', { exact: true }).waitFor();
  const { html, plain } = await clipboard();
  assert.equal(plain, `${kCited} (${kTitle}, 14 March 2025)`);
  assert.match(html, /<cite>Harbour board buys two ferries from Brandt &amp; Söhne<\/cite>, 14 March 2025\)/);
});

it('the listed quotations are copied as a table for Word and as cells for a spreadsheet', async () => {
  await openPanel(page, 'quotes');
  await page.getByRole('button', { name: 'Copy as a table: Quotations' }).click();
  await page.getByText('Copied', { exact: true }).waitFor();
  const { html, plain } = await clipboard();
  const rows = await page.evaluate((markup) => {
    const { rows: found } = new DOMParser().parseFromString(markup, 'text/html').querySelector('table');
    return [...found].map(({ cells }) => [...cells].map(({ textContent }) => textContent));
  }, html);
  const lines = plain.split('\n\n')[0].split('\n').map((line) => line.split('\t'));
  assert.deepEqual(lines, rows);
  assert.deepEqual(rows[0], ['speaker', 'words', 'exact words?', 'how it is said', 'paragraph']);
  assert.deepEqual([rows[1][0], rows[1][4], rows.length], ['Helena Duarte', '2', 8]);
});

it('where the clipboard is closed to the page, the button says so and nothing breaks', async () => {
  await page.evaluate(() => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
    document.execCommand = () => false;
  });
  await openPanel(page, 'quotes');
  await page.getByRole('button', { name: 'Copy as a table: Quotations' }).click();
  await page.getByText('This browser does not let the page copy. Please use Download.').waitFor();
});

it('from a quotation on screen to a Word file with it are three presses of a key', async () => {
  const { name, content } = await savedByKeys('Word');
  assert.equal(name, 'harbour-board-buys-two-ferries-from-brandt-sohne.docx');
  const { value } = await mammoth.extractRawText({ buffer: content });
  assert.ok(value.includes(`${kCited} (${kTitle}, 14 March 2025)`), value);
});

it('every line of the menu saves a file, by the mouse too', async () => {
  await page.click('nutgraf-carry #open');
  const items = page.locator('nutgraf-carry [role="menuitem"]');
  await items.first().waitFor();
  const ids = await items.evaluateAll((found) => found.map(({ dataset }) => dataset.format));
  assert.deepEqual(ids.length, 20, ids.join(' '));
  await page.keyboard.press('Escape');
  const names = new Set();
  for (const id of ids) {
    await page.click('nutgraf-carry #open');
    const { name, content } = await saved(page, () => page.click(`nutgraf-carry [data-format="${id}"]`));
    assert.ok(content.length > 200, id);
    if (id.endsWith('png')) assert.equal(content.subarray(1, 4).toString(), 'PNG', id);
    names.add(name);
    await page.getByText(`Saved ${name}`).waitFor();
  }
  assert.equal(names.size, ids.length, 'no two have the same name');
});

it('the menu is one of keys: Escape closes it and gives the focus back, a letter goes to what begins with it', async () => {
  await page.focus('nutgraf-carry #open');
  await page.keyboard.press('Enter');
  const focused = () => page.evaluate(() => document.querySelector('nutgraf-carry').shadowRoot.activeElement?.ariaLabel ?? document.querySelector('nutgraf-carry').shadowRoot.activeElement?.id);
  await page.waitForFunction(() => document.querySelector('nutgraf-carry').shadowRoot.activeElement?.role === 'menuitem');
  assert.equal(await focused(), 'Word');
  await page.keyboard.press('g');
  assert.equal(await focused(), 'GeoJSON');
  await page.keyboard.press('End');
  assert.equal(await focused(), 'PLOVER');
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(), 'Word');
  await page.keyboard.press('Escape');
  assert.equal(await focused(), 'open');
  assert.equal(await page.locator('nutgraf-carry [role="menu"]').count(), 0);
});

it('the saved web page opens from disk with scripts and network off, and shows the quotations', async () => {
  const { content } = await savedByKeys('Web page');
  const file = join(await mkdtemp(join(tmpdir(), 'nutgraf-')), 'report.html');
  await writeFile(file, content);
  const closed = await browser.newContext({ javaScriptEnabled: false, offline: true, viewport: { width: 390, height: 844 } });
  const reader = await closed.newPage();
  const asked = [];
  reader.on('request', (request) => asked.push(request.url()));
  await reader.goto(pathToFileURL(file).href);
  assert.ok((await reader.locator('#said').innerText()).includes(kCited));
  assert.deepEqual(asked, isFirefox ? [] : [pathToFileURL(file).href]);  // the driver of Firefox tells of no file from disk
  const { width } = await reader.locator('main').boundingBox();
  assert.ok(width <= 390, `${width} pixels wide`);
  await closed.close();
});

it('the annotations find their words again on another page with the same paragraphs, as Hypothesis looks for them', async () => {
  const { content } = await savedByKeys('Web Annotation');
  const paragraphs = text.split('\n\n').map((words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  const other = await context.newPage();
  await other.setContent(`<nav>Home News Sport</nav><article>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article>`);
  const anchor = await build({
    stdin: { contents: `export { toTextPosition } from ${JSON.stringify(require.resolve('dom-anchor-text-quote'))};`, resolveDir: '.' },
    bundle: true,
    format: 'iife',
    globalName: 'anchor',
    write: false,
  });
  await other.evaluate(anchor.outputFiles[0].text + ';globalThis.anchor = anchor;');
  const targets = JSON.parse(content).items.flatMap(({ target }) => target.map(({ selector }) => selector));
  const lost = await other.evaluate(
    (selectors) =>
      selectors.flatMap(([quote, position]) => {
        const found = globalThis.anchor.toTextPosition(document.body, quote, { hint: position.start });
        const words = found && document.body.textContent.slice(found.start, found.end);
        return words === quote.exact ? [] : [`${quote.exact} → ${words}`];
      }),
    targets,
  );
  assert.ok(targets.length > 20);
  assert.deepEqual(lost, []);
});

it('a link holds the whole text in its fragment, and gives it back', async () => {
  await page.getByRole('button', { name: 'Copy a link' }).click();
  await page.getByText(/^Link copied/).waitFor();
  const { plain: link } = await clipboard();
  assert.ok(link.startsWith(`${server.url}#text=1.`) && link.length < 2500, link.slice(0, 60));
  const stranger = await browser.newContext({ serviceWorkers: 'block' });
  const other = await stranger.newPage();
  const asked = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(link);
  await other.waitForFunction((title) => document.querySelector('nutgraf-carry')?.article?.about.title === title, kTitle);
  assert.equal(await other.inputValue('#text'), text);
  assert.equal(other.url(), server.url, 'the address holds the text no more');
  assert.ok(asked.every((address) => !address.includes('text=')), 'no request holds the text');
  await stranger.close();
});

it('a link that was cut off says so, and the text that was there stays', async () => {
  const kept = await page.inputValue('#text');
  await page.goto(`${server.url}#text=1.eJwLycgsVgCi`);
  await page.reload();
  await page.getByText('This link is damaged or cut off').waitFor();
  await analyzed(page);
  assert.equal(await page.inputValue('#text'), kept);
});

it('only the chosen parts are printed, with title and source and without controls', async () => {
  await page.evaluate(() => {
    globalThis.printed = [];
    window.print = () => {
      const sheet = document.querySelector('.nutgraf-print');
      globalThis.printed.push({ words: sheet.shadowRoot.querySelector('main').innerText || sheet.shadowRoot.querySelector('main').textContent, controls: sheet.shadowRoot.querySelectorAll('button, input, select').length });
    };
  });
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await page.getByRole('checkbox', { name: 'The article' }).uncheck();
  await page.getByRole('button', { name: 'Print these' }).click();
  await page.waitForFunction(() => globalThis.printed.length === 1);
  const [{ words, controls }] = await page.evaluate(() => globalThis.printed);
  assert.ok(words.includes(kTitle) && words.includes('14 March 2025') && words.includes(kCited));
  assert.ok(!words.includes('OSLO, Norway —'), 'the article was not chosen');
  assert.equal(controls, 0);
  if (!isFirefox) {  // whose driver cannot show a page as it is printed
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('main .toolbar').isVisible(), false);
  }
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.equal(await page.locator('.nutgraf-print').count(), 0);
});
