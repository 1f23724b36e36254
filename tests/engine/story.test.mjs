// Two articles on one story, and the rules of a house: the engine and the native program tell the same, valid by the schemas.
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
const schemaOf = async (name) => JSON.parse(await readFile(new URL(`../../core/format/${name}.schema.json`, import.meta.url), 'utf8'));
const compiled = async (name) => new Ajv({ allErrors: true, allowUnionTypes: true }).compile(await schemaOf(name));

const first = 'Blast kills 12 people in Velm 🚢\n\nAn explosion at a mill killed 12 people in Velm on Monday.';
const second = 'Mill explodes in Velm\n\n🚢 A mill in Velm exploded on Monday, and 14 people died.';

describe('two articles and a house’s rules', () => {
  let nutgraf;
  before(async () => (nutgraf = await load()));
  after(() => nutgraf.close());

  it('contradict each other with the words of both', async () => {
    const { points } = await nutgraf.compareArticles(first, second);
    const [{ kind, first: one, second: other }] = points;
    assert.equal(kind, 'figure_differs');
    assert.equal(first.slice(one.start, one.end), '12');
    assert.equal(second.slice(other.start, other.end), '14');
  });

  it('are valid by the schema, whatever the texts are', async () => {
    const validate = await compiled('articles');
    const texts = [...oddTexts, ...(await readArticles()).slice(0, 5).map(({ text }) => text)];
    for (const [nth, text] of texts.entries()) {
      const comparison = await nutgraf.compareArticles(text, texts[(nth + 1) % texts.length]);
      assert.ok(validate(comparison), `${text.slice(0, 40)}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
    }
  });

  it('have the bytes that the native program gives', { skip: !program && 'the native program is not built' }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'nutgraf-'));
    try {
      const paths = [join(folder, 'first.txt'), join(folder, 'second.txt')];
      await writeFile(paths[0], first);
      await writeFile(paths[1], second);
      const { stdout, status } = spawnSync(program, ['compare', '--articles', '--format', 'json', ...paths], { encoding: 'utf8' });
      assert.equal(status, 1);
      assert.equal(stdout.trimEnd(), JSON.stringify(await nutgraf.compareArticles(first, second)));
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('apply rules only where they are asked for, those that ship or a file’s', async () => {
    const text = 'The advisor of the mayor wrote the letter. 12 boats sank in the harbour.';
    const found = async (house) => (await nutgraf.analyze(text, { house })).checks.filter(({ kind }) => kind === 'rule').map(({ rule }) => rule);
    assert.deepEqual(await found(undefined), []);
    assert.deepEqual(await found(true), ['preferred_words', 'digits_first']);
    assert.deepEqual(await found('{"digits_first": true}'), ['digits_first']);
    assert.deepEqual(await found({ digits_first: true }), ['digits_first']);
    const validate = await compiled('analysis');
    assert.ok(validate(await nutgraf.analyze(text, { house: true })));
  });

  it('say in a warning what is wrong in a rules file', async () => {
    const { document } = await nutgraf.analyze('A text.', { house: '{\n"no_such_rule": true}' });
    assert.match(document.warnings.find(({ code }) => code === 'house').message, /^Line 2 of the house rules: There is no rule "no_such_rule"/);
  });

  it('take the file of the documentation, which the schema allows', async () => {
    const page = await readFile(new URL('../../web/docs/house.md', import.meta.url), 'utf8');
    const file = JSON.parse(/```json\n([^]+?)```/.exec(page)[1]);
    const validate = await compiled('house');
    assert.ok(validate(file), JSON.stringify(validate.errors));
    assert.ok(!validate({ no_such_rule: true }));
  });
});
