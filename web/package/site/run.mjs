// nutgraf FOLDER: facts for all articles of a built site, in their pages and on pages of their own.
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { compressedCopies, findPages, writeWhole } from './page-files.mjs';
import { inThreads } from './pool.mjs';
import { reasonsOf, summaryOf } from './summary.mjs';
import { indexPages } from './index-pages.mjs';
import { ownPages, replaceOwnPages } from './own-pages.mjs';

/** What can be said with the folder. */
export const siteOptions = {
  include: { type: 'string', multiple: true, default: [] },
  exclude: { type: 'string', multiple: true, default: [] },
  pages: { type: 'string', default: 'nutgraf-pages' },
  jobs: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  remove: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
};

/** Does what the options ask for and tells of it on `log`. Gives the exit code: 1 where a page could not be read or written. */
export async function runSite(folder, options, log = console.error) {
  const pagesFolder = checkedFolder(options.pages);
  const jobs = checkedCount(options.jobs);
  const own = await ownPages(join(folder, pagesFolder));
  const paths = await findPages(folder, { ...options, passed: pagesFolder });
  if (paths.length === 0) throw new Error(`There are no pages in ${folder}${options.include.length + options.exclude.length > 0 ? ' that the patterns leave' : ''}: a page is a file that ends in .html.`);
  const isDry = options['dry-run'];
  const outcomes = new Map();
  const stale = [];
  const tell = progressTo(process.stderr, paths.length);
  await inThreads(paths.map((path) => ({ path, file: join(folder, path), isBare: options.remove })), jobs, async (path, { bytes, ...outcome }) => {
    const file = join(folder, path);
    if (bytes && !isDry) await writeWhole(file, bytes).catch(({ message }) => (outcome = { kind: 'failure', reason: message }));
    if (bytes) stale.push(...(await compressedCopies(file)));
    outcomes.set(path, { ...outcome, isChanged: bytes !== undefined });
    tell(outcomes.size);
  });
  const found = paths.map((path) => ({ path, ...outcomes.get(path) }));
  const articles = found.filter(({ kind }) => kind === 'article');
  const pages = options.remove ? new Map() : indexPages(articles, pagesFolder);
  const changedPages = await replaceOwnPages(join(folder, pagesFolder), own, pages, isDry);
  if (options.verbose) for (const line of reasonsOf(found)) log(line);
  for (const { path, reason } of found.filter(({ kind }) => kind === 'failure')) log(`nutgraf: ${path} is left as it was: ${reason}`);
  if (stale.length > 0) log(`nutgraf: ${stale.length} compressed copies are of the pages as they were, such as ${stale.sort()[0]}. Compress the site afterwards.`);
  for (const line of summaryOf(found, { pages, changedPages, pagesFolder: join(folder, pagesFolder), isDry, isRemoved: options.remove })) log(line);
  return found.some(({ kind }) => kind === 'failure') ? 1 : 0;
}

/** Whether a word of the command line names a folder. */
export async function isFolder(path) {
  return stat(path).then((found) => found.isDirectory(), () => false);
}

function checkedFolder(name) {
  const path = name.replace(/^\.\//, '').replace(/\/+$/, '');
  if (!path || path.startsWith('/') || path.split(/[\\/]/).some((part) => part === '..' || part === '.')) throw new Error(`--pages names a folder within the site, not "${name}".`);
  return path;
}

function checkedCount(jobs) {
  if (jobs === undefined) return availableParallelism();
  if (!/^[1-9]\d{0,2}$/.test(jobs)) throw new Error(`--jobs is a number from 1, not "${jobs}".`);
  return Number(jobs);
}

/** Counts on one line of a terminal; says nothing where there is none. */
function progressTo(stream, total) {
  if (!stream.isTTY) return () => {};
  return (done) => stream.write(done < total ? `\r${done} of ${total} pages` : '\r\x1b[K');
}
