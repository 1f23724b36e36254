// The built files on Debian's nginx, by the settings that the documentation gives and nothing else.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isFirefox, launch, siteFolder } from './browser.mjs';
import { assertWorks, assertWorksInSandbox, strictSites } from './paper.mjs';

/** Where Debian's package lies, installed or unpacked by scripts/setup. */
const roots = ['/', fileURLToPath(new URL('../../build/nginx/', import.meta.url))];
const root = roots.find((folder) => existsSync(join(folder, 'usr/sbin/nginx')));
const skip = isFirefox ? 'Chromium has tried it' : !root && 'nginx is not there';
const it = (name, body) => test(name, { timeout: 120_000, skip }, body);

let folder, nginx, files, browser;
before(async () => {
  if (skip) return;
  folder = await mkdtemp(join(tmpdir(), 'nutgraf-nginx-'));
  const port = await freePort();
  files = `http://127.0.0.1:${port}/nutgraf/`;
  await symlink(siteFolder, join(folder, 'nutgraf'));
  await writeFile(join(folder, 'nginx.conf'), await configuration(port));
  nginx = spawn(join(root, 'usr/sbin/nginx'), ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'inherit'] });
  browser = await launch();
  while (!(await fetch(files).catch(() => null))) await new Promise((resolve) => setTimeout(resolve, 50));
});
after(async () => {
  if (skip) return;
  await browser.close();
  nginx.kill();
  await rm(folder, { recursive: true });
});

/** One process with Debian's types and the settings of the page "Servers". */
async function configuration(port) {
  const [, documented] = /```nginx\n([\s\S]*?)```/.exec(await readFile(new URL('../../web/docs/servers.md', import.meta.url), 'utf8'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  return `daemon off; master_process off; pid ${folder}/pid; events {}
    http { include ${join(root, 'etc/nginx/mime.types')}; access_log off; ${temporary.join(' ')} server { listen 127.0.0.1:${port}; root ${folder}; ${documented} } }`;
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

for (const name of Object.keys(strictSites('https://files.example/'))) it(`the element works from nginx ${name}`, () => assertWorks(browser, files, strictSites(files)[name]));

it('the element works from nginx in a sandboxed frame', () => assertWorksInSandbox(browser, files));

it('nginx sends compressed files, and lets those that are named by their content be kept for good', async () => {
  const names = await readdir(siteFolder);
  for (const [pattern, type, isLasting] of [[/^nutgraf-article\.css$/, 'text/css', false], [/^nutgraf-\w{8}\.wasm$/, 'application/wasm', true], [/^worker-\w{8}\.js$/, 'application/javascript', true]]) {
    const { status, headers } = await fetch(files + names.find((name) => pattern.test(name)), { headers: { 'Accept-Encoding': 'gzip' } });
    const told = ['content-type', 'content-encoding', 'access-control-allow-origin', 'cache-control'].map((name) => headers.get(name));
    assert.deepEqual([status, ...told], [200, type, 'gzip', '*', isLasting ? 'public, max-age=31536000, immutable' : null], String(pattern));
  }
});
