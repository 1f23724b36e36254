// A static server of the site, as a publisher would set one up: compressed files where there are some, lasting ones kept for good, the
// page's Content-Security-Policy on every answer, and every file free to other origins: node web/serve.mjs [SITE]
// PORT and HOST choose where it listens.
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { isLasting } from './lasting.mjs';

const kHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; worker-src 'self'; connect-src 'self'; " +
    "img-src 'self' data:; manifest-src 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** In a sandboxed frame the worker starts from a data address, for the frame has no origin of its own. */
const kFramePolicy = kHeaders['Content-Security-Policy'].replace("worker-src 'self'", "worker-src 'self' data:");

/** A server, not yet listening, of the files in `folder`; `headers` are added to every answer or replace those of the page. */
export function siteServer(folder, headers = {}) {
  const send = (response, status, more, body) => response.writeHead(status, more).end(body);
  const serveFile = sirv(folder, {
    dev: true,  // looks into the folder at every request, for a build may have changed it
    etag: true,
    brotli: true,
    gzip: true,
    onNoMatch: (_, response) => send(response, 404, { 'Content-Type': 'text/plain; charset=utf-8' }, 'Not found\n'),
    setHeaders(response, path) {
      if (isLasting(path)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      if (path === '/embed.html') response.setHeader('Content-Security-Policy', kFramePolicy);
      if (/\.(weights|gazetteer)$/.test(path)) response.setHeader('Content-Type', 'application/octet-stream');
    },
  });
  return createServer(async (request, response) => {
    for (const [name, value] of Object.entries({ ...kHeaders, ...headers })) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, { Allow: 'GET, HEAD' });
    const { pathname } = new URL(request.url, 'http://localhost');
    if (await isFolderWithoutSlash(folder, pathname)) return send(response, 301, { Location: `${pathname}/` });
    serveFile(request, response);
  });
}

/** Whether the address lacks the slash at its end by which the links of a folder's index are right. */
async function isFolderWithoutSlash(folder, pathname) {
  if (pathname.endsWith('/') || pathname.includes('..')) return false;
  const about = await stat(join(folder, pathname)).catch(() => null);
  return about?.isDirectory() ?? false;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = resolve(process.argv[2] ?? fileURLToPath(new URL('../build/site', import.meta.url)));
  const port = Number(process.env.PORT ?? 8080);
  const host = process.env.HOST ?? 'localhost';
  const fail = (message) => {
    console.error(message);
    process.exit(1);
  };
  await stat(join(folder, 'index.html')).catch(() => fail(`There is no page in ${folder}; build it first: npm run build`));
  siteServer(folder)
    .on('error', (error) => fail(error.code === 'EADDRINUSE' ? `Port ${port} is taken; choose another: PORT=8081 npm run serve` : error.message))
    .listen(port, host, () => console.log(`Nutgraf is at http://${host}:${port}/`));
}
