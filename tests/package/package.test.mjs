// The npm package as somebody gets it: packed, installed into a fresh folder, and used in every way that its README tells of.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build as bundle } from 'esbuild';
import { launch, openTab, serve } from '../browser/browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
const kText = 'Mayor Ada Ng said on Tuesday: “We are ready.” The ferry sails on May 5.';
const kPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A site</title>
  <nutgraf-article><p>${kText}</p></nutgraf-article>`;
const kMain = `import 'nutgraf/element';
  import { load } from 'nutgraf';
  load().then(async (nutgraf) => { window.found = await nutgraf.analyze(${JSON.stringify(kText)}); });`;

const it = (name, body) => test(name, { timeout: 240_000 }, body);
let folder, packed, browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nutgraf-package-'));
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: join(root, 'build/package') });
  [packed] = JSON.parse(stdout);
  await writeFile(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, packed.filename)], { cwd: folder });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

const node = (...args) => run(process.execPath, args, { cwd: folder, maxBuffer: 1e8 });

/** Serves a folder without the page's policy and fails where element or engine do not work in it. */
async function assertWorks(site) {
  const server = await serve(site, { 'Content-Security-Policy': '' });
  const context = await browser.newContext();
  const tab = await openTab(context);
  await tab.page.goto(server.url);
  await tab.page.waitForFunction(() => window.found && document.querySelector('nutgraf-article').stage === 'whole', null, { timeout: 90_000 });
  assert.equal(await tab.page.evaluate(() => window.found.quotes.length), 1);
  assert.ok(await tab.page.evaluate(() => document.querySelector('nutgraf-article').analysis.meta.models.gazetteer));
  await context.close();
  await server.stop();
}

/** A folder with an index.html that runs main.js. */
async function project(name, { main = kMain, script = '/main.js' } = {}) {
  const path = join(folder, name);
  await mkdir(path);
  await writeFile(join(path, 'index.html'), `${kPage}<script type="module" src="${script}"></script>`);
  await writeFile(join(path, 'main.js'), main);
  return path;
}

it('is small and holds built files and types only', () => {
  assert.ok(packed.size < 22_200_000, `${packed.size} bytes`);
  const paths = packed.files.map(({ path }) => path);
  assert.ok(paths.every((path) => /^(dist\/|package\.json$|README\.md$|LICENSE$|NOTICE$|custom-elements\.json$)/.test(path)), paths.join('\n'));
  assert.ok(!paths.some((path) => /\.(mjs|ts)$/.test(path) && !path.endsWith('.d.ts')));
});

it('is what publint and Are The Types Wrong ask for', async () => {
  await run('npx', ['publint', '--strict', join(root, 'build/package')], { cwd: root });
  await run('npx', ['attw', join(folder, packed.filename), '--profile', 'esm-only', '--exclude-entrypoints', 'element.css'], { cwd: root });
});

it('analyses in node, which ends by itself', async () => {
  await writeFile(
    join(folder, 'use.js'),
    `import { load, NutgrafError } from 'nutgraf';
     const nutgraf = await load();
     const { quotes, meta } = await nutgraf.analyze(${JSON.stringify(kText)}, { published: '2025-03-14' });
     const code = await nutgraf.analyze('x', { published: 'soon' }).catch((error) => error instanceof NutgrafError && error.code);
     console.log(JSON.stringify([quotes.length, Object.keys(meta.models), code]));`,
  );
  const { stdout } = await node('use.js');
  assert.deepEqual(JSON.parse(stdout), [1, ['network', 'gazetteer'], 'date']);
});

it('analyses on the command line, a file and what is piped in', async () => {
  await writeFile(join(folder, 'article.txt'), kText);
  const command = join(folder, 'node_modules/.bin/nutgraf');
  const { stdout } = await run(command, ['analyze', 'article.txt', '--date', '2025-03-14'], { cwd: folder, maxBuffer: 1e8 });
  assert.deepEqual(JSON.parse(stdout).document.published, { value: '2025-03-14', from: 'option' });
  const piped = run(command, ['analyze', '--format', 'timeml'], { cwd: folder });
  piped.child.stdin.end(kText);
  assert.match((await piped).stdout, /<TIMEX3/);
});

it('writes the facts of a built site into its pages', async () => {
  const site = await mkdtemp(join(folder, 'site-'));
  const story = [1, 2, 3, 4].map((day) => `<p>${kText} Ada Ng thanked the council of the town for its vote of May ${day}.</p>`).join('');
  await writeFile(join(site, 'ferry.html'), `<!doctype html><html lang="en"><head><title>Ferry</title></head><body><h1>Ferry sails again</h1><time datetime="2025-03-14">14 March</time>${story}</body></html>`);
  await run(join(folder, 'node_modules/.bin/nutgraf'), [site]);
  assert.match(await readFile(join(site, 'ferry.html'), 'utf8'), /data-nutgraf>.*"name":"Ada Ng"/);
  assert.match(await readFile(join(site, 'nutgraf-pages/people/ada-ng.html'), 'utf8'), /Ferry sails again/);
});

it('says on the command line what is wrong', async () => {
  const command = join(folder, 'node_modules/.bin/nutgraf');
  for (const [words, message] of [
    [['analyze', 'missing.txt'], /There is no file missing\.txt/],
    [['analyse', 'article.txt'], /"analyse" is unknown/],
    [['analyze', 'article.txt', '--date', '2025-02-30'], /2025-02-30/],
    [['analyze', 'article.txt', '--format', 'xml'], /no format "xml"/],
  ]) {
    await assert.rejects(run(command, words, { cwd: folder }), (error) => error.code === 1 && message.test(error.stderr));
  }
});

it('has types that TypeScript takes', async () => {
  await writeFile(
    join(folder, 'typed.ts'),
    `import { load, type Analysis } from 'nutgraf';
     import type { NutgrafArticle } from 'nutgraf/element';
     const nutgraf = await load({ folder: '/nutgraf/' });
     const analysis: Analysis = await nutgraf.analyze('text', { published: '2025-03-14' });
     const article: NutgrafArticle = document.createElement('nutgraf-article');
     article.panels = analysis.quotes.length > 0 ? 'said' : 'who';
     document.addEventListener('nutgraf-analysis', ({ detail }) => detail.analysis.entities[0]?.name.toUpperCase());
     // @ts-expect-error there is no such property
     article.panel = '';`,
  );
  for (const [module, resolution] of [['esnext', 'bundler'], ['nodenext', 'nodenext']]) {
    const compilerOptions = { noEmit: true, strict: true, target: 'es2022', module, moduleResolution: resolution, types: [], lib: ['es2022', 'dom', 'dom.iterable'] };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['typed.ts'] }));
    await node(join(root, 'node_modules/typescript/bin/tsc')).catch(({ stdout }) => assert.fail(stdout));
  }
});

it('works as plain modules in a browser', async () => {
  const main = kMain.replaceAll("'nutgraf/element'", "'/nutgraf/nutgraf-article.js'").replaceAll("'nutgraf'", "'/nutgraf/engine.js'");
  const path = await project('plain', { main });
  await symlink(join(folder, 'node_modules/nutgraf/dist'), join(path, 'nutgraf'));
  await assertWorks(path);
});

it('works with esbuild, which is told where the files lie', async () => {
  const path = await project('esbuild', { main: kMain.replace('load()', "load({ folder: '/nutgraf/' })"), script: '/out.js' });
  await writeFile(join(path, 'index.html'), `${kPage.replace('<nutgraf-article>', '<nutgraf-article files="/nutgraf/">')}<script type="module" src="/out/main.js"></script>`);
  await bundle({ entryPoints: [join(path, 'main.js')], bundle: true, splitting: true, format: 'esm', outdir: join(path, 'out'), logLevel: 'error' });
  await symlink(join(folder, 'node_modules/nutgraf/dist'), join(path, 'nutgraf'));
  await assertWorks(path);
});

it('works with Vite', async () => {
  const path = await project('vite');
  const { build } = await import('vite');
  await build({ root: path, logLevel: 'error', build: { outDir: 'out', target: 'es2022' } });
  await assertWorks(join(path, 'out'));
});

it('works with webpack', async () => {
  const path = await project('webpack', { script: 'main.js' });
  const { default: webpack } = await import('webpack');
  const output = { path: join(path, 'out'), filename: 'main.js', publicPath: 'auto' };
  const options = { mode: 'production', entry: join(path, 'main.js'), output, context: path, performance: { hints: false } };
  const stats = await new Promise((resolve, reject) => webpack(options, (error, done) => (error ? reject(error) : resolve(done))));
  assert.ok(!stats.hasErrors(), stats.toString('errors-only'));
  await writeFile(join(path, 'out/index.html'), await readFile(join(path, 'index.html')));
  await assertWorks(join(path, 'out'));
});
