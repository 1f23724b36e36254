// Corrections: the engine applies them, as a list or as lines, and gives the same bytes as the native program.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { program, site } from './support.mjs';
import './threads.mjs';

const { load } = await import(new URL('engine.js', site));
const schemaOf = async (name) => JSON.parse(await readFile(new URL(`../../core/format/${name}.schema.json`, import.meta.url), 'utf8'));
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const isAnalysis = ajv.compile(await schemaOf('analysis'));
const isCorrection = ajv.compile(await schemaOf('corrections'));

const text = `Ferry crews walk out

“We will wait for the boats,” Paul Holm said on Monday, after Ana Ortega arrived in Velm. “It is late,” she said.`;

/** A line of every kind. */
const corrections = [
  { do: 'rename', anchor: { exact: 'Ana Ortega' }, name: 'Ana Maria Ortega', id: 'c1', made: '2025-03-19T10:00:00Z' },
  { do: 'type', anchor: { exact: 'Velm', prefix: 'arrived in ', suffix: '. “It' }, type: 'GPE' },
  { do: 'place', anchor: { exact: 'Velm' }, place: { lat: 55.5, lon: 12.25, country: 'DK' } },
  { do: 'merge', anchor: { exact: 'Ana Ortega' }, with: { exact: 'Paul Holm' } },
  { do: 'part', anchor: { exact: 'Paul Holm' } },
  { do: 'move', anchor: { exact: 'she', prefix: '“It is late,” ' }, to: { exact: 'Paul Holm' } },
  { do: 'add', anchor: { exact: 'the boats' }, type: 'PRODUCT', in: 'article' },
  { do: 'none', anchor: { exact: 'Acme' }, in: 'every article' },
  { do: 'speaker', anchor: { exact: 'It is late' }, to: null },
  { do: 'speaker', anchor: { exact: 'We will wait' }, name: 'Ana Ortega' },
  { do: 'class', anchor: { exact: 'It is late' }, class: 'writing' },
  { do: 'border', anchor: { exact: 'We will wait' }, to: { exact: 'wait for the boats' } },
  { do: 'unquote', anchor: { exact: 'It is late' } },
  { do: 'time', anchor: { exact: 'Monday' }, value: '2025-03-10' },
  { do: 'published', date: '2025-03-19' },
  { do: 'block', anchor: { exact: 'Ferry crews walk out' }, kind: 'heading' },
  { do: 'hide', anchor: { exact: 'arrived' } },
  { do: 'none', anchor: { exact: 'Nobody' } },
];
const lines = corrections.map((line) => JSON.stringify(line)).join('\n');

describe('corrections', () => {
  let nutgraf;
  before(async () => (nutgraf = await load()));
  after(() => nutgraf.close());

  it('are of the form that their schema names', () => {
    for (const line of corrections) assert.ok(isCorrection(line), JSON.stringify([line, isCorrection.errors]));
    assert.ok(!isCorrection({ do: 'merge', anchor: { exact: 'a' } }));
    assert.ok(!isCorrection({ do: 'guess', anchor: { exact: 'a' } }));
  });

  it('are applied, and what became of each is told', async () => {
    const analysis = await nutgraf.analyze(text, { corrections });
    assert.ok(isAnalysis(analysis), JSON.stringify(isAnalysis.errors?.slice(0, 3)));
    assert.deepEqual(
      analysis.corrections.filter(({ applied }) => !applied).map(({ line, code }) => [line, code]),
      [[18, 'absent']],
    );
    assert.equal(analysis.corrections.length, 17);  // nothing is said of Acme
    const [first] = analysis.corrections;
    assert.deepEqual([first.line, first.id, first.do, text.slice(first.start, first.end)], [1, 'c1', 'rename', 'Ana Ortega']);
    const ortega = analysis.entities.find(({ name }) => name === 'Ana Maria Ortega');
    assert.equal(ortega.by, 'reader');
    assert.equal(analysis.quotes.length, 1);
    assert.equal(text.slice(analysis.quotes[0].spans[0].start, analysis.quotes[0].spans[0].end), 'wait for the boats');
    assert.deepEqual(analysis.document.published, { value: '2025-03-19', from: 'option', by: 'reader' });
    assert.equal(analysis.times[0].value, '2025-03-10');
    assert.match(analysis.meta.corrections, /^[0-9a-f]{64}$/);
  });

  it('say the same as a list and as lines', async () => {
    assert.deepEqual(await nutgraf.analyze(text, { corrections }), await nutgraf.analyze(text, { corrections: lines }));
  });

  it('leave an analysis without them as it is', async () => {
    const plain = await nutgraf.analyze(text);
    assert.ok(!('corrections' in plain) && !('corrections' in plain.meta));
    assert.deepEqual(await nutgraf.analyze(text, { corrections: '' }), plain);
    assert.deepEqual(await nutgraf.analyze(text, { corrections: [] }), plain);
  });

  it('that cannot be read are named, and the rest goes on', async () => {
    const { corrections: told } = await nutgraf.analyze(text, { corrections: [7, {}, corrections[0]] });
    assert.deepEqual(told.map(({ code, applied }) => [code, applied]), [['json', false], ['form', false], [undefined, true]]);
    await assert.rejects(nutgraf.analyze(text, { corrections: 7 }), { code: 'option', where: 'corrections' });
  });

  it('are followed by other formats', async () => {
    assert.match(await nutgraf.write(text, 'timeml', { corrections }), /value="2025-03-10"/);
  });

  it('give the same bytes as the native program', { skip: !program && 'the native program is not built' }, async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'corrections-'));
    t.after(() => rm(folder, { recursive: true }));
    const file = join(folder, 'corrections.jsonl');
    await writeFile(file, lines);
    const { stdout } = spawnSync(program, ['analyze', '--corrections', file], { input: text, encoding: 'utf8' });
    assert.deepEqual(JSON.parse(stdout), await nutgraf.analyze(text, { corrections: lines }));
  });
});
