// How soon the desk shows what it finds, in Chromium, and what scripts it takes to get there:
//   npm run build && node tests/bench/visits.mjs
// A first visit finds empty caches, a second the page's own; each ends where the marks and the lists of the sample are laid out, by all that
// the reader has. Scripts are those of the page; its worker has 10 kB of its own. The best and the median of several visits, in milliseconds from the start of the navigation, against a local server.
// No test, for it measures time; with --check it fails where a limit is passed.
import { launch, serve } from '../browser/browser.mjs';

const kVisits = 7;
const kLimits = { 'first visit, ms': 1000, 'second visit, ms': 400, 'scripts before the first analysis, bytes': 60_000 };

/** Milliseconds from the start of the navigation to the layout of the first marks and of the whole analysis. */
async function times(page, url) {
  await page.addInitScript(() => {
    window.shown = {};
    const note = (name) => requestAnimationFrame(() => setTimeout(() => (window.shown[name] ??= performance.now())));
    const scriptsSoFar = () => performance.getEntriesByType('resource').filter(({ name, responseEnd }) => name.endsWith('.js') && responseEnd > 0);
    const count = () => (window.shown.scripts ??= scriptsSoFar().reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0));
    addEventListener('nutgraf-draft', count, true);
    addEventListener('nutgraf-analysis', count, true);
    addEventListener('nutgraf-draft', () => note('draft'));
    addEventListener('nutgraf-analysis', ({ detail }) => {
      note('draft');
      if (detail.stage === 'whole') void customElements.whenDefined('nutgraf-panels').then(async () => {
        await document.querySelector('nutgraf-panels').updateComplete;
        note('whole');
      });
    });
  });
  await page.goto(url);
  await page.waitForFunction(() => window.shown.whole, null, { timeout: 60_000 });
  return page.evaluate(() => window.shown);
}

async function visitTwice(browser, server) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const first = await times(page, server.url);
  await page.evaluate(() => navigator.serviceWorker?.ready);
  await page.waitForTimeout(1500);
  const second = await times(await context.newPage(), server.url);
  await context.close();
  return { first, second, scripts: first.scripts };
}

const server = await serve();
const browser = await launch();
try {
  const visits = [];
  for (let visit = 0; visit < kVisits; ++visit) visits.push(await visitTwice(browser, server));
  const sorted = (of) => visits.map(of).sort((a, b) => a - b);
  const rows = {
    'first visit, first marks, ms': sorted(({ first }) => first.draft),
    'first visit, ms': sorted(({ first }) => first.whole),
    'second visit, first marks, ms': sorted(({ second }) => second.draft),
    'second visit, ms': sorted(({ second }) => second.whole),
    'scripts before the first analysis, bytes': sorted(({ scripts }) => scripts),
  };
  for (const [name, values] of Object.entries(rows)) console.log(name.padEnd(44), 'best', Math.round(values[0]), 'median', Math.round(values[values.length >> 1]));
  const passed = Object.keys(kLimits).filter((name) => rows[name][0] > kLimits[name]);
  for (const name of passed) console.log(`above its limit: ${name} (${kLimits[name]})`);
  if (process.argv.includes('--check')) process.exitCode = Math.min(passed.length, 1);
} finally {
  await browser.close();
  await server.stop();
}
