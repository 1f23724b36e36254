// Two versions of an article: the engine and the native program tell the same changes, and they are valid by their schema.
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
const schema = JSON.parse(await readFile(new URL('../../core/format/versions.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

const earlier = `Ferry crews walk out

🚢 Ferry crews in Velm walked off the job on Monday.

“We have waited for eighteen months,” Ana Ruiz said.`;
const later = `Thousands wait for ferries

“We have waited for eighteen years,” Ana Ruiz said.

🚢 Ferry crews in Velm may have walked off the job on Monday.`;

describe('two versions of an article', () => {
  let nutgraf;
  before(async () => (nutgraf = await load()));
  after(() => nutgraf.close());

  it('differ in facts, each with the words of both', async () => {
    const { changes } = await nutgraf.compare(earlier, later);
    assert.deepEqual(changes.map(({ kind }) => kind), ['headline', 'figure_changed', 'quotation_altered', 'hedge_added']);
    for (const { before: was, after: is } of changes) {
      assert.equal(earlier.slice(was.start, was.end), was.text);
      assert.equal(later.slice(is.start, is.end), is.text);
    }
  });

  it('are valid by the schema, whatever the texts are', async () => {
    const texts = [...oddTexts, ...(await readArticles()).slice(0, 5).map(({ text }) => text)];
    for (const [nth, text] of texts.entries()) {
      const changes = await nutgraf.compare(text, texts[(nth + 1) % texts.length]);
      assert.ok(validate(changes), `${text.slice(0, 40)}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
    }
  });

  it('have the bytes that the native program gives', { skip: !program && 'the native program is not built' }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'nutgraf-'));
    try {
      const paths = [join(folder, 'earlier.txt'), join(folder, 'later.txt')];
      await writeFile(paths[0], earlier);
      await writeFile(paths[1], later);
      const { stdout, status } = spawnSync(program, ['compare', '--format', 'json', ...paths], { encoding: 'utf8' });
      assert.equal(status, 1);
      assert.equal(stdout.trimEnd(), JSON.stringify(await nutgraf.compare(earlier, later)));
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
