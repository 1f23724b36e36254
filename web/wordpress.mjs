// Makes the WordPress plugin from the built site: the element and the engine with their data, and what WordPress needs around them.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { build } from 'esbuild';
import { zipFolder } from './archive.mjs';

const kEntries = { engine: 'engine/engine.ts', 'nutgraf-article': 'element/entry.ts' };
/** What these two fetch, by its short name in `files.json`. */
const kFetched = ['worker', 'module', 'wasm', 'network', 'gazetteer', 'outlines'];
const kVersioned = ['.php', '.txt'];

/** Writes the plugin into `folder`, whose name is the plugin's, and into nutgraf-wordpress.zip above it; `define` holds the names of the site's files. */
export async function buildWordPress(web, site, folder, define) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(join(web, 'wordpress'), folder, { recursive: true });
  await writeVersion(folder, JSON.parse(await readFile(join(web, '../package.json'), 'utf8')).version);
  const names = JSON.parse(await readFile(join(site, 'files.json'), 'utf8'));
  const outdir = join(folder, 'site');
  await build({ bundle: true, minify: true, splitting: true, format: 'esm', target: 'es2022', absWorkingDir: web, outdir, entryPoints: kEntries, define, logLevel: 'warning' });
  for (const name of kFetched) await cp(join(site, names[name]), join(outdir, names[name]));
  await cp(join(site, 'nutgraf-article.css'), join(outdir, 'nutgraf-article.css'));
  for (const file of ['LICENSE', 'NOTICE']) await cp(join(web, '..', file), join(folder, file));
  await writeFile(join(dirname(folder), '..', 'nutgraf-wordpress.zip'), await zipFolder(folder, dirname(folder)));
}

/** Writes the project's version wherever a file of the plugin names it. */
async function writeVersion(folder, version) {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !kVersioned.includes(extname(entry.name))) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('{{version}}', version));
  }
}
