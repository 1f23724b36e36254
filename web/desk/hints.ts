// What helps a reader whose text gives nothing to read: one line each, instead of a row of zeros.
import type { Analysis } from '../engine/analysis.js';
import { isNamed } from '../facts/names.js';
import { quotesToShow } from '../facts/quote-terms.js';

/** A text of fewer words that gives no facts is too short to be an article. */
const kFewWords = 40;

/** Whether a text is a web address and nothing else. */
export function isAddress(text: string): boolean {
  return /^\s*(https?:\/\/|www\.)\S+\s*$/i.test(text);
}

/** Whether a text has too few words to expect facts of it. */
export function isTooShort(text: string): boolean {
  return text.trim().split(/\s+/).length < kFewWords;
}

/** Whether an analysis has found nothing that the panels could show. */
export function foundNothing(analysis: Analysis): boolean {
  return analysis.times.length === 0 && !analysis.entities.some(isNamed) && quotesToShow(analysis, false).length === 0;
}

/** How many times cannot be placed because nobody knows when the article was published. */
export function timesWithoutDate({ document: about, times }: Analysis): number {
  return about.published ? 0 : times.filter(({ type, value }) => (type === 'DATE' || type === 'TIME') && /X/.test(value ?? '')).length;
}
