// What is planned as a calendar, iCalendar of RFC 5545; and all dated events for TimelineJS.
import type { Event, TimelineItem } from '../engine/analysis.js';
import { reservation, standing } from '../facts/claim-terms.js';
import { dayNumber, isAhead, phraseOf } from '../facts/timeline.js';
import { words } from '../words/catalogue.js';
import { fileName, type Article } from './article.js';
import { citation } from './citation.js';
import { jsonFile, type ExportFile } from './files.js';
import { escapeHtml, toHtml } from './markup.js';
import { oneLine } from './text.js';

/** An event whose days are known. */
interface Dated {
  item: TimelineItem & { from: string; to: string };
  event: Event;
}

const kFold = 75;  // octets, the longest line of an iCalendar file

/** All events that have days, in the order of time. */
export function datedEvents({ analysis: { story, events } }: Article): Dated[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return story.timeline.flatMap((item) => {
    const event = byId.get(item.event);
    return event && item.from && item.to ? [{ item: { ...item, from: item.from, to: item.to }, event }] : [];
  });
}

/** Those that are still to come, and of which nobody says that they will not. */
export function plannedEvents(article: Article): Dated[] {
  return datedEvents(article).filter(({ item }) => isAhead(item, article.analysis) && item.status !== 'denied');
}

/** As https://timeline.knightlab.com/docs/json-format.html asks for it. */
export function timelineForTimelineJs(article: Article): ExportFile {
  const { analysis, text, about } = article;
  const dateOf = (day: string): object => {
    const [year, month, date] = day.split('-').map(Number);
    return { year, month, day: date };
  };
  const source = toHtml(citation(about).html);
  const events = datedEvents(article).map(({ item, event }) => ({
    start_date: dateOf(item.from),
    ...(item.to === item.from ? {} : { end_date: dateOf(item.to) }),
    text: {
      headline: escapeHtml(oneLine(phraseOf(event, text))),
      text: `<p>${escapeHtml(standing(event, analysis, text))}</p>${source && `<p>${source}</p>`}`,
    },
    ...(item.background ? { group: words().exporting.columns.background } : {}),
    unique_id: event.id,
  }));
  const title = about.title ? { title: { text: { headline: escapeHtml(about.title), text: source } } } : {};
  return jsonFile(fileName(article, 'json', 'timelinejs'), { ...title, events });
}

/** All-day events; the day of DTEND is no more part of the event. */
export function plannedAsCalendar(article: Article): ExportFile {
  const lines = plannedEvents(article).flatMap((dated) => eventLines(dated, article));
  const content = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Nutgraf//EN', ...lines, 'END:VCALENDAR'].map((line) => `${fold(line)}\r\n`).join('');
  return { name: fileName(article, 'ics', 'planned'), type: 'text/calendar;charset=utf-8', content };
}

function eventLines({ item, event }: Dated, { analysis, text, about }: Article): string[] {
  const dayAfter = new Date((dayNumber(item.to) + 1) * 86_400_000).toISOString().slice(0, 10);
  const isSure = event.status === 'planned' && event.source === null;
  const doubt = isSure ? '' : reservation(event, analysis, text);
  const compact = (day: string): string => day.replaceAll('-', '');
  const source = citation(about).plain;
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}-${item.from}-${event.start}@nutgraf`,
    // No clock: the same article gives the same file. What is known was known on the day of publication.
    `DTSTAMP:${compact(about.published ?? '1970-01-01')}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(item.from)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter)}`,
    `SUMMARY:${escapeText(oneLine(phraseOf(event, text)) + (doubt && ` (${doubt})`))}`,
    ...(source ? [`DESCRIPTION:${escapeText(source)}`] : []),
    ...(about.address && /^https?:[^\s]+$/.test(about.address) ? [`URL:${about.address}`] : []),
    `STATUS:${isSure ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function escapeText(content: string): string {
  return content.replace(/[\\;,]/g, '\\$&').replace(/\s+/g, ' ');
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
