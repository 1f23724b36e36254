// The timeline as files for other programs: what is planned for calendars (iCalendar, RFC 5545), all dated events for TimelineJS; and
// what the core itself writes: times and events as TimeML, the political ones as PLOVER.
import type { Analysis, Event, TimelineItem } from '../engine/analysis.js';
import type { WrittenFormat } from '../engine/engine.js';
import { reservation, standing } from '../facts/claim-terms.js';
import { jsonFile, type ExportFile, type ExportOffer } from './files.js';
import { sharedEngine } from '../engine/shared-engine.js';
import { byId } from '../facts/lookup.js';
import { dayNumber, isAhead, phraseOf } from '../facts/timeline.js';

/** An event whose days are known. */
interface Dated {
  item: TimelineItem & { from: string; to: string };
  event: Event;
}

const kFold = 75;  // octets, the longest line of an iCalendar file

export function timelineOffers(analysis: Analysis, text: string): ExportOffer[] {
  const dated = datedEvents(analysis);
  const planned = dated.filter(({ item }) => isAhead(item, analysis) && item.status !== 'denied');
  return [
    ...(dated.length > 0 ? [{ label: 'TimelineJS', file: () => asTimelineJs(dated, analysis, text) }] : []),
    ...(planned.length > 0 ? [{ label: 'iCalendar', file: () => asCalendar(planned, analysis, text) }] : []),
    { label: 'TimeML', file: () => written('timeml', { name: 'nutgraf-times.tml', type: 'application/xml' }, analysis, text) },
    ...(analysis.events.some(({ type }) => type !== null)
      ? [{ label: 'PLOVER', file: () => written('plover', { name: 'nutgraf-plover.jsonl', type: 'application/jsonl' }, analysis, text) }]
      : []),
  ];
}

/** The core writes these, so that page and command line give the same bytes; for that it reads the text once more. */
async function written(format: WrittenFormat, file: Omit<ExportFile, 'content'>, analysis: Analysis, text: string): Promise<ExportFile> {
  const { published } = analysis.document;
  const given = published && published.from !== 'text' ? { published: published.value, publishedFrom: published.from } : {};
  const engine = await sharedEngine(() => {});
  return { ...file, content: await engine.write(text, format, given) };
}

function datedEvents({ story, events }: Analysis): Dated[] {
  return story.timeline.flatMap((item) => {
    const event = byId(events, item.event);
    return event && item.from && item.to ? [{ item: { ...item, from: item.from, to: item.to }, event }] : [];
  });
}

/** As https://timeline.knightlab.com/docs/json-format.html asks for it. */
function asTimelineJs(dated: Dated[], analysis: Analysis, text: string): ExportFile {
  const dateOf = (day: string): object => {
    const [year, month, date] = day.split('-').map(Number);
    return { year, month, day: date };
  };
  const events = dated.map(({ item, event }) => ({
    start_date: dateOf(item.from),
    ...(item.to === item.from ? {} : { end_date: dateOf(item.to) }),
    text: { headline: escapeHtml(phraseOf(event, text)), text: escapeHtml(standing(event, analysis, text)) },
    ...(item.background ? { group: 'Background' } : {}),
    unique_id: event.id,
  }));
  return jsonFile('nutgraf-timeline.json', { events });
}

/** TimelineJS takes what it is given for markup. */
function escapeHtml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** All-day events; the day of DTEND is no more part of the event. */
function asCalendar(dated: Dated[], analysis: Analysis, text: string): ExportFile {
  const stamp = `${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}`;
  const dayAfter = (day: string): string => new Date((dayNumber(day) + 1) * 86_400_000).toISOString().slice(0, 10);
  const summary = (event: Event): string => {
    const doubt = event.status === 'planned' && event.source === null ? '' : reservation(event, analysis, text);
    return phraseOf(event, text) + (doubt && ` (${doubt})`);
  };
  const lines = dated.flatMap(({ item, event }) => [
    'BEGIN:VEVENT',
    `UID:${event.id}-${item.from}-${event.start}@nutgraf`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${item.from.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${dayAfter(item.to).replaceAll('-', '')}`,
    `SUMMARY:${escapeText(summary(event))}`,
    `STATUS:${item.status === 'planned' && event.source === null ? 'CONFIRMED' : 'TENTATIVE'}`,
    'END:VEVENT',
  ]);
  const content = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Nutgraf//EN', ...lines, 'END:VCALENDAR'].map((line) => `${fold(line)}\r\n`).join('');
  return { name: 'nutgraf-planned.ics', type: 'text/calendar;charset=utf-8', content };
}

function escapeText(words: string): string {
  return words.replace(/[\\;,]/g, '\\$&').replace(/\s+/g, ' ');
}

/** Parts a long line so that no character is cut; what goes on begins with a space. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (length + size > kFold) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}
