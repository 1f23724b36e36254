// Quotations against records: the engine, the module and the native program say the same, and what they say is valid by its schema.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { oddTexts, program, readArticles, site } from './support.mjs';
import './threads.mjs';

const { load } = await import(new URL('engine.js', site));
const schema = JSON.parse(await readFile(new URL('../../core/format/record.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

const transcript = `MOSS: Good morning. Will you sell the ferries?

RUIZ: We will not sell the ferries. We have said so since May. 🚢

RUIZ: The boats belong to the people of Velm.

HOLM: The letter was a draft.`;
const captions = `WEBVTT

00:12:31.000 --> 00:12:35.000
<v Ana Ruiz>Nobody asked the captains
before the council cut the night service.
`;
const draft = `🚢 Velm keeps its boats

“We will sell the ferries,” Ana Ruiz said on Monday. “The boats belong to the rulers of Velm,” Ana Ruiz said.

“The letter was a draft,” Ana Ruiz said. “Nobody asked the captains before the council cut the night service,” Ana Ruiz said.

“We will burn every boat at Christmas,” Ana Ruiz said.`;
const records = [
  { name: 'hearing.txt', text: transcript },
  { name: 'interview.vtt', text: captions },
];

describe('quotations against records', () => {
  let nutgraf;
  before(async () => (nutgraf = await load()));
  after(() => nutgraf.close());

  it('get a verdict each, with the words of both sides', async () => {
    const check = await nutgraf.checkQuotations(draft, records);
    const verdicts = check.quotations.map(({ spans, verdict }) => [spans[0].text, verdict]);
    assert.deepEqual(verdicts, [
      ['“We will sell the ferries,”', 'reversed'],
      ['“The boats belong to the rulers of Velm,”', 'altered'],
      ['“The letter was a draft,”', 'misattributed'],
      ['“Nobody asked the captains before the council cut the night service,”', 'verbatim'],
      ['“We will burn every boat at Christmas,”', 'not_found'],
    ]);
    const [changed] = check.quotations[1].alignment.filter(({ match }) => match === 'changed');
    assert.deepEqual([changed.draft.text, changed.record.text], ['rulers', 'people']);
  });

  it('have positions that give their words, in the draft, in plain records and in the words of captions', async () => {
    const check = await nutgraf.checkQuotations(draft, records);
    const textOf = (record) => check.records[record].text ?? records[record].text;
    for (const { spans, passages, alignment } of check.quotations) {
      for (const { start, end, text } of spans) assert.equal(draft.slice(start, end), text);
      for (const { record, start, end, text } of passages) assert.equal(textOf(record).slice(start, end), text);
      for (const { draft: here, record: there } of alignment) {
        if (here) assert.equal(draft.slice(here.start, here.end), here.text);
        if (there) assert.equal(textOf(there.record).slice(there.start, there.end), there.text);
      }
    }
    assert.equal(check.quotations[3].passages[0].seconds, 12 * 60 + 31);
    assert.equal(check.quotations[3].passages[0].speaker, 'Ana Ruiz');
  });

  it('are valid by the schema, whatever the texts are', async () => {
    const articles = await readArticles();
    const cases = [[draft, records], ...oddTexts.map((text) => [text, [{ name: text, text }]]), ...articles.map(({ text }) => [text, [{ name: 'same', text }]])];
    for (const [text, against] of cases) {
      assert.ok(validate(await nutgraf.checkQuotations(text, against)), `${text.slice(0, 40)}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
    }
  });

  it('can be cancelled, and the next check is not touched by it', async () => {
    const canceller = new AbortController();
    const first = nutgraf.checkQuotations(draft, [{ name: 'long', text: transcript.repeat(2000) }], { signal: canceller.signal });
    canceller.abort();
    await assert.rejects(first, { name: 'AbortError' });
    assert.equal((await nutgraf.checkQuotations(draft, records)).quotations.length, 5);
  });

  it('have the bytes that the native program gives', { skip: !program && 'the native program is not built' }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'nutgraf-'));
    try {
      const paths = await Promise.all(
        records.map(async ({ name, text }) => {
          await writeFile(join(folder, name), text);
          return join(folder, name);
        }),
      );
      await writeFile(join(folder, 'draft.txt'), draft);
      const { stdout, status } = spawnSync(program, ['quotes', '--format', 'json', '--against', ...paths, join(folder, 'draft.txt')], { encoding: 'utf8' });
      assert.equal(status, 1);
      const named = records.map(({ text }, nth) => ({ name: paths[nth], text }));
      assert.equal(stdout.trimEnd(), JSON.stringify(await nutgraf.checkQuotations(draft, named)));
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
