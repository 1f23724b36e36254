// Makes the folder that `npm pack` packs: node web/package/build.mjs [SITE [PACKAGE]], after `npm run build`.
// It holds the built engine and element with their data, types, the reference of the element and the command `nutgraf`.
import { chmod, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { elementTypes, readManifest } from './manifest.mjs';

const web = fileURLToPath(new URL('..', import.meta.url));
const root = join(web, '..');
const site = resolve(process.argv[2] ?? join(root, 'build/site'));
const folder = resolve(process.argv[3] ?? join(root, 'build/package'));
const dist = join(folder, 'dist');

const kEntries = {
  engine: 'engine/engine.ts',
  'nutgraf-article': 'element/entry.ts',
  node: 'package/node.mjs',
  'node-worker': 'package/node-worker.mjs',
  command: 'package/command.mjs',
  'site-worker': 'package/site/worker.mjs',
};
/** Whose types the package gives, with all that these import. */
const kTyped = ['engine/engine.ts', 'element/events.ts', 'element/when-wanted.ts', 'facts/facts.ts'];

await rm(folder, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
const names = JSON.parse(await readFile(join(site, 'files.json'), 'utf8'));
await build({
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  outdir: dist,
  absWorkingDir: web,
  entryPoints: kEntries,
  external: ['node:*'],
  define: definesOf(names),
  logLevel: 'warning',
});
await chmod(join(dist, 'command.js'), 0o755);
for (const key of ['worker', 'module', 'wasm', 'network', 'careful', 'gazetteer', 'outlines']) await cp(join(site, names[key]), join(dist, names[key]));
await cp(join(web, 'element/nutgraf-article.css'), join(dist, 'nutgraf-article.css'));
const manifest = await readManifest();
await writeFile(join(folder, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
await writeTypes(manifest);
for (const file of ['LICENSE', 'NOTICE']) await cp(join(root, file), join(folder, file));
for (const data of ['models', 'models/careful', 'gazetteer']) await cp(join(site, data, 'manifest.json'), join(dist, data, 'manifest.json'));
await cp(join(web, 'package/README.md'), join(folder, 'README.md'));
await writeFile(join(folder, 'package.json'), `${JSON.stringify(await packageJson(), null, 2)}\n`);

/** What the sources know as kWorkerFile, kNetworkBytes and so on. */
function definesOf(values) {
  const named = Object.entries(values).map(([key, value]) => [`k${key[0].toUpperCase()}${key.slice(1)}${typeof value === 'string' ? 'File' : ''}`, JSON.stringify(value)]);
  return Object.fromEntries(named);
}

async function packageJson() {
  const { name, version, description, license, engines } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return {
    name,
    version,
    description,
    license,
    keywords: ['news', 'journalism', 'nlp', 'quotations', 'named-entities', 'webassembly', 'custom-element'],
    type: 'module',
    engines,
    exports: {
      '.': { types: './dist/types/engine/engine.d.ts', node: './dist/node.js', default: './dist/engine.js' },
      './element': { types: './dist/types/nutgraf-article.d.ts', default: './dist/nutgraf-article.js' },
      './element.css': './dist/nutgraf-article.css',
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    bin: { nutgraf: 'dist/command.js' },
    customElements: 'custom-elements.json',
    sideEffects: ['./dist/nutgraf-article.js', './dist/node-worker.js', './dist/command.js', './dist/site-worker.js', './dist/worker-*.js', '*.css'],
    files: ['dist', 'custom-elements.json', 'NOTICE'],
  };
}

async function writeTypes(manifest) {
  const types = join(dist, 'types');
  const options = { declaration: true, emitDeclarationOnly: true, skipLibCheck: true, strict: true, rootDir: web, outDir: types };
  const settings = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, types: [] };
  ts.createProgram(kTyped.map((file) => join(web, file)), { ...options, ...settings }).emit();
  for (const file of await readdir(join(web, 'engine'))) {
    if (file.endsWith('.d.ts')) await cp(join(web, 'engine', file), join(types, 'engine', file));  // generated from the schemas
  }
  await writeFile(join(types, 'nutgraf-article.d.ts'), await elementTypes(manifest));
  await keepReached(types, [join(types, 'nutgraf-article.d.ts'), join(types, 'engine/engine.d.ts')]);
}

/** Removes the declarations that none of `roots` imports, by one step or more. */
async function keepReached(types, roots) {
  const reached = new Set();
  for (const queue = [...roots]; queue.length > 0; ) {
    const file = queue.pop();
    if (reached.has(file)) continue;
    reached.add(file);
    for (const [, path] of (await readFile(file, 'utf8')).matchAll(/from '(\.[^']+)\.js'/g)) queue.push(`${join(dirname(file), path)}.d.ts`);
  }
  for (const entry of await readdir(types, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath ?? entry.path, entry.name);
    if (entry.isFile() && !reached.has(file)) await rm(file);
  }
  for (const name of await readdir(types)) if ((await readdir(join(types, name)).catch(() => ['a file'])).length === 0) await rm(join(types, name), { recursive: true });
}
