// How long each stage of an analysis takes in Chromium, in one thread, once everything is warm, how much memory the module holds, and
// how many times as long ten times the text takes:
//   npm run build && npm run bench [RUNS]
// The article has 700 words of the golden ones. No test, for it measures time; with --check it fails where a limit is passed.
import { launch, serve } from '../browser/browser.mjs';
import { readArticles } from '../engine/support.mjs';

const kWords = 700;
const kNetworkStages = ['encoding', 'tags', 'arcs', 'names', 'roles'];
const kGrowth = 10;
const kLimits = { 'encoder and heads, ms': 40, 'heap, MiB': 64, growth: 12 };

/** The first words of all golden articles together. */
async function article() {
  const texts = (await readArticles()).map(({ text }) => text);
  return texts.join('\n\n').match(/\S+\s*/g).slice(0, kWords).join('');
}

/** Runs in the page: a list of milliseconds for each stage, for the JSON and for the whole; the bytes of the module's memory. */
async function measure({ text, runs, site }) {
  let memory;
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...given) => {
    const instantiated = await instantiate(...given);
    memory = Object.values(instantiated.instance.exports).find((value) => value instanceof WebAssembly.Memory);
    return instantiated;
  };
  const names = await (await fetch(`${site}files.json`)).json();
  await import(site + names.module);
  const { Job, Model } = await globalThis.createNutgrafModule({ wasmBinary: await (await fetch(site + names.wasm)).arrayBuffer() });
  const dataFile = async (folder) => {
    const { file } = await (await fetch(`${site}${folder}/manifest.json`)).json();
    return new Uint8Array(await (await fetch(`${site}${folder}/${file}`)).arrayBuffer());
  };
  const model = new Model(await dataFile('models'), await dataFile('gazetteer'));
  for (const { message } of [model.networkError(), model.gazetteerError()]) if (message) throw new Error(message);

  const times = {};
  const timed = (name, run) => {
    const start = performance.now();
    const result = run();
    (times[name] ??= []).push(performance.now() - start);
    return result;
  };
  for (let run = 0; run < runs; ++run) {
    timed('whole analysis', () => {
      const job = new Job(model, new TextEncoder().encode(text), '', 'option', '');
      while (timed(job.progress().next, () => job.step()));
      timed('JSON', () => job.json());
      job.delete();
    });
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { times, memory: memory.buffer.byteLength };
}

function print(name, times) {
  const sorted = times.toSorted((a, b) => a - b);
  console.log(`${name.padEnd(24)}${sorted[0].toFixed(1).padStart(8)}${sorted[sorted.length >> 1].toFixed(1).padStart(8)}`);
  return sorted[0];
}

const runs = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 50);
const server = await serve();
const browser = await launch();
try {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${server.url}example/`);
  const text = await article();
  const { times, memory } = await page.evaluate(measure, { text, runs, site: server.url });
  const long = await page.evaluate(measure, { text: `${text}\n\n`.repeat(kGrowth), runs: Math.ceil(runs / kGrowth), site: server.url });
  console.log(`${`ms, ${runs} runs`.padEnd(24)}${'best'.padStart(8)}${'median'.padStart(8)}`);
  for (const [name, list] of Object.entries(times)) print(name, list);
  const together = times.encoding.map((_, run) => kNetworkStages.reduce((sum, stage) => sum + times[stage][run], 0));
  const growth = Math.min(...long.times['whole analysis']) / Math.min(...times['whole analysis']);
  const reached = { 'encoder and heads, ms': print('encoder and heads', together), 'heap, MiB': memory / 2 ** 20, growth };
  console.log(`heap ${reached['heap, MiB'].toFixed(1)} MiB`);
  console.log(`${kGrowth} × the text takes ${growth.toFixed(1)} × the time`);
  const passed = Object.keys(kLimits).filter((name) => reached[name] > kLimits[name]);
  for (const name of passed) console.log(`above its limit: ${name} (${kLimits[name]})`);
  if (process.argv.includes('--check')) process.exitCode = Math.min(passed.length, 1);
} finally {
  await browser.close();
  await server.stop();
}
