// What comes out is valid by the JSON Schema, and the TypeScript types are those of the schema.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { generateTypes, kTypes, typesFile } from '../../web/types.mjs';
import { analyzeWith, loadModule, oddTexts, program, readArticles } from '../engine/support.mjs';

const schema = JSON.parse(await readFile(new URL('../../core/format/analysis.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
const articles = await readArticles();

function assertValid(json, about) {
  assert.ok(validate(JSON.parse(json)), `${about}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
}

it('every analysis by the module is valid', async () => {
  const module = await loadModule();
  for (const { name, text } of articles) for (const date of ['', '2025-03-14']) assertValid(analyzeWith(module, text, date), name);
  for (const text of oddTexts) assertValid(analyzeWith(module, text), JSON.stringify(text.slice(0, 40)));
});

it('every analysis by the program is valid, in every unit of offsets', { skip: !program && 'the native program is not built' }, () => {
  const input = [...articles.map(({ name, text }) => ({ id: name, text, date: '2025-03-14' })), ...oddTexts.map((text, id) => ({ id, text }))];
  for (const unit of ['utf16', 'codepoint', 'utf8']) {
    const lines = input.map((line) => JSON.stringify(line)).join('\n');
    const { stdout } = spawnSync(program, ['batch', '--offsets', unit], { input: lines, encoding: 'utf8', maxBuffer: 1e9 });
    const output = stdout.trimEnd().split('\n');
    assert.equal(output.length, input.length);
    output.forEach((json, i) => assertValid(json, `${input[i].id} in ${unit}`));
  }
});

it('the schema refuses what the contract does not name', async () => {
  const analysis = JSON.parse(analyzeWith(await loadModule(), articles[0].text));
  assert.ok(!validate({ ...analysis, offsets: 'bytes' }));
  assert.ok(!validate({ ...analysis, surprise: 1 }));
});

it('the TypeScript types are fresh', async () => {
  for (const value of kTypes) assert.equal(await readFile(typesFile(value), 'utf8'), await generateTypes(value), 'run: npm run types');
});
