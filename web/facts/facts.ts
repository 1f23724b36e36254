// Facts as a reader meets them: the names, times and quotes of an analysis, each with the places of its words.
import type { Analysis, Span, Warning } from '../engine/analysis.js';
import { isSaid } from './quote-terms.js';

export type { Span };

export type FactKind = 'name' | 'time' | 'quote';

export interface Fact {
  /** The id that the analysis gives it: "e1", "t1", "q1". */
  id: string;
  kind: FactKind;
  /** Every place of it, in the order of the text. */
  spans: Span[];
  /** The places that are marked also while it is not selected: of an entity its names, but not "she"; of a quote what was said, but no thought. */
  marked: Span[];
  /** What belongs to it: of a quote its speaker and its reporting word, of an entity all that is called by its name or not. */
  related: Span[];
}

/** What a user chose: facts, and the one place of them that is meant, where one is. */
export interface Selection {
  facts: Fact[];
  span: Span | null;
  /** All words that the fact rests on, where `span` is only the one that names it: the clause of an event. */
  around?: Span;
  /** The character that was pointed at, where one was. */
  at?: number;
  /** Whether a walk by the arrow keys came here, which leaves lists where they are. */
  walked?: boolean;
}

/** A place of a fact, where a walk through the article stops. */
export interface Stop {
  fact: Fact;
  span: Span;
}

/** The words that a warning is about; null where it is about the whole article. */
export function warningPlace({ start, end }: Warning): Span | null {
  return start === undefined || end === undefined ? null : { start, end };
}

/** All facts of an analysis in the order of the text. */
export function listFacts(analysis: Analysis): Fact[] {
  const names = analysis.entities.map(
    ({ id, mentions }): Fact => ({
      id,
      kind: 'name',
      spans: mentions,
      marked: mentions.filter((mention) => mention.kind === 'name'),
      related: mentions,
    }),
  );
  const times = analysis.times.map((time): Fact => ({ id: time.id, kind: 'time', spans: [time], marked: [time], related: [] }));
  const quotes = analysis.quotes.map(
    (quote): Fact => ({
      id: quote.id,
      kind: 'quote',
      spans: quote.spans,
      marked: isSaid(quote) ? quote.spans : [],
      related: [quote.speaker, quote.cue].filter((span) => span !== null),
    }),
  );
  return [...names, ...times, ...quotes].filter(({ spans }) => spans.length > 0).sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
}

/** The facts whose words cover the offset, the one with the fewest words first. */
export function factsAt(facts: Fact[], offset: number): Selection {
  const found: Stop[] = [];
  for (const fact of facts) {
    const places = fact.kind === 'quote' ? fact.marked : fact.spans;
    const span = places.find(({ start, end }) => start <= offset && offset < end);
    if (span) found.push({ fact, span });
  }
  found.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  return { facts: found.map(({ fact }) => fact), span: found[0]?.span ?? null, at: offset };
}

/** Every place of one fact, as stops of a walk. */
export function placesOf(fact: Fact): Stop[] {
  return fact.spans.map((span) => ({ fact, span }));
}

/** Every marked place with its fact, in the order of the text: the stops of a walk through the article. */
export function listStops(facts: Fact[]): Stop[] {
  return facts
    .flatMap((fact) => fact.marked.map((span) => ({ fact, span })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
