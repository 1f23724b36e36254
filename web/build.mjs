// Bundles the page, the element and the worker into one folder of static files, the browser extension and the WordPress plugin into folders
// beside it:
// node web/build.mjs [WASM [SITE [CORE]]]
// WASM is the folder of nutgraf.mjs and nutgraf.wasm (build/wasm), SITE the folder to write (build/site), CORE that of the
// folders models and gazetteer, each with a file of data and its manifest (core). Every file but those that a page names itself has
// a digest of its content in its name; beside each lies what brotli and gzip make of it.
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compressFolder } from './compress.mjs';
import { buildExtension } from './extension.mjs';
import { buildDocs } from './docs/build.mjs';
import { isLasting } from './lasting.mjs';
import { readManifest } from './package/manifest.mjs';
import { buildWordPress } from './wordpress.mjs';

const web = fileURLToPath(new URL('.', import.meta.url));
const wasm = resolve(process.argv[2] ?? join(web, '../build/wasm'));
const site = resolve(process.argv[3] ?? join(web, '../build/site'));
const core = resolve(process.argv[4] ?? join(web, '../core'));

const kDataFolders = ['models', 'models/careful', 'gazetteer'];
const kModuleFiles = ['nutgraf.mjs', 'nutgraf.wasm'];
const kStaticFiles = [
  'desk/index.html',
  'desk/favicon.svg',
  'desk/manifest.webmanifest',
  'desk/samples',
  'element/nutgraf-article.css',
  'element/embed.html',
  'element/embed.css',
  'example',
];
const kBundles = {
  desk: 'desk/desk.ts',
  style: 'desk/style.css',
  reading: 'reading/reading.ts',
  'nutgraf-article': 'element/entry.ts',
  engine: 'engine/engine.ts',
  embed: 'element/embed.ts',
};
/** What the page runs before its first analysis. */
const kFirstScripts = ['desk/desk.ts', 'element/article-reader.ts'];
/** The rooms of web/: each may import itself and those before it; packages are free to all. */
const kRooms = ['words', 'engine', 'facts', 'reading', 'marks', 'map', 'export', 'views', 'element', 'desk'];
const kCommon = { bundle: true, minify: true, target: 'es2022', outdir: site, absWorkingDir: web, logLevel: 'warning', format: 'esm' };

for (const file of kModuleFiles) {
  await stat(join(wasm, file)).catch(() => {
    console.error(`${join(wasm, file)} is missing; build it first: cmake --workflow --preset wasm`);
    process.exit(1);
  });
}

await rm(site, { recursive: true, force: true });
await mkdir(site, { recursive: true });
for (const file of kStaticFiles) await cp(join(web, file), join(site, basename(file)), { recursive: true });
const names = { ...(await writeModule()), ...(await copyData()), worker: await bundleWorker() };
await writeFile(join(site, 'files.json'), JSON.stringify(names));
const define = Object.fromEntries(Object.entries(names).map(([key, value]) => [`k${key[0].toUpperCase()}${key.slice(1)}${typeof value === 'string' ? 'File' : ''}`, JSON.stringify(value)]));
const { metafile } = await build({ ...kCommon, entryPoints: kBundles, splitting: true, metafile: true, define });
checkImports(metafile.inputs);
await build({ ...kCommon, entryPoints: { start: 'desk/start.ts' }, define });
await preloadScripts(metafile.outputs);
await buildDocs(join(site, 'docs'));
await writeFile(join(site, 'custom-elements.json'), JSON.stringify(await readManifest()));
await build({
  ...kCommon,
  entryPoints: { 'service-worker': 'service-worker.ts' },
  format: 'iife',
  define: { ...define, kFiles: JSON.stringify((await listFiles()).filter(({ url }) => !url.startsWith('models/careful/'))) },
});
await buildExtension(web, site, join(site, '../extension'));
await buildWordPress(web, site, join(site, '../wordpress/nutgraf'), define);
await compressFolder(site, join(web, '../build/compressed'));

