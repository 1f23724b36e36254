// Tables for spreadsheets: CSV as RFC 4180 writes it, and what pastes into Word and Sheets.
import { words } from '../words/catalogue.js';
import { english } from '../words/english/english.js';
import { fileName, type Article } from './article.js';
import { citation, type Copied } from './citation.js';
import type { ExportFile } from './files.js';
import { tag } from './markup.js';
import { columnTitle, shortTable, tableOf, type Cell, type Table, type TableName } from './tables.js';

/** The titles in files: the same in every language, for programs look for them. */
const kTitles = english.exporting.columns;

/** The table as a CSV file; the first row has the titles. The byte order mark tells spreadsheets that it is UTF-8. */
export function csvOf(table: Table): string {
  const line = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;
  const rows = table.rows.map((row) => line(table.columns.map((column) => row[column] ?? null)));
  return `\ufeff${line(table.columns.map((column) => kTitles[column]))}${rows.join('')}`;
}

export function quotationsAsCsv(article: Article): ExportFile {
  const part = words().exporting.tables.quotations.toLowerCase();
  return { name: fileName(article, 'csv', part), type: 'text/csv;charset=utf-8', content: csvOf(tableOf('quotations', article)) };
}

function csvCell(cell: Cell): string {
  const text = safeCell(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** An article's words must not become a formula: a spreadsheet takes what an apostrophe leads for text. */
function safeCell(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell ?? '');
  return /^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** The table to be pasted: for Word as a table, for spreadsheets as cells, with the source below it. */
export function copiedTable(name: TableName, article: Article, table = shortTable(name, article)): Copied {
  const rows = [table.columns.map(columnTitle), ...table.rows.map((row) => table.columns.map((column) => safeCell(row[column] ?? null)))];
  const source = citation(article.about);
  const [head, ...body] = rows.map((row, index) => tag('tr', {}, row.map((cell) => tag(index === 0 ? 'th' : 'td', {}, cell))));
  return {
    html: [
      tag('table', { border: '1' }, tag('caption', {}, words().exporting.tables[name]), tag('thead', {}, head!), tag('tbody', {}, body)),
      source.plain ? tag('p', {}, source.html) : '',
    ],
    plain: rows.map((row) => `${row.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')}\n`).join('') + (source.plain && `\n${source.plain}\n`),
  };
}
