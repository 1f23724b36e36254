// The WordPress plugin as the build makes it: whole, of one version, and in PHP that can be read. scripts/try-wordpress runs it in WordPress.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const plugin = fileURLToPath(new URL('../../build/wordpress/nutgraf', import.meta.url));
const files = readdirSync(plugin, { recursive: true }).filter((name) => statSync(join(plugin, name)).isFile());
const read = (name) => readFileSync(join(plugin, name), 'utf8');
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

it('names its version where WordPress looks for it, and nowhere leaves a gap for it', () => {
  assert.match(read('nutgraf.php'), new RegExp(`Version: ${version.replaceAll('.', '\\.')}\n`));
  assert.match(read('readme.txt'), new RegExp(`Stable tag: ${version.replaceAll('.', '\\.')}\n`));
  for (const name of files.filter((file) => /\.(php|txt|json)$/.test(file))) assert.doesNotMatch(read(name), /\{\{/, name);
});

it('holds the engine and the element with all that they fetch, and no address of another site', () => {
  for (const file of [/^site\/engine\.js$/, /^site\/nutgraf-article\.(js|css)$/, /\.wasm$/, /\.weights$/, /\.gazetteer$/, /worker-.*\.js$/]) assert.ok(files.some((name) => file.test(name)), String(file));
  for (const name of files.filter((file) => /^(includes|block)\/.*\.(php|js)$/.test(file))) assert.doesNotMatch(read(name), /(src|import|fetch)[^\n]*https?:/, name);
});

it('has a script of the editor and a block that can be read', () => {
  execFileSync(process.execPath, ['--check', join(plugin, 'block/editor.js')]);
  assert.equal(JSON.parse(read('block/block.json')).name, 'nutgraf/article');
});

it('is PHP', { skip: spawnSync('php', ['--version']).error && 'php is not installed' }, () => {
  for (const name of files.filter((file) => file.endsWith('.php'))) execFileSync('php', ['--syntax-check', join(plugin, name)]);
});
