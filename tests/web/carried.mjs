// An invented article as it is carried away, and the room `export` for tests in node.
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { analyzeWith, loadModule } from '../engine/support.mjs';

export const text = `Harbour board buys two ferries from Brandt & Söhne

By Nora Lindqvist

Published: March 14, 2025

OSLO, Norway — The harbour board of Bergen will buy two electric ferries <for $48 million> from the German shipbuilder Brandt & Söhne on May 5, 2025. Helena Duarte, the chairwoman of the harbour board, showed the plans in Oslo on Thursday. 🚢

“These ships are no luxury,” Duarte said. “For many families they are the road to the hospital.”

Viktor Hale, the leader of the Dockers’ Union, accused the harbour board of hiding the report of the inspectors. The harbour board denied the accusation. “We published every page in January,” said Ines Falk, a spokeswoman for the harbour board. She added that the union had been told in February.

Hale also accused the Maritime Agency of ignoring two warnings. The Maritime Agency declined to comment.

The union plans to strike in Bergen on April 2, 2025, Hale said.

“Is it =1+1, or |two|?” asked Duarte.
`;

export const given = { publisher: 'The Invented Post', address: 'https://post.example/ferries?a=1&b=2' };

/** The modules of web/export by their names, built for node. */
export async function loadRoom(...names) {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));  // until then parts of it may be loaded
  const web = fileURLToPath(new URL('../../web/', import.meta.url));
  const entryPoints = names.map((name) => join(web, 'export', `${name}.ts`));
  const node = { bundle: true, format: 'esm', platform: 'node', mainFields: ['module', 'main'], splitting: true, logLevel: 'error' };
  await build({ ...node, entryPoints, outdir: folder, outbase: join(web, 'export'), outExtension: { '.js': '.mjs' } });
  const modules = await Promise.all(names.map((name) => import(pathToFileURL(join(folder, `${name}.mjs`)))));
  return Object.assign({}, ...modules);
}

/** The article with its analysis, and the module that made it. */
export async function carriedArticle({ articleOf }) {
  const module = await loadModule();
  const analysis = JSON.parse(analyzeWith(module, text));
  return { article: articleOf(analysis, text, given), module };
}
