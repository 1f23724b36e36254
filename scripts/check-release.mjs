// Tests the files of a release as those who get them use them: node scripts/check-release.mjs FOLDER
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { launch, openTab, serve } from '../tests/browser/browser.mjs';

const run = promisify(execFile);
const folder = resolve(process.argv[2]);
const kText = 'Mayor Ada Ng said in Lisbon on Tuesday: “We are ready.” The ferry sails on May 5.';
const kWhole = { quotes: 1, models: ['network', 'gazetteer'], lisbon: 'PT' };

/** What of an analysis tells that the network and the gazetteer were there. */
const told = ({ quotes, meta, entities }) => ({ quotes: quotes.length, models: Object.keys(meta.models), lisbon: entities.find(({ name }) => name === 'Lisbon')?.link?.country });

const work = await mkdtemp(join(tmpdir(), 'nutgraf-release-'));
try {
  const files = await readdir(folder);
  const fileOf = (pattern) => join(folder, files.find((name) => pattern.test(name)) ?? assert.fail(`there is no ${pattern} among ${files}`));
  await run('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder });
  const article = join(work, 'article.txt');
  await writeFile(article, kText);
  await checkProgram(fileOf(/-linux-x86-64\.tar\.gz$/), article);
  await checkPackage(fileOf(/\.tgz$/), article);
  await checkSite(fileOf(/-site\.tar\.gz$/));
  for (const name of files.filter((file) => file.endsWith('.zip'))) await run('python3', ['-m', 'zipfile', '--test', join(folder, name)]);
  console.log(`${files.length - 1} files hold what they should.`);
} finally {
  await rm(work, { recursive: true });
}

/** Unpacks an archive into a folder of its own; gives the folder in it. */
async function unpack(archive, name) {
  const target = join(work, name);
  await mkdir(target);
  await run('tar', ['--extract', '--file', archive, '--directory', target]);
  return join(target, (await readdir(target))[0]);
}

/** The program finds its data beside itself, with no variable set and from any folder. */
async function checkProgram(archive, article) {
  const program = join(await unpack(archive, 'program'), 'nutgraf');
  const { stdout, stderr } = await run(program, ['analyze', article], { cwd: '/', env: {}, maxBuffer: 1e8 });
  assert.equal(stderr, '');
  assert.deepEqual(told(JSON.parse(stdout)), kWhole);
}

async function checkPackage(archive, article) {
  const project = join(work, 'project');
  await mkdir(project);
  await writeFile(join(project, 'package.json'), '{ "private": true }');
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', archive], { cwd: project });
  const { stdout } = await run('npx', ['--no-install', 'nutgraf', 'analyze', article], { cwd: project, maxBuffer: 1e8 });
  assert.deepEqual(told(JSON.parse(stdout)), kWhole);
}

async function checkSite(archive) {
  const server = await serve(await unpack(archive, 'site'));
  const browser = await launch();
  try {
    const { page } = await openTab(await browser.newContext());
    await page.goto(server.url);
    const analysis = await page.evaluate(async (text) => {
      const { load } = await import('./engine.js');
      const nutgraf = await load();
      return nutgraf.analyze(text);
    }, kText);
    assert.deepEqual(told(analysis), kWhole);
  } finally {
    await browser.close();
    await server.stop();
  }
}
