// Makes the browser extension from the built site: the desk in a side panel, and the button that hands it the page one is on.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { zipFolder } from './archive.mjs';

/** What an extension has no use for. */
const kLeftOut = /^(service-worker\.js|manifest\.webmanifest|example|nutgraf\.html)$|\.(br|gz)$/;
const kPanelScript = '<script type="module" src="panel.js"></script>';

/** Writes the extension into the folder `extension` and into a file beside it that browsers' shops take. */
export async function buildExtension(web, site, extension) {
  await rm(extension, { recursive: true, force: true });
  await mkdir(extension, { recursive: true });
  await cp(site, extension, { recursive: true, filter: (path) => !kLeftOut.test(basename(path)) });
  await cp(join(web, 'extension/manifest.json'), join(extension, 'manifest.json'));
  await cp(join(web, 'extension/icon.png'), join(extension, 'icon.png'));
  await build({
    bundle: true,
    minify: true,
    target: 'es2022',
    format: 'esm',
    absWorkingDir: web,
    outdir: extension,
    entryPoints: { background: 'extension/background.ts', panel: 'extension/panel.ts' },
    logLevel: 'warning',
  });
  const page = await readFile(join(extension, 'index.html'), 'utf8');
  const shown = page.replace('</head>', `${kPanelScript}\n</head>`).replace(/\s*<link rel="manifest"[^>]*>/, '');
  await writeFile(join(extension, 'index.html'), shown);
  await writeFile(join(dirname(extension), 'nutgraf-extension.zip'), await zipFolder(extension));
}
