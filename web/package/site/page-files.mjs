// The HTML files of a built site, and writing them so that no reader ever meets half a file.
import { lstat, mkdir, readdir, rename, stat, writeFile, chmod } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import picomatch from 'picomatch';

const kPage = /\.html?$/i;
/** Folders that hold no pages of a site. */
const kPassed = new Set(['node_modules', '.git']);

/** The paths of all pages within `folder` that are wanted, with "/" between the names, in order. Links are not followed. */
export async function findPages(folder, { include, exclude, passed }) {
  const isIncluded = include.length > 0 ? matcher(include) : () => true;
  const isExcluded = matcher(exclude);
  const found = [];
  const search = async (under) => {
    for (const entry of await readdir(join(folder, under), { withFileTypes: true })) {
      const path = under + entry.name;
      if (entry.isDirectory() && !kPassed.has(entry.name) && path !== passed && !isExcluded(`${path}/`)) await search(`${path}/`);
      else if (entry.isFile() && kPage.test(entry.name) && isIncluded(path) && !isExcluded(path)) found.push(path);
    }
  };
  await search('');
  return found.sort((a, b) => (a < b ? -1 : 1));
}

/** Whether a path is meant by one of the patterns: "news/**", "*.html", or a folder as "drafts". */
function matcher(patterns) {
  if (patterns.length === 0) return () => false;
  const tests = patterns.map((pattern) => pattern.replace(/^\.?\//, '').replace(/\/$/, '')).flatMap((pattern) => [picomatch(pattern), picomatch(`${pattern}/**`)]);
  return (path) => tests.some((test) => test(path));
}

/** Writes a file beside its place and moves it there; it keeps the rights that it had. */
export async function writeWhole(file, content) {
  await mkdir(dirname(file), { recursive: true });
  const mode = await lstat(file).then(({ mode: held }) => held & 0o7777, () => null);
  const beside = `${file}.nutgraf-${process.pid}`;
  await writeFile(beside, content);
  if (mode !== null) await chmod(beside, mode);
  await rename(beside, file);
}

/** The compressed copies of a page that are there, which a change of the page leaves behind. */
export async function compressedCopies(file) {
  const copies = ['.gz', '.br', '.zst'].map((end) => file + end);
  const there = await Promise.all(copies.map((copy) => stat(copy).then(() => true, () => false)));
  return copies.filter((_, i) => there[i]);
}
