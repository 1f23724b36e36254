// The folder of pages that are all ours: what lies in it from before, and writing it anew.
import { readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { kGenerator } from './index-pages.mjs';
import { writeWhole } from './page-files.mjs';

/** The files in the folder by their paths. Throws where one is not ours, for the folder is written anew. */
export async function ownPages(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const files = new Map();
  for (const entry of entries.filter((one) => !one.isDirectory())) {
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const content = await readFile(file, 'utf8');
    if (!content.includes(kGenerator)) throw new Error(`${file} is not a page of Nutgraf's; name another folder by --pages.`);
    files.set(file.slice(folder.length + 1).replaceAll('\\', '/'), content);
  }
  return files;
}

/** Makes `pages` all that the folder holds. Gives how many files differ from before. */
export async function replaceOwnPages(folder, before, pages, isDry) {
  const fresh = [...pages].filter(([path, content]) => before.get(path) !== content);
  const gone = [...before.keys()].filter((path) => !pages.has(path));
  if (!isDry) {
    for (const [path, content] of fresh) await writeWhole(join(folder, path), content);
    for (const path of gone) await rm(join(folder, path));
    if (before.size > 0 && gone.length > 0) await removeEmpty(folder);
  }
  return fresh.length + gone.length;
}

async function removeEmpty(folder) {
  for (const entry of await readdir(folder, { withFileTypes: true })) if (entry.isDirectory()) await removeEmpty(join(folder, entry.name));
  await rmdir(folder).catch(() => {});  // not empty
}
