// Makes of the built site one file that works from disk and without a network: node web/single-file.mjs [SITE [FILE]]
// SITE is what web/build.mjs wrote (build/site), FILE what to write (build/nutgraf.html). The program is bundled once more into one
// script; every file that it fetches by `new URL(NAME, import.meta.url)` lies packed in the page.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const web = fileURLToPath(new URL('.', import.meta.url));

const kCommon = { bundle: true, minify: true, target: 'es2022', write: false, logLevel: 'warning' };
/** What pages of the site are reached by; a single file has no others. */
const kSiteOnly = /[ \t]*<(\w+)[^>]*\sdata-only="site"[^>]*>[^]*?<\/\1>\n?/g;
const kFetched = /new URL\(((?:"[^"]*"|'[^']*'|`[^`]*`)),\s*import\.meta\.url\)/g;
/** Where a packed script lies, for one that must know: addresses of packed files have no folder. */
const kNowhere = 'https://nutgraf.invalid/';
const kTypes = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json', '.wasm': 'application/wasm' };

/** The page as one file, and how large each part of it is. */
export async function singleFile(site) {
  const files = new Set();
  const script = await bundleScript(site, files);
  const style = await bundleStyle(site);
  const blocks = await Promise.all([...files].sort().map((name) => packedBlock(site, name)));
  const policy = [
    "default-src 'none'",
    `script-src '${digest(script)}' 'wasm-unsafe-eval' blob:`,
    `style-src '${digest(style)}'`,
    'worker-src blob:',
    'connect-src blob: data:',
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const icon = (await readFile(join(site, 'favicon.svg'))).toString('base64');
  const html = (await readFile(join(site, 'index.html'), 'utf8'))
    .replace(kSiteOnly, '')
    .replace(/\s*<link rel="(?:manifest|stylesheet|modulepreload|preload)"[^>]*>/g, '')
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replace(/href="favicon\.svg"/, () => `href="data:image/svg+xml;base64,${icon}"`)
    .replace(/<meta charset="utf-8" \/>/, (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
    .replace('</body>', () => `${blocks.join('\n')}\n<script type="module">${script}</script>\n  </body>`);
  return { html, files: [...files] };
}

/** The whole program as one script; `files` is told what it fetches. */
async function bundleScript(site, files) {
  const names = (await filesIn(site)).filter((name) => !/^models\/careful\/|\.(br|gz)$/.test(name));  // the swift reader alone: one file must stay small
  const plugin = {
    name: 'packed files',
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.js$/ }, async ({ path }) => {
        if (relative(site, path).startsWith('..')) return undefined;
        const code = (await readFile(path, 'utf8')).replace(kFetched, (_, literal) => {
          const name = literal.slice(1, -1).replace(/^\.\//, '');
          const pattern = new RegExp(`^${name.replace(/[.*+?^()|[\]\\]/g, '\\$&').replace(/\$\{[^}]*\}/g, '[^/]+')}$`);
          for (const file of names) if (pattern.test(file) && file !== 'service-worker.js') files.add(file);
          return `globalThis.nutgrafFile(${literal})`;
        }).replace(/\bnew Worker\(/g, 'new globalThis.nutgrafWorker(');
        return { contents: code, loader: 'js' };
      }),
  };
  const contents = `import ${JSON.stringify(join(web, 'desk/packed-files.mjs'))}; await nutgrafFilesUnpacked; await import(${JSON.stringify(join(site, 'desk.js'))});`;
  const define = { 'import.meta.url': 'document.baseURI' };
  const { outputFiles } = await build({ ...kCommon, stdin: { contents, resolveDir: web }, format: 'esm', define, plugins: [plugin] });
  return outputFiles[0].text.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}

async function bundleStyle(site) {
  const [, href] = /<link rel="stylesheet" href="([^"]+)"/.exec(await readFile(join(site, 'index.html'), 'utf8'));
  const { outputFiles } = await build({ ...kCommon, entryPoints: [join(site, href)], loader: { '.svg': 'dataurl', '.woff2': 'dataurl' } });
  return outputFiles[0].text;
}

/** A file of the site where browsers keep it and run nothing of it: packed, and in letters. */
async function packedBlock(site, name) {
  const content = /\.m?js$/.test(name) ? await packedScript(join(site, name)) : await readFile(join(site, name));
  const packed = gzipSync(content, { level: 9 }).toString('base64');
  const type = kTypes[extname(name)] ?? 'application/octet-stream';
  return `<script type="application/gzip" data-file="${name}" data-type="${type}">${packed}</script>`;
}

/** A script that is loaded by itself. That of a worker becomes no module, and asks web/desk/packed-files.mjs for what it imports. */
async function packedScript(path) {
  const contents = (await readFile(path, 'utf8')).replaceAll('import.meta.url', JSON.stringify(kNowhere));
  if (!/worker[^/]*$/.test(path)) return contents;
  const stdin = { contents: contents.replace(/\bimport\((?=\w+\))/g, 'self.nutgrafImport(') };
  const { outputFiles } = await build({ ...kCommon, stdin, format: 'iife' });
  return outputFiles[0].contents;
}

async function filesIn(site) {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(site, join(entry.parentPath ?? entry.path, entry.name)));
}

function digest(content) {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const site = resolve(process.argv[2] ?? join(web, '../build/site'));
  const file = resolve(process.argv[3] ?? join(web, '../build/nutgraf.html'));
  const { html, files } = await singleFile(site);
  await writeFile(file, html);
  console.log(`${file}: ${(html.length / 1e6).toFixed(1)} MB with ${files.length} files`);
}
