// Bundles the page, the element and the worker into one folder of static files, and the browser extension into a folder beside it:
// node web/build.mjs [WASM [SITE [CORE]]]
// WASM is the folder of nutgraf.mjs and nutgraf.wasm (build/wasm), SITE the folder to write (build/site), CORE that of the
// folders models and gazetteer, each with a file of data and its manifest (core).
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildExtension } from './extension.mjs';

const web = fileURLToPath(new URL('.', import.meta.url));
const wasm = resolve(process.argv[2] ?? join(web, '../build/wasm'));
const site = resolve(process.argv[3] ?? join(web, '../build/site'));
const core = resolve(process.argv[4] ?? join(web, '../core'));

const kDataFolders = ['models', 'gazetteer'];
const kModuleFiles = ['nutgraf.mjs', 'nutgraf.wasm'];
const kStaticFiles = ['desk/index.html', 'desk/favicon.svg', 'desk/manifest.webmanifest', 'desk/samples', 'example'];
const kBundles = {
  desk: 'desk/desk.ts',
  style: 'desk/style.css',
  reading: 'reading/reading.ts',
  'nutgraf-article': 'element/define.ts',
  engine: 'engine/engine.ts',
  worker: 'engine/worker.ts',
};
/** The rooms of web/: each may import itself and those before it; packages are free to all. */
const kRooms = ['words', 'engine', 'facts', 'reading', 'marks', 'map', 'export', 'views', 'element', 'desk'];
const kCommon = { bundle: true, minify: true, target: 'es2022', outdir: site, absWorkingDir: web, logLevel: 'warning' };

for (const file of kModuleFiles) {
  await stat(join(wasm, file)).catch(() => {
    console.error(`${join(wasm, file)} is missing; build it first: cmake --workflow --preset wasm`);
    process.exit(1);
  });
}

await rm(site, { recursive: true, force: true });
await mkdir(site, { recursive: true });
for (const file of kModuleFiles) await cp(join(wasm, file), join(site, file));
for (const file of kStaticFiles) await cp(join(web, file), join(site, file.replace('desk/', '')), { recursive: true });
const dataFiles = new Set();
for (const folder of kDataFolders) {
  const { file: data } = JSON.parse(await readFile(join(core, folder, 'manifest.json'), 'utf8'));
  for (const file of ['manifest.json', data]) await cp(join(core, folder, file), join(site, folder, file));
  dataFiles.add(data);
}
await cp(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), join(site, 'outlines.json'));
await cp(createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs'), join(site, 'pdf.worker.mjs'));
const { metafile } = await build({ ...kCommon, entryPoints: kBundles, format: 'esm', splitting: true, external: ['./nutgraf.mjs'], metafile: true });
checkImports(metafile.inputs);
await build({
  ...kCommon,
  entryPoints: { 'service-worker': 'service-worker.ts' },
  format: 'iife',
  define: { kFiles: JSON.stringify(await listFiles()) },
});
await buildExtension(web, site, join(site, '../extension'));

/** Fails where a file imports one of a room that comes later. */
function checkImports(inputs) {
  const roomOf = (path) => kRooms.indexOf(path.split('/')[0]);
  for (const [file, { imports }] of Object.entries(inputs)) {
    const wrong = roomOf(file) >= 0 && imports.find(({ path }) => roomOf(path) > roomOf(file));
    if (wrong) throw new Error(`${file} may not import ${wrong.path}`);
  }
}

/**
 * Every file of the site with a digest of its content: what the service worker keeps. The files of data have it in their name, so
 * that what the page has already fetched is not fetched again.
 */
async function listFiles(folder = '') {
  const files = [];
  for (const entry of (await readdir(join(site, folder), { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const url = folder + entry.name;
    if (entry.isDirectory()) files.push(...(await listFiles(`${url}/`)));
    else if (dataFiles.has(entry.name)) files.push({ url, revision: null });
    else files.push({ url, revision: createHash('sha256').update(await readFile(join(site, url))).digest('hex').slice(0, 16) });
  }
  return files;
}
