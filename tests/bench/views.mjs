// How long the views of a long article take to open, and a pointer at a name to be shown, in Chromium, for one built site or several:
//   npm run build && node tests/bench/views.mjs [SITE …]
// The article is of the golden ones, over and over with other names. Views are opened at 30,000 words, names pointed at at 10,000; the best
// and the median of several runs, in milliseconds, from the press to the layout of what it shows. No test, for it measures time; with --check
// it fails where a limit is passed.
import { launch, serve, siteFolder } from '../browser/browser.mjs';
import { readArticles } from '../engine/support.mjs';

const kLimits = { view: 100, hover: 16 };
const kRuns = 5;
const kDates = /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** An article of so many words, in which the names of each round are others. */
async function article(length) {
  const texts = (await readArticles()).filter(({ name }) => !name.startsWith('bridge')).map(({ text }) => text);
  const round = texts.join('\n\n').replace(/[\ufeff\r]/g, '');  // a text box keeps neither
  const size = round.split(/\s+/).length;
  const rounds = Array.from({ length: Math.ceil(length / size) }, (_, index) => {
    const ending = index === 0 ? '' : `${'bdfgklmnprstvz'[index % 14]}${'aeiou'[Math.floor(index / 14) % 5]}`;
    return round.replace(/(?<=[a-z,] )\p{Lu}\p{Ll}{2,}/gu, (name) => (kDates.test(name) ? name : name + ending));
  });
  return rounds.join('\n\n').match(/\S+\s*/g).slice(0, length).join('');
}

async function show(page, url, text) {
  await page.addInitScript((kept) => localStorage.setItem('nutgraf', kept), JSON.stringify({ text, published: '2024-05-01' }));
  await page.goto(url);
  await page.waitForFunction((length) => document.querySelector('nutgraf-panels')?.analysis?.document.length === length, text.length, { timeout: 300_000 });
  await page.waitForTimeout(1000);
}

/** Runs in the page: presses each tab in turn, and gives the milliseconds of each until what it shows is laid out. */
async function openViews(runs) {
  const panels = document.querySelector('nutgraf-panels');
  const tabs = () => [...panels.renderRoot.querySelectorAll('[role="tab"]')];
  const rest = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
  const times = {};
  for (let run = 0; run < runs; ++run) {
    for (const name of tabs().map((tab) => tab.textContent.trim().replace(/\s*\d+$/, ''))) {
      const tab = tabs().find((one) => one.textContent.trim().startsWith(name));
      await rest();
      const begun = performance.now();
      tab.click();
      await panels.updateComplete;
      panels.renderRoot.querySelector('[part="panel"]').getBoundingClientRect();
      (times[name] ??= []).push(performance.now() - begun);
    }
  }
  return times;
}

/** Runs in the page: points at one name after another while the view of names or of events is open. */
async function pointAtNames({ runs, tab: wanted }) {
  const [panels, article] = [document.querySelector('nutgraf-panels'), document.querySelector('nutgraf-article')];
  [...panels.renderRoot.querySelectorAll('[role="tab"]')].find((tab) => wanted.some((name) => tab.textContent.trim().startsWith(name)))?.click();
  await panels.updateComplete;
  const names = [...panels.analysis.entities].sort((a, b) => b.mentions.length - a.mentions.length).slice(0, runs);
  const times = [];
  for (const { id } of names) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
    const begun = performance.now();
    article.point(id);
    await Promise.all([panels.updateComplete, article.updateComplete]);
    panels.getBoundingClientRect();
    article.getBoundingClientRect();
    times.push(performance.now() - begun);
  }
  return times;
}

function print(name, times) {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[sorted.length >> 1];
  console.log(`  ${name.padEnd(28)}${sorted[0].toFixed(1).padStart(9)}${median.toFixed(1).padStart(9)}`);
  return sorted[0];
}

const sites = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const [long, short] = [await article(30_000), await article(10_000)];
let slow = 0;
for (const site of sites.length > 0 ? sites : [siteFolder]) {
  const server = await serve(site);
  const browser = await launch();
  try {
    console.log(`${site}${' '.repeat(Math.max(1, 30 - site.length))}${'best'.padStart(9)}${'median'.padStart(9)}`);
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await show(page, server.url, long);
    const times = await page.evaluate(openViews, sites.length > 1 ? 2 : kRuns);
    for (const [name, list] of Object.entries(times)) if (print(`${name}, 30,000 words`, list) > kLimits.view) ++slow;
    await page.close();
    const other = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await show(other, server.url, short);
    for (const tab of [['Who', 'Names'], ['More', 'Events']]) {
      const hovers = await other.evaluate(pointAtNames, { runs: 8, tab });
      if (print(`hover at ${tab[0]}, 10,000 words`, hovers) > kLimits.hover) ++slow;
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}
if (process.argv.includes('--check')) process.exitCode = Math.min(slow, 1);