/**
 * Writes the module's two halves. The JavaScript one is a script that is a module as well, for bundlers copy it as it is and may take it
 * for either: it leaves its factory in a global name. It never needs its own address, for it is given its WebAssembly.
 */
async function writeModule() {
  const { outputFiles } = await build({
    ...kCommon,
    stdin: { contents: `import createModule from './nutgraf.mjs'; globalThis.createNutgrafModule = createModule;`, resolveDir: wasm },
    format: 'iife',
    define: { 'import.meta.url': '"https://nutgraf.invalid/"' },
    write: false,
  });
  return {
    module: await writeNamed('nutgraf.js', outputFiles[0].contents),
    wasm: await writeNamed('nutgraf.wasm', await readFile(join(wasm, 'nutgraf.wasm'))),
  };
}

/** Copies the data that has its digest in its name already, and the outlines of the map. */
async function copyData() {
  const manifests = {};
  for (const folder of kDataFolders) {
    manifests[folder] = JSON.parse(await readFile(join(core, folder, 'manifest.json'), 'utf8'));
    for (const file of ['manifest.json', manifests[folder].file]) await cp(join(core, folder, file), join(site, folder, file));
  }
  const { models, gazetteer, 'models/careful': careful } = manifests;
  return {
    network: `./models/${models.file}`,
    networkBytes: models.bytes,
    careful: `./models/careful/${careful.file}`,
    carefulBytes: careful.bytes,
    gazetteer: `./gazetteer/${gazetteer.file}`,
    gazetteerBytes: gazetteer.bytes,
    pdfWorker: await writeNamed('pdf-worker.js', await readFile(createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs'))),
    outlines: await writeNamed('outlines.json', await readFile(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'))),
  };
}

async function bundleWorker() {
  const { outputFiles } = await build({ ...kCommon, entryPoints: { worker: 'engine/worker.ts' }, write: false });
  return writeNamed('worker.js', outputFiles[0].contents);
}

/** Writes a file with a digest of its content in its name; gives the name. */
async function writeNamed(file, content) {
  const name = `${basename(file, extname(file))}-${digest(content).slice(0, 8)}${extname(file)}`;
  await writeFile(join(site, name), content);
  return `./${name}`;
}

function digest(content) {
  return createHash('sha256').update(content).digest('hex');
}

/** Lets the page fetch every script that comes before its first analysis at once, not one after the other as each asks for the next. */
async function preloadScripts(outputs) {
  const pathOf = (entry) => Object.keys(outputs).find((path) => outputs[path].entryPoint === entry);
  const found = new Set();
  const add = (path) => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: imported, kind } of outputs[path].imports) if (kind === 'import-statement') add(imported);
  };
  for (const entry of kFirstScripts) add(pathOf(entry));
  const links = [...found].map((path) => `<link rel="modulepreload" href="${basename(path)}" />`);
  const file = join(site, 'index.html');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/ *(?=<\/head>)/, `${links.map((link) => `    ${link}\n`).join('')}  `));
}

/** Fails where a file imports one of a room that comes later. */
function checkImports(inputs) {
  const roomOf = (path) => kRooms.indexOf(path.split('/')[0]);
  for (const [file, { imports }] of Object.entries(inputs)) {
    const wrong = roomOf(file) >= 0 && imports.find(({ path }) => roomOf(path) > roomOf(file));
    if (wrong) throw new Error(`${file} may not import ${wrong.path}`);
  }
}

/**
 * Every file of the site with a digest of its content: what the service worker keeps. What has it in its name needs no other, so that
 * what the page has already fetched is not fetched again.
 */
async function listFiles(folder = '') {
  const files = [];
  for (const entry of (await readdir(join(site, folder), { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const url = folder + entry.name;
    if (entry.isDirectory()) files.push(...(await listFiles(`${url}/`)));
    else files.push({ url, revision: isLasting(url) ? null : digest(await readFile(join(site, url))).slice(0, 16) });
  }
  return files;
}
