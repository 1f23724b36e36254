// What is found in an article as tables, a row a fact, each with its sentence, its paragraph, its place and its source.
import type { Span } from '../engine/analysis.js';
import { words } from '../words/catalogue.js';
import type { Article } from './article.js';
import { claimRows, quotationRows, sourceRows } from './attribution-tables.js';

import { eventRows, timelineRows, timeRows } from './event-tables.js';
import { checkRows, figureRows } from './figure-tables.js';
import { mentionRows, nameRows } from './name-tables.js';
import { Places } from './text.js';

export type Cell = string | number | null;
export type ColumnName = keyof ReturnType<typeof words>['exporting']['columns'];
export type TableName = keyof ReturnType<typeof words>['exporting']['tables'];

/** A fact: what stands in the columns of its own, and where its words are. */
export interface Row {
  cells: Partial<Record<ColumnName, Cell>>;
  span: Span;
}

export interface Table {
  name: TableName;
  columns: ColumnName[];
  rows: Partial<Record<ColumnName, Cell>>[];
}

/** Every table has these behind its own columns. */
const kSourceColumns = ['sentence', 'paragraph', 'title', 'publisher', 'published', 'address', 'start', 'end'] as const;

/** The columns of each table: `shown` are those that a person reads, `more` those that only a program asks for. */
const kTables: Record<TableName, { shown: ColumnName[]; more: ColumnName[]; rowsOf: (article: Article) => Row[] }> = {
  quotations: {
    shown: ['speaker', 'words', 'exactness', 'manner'],
    more: ['id', 'class', 'source', 'cue', 'negated', 'questioned', 'stance', 'addressee', 'target', 'within'],
    rowsOf: quotationRows,
  },
  names: {
    shown: ['name', 'type', 'descriptions', 'mentions'],
    more: ['id', 'weight', 'members', 'country', 'latitude', 'longitude', 'geonames', 'wikidata'],
    rowsOf: nameRows,
  },
  mentions: { shown: ['words', 'name', 'mentionKind'], more: ['id', 'type'], rowsOf: mentionRows },
  timeline: { shown: ['from', 'to', 'event', 'standing'], more: ['id', 'status', 'saidBy', 'background'], rowsOf: timelineRows },
  times: { shown: ['words', 'meaning'], more: ['id', 'type', 'value', 'from', 'to'], rowsOf: timeRows },
  events: { shown: ['event', 'who', 'standing', 'place'], more: ['id', 'status', 'class', 'saidBy', 'act', 'code', 'from', 'to'], rowsOf: eventRows },
  disputes: { shown: ['dispute', 'part', 'speaker', 'says', 'manner'], more: ['id', 'class', 'stance'], rowsOf: claimRows },
  figures: {
    shown: ['figure', 'kind', 'counted', 'ofWhom', 'asOf', 'saidBy'],
    more: ['id', 'value', 'low', 'high', 'unit'],
    rowsOf: figureRows,
  },
  checks: { shown: ['rule', 'toCheck'], more: ['id', 'class'], rowsOf: checkRows },
  sources: {
    shown: ['source', 'role', 'office', 'direct', 'indirect'],
    more: ['id', 'affiliation', 'reason', 'noAnswer'],
    rowsOf: sourceRows,
  },
};

export const kTableNames = Object.keys(kTables) as TableName[];

/** A table with all its columns. */
export function tableOf(name: TableName, article: Article): Table {
  const { shown, more, rowsOf } = kTables[name];
  const { title, publisher, published, address } = article.about;
  const places = new Places(article.analysis, article.text);
  const rows = rowsOf(article).map(({ cells, span }) => ({
    ...cells,
    sentence: places.sentenceOf(span),
    paragraph: places.paragraphAt(span.start),
    title,
    publisher,
    published,
    address,
    start: span.start,
    end: span.end,
  }));
  return { name, columns: [...shown, ...more, ...kSourceColumns], rows };
}

/** The same with the columns that a person reads, and the paragraph. */
export function shortTable(name: TableName, article: Article): Table {
  return { ...tableOf(name, article), columns: [...kTables[name].shown, 'paragraph'] };
}

/** What stands above a column. */
export function columnTitle(column: ColumnName): string {
  return words().exporting.columns[column];
}
