// All tables of an article in one file, with the text that their positions count in.
import { strToU8, zipSync, type Zippable } from 'fflate';
import { fileName, type Article } from './article.js';
import type { ExportFile } from './files.js';
import { csvOf } from './spreadsheet.js';
import { kTableNames, tableOf } from './tables.js';

/** The earliest day that a ZIP can have: the same article gives the same bytes on every day. */
const kDay = new Date(1980, 0, 1, 12);

export function tablesAsZip(article: Article): ExportFile {
  const files: Zippable = { 'article.txt': strToU8(article.text) };
  for (const name of kTableNames) files[`${name}.csv`] = strToU8(csvOf(tableOf(name, article)));
  return { name: fileName(article, 'zip', 'tables'), type: 'application/zip', content: zipSync(files, { level: 6, mtime: kDay }) };
}
