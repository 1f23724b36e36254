// A static server with the page's Content-Security-Policy on every answer: node web/serve.mjs [SITE]
// PORT and HOST choose where it listens.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const kHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; worker-src 'self'; connect-src 'self'; " +
    "img-src 'self' data:; manifest-src 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
};

const kTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** Files that are named by their content. */
const kLasting = /\.(weights|gazetteer)$/;

/** A server, not yet listening, of the files in `folder`. */
export function siteServer(folder) {
  return createServer(async (request, response) => {
    const answer = (status, headers, body = '') => response.writeHead(status, { ...kHeaders, ...headers }).end(body);
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, { Allow: 'GET, HEAD' });
    try {
      const { pathname } = new URL(request.url, 'http://localhost');
      const file = await findFile(join(folder, normalize(decodeURIComponent(pathname))));
      if (file.isFolder) return answer(301, { Location: `${pathname}/` });
      const lasting = kLasting.test(file.path) ? { 'Cache-Control': 'public, max-age=31536000, immutable' } : {};
      response.writeHead(200, { ...kHeaders, ...lasting, 'Content-Type': kTypes[extname(file.path)] ?? 'application/octet-stream', 'Content-Length': file.size });
      if (request.method === 'HEAD') response.end();
      else createReadStream(file.path).pipe(response);
    } catch {
      answer(404, { 'Content-Type': 'text/plain; charset=utf-8' }, 'Not found\n');
    }
  });
}

/** The file that a path means: of a folder its index. Throws where there is none. */
async function findFile(path) {
  const about = await stat(path.endsWith('/') ? join(path, 'index.html') : path);
  if (about.isDirectory()) return { isFolder: true };
  return { path: path.endsWith('/') ? join(path, 'index.html') : path, size: about.size };
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
