// WebKitGTK for tests, by its own WebDriver (package webkit2gtk-driver) on a display of Xvfb: no driver of Playwright runs it.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';

const kBrowser = browserIn('/usr/lib');
const kPrograms = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb', kBrowser];

/** Whether it is installed. */
export const hasWebKit = kPrograms.every((path) => path && existsSync(path));

const kPatience = 60_000;  // milliseconds that anything may take on a busy machine
const kElement = 'element-6066-11e4-a52e-4f735466cecf';  // the key by which WebDriver names an element

/** MiniBrowser, which Debian keeps in a folder of the machine's kind and of the interface's version. */
function browserIn(libraries) {
  const folders = existsSync(libraries) ? readdirSync(libraries).filter((name) => name.endsWith('-linux-gnu')) : [];
  const versions = folders.flatMap((kind) => readdirSync(`${libraries}/${kind}`).filter((name) => name.startsWith('webkit2gtk-4.')).map((name) => `${libraries}/${kind}/${name}`));
  return versions.map((folder) => `${folder}/MiniBrowser`).find((path) => existsSync(path));
}

/** Opens a window of WebKitGTK; `close` ends it with all that was started for it. */
export async function openWebKit() {
  const display = await startDisplay();
  const driver = await startDriver(display.name);
  const ask = (method, path, body) => request(driver.address, method, path, body);
  const close = async () => {
    await ask('DELETE', path('')).catch(() => {});
    driver.process.kill();
    display.process.kill();
  };
  let session = '';
  const path = (command) => `/session/${session}${command}`;
  try {
    const options = { binary: kBrowser, args: ['--automation'] };
    session = (await ask('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } })).sessionId;
  } catch (error) {
    await close();
    throw error;
  }
  const run = (script, ...args) => ask('POST', path('/execute/sync'), { script: `return (${script})(...arguments)`, args });
  return {
    close,
    /** What a function gives within the page. */
    run,
    goto: (url) => ask('POST', path('/url'), { url }),
    reload: () => ask('POST', path('/refresh'), {}),
    click: async (selector) => {
      const { [kElement]: element } = await ask('POST', path('/element'), { using: 'css selector', value: selector });
      return ask('POST', path(`/element/${element}/click`), {});
    },
    /** Waits until a function gives something true within the page; gives that. */
    until: (script, ...args) => patiently(() => run(script, ...args), `${script} never came true`),
  };
}

/** Any display that is free: Xvfb tells its number. */
async function startDisplay() {
  const server = spawn('/usr/bin/Xvfb', ['-displayfd', '1', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [line] = await once(server.stdout);
  return { process: server, name: `:${String(line).trim()}` };
}

async function startDriver(display) {
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' };
  const driver = spawn('/usr/bin/WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}`;
  await patiently(() => request(address, 'GET', '/status').catch(() => false), 'WebKitWebDriver does not answer');
  return { process: driver, address };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function request(address, method, path, body) {
  const response = await fetch(address + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = await response.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function patiently(ask, complaint) {
  for (const end = Date.now() + kPatience; Date.now() < end; ) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(complaint);
}

const once = (stream) => new Promise((resolve) => stream.once('data', (data) => resolve([data])));
