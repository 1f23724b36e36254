// Every rule by which a fact is found has a place in the documentation.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

const schema = JSON.parse(await readFile(new URL('../../core/format/analysis.schema.json', import.meta.url), 'utf8'));
const page = await readFile(new URL('../../web/docs/why.md', import.meta.url), 'utf8');

for (const basis of Object.keys(schema.$defs).filter((name) => name.endsWith('Basis'))) {
  test(`the documentation explains each rule of ${basis}`, () => {
    for (const rule of schema.$defs[basis].properties.rule.enum) assert.ok(page.includes(`\`${rule}\``), rule);
  });
}

test('the documentation explains what tells the type of an entity', () => {
  for (const rule of schema.$defs.EntityBasis.properties.type.enum) assert.ok(page.includes(`\`${rule}\``), rule);
});
