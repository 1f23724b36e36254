// The formats that an article can be saved in, by what they are for. The large ones are loaded when they are first asked for.
import { words } from '../words/catalogue.js';
import type { Article } from './article.js';
import type { ExportFile } from './files.js';
import { datedEvents, plannedAsCalendar, plannedEvents, timelineForTimelineJs } from './calendar.js';
import { hasPoints, placesAsGeoJson } from './geojson.js';
import { articleAsJsonLd } from './json-ld.js';
import { briefAsMarkdown } from './markdown.js';
import { briefAsReport } from './report.js';
import { quotationsAsCsv } from './spreadsheet.js';
import { factsAsAnnotations } from './web-annotation.js';
import { articleAsJson } from './whole-json.js';
import { written } from './written.js';

export type FormatName = keyof ReturnType<typeof words>['exporting']['formats'];
export type FormatGroup = keyof ReturnType<typeof words>['exporting']['groups'];

export interface Format {
  name: FormatName;
  group: FormatGroup;
  /** Whether the article has anything for it. */
  fits: (article: Article) => boolean;
  file: (article: Article) => Promise<ExportFile>;
}

const always = (): boolean => true;

export const kFormats: readonly Format[] = [
  { name: 'word', group: 'read', fits: always, file: async (article) => (await import('./word.js')).briefAsWord(article) },
  { name: 'markdown', group: 'read', fits: always, file: async (article) => briefAsMarkdown(article) },
  { name: 'report', group: 'read', fits: always, file: async (article) => briefAsReport(article) },
  {
    name: 'csv',
    group: 'tables',
    fits: ({ analysis }) => analysis.quotes.length > 0,
    file: async (article) => quotationsAsCsv(article),
  },
  { name: 'tables', group: 'tables', fits: always, file: async (article) => (await import('./tables-zip.js')).tablesAsZip(article) },
  { name: 'json', group: 'programs', fits: always, file: async (article) => articleAsJson(article) },
  { name: 'jsonLd', group: 'programs', fits: always, file: async (article) => articleAsJsonLd(article) },
  { name: 'annotations', group: 'programs', fits: always, file: async (article) => factsAsAnnotations(article) },
  { name: 'conllu', group: 'programs', fits: always, file: async (article) => written('conllu', article) },
  { name: 'timeml', group: 'programs', fits: always, file: async (article) => written('timeml', article) },
  { name: 'geojson', group: 'programs', fits: hasPoints, file: async (article) => placesAsGeoJson(article) },
  {
    name: 'calendar',
    group: 'programs',
    fits: (article) => plannedEvents(article).length > 0,
    file: async (article) => plannedAsCalendar(article),
  },
  {
    name: 'timelineJs',
    group: 'programs',
    fits: (article) => datedEvents(article).length > 0,
    file: async (article) => timelineForTimelineJs(article),
  },
  {
    name: 'plover',
    group: 'programs',
    fits: ({ analysis }) => analysis.events.some(({ type }) => type !== null),
    file: async (article) => written('plover', article),
  },
];
