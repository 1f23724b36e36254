// How long one correction of an article of 700 words takes on the page until all views show it, in Chromium:
//   npm run build && node tests/bench/corrections.mjs [SITE]
// A name is called otherwise, taken back, and so on; the best and the median of many runs, in milliseconds, from the press to the layout of what it
// shows, and of those the milliseconds until the engine's answer is there. No test, for it measures time; with --check it fails above the limit.
import { launch, serve, siteFolder } from '../browser/browser.mjs';
import { readArticles } from '../engine/support.mjs';

const kLimit = 60;
const kRuns = 40;

/** Runs in the page: renames an entity and takes it back, and gives the milliseconds of each. */
async function correct(runs) {
  const [panels, article] = [document.querySelector('nutgraf-panels'), document.querySelector('nutgraf-article')];
  const [entity] = panels.analysis.entities.filter(({ mentions }) => mentions[0].kind === 'name');
  const anchor = { exact: panels.text.slice(entity.mentions[0].start, entity.mentions[0].end), prefix: panels.text.slice(0, entity.mentions[0].start).slice(-64) };
  const times = [];
  for (let run = 0; run < runs; ++run) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
    const shown = new Promise((resolve) => article.addEventListener('nutgraf-analysis', resolve, { once: true }));
    let answered = 0;
    const listen = ({ detail: { done, total } }) => (answered = done === total ? performance.now() : answered);
    article.addEventListener('nutgraf-progress', listen);
    const begun = performance.now();
    if (run % 2 === 0) panels.correcting.make({ do: 'rename', anchor, name: 'Another Name' });
    else panels.correcting.undo();
    await shown;
    await panels.updateComplete;
    panels.renderRoot.querySelector('[part="panel"]').getBoundingClientRect();
    times.push([performance.now() - begun, answered - begun]);
    article.removeEventListener('nutgraf-progress', listen);
  }
  return times;
}

const [site = siteFolder] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const texts = (await readArticles()).filter(({ name }) => !name.startsWith('bridge')).map(({ text }) => text.replace(/[\ufeff\r]/g, ''));
const text = texts.join('\n\n').match(/\S+\s*/g).slice(0, 700).join('');
const [browser, server] = await Promise.all([launch(), serve(site)]);
const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' })).newPage();
await page.addInitScript((kept) => localStorage.setItem('nutgraf', kept), JSON.stringify({ text, published: '2024-05-01' }));
await page.goto(server.url);
await page.waitForFunction((length) => document.querySelector('nutgraf-panels')?.analysis?.document.length === length, text.length, { timeout: 300_000 });
await page.waitForTimeout(1000);
const times = await page.evaluate(correct, kRuns);
await Promise.all([browser.close(), server.stop()]);
const [best, middle] = [0, kRuns >> 1].map((nth) => [0, 1].map((part) => times.map((time) => time[part]).sort((a, b) => a - b)[nth].toFixed(0)));
console.log(`correction, 700 words: best ${best[0]} ms, median ${middle[0]} ms; until the engine's answer ${best[1]} and ${middle[1]} ms`);
if (process.argv.includes('--check') && Number(best[0]) > kLimit) process.exit(1);
