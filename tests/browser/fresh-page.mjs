// A page of its own for each test: one browser and one server for all tests of a file, and a new context with a tab for each.
import { after, afterEach, before, beforeEach } from 'node:test';
import { assertQuiet, launch, openPage, serve } from './browser.mjs';

/** What the present test has. A tab that complains of anything fails its test. */
export let browser, server, context, tab, page;

/** Opens the page before each test of a file. `options` are those of the context; `prepare` is given the context before the page is opened. */
export function openFreshPages(options = {}, prepare = async () => {}) {
  before(async () => ([browser, server] = await Promise.all([launch(), serve()])));
  after(() => Promise.all([browser.close(), server.stop()]));
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block', ...options });
    await prepare(context);
    tab = await openPage(context, server.url);
    page = tab.page;
  });
  afterEach(async () => {
    assertQuiet(tab);
    await context.close();
  });
}

/** Options of a context that may use the clipboard. */
export const withClipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
