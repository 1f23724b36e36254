// Times the check of 50 quotations against a record of 30,000 words: node tests/bench/record.mjs
// Reading the record and the check, by the module in node and in headless Chromium; the draft is analysed before.
// The record is a transcript of invented sentences, half of the quotations are altered.
import { readFile } from 'node:fs/promises';
import { launch, serve } from '../browser/browser.mjs';
import { readArticles, siteFile } from '../engine/support.mjs';

const kWords = 30_000;
const kQuotations = 50;
const kRuns = 9;

/** A stream of numbers below `bound`, the same in every run. */
function stream(seed) {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % bound;
  };
}

/** A transcript whose sentences are put together from words of the golden articles. */
function makeRecord(texts, next) {
  const words = texts.join(' ').split(/\s+/).filter((word) => /^[A-Za-z]+$/.test(word));
  const sentences = [];
  for (let count = 0; count < kWords; count += sentences.at(-1).split(' ').length) {
    const chosen = Array.from({ length: 8 + next(20) }, () => words[next(words.length)].toLowerCase());
    sentences.push(`${chosen[0][0].toUpperCase()}${chosen.join(' ').slice(1)}.`);
  }
  return { sentences, text: sentences.map((sentence, nth) => `${nth % 3 ? 'RUIZ' : 'HOLM'}: ${sentence}`).join('\n\n') };
}

function makeDraft(sentences, next) {
  const quoted = Array.from({ length: kQuotations }, (_, nth) => {
    const words = sentences[next(sentences.length)].split(' ');
    if (nth % 2) words.splice(3, 1, 'certainly');
    return `“${words.join(' ').replace(/\.$/, '')},” Ana Ruiz said.`;
  });
  return quoted.join('\n\n');
}

const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];
const show = (what, times) => console.log(`${what.padEnd(52)} best ${Math.min(...times).toFixed(1)} ms, median ${median(times).toFixed(1)} ms`);

const next = stream(7);
const { sentences, text } = makeRecord((await readArticles()).map((article) => article.text), next);
const draft = makeDraft(sentences, next);

/** Runs in node and in the page: what each of some runs takes, in milliseconds. `wasm` is the file, or its address. */
async function timed({ wasm, draft, text, runs }) {
  const wasmBinary = typeof wasm === 'string' ? await (await fetch(wasm)).arrayBuffer() : wasm;
  const { Job, Model, Records } = await globalThis.createNutgrafModule({ wasmBinary });
  const bytes = (words) => new TextEncoder().encode(words);
  const model = new Model(bytes(''), bytes(''));
  const job = new Job(model, bytes(draft), '{}');
  while (job.step());
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    const records = new Records();
    records.add(model, bytes('record'), bytes(text));
    job.checked(records);
    records.delete();
    return performance.now() - start;
  });
}

const what = `${kQuotations} quotations against ${kWords} words`;
await import(await siteFile('module'));
show(`node, ${what}`, await timed({ wasm: await readFile(await siteFile('wasm')), draft, text, runs: kRuns }));

const [browser, server] = await Promise.all([launch(), serve()]);
const page = await browser.newPage();
await page.goto(`${server.url}example/`);
const wasm = await page.evaluate(async () => {
  const files = await (await fetch('/files.json')).json();
  await import(new URL(files.module, location.origin));
  return String(new URL(files.wasm, location.origin));
});
const times = await page.evaluate(timed, { wasm, draft, text, runs: kRuns });
show(`Chromium, ${what}`, times);
await browser.close();
await server.stop();
