// Events on the line of time: their words, their days, and whether they are still ahead.
import type { Analysis, Event, Span, TimelineItem } from '../engine/analysis.js';
import { context } from './words.js';

/** More characters than this are no phrase any more. */
const kLongestPhrase = 160;

/** The clause that tells an event, or else its words with those who take part in it, parted at the word that names it. */
export function eventWords(event: Event, text: string, clause: Span | null = null): { before: string; words: string; after: string } {
  if (clause) return { before: text.slice(clause.start, event.start), words: text.slice(event.start, event.end), after: text.slice(event.end, clause.end) };
  const spans = [event, ...event.arguments];
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const phrase = { before: text.slice(start, event.start), words: text.slice(event.start, event.end), after: text.slice(event.end, end) };
  return spans.length > 1 && end - start <= kLongestPhrase && !/\n/.test(text.slice(start, end)) ? phrase : context(text, event);
}

/** The same in one piece. */
export function phraseOf(event: Event, text: string, clause: Span | null = null): string {
  const { before, words, after } = eventWords(event, text, clause);
  return before + words + after;
}

/** Whether an event is told as one to come: by its days, or by its status where they or the day of publication leave it open. */
export function isAhead({ status, from, to }: TimelineItem, { document: { published } }: Analysis): boolean {
  if (published !== null && from !== null && from > published.value) return true;
  if (published !== null && to !== null && to < published.value) return false;
  return status === 'planned' || status === 'conditional' || status === 'wished';
}

/** The number of a day, counted from 1 January 1970. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00Z`) / 86_400_000);
}
