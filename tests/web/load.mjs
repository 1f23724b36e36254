// Modules of web/ for tests in node.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** What a module of web/ exports, bundled for node. */
export async function load(path) {
  const entry = fileURLToPath(new URL(`../../web/${path}`, import.meta.url));
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-'));
  const outfile = join(folder, 'module.mjs');
  try {
    await build({ entryPoints: [entry], bundle: true, outfile, format: 'esm', target: 'es2022', logLevel: 'error' });
    return await import(pathToFileURL(outfile));
  } finally {
    await rm(folder, { recursive: true });
  }
}
