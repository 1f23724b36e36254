// Puts a .br and a .gz beside every file of a folder that gets smaller by it. What was compressed once is kept, by its content, in
// a folder beside, for the best brotli takes its time.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const kWays = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};
const kLeast = 256;  // below it the headers weigh more than what is saved

/** Compresses all files in `folder`; `cache` keeps what was made. */
export async function compressFolder(folder, cache) {
  await mkdir(cache, { recursive: true });
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    if (!entry.isFile() || /\.(br|gz|png)$/.test(entry.name)) continue;
    const bytes = await readFile(path);
    if (bytes.length >= kLeast) for (const way of Object.keys(kWays)) await compress(path, bytes, way, cache);
  }
}

async function compress(path, bytes, way, cache) {
  const kept = join(cache, `${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}.${way}`);
  if (!(await stat(kept).catch(() => null))) await writeFile(kept, await kWays[way](bytes));
  if ((await stat(kept)).size < bytes.length) await copyFile(kept, `${path}.${way}`);
}
