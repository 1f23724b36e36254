// The engine with its worker and the real module, in node.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readArticles, site, siteFile } from './support.mjs';
import './threads.mjs';

const { load, NutgrafError, open } = await import(new URL('engine.js', site));
const articles = await readArticles();
const long = articles.map(({ text }) => text).join('\n\n').repeat(20);

describe('the engine', () => {
  let nutgraf;
  before(async () => (nutgraf = await load()));
  after(() => nutgraf.close());

  it('gives spans whose slices are the words, also after emoji and combining characters', async () => {
    const text = '🚢🚢 “Na\u0308chste Fähre: 𝟗 Uhr,” Zoë 👩‍🔧 Okoro said on Tuesday.';
    const { tokens, document } = await nutgraf.analyze(text);
    assert.equal(document.length, text.length);
    assert.deepEqual(tokens.slice(-5).map(({ start, end }) => text.slice(start, end)), ['Okoro', 'said', 'on', 'Tuesday', '.']);
  });

  it('keeps every offset in a text with lone surrogates', async () => {
    const { tokens, document } = await nutgraf.analyze('a\ud800b \udfff\udfff The ferry sails.');
    assert.equal(document.length, 23);
    assert.deepEqual(tokens.at(-1), { ...tokens.at(-1), start: 22, end: 23 });
  });

  it('tells how much of its data has come, and every analysis which they were', async () => {
    const seen = [];
    const other = await load({ onProgress: (progress) => seen.push(progress) });
    const manifest = async (folder) => JSON.parse(await readFile(new URL(`${folder}/manifest.json`, site), 'utf8'));
    const [network, gazetteer] = [await manifest('models'), await manifest('gazetteer')];
    for (const { file, sha256 } of [network, gazetteer]) assert.ok(file.includes(sha256.slice(0, 16)));
    const bytes = network.bytes + gazetteer.bytes;
    assert.deepEqual(seen.at(-1), { done: bytes, total: bytes, reader: 'swift' });
    assert.deepEqual((await other.analyze('The ferry sails.')).meta.models, { network: network.sha256, gazetteer: gazetteer.sha256 });
    assert.deepEqual(other.warnings, []);
    other.close();
  });

  it('tells every stage once, in order, and the end', async () => {
    const seen = [];
    await nutgraf.analyze(articles[0].text, { onProgress: (progress) => seen.push(progress) });
    const { total } = seen[0];
    assert.deepEqual(seen.map(({ done }) => done), Array.from({ length: total + 1 }, (_, i) => i));
    assert.equal(new Set(seen.map(({ stage }) => stage)).size, total + 1);
    assert.deepEqual(seen.at(-1), { done: total, total, stage: '' });
  });

  it('gives each of several texts its own analysis, in the order of asking', async () => {
    const finished = [];
    const analyses = await Promise.all(
      articles.map(async ({ name, text }) => {
        const analysis = await nutgraf.analyze(text);
        finished.push(name);
        return analysis;
      }),
    );
    assert.deepEqual(finished, articles.map(({ name }) => name));
    assert.deepEqual(analyses.map(({ document }) => document.length), articles.map(({ text }) => text.length));
  });

  it('stops a running analysis when its signal is aborted, and a later one is as if it had never been', async () => {
    const fresh = await nutgraf.analyze(articles[0].text);
    const controller = new AbortController();
    const seen = [];
    const onProgress = ({ done }) => {
      seen.push(done);
      if (done === 2) controller.abort();
    };
    await assert.rejects(nutgraf.analyze(long, { signal: controller.signal, onProgress }), { name: 'AbortError' });
    assert.deepEqual(await nutgraf.analyze(articles[0].text), fresh);
    assert.deepEqual(seen, [0, 1, 2]);
  });

  it('takes an aborted analysis out of the queue and leaves the others in it', async () => {
    const controller = new AbortController();
    const first = nutgraf.analyze(articles[0].text);
    const second = nutgraf.analyze(articles[1].text, { signal: controller.signal });
    const third = nutgraf.analyze(articles[2].text);
    controller.abort(new Error('superseded'));
    await assert.rejects(second, { message: 'superseded' });
    assert.equal((await first).document.length, articles[0].text.length);
    assert.equal((await third).document.length, articles[2].text.length);
  });

  it('does not begin what is aborted beforehand', async () => {
    const onProgress = () => assert.fail('began');
    await assert.rejects(nutgraf.analyze('text', { signal: AbortSignal.abort(), onProgress }), { name: 'AbortError' });
  });

  it('writes other formats of the same analysis', async () => {
    const { text } = articles[0];
    const [timeMl, lines] = await Promise.all([nutgraf.write(text, 'timeml'), nutgraf.write(text, 'plover', { published: '2025-03-14' })]);
    const words = timeMl.slice(timeMl.indexOf('<TimeML')).replaceAll(/<[^>]*>/g, '').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    assert.equal(words, `${text}\n`);
    const coded = (await nutgraf.analyze(text, { published: '2025-03-14' })).events.filter(({ type }) => type !== null);
    assert.deepEqual(lines.split('\n').slice(0, -1).map((line) => JSON.parse(line).id), coded.map(({ id }) => id));
  });

  it('says what is wrong with an option and goes on', async () => {
    await assert.rejects(nutgraf.analyze('text', { published: '2025-02-30' }), (error) => {
      assert.ok(error instanceof NutgrafError);
      assert.equal(error.code, 'date');
      return true;
    });
    assert.equal((await nutgraf.analyze('text', { published: '2025-02-28' })).document.published.value, '2025-02-28');
  });

  it('rejects what waits when it is closed', async () => {
    const other = await load();
    const waiting = [other.analyze(long), other.analyze('text')];
    other.close();
    for (const promise of waiting) await assert.rejects(promise, { code: 'closed' });
    await assert.rejects(other.analyze('text'), { code: 'closed' });
  });
});

