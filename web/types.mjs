// Writes the TypeScript types of what the core gives as JSON from its JSON Schemas; the tests check that they are fresh.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';

/** The values that the core gives or takes, each with its schema in core/format and its types in web/engine. */
export const kTypes = [
  { name: 'Analysis', schema: 'analysis.schema.json', types: 'analysis.d.ts', what: 'The JSON value of one analysis.' },
  { name: 'RecordCheck', schema: 'record.schema.json', types: 'record.d.ts', what: 'The JSON value of quotations checked against records.' },
  { name: 'VersionChanges', schema: 'versions.schema.json', types: 'versions.d.ts', what: 'The JSON value of what changed between two versions.' },
  { name: 'StoryComparison', schema: 'articles.schema.json', types: 'articles.d.ts', what: 'The JSON value of two articles on one story.' },
  { name: 'HouseRulesFile', schema: 'house.schema.json', types: 'house.d.ts', what: 'A file of the rules of a house.' },
  { name: 'Correction', schema: 'corrections.schema.json', types: 'corrections.d.ts', what: 'One line of a corrections file.' },
];

export const typesFile = ({ types }) => new URL(`./engine/${types}`, import.meta.url);

/** The TypeScript declarations of a schema. */
export async function generateTypes({ name, schema, what }) {
  const value = JSON.parse(await readFile(new URL(`../core/format/${schema}`, import.meta.url), 'utf8'));
  return compile(value, name, {
    bannerComment: `// ${what} Generated from core/format/${schema} by \`npm run types\`; do not edit.`,
    style: { singleQuote: true, printWidth: 140 },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const value of kTypes) await writeFile(typesFile(value), await generateTypes(value));
}
