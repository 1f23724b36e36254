// The formats that an article can be saved in, by what they are for. Each is loaded when it is first asked for.
import { words } from '../words/catalogue.js';
import type { Article } from './article.js';
import { datedEvents, plannedEvents } from './calendar.js';
import type { ExportFile } from './files.js';
import { hasPoints } from './geojson.js';

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
  { name: 'markdown', group: 'read', fits: always, file: async (article) => (await import('./markdown.js')).briefAsMarkdown(article) },
  { name: 'report', group: 'read', fits: always, file: async (article) => (await import('./report.js')).briefAsReport(article) },
  {
    name: 'csv',
    group: 'tables',
    fits: ({ analysis }) => analysis.quotes.length > 0,
    file: async (article) => (await import('./spreadsheet.js')).quotationsAsCsv(article),
  },
  { name: 'tables', group: 'tables', fits: always, file: async (article) => (await import('./tables-zip.js')).tablesAsZip(article) },
  { name: 'json', group: 'programs', fits: always, file: async (article) => (await import('./whole-json.js')).articleAsJson(article) },
  { name: 'jsonLd', group: 'programs', fits: always, file: async (article) => (await import('./json-ld.js')).articleAsJsonLd(article) },
  { name: 'annotations', group: 'programs', fits: always, file: async (article) => (await import('./web-annotation.js')).factsAsAnnotations(article) },
  { name: 'conllu', group: 'programs', fits: always, file: async (article) => (await import('./written.js')).written('conllu', article) },
  { name: 'timeml', group: 'programs', fits: always, file: async (article) => (await import('./written.js')).written('timeml', article) },
  { name: 'geojson', group: 'programs', fits: hasPoints, file: async (article) => (await import('./geojson.js')).placesAsGeoJson(article) },
  {
    name: 'calendar',
    group: 'programs',
    fits: (article) => plannedEvents(article).length > 0,
    file: async (article) => (await import('./calendar.js')).plannedAsCalendar(article),
  },
  {
    name: 'timelineJs',
    group: 'programs',
    fits: (article) => datedEvents(article).length > 0,
    file: async (article) => (await import('./calendar.js')).timelineForTimelineJs(article),
  },
  {
    name: 'plover',
    group: 'programs',
    fits: ({ analysis }) => analysis.events.some(({ type }) => type !== null),
    file: async (article) => (await import('./written.js')).written('plover', article),
  },
];
