// What a reader has chosen, found again in another analysis of the article or in a changed article: by its words.
import { factsAt, type Fact, type Selection, type Span } from '../facts/facts.js';

const kNone: Selection = { facts: [], span: null };

/** The selection as it is among `facts` of `text`; nothing where its words are gone. */
export function keptSelection(selection: Selection, before: string, facts: Fact[], text: string): Selection {
  if (!selection.span) return kNone;
  const span = movedSpan(selection.span, before, text);
  if (!span) return kNone;
  const kinds = new Set(selection.facts.map(({ kind }) => kind));
  const at = selection.at === undefined ? undefined : selection.at - selection.span.start + span.start;
  const found = factsAt(facts, at ?? span.start).facts.filter(({ kind }) => kinds.has(kind));
  const around = selection.around && movedSpan(selection.around, before, text);
  return { facts: found, span, ...(around ? { around } : {}), ...(at === undefined ? {} : { at }) };
}

/** The place of the same words that is nearest, counted from the start of the text or from its end. */
function movedSpan({ start, end }: Span, before: string, text: string): Span | null {
  const words = before.slice(start, end);
  const wanted = [start, start + text.length - before.length];
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && words; at = text.indexOf(words, at + 1)) places.push(at);
  const distance = (place: number): number => Math.min(...wanted.map((target) => Math.abs(place - target)));
  const nearest = places.sort((a, b) => distance(a) - distance(b))[0];
  return nearest === undefined ? null : { start: nearest, end: nearest + words.length };
}
