// Writes web/engine/analysis.d.ts from the JSON Schema of an analysis; the tests check that it is fresh.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';

const schemaFile = new URL('../core/format/analysis.schema.json', import.meta.url);
export const typesFile = new URL('./engine/analysis.d.ts', import.meta.url);

/** The TypeScript declarations of the schema. */
export async function generateTypes() {
  const schema = JSON.parse(await readFile(schemaFile, 'utf8'));
  return compile(schema, 'Analysis', {
    bannerComment: '// The JSON value of one analysis. Generated from core/format/analysis.schema.json by `npm run types`; do not edit.',
    style: { singleQuote: true, printWidth: 140 },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(typesFile, await generateTypes());
