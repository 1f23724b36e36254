// Anchors: words of an article with what stands around them, so that a correction finds them again when the text is edited elsewhere
// (a TextQuoteSelector of the W3C Web Annotation Data Model).
import type { Quote, Span } from '../engine/analysis.js';
import type { Anchor } from '../engine/corrections.js';

/** As much of the text is kept on each side, in UTF-16 code units: a line of print. */
const kReach = 64;
/** As many words of a quotation are enough to know it by. */
const kQuoteWords = 10;

/** The anchor of a span of the text. */
export function anchorOf(text: string, { start, end }: Span): Anchor {
  return {
    exact: wellFormed(text.slice(start, end)),
    prefix: wellFormed(text.slice(whole(text, start - kReach, 1), start)),
    suffix: wellFormed(text.slice(end, whole(text, end + kReach, -1))),
  };
}

/** The anchor of a quotation: its first words, or all of them where another quotation within it begins with these. */
export function quoteAnchor(text: string, quote: Quote, quotes: readonly Quote[]): Anchor {
  const [first] = quote.spans;
  const words = firstWords(text, first);
  const isInner = (span: Span): boolean => span.start <= words.start && span.end >= words.end && span.end - span.start < first.end - first.start;
  return anchorOf(text, quotes.some(({ spans }) => spans.some(isInner)) ? first : words);
}

function firstWords(text: string, { start, end }: Span): Span {
  const words = [...text.slice(start, end).matchAll(/\S+/g)];
  const last = words[kQuoteWords - 1];
  return { start, end: last && words.length > kQuoteWords ? start + last.index + last[0].length : end };
}

/** Where words that a user wrote stand in the text, nearest to a place of it; however they are spaced. Null where they do not. */
export function placeOf(text: string, written: string, near: number): Span | null {
  const words = written.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const pattern = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'), 'g');
  let nearest: Span | null = null;
  for (const { index, 0: found } of text.matchAll(pattern)) {
    if (!standsAlone(text, index, index + found.length)) continue;
    if (!nearest || Math.abs(index - near) < Math.abs(nearest.start - near)) nearest = { start: index, end: index + found.length };
  }
  return nearest;
}

/** The whole words that a selection touches, without the space around them; null where it touches none. */
export function wholeWords(text: string, { start, end }: Span): Span | null {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from]!)) ++from;
  while (to > from && /\s/.test(text[to - 1]!)) --to;
  if (from === to) return null;
  while (from > 0 && areOneWord(text, from)) --from;
  while (to < text.length && areOneWord(text, to)) ++to;
  return { start: from, end: to };
}

function standsAlone(text: string, start: number, end: number): boolean {
  return !areOneWord(text, start) && !areOneWord(text, end);
}

/** Whether letters or digits stand on both sides of a place. */
function areOneWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}\p{M}]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{N}\p{M}]/u.test(text.slice(at, at + 2));
}

/** The place within the text, moved so that it parts no surrogate pair. */
function whole(text: string, at: number, step: 1 | -1): number {
  const place = Math.min(text.length, Math.max(0, at));
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, place - 1), place + 1)) ? place + step : place;
}

/** The same as the engine reads it: a lone surrogate is U+FFFD. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