describe('an engine that works while its data comes', () => {
  it('gives what the rules find first and all that there is in the end', async () => {
    const nutgraf = open();
    const drafts = [];
    const { text } = articles[0];
    const analysis = await nutgraf.analyze(text, { onDraft: (draft, stage) => drafts.push([stage, draft.meta.models]) });
    assert.deepEqual(drafts[0], ['rules', {}]);
    assert.ok(analysis.meta.models.network && analysis.meta.models.gazetteer);
    const later = [];
    assert.deepEqual(await nutgraf.analyze(text, { onDraft: (draft) => later.push(draft) }), analysis);
    assert.deepEqual(later, []);
    nutgraf.close();
  });

  it('lets no article wait for the data of another', async () => {
    const nutgraf = open();
    const order = [];
    const read = async (name) => {
      await nutgraf.analyze(articles[name].text, { onDraft: (_, stage) => order.push(`${name} ${stage}`) });
      order.push(`${name} whole`);
    };
    await Promise.all([read(0), read(1)]);
    assert.deepEqual(order.slice(0, 2), ['0 rules', '1 rules']);
    assert.deepEqual(order.slice(-2), ['0 whole', '1 whole']);
    nutgraf.close();
  });

  it('gives up what is aborted while it waits for data', async () => {
    const nutgraf = open();
    const controller = new AbortController();
    await assert.rejects(nutgraf.analyze(articles[0].text, { signal: controller.signal, onDraft: () => controller.abort() }), { name: 'AbortError' });
    assert.equal((await nutgraf.analyze('The ferry sails.')).document.length, 16);
    nutgraf.close();
  });
});

