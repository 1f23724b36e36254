// The careful reader: its reading takes the place of the swift one where somebody asks for it.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { analyzed, assertQuiet, it, launch, openPage, openPanel, openTab, serve, write } from './browser.mjs';

const isNetwork = (url) => url.startsWith('/models/careful/');

let browser, server;
before(async () => ([browser, server] = await Promise.all([launch(), serve()])));
after(() => Promise.all([browser.close(), server.stop()]));

const reader = (page) => page.evaluate(() => document.querySelector('nutgraf-panels').analysis.meta.reader);
const readBy = (page, name) => page.waitForFunction((wanted) => document.querySelector('nutgraf-panels').analysis?.meta.reader === wanted, name);

/** The page in a context of its own, with the careful reader asked for once the swift one has read. */
async function withPage(body, { prepare = () => {}, workers = 'block' } = {}) {
  const context = await browser.newContext({ serviceWorkers: workers, viewport: { width: 1440, height: 900 } });
  const before = server.requests.length;
  const tab = await openTab(context);
  await prepare(context, tab.page);
  await tab.page.goto(server.url);
  await analyzed(tab.page);
  assert.equal(await reader(tab.page), 'swift');
  assert.deepEqual(server.requests.slice(before).filter(isNetwork), [], 'nothing is loaded unasked');
  await tab.page.check('#careful');
  await body(tab.page, () => server.requests.slice(before).filter(isNetwork), context);
  await context.close();
  return tab;
}

it('the swift reading stands first, then the careful one, and what is shown stays where it was', async () => {
  const seen = [];
  const prepare = async (_, page) => {
    await page.exposeFunction('see', (stage, who) => seen.push(`${stage} ${who}`));
    await page.addInitScript(() => {
      for (const name of ['nutgraf-draft', 'nutgraf-analysis']) {
        addEventListener(name, ({ detail: { stage, analysis } }) => window.see(stage, analysis.meta.reader ?? 'rules'), true);
      }
    });
  };
  const tab = await withPage(
    async (page) => {
      await readBy(page, 'careful');
      assert.deepEqual(seen.slice(-2), ['swift swift', 'whole careful']);
      assert.equal(await page.isChecked('#careful'), true);
      await openPanel(page, 'quotes');
      await page.locator('nutgraf-panels [part="fact"]').first().click();
      await page.evaluate(() => scrollTo(0, 120));
      await write(page, `${await page.inputValue('#text')}\n\nNobody was hurt.`);
      await readBy(page, 'careful');
      assert.equal(await page.getAttribute('nutgraf-panels [role="tab"][aria-selected="true"]', 'data-view'), 'said');
    },
    { prepare },
  );
  assertQuiet(tab);
});

it('who takes it back has the swift reader only, also after a reload, and nothing more is loaded', async () => {
  await withPage(async (page, fetched) => {
    await readBy(page, 'careful');
    await page.uncheck('#careful');
    await readBy(page, 'swift');
    const before = fetched().length;
    await page.reload();
    await analyzed(page);
    assert.equal(await page.isChecked('#careful'), false);
    await page.waitForTimeout(500);
    assert.equal(await reader(page), 'swift');
    assert.equal(fetched().length, before);
  });
});

it('a network that does not come leaves the swift reading, and one line says so', async () => {
  await withPage(
    async (page) => {
      await page.locator('#warning:not([hidden])').waitFor();
      assert.match(await page.textContent('#warning'), /The careful reader is missing/);
      assert.equal(await reader(page), 'swift');
      assert.equal(await page.isHidden('#progress'), true);
    },
    { prepare: (context) => context.route(/models\/careful/, (route) => route.abort()) },
  );
});

it('once it has come it reads without a network too', async () => {
  const own = await serve();
  const context = await browser.newContext();
  const { page } = await openPage(context, own.url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 20));
  });
  await page.reload();
  await analyzed(page);
  await page.check('#careful');
  await readBy(page, 'careful');
  await page.waitForFunction(async () => (await (await caches.open('nutgraf-careful')).keys()).length === 1);
  await own.stop();
  await page.reload();
  await readBy(page, 'careful');
  await context.close();
});
