// Events on the line of time: their words, their days, and whether they are still ahead.
import type { Analysis, Event, TimelineItem } from '../engine/analysis.js';

/** The clause that tells an event, parted at the word that names it. */
export function eventWords({ start, end, clause }: Event, text: string): { before: string; words: string; after: string } {
  return { before: text.slice(clause.start, start), words: text.slice(start, end), after: text.slice(end, clause.end) };
}

/** The same in one piece. */
export function phraseOf({ clause }: Event, text: string): string {
  return text.slice(clause.start, clause.end);
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