describe('an engine with two readers', () => {
  const { text } = articles.find(({ text: words }) => words.includes(' said '));
  let careful;
  before(async () => (careful = JSON.parse(await readFile(new URL('models/careful/manifest.json', site), 'utf8'))));

  it('gives what the swift reader finds, then what the careful one does', async () => {
    const seen = [];
    const nutgraf = await load({ reader: 'careful', onProgress: (progress) => seen.push(progress) });
    assert.ok(seen.every(({ reader }) => reader === 'swift'), 'the careful network comes when it is wanted');
    const drafts = [];
    const analysis = await nutgraf.analyze(text, { onDraft: (draft, stage) => drafts.push([stage, draft.meta.reader]) });
    assert.deepEqual(drafts, [['swift', 'swift']]);
    assert.equal(analysis.meta.reader, 'careful');
    assert.equal(analysis.meta.models.network, careful.sha256);
    assert.deepEqual(seen.at(-1), { done: careful.bytes, total: careful.bytes, reader: 'careful' });
    assert.deepEqual(await nutgraf.analyze(text), analysis, 'without drafts only the careful one reads');
    nutgraf.close();
  });

  it('reads each text with the reader that is asked for', async () => {
    const nutgraf = await load();
    const reader = async (options) => (await nutgraf.analyze(text, options)).meta.reader;
    assert.deepEqual([await reader(), await reader({ reader: 'careful' }), await reader()], ['swift', 'careful', 'swift']);
    assert.notEqual(await nutgraf.write(text, 'conllu', { reader: 'careful' }), await nutgraf.write(text, 'conllu'));
    nutgraf.close();
  });

  it('keeps the swift reading where the careful network cannot be fetched, and says why', async () => {
    const missing = { url: new URL('models/careful/missing.weights', site).href, bytes: 9 };
    const nutgraf = await load({ reader: 'careful', files: { careful: missing } });
    for (const options of [{}, { onDraft: () => {} }]) {
      const { meta, document } = await nutgraf.analyze(text, options);
      assert.equal(meta.reader, 'swift');
      const [warning] = document.warnings.filter(({ code }) => code === 'careful');
      assert.match(warning.message, /^The careful reader is missing, the swift one has read: .*missing\.weights/);
    }
    assert.deepEqual((await nutgraf.analyze(text, { reader: 'swift' })).document.warnings, []);
    nutgraf.close();
  });

  it('gives up what is aborted while the careful network comes', async () => {
    const nutgraf = await load({ reader: 'careful' });
    const controller = new AbortController();
    const onDraft = () => setTimeout(() => controller.abort());
    await assert.rejects(nutgraf.analyze(text, { signal: controller.signal, onDraft }), { name: 'AbortError' });
    assert.equal((await nutgraf.analyze('The ferry sails.')).meta.reader, 'careful');
    nutgraf.close();
  });
});

describe('an engine whose worker dies', () => {
  let folder, fragile;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nutgraf-'));
    await writeFile(join(folder, 'fragile.mjs'), fragileModule(await siteFile('module')));
    fragile = { module: pathToFileURL(join(folder, 'fragile.mjs')).href };
  });
  after(() => rm(folder, { recursive: true }));

  it('does without the network and the gazetteer where they are missing, and says so', async () => {
    const missing = { url: pathToFileURL(join(folder, 'missing.weights')).href, bytes: 9 };
    const nutgraf = await load({ files: { network: missing, gazetteer: missing } });
    for (const { message } of nutgraf.warnings) assert.match(message, /missing\.weights/);
    const { meta, document } = await nutgraf.analyze('The ferry sails.');
    assert.deepEqual(meta.models, {});
    assert.deepEqual(document.warnings.map(({ code }) => code).sort(), ['gazetteer', 'network']);
    nutgraf.close();
  });

  it('does without the network where the weights are damaged, and says so', async () => {
    await writeFile(join(folder, 'broken.weights'), 'NUTGRAFW?');
    const broken = { url: pathToFileURL(join(folder, 'broken.weights')).href, bytes: 9 };
    const nutgraf = await load({ files: { network: broken } });
    assert.match(nutgraf.warnings.find(({ code }) => code === 'network').message, /9 bytes/);
    assert.equal((await nutgraf.analyze('The ferry sails.')).meta.models.network, undefined);
    nutgraf.close();
  });

  it('fails that analysis and does the next with a new worker', async () => {
    const nutgraf = await load({ files: fragile });
    const before = nutgraf.analyze('A text before.');
    const fatal = nutgraf.analyze('This one will TRAP.');
    const after = nutgraf.analyze('A text after.');
    await assert.rejects(fatal, (error) => error.code === 'worker' && /unreachable/.test(error.message));
    assert.equal((await before).document.length, 14);
    assert.equal((await after).document.length, 13);
    nutgraf.close();
  });

  it('says so where the worker cannot be loaded', async () => {
    await assert.rejects(load({ folder: pathToFileURL(folder) }), { code: 'worker' });
  });
});

/** A module like the one at `url`, but its third step on a text with the word TRAP runs into a trap of WebAssembly. */
function fragileModule(url) {
  const trap = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 8, 1, 0, 10, 5, 1, 3, 0, 0, 11];
  return `
    import ${JSON.stringify(url.href)};
    const createModule = globalThis.createNutgrafModule;
    const trap = () => new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(${JSON.stringify(trap)})));
    globalThis.createNutgrafModule = async (options) => {
      const { Job, Model, version } = await createModule(options);
      function FragileJob(model, bytes, ...rest) {
        const job = new Job(model, bytes, ...rest);
        if (new TextDecoder().decode(bytes).includes('TRAP')) job.step = () => job.progress().done === 2 ? trap() : Job.prototype.step.call(job);
        return job;
      }
      return { Job: FragileJob, Model, version };
    };`;
}
