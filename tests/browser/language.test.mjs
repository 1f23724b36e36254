// The interface in the reader's language: chosen by the browser, or by the address.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { axe } from './axe.mjs';
import { assertQuiet, it, launch, openPage, openPanel, serve, useAnalysis } from './browser.mjs';
import { analysis, text } from './voiced.mjs';

let browser, server;
before(async () => ([browser, server] = await Promise.all([launch(), serve()])));
after(() => Promise.all([browser.close(), server.stop()]));

/** Opens the page with the invented article, and fails if it complains of anything. */
async function withPage({ query = '', ...options }, test) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block', ...options });
  await useAnalysis(context, text, analysis);
  const tab = await openPage(context, server.url + query);
  await test(tab.page);
  assertQuiet(tab);
  await context.close();
}

const tabs = (page) => page.locator('[role="tab"]').allTextContents();
const plain = (words) => words.replace(/\s+/g, ' ').trim();

it('is German where the address asks for it, with dates and numbers too, and axe finds no fault', () =>
  withPage({ query: '?lang=de' }, async (page) => {
    assert.deepEqual(await tabs(page), ['Wer', 'Gesagt', 'Wann & wo', 'Umstritten', 'Prüfen', 'Mehr']);
    assert.equal(await page.getAttribute('html', 'lang'), 'de');
    assert.match(plain(await page.textContent('[part="story"]')), /sagt Tomas Brandt\. Wann on Monday Montag, 17\. März 2025 Warum cheap concrete/);
    await openPanel(page, 'events');
    assert.match(plain(await page.textContent('[data-event="v3"]')), /Freitag, 21\. März 2025 .* geplant/);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run());
    assert.deepEqual(violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`), []);
  }));

it('is Spanish where the browser is, and English where the address asks for that', async () => {
  await withPage({ locale: 'es-AR' }, async (page) => {
    assert.deepEqual(await tabs(page), ['Quién', 'Dicho', 'Cuándo, dónde', 'Disputas', 'Revisar', 'Más']);
    await openPanel(page, 'quotes');
    assert.deepEqual(await page.locator('#quotes h3').allTextContents(), ['Textual', 'Referido']);
  });
  await withPage({ locale: 'es-AR', query: '?lang=en' }, async (page) => assert.equal((await tabs(page))[0], 'Who'));
});

it('is English where nobody has translated it', () =>
  withPage({ locale: 'fi-FI' }, async (page) => assert.equal((await tabs(page))[0], 'Who')));
