// A folder as an archive: the same files make the same bytes.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';

/** The zip of a folder's files by their paths from `base`, in the order of names and without a clock. */
export async function zipFolder(folder, base = folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
  const files = await Promise.all(paths.map(async (path) => [relative(base, path), await readFile(path)]));
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1) });
}
