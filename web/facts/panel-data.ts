// What every view of an analysis is given.
import type { Analysis, Event } from '../engine/analysis.js';
import type { About } from './about.js';
import type { Correcting } from './correcting.js';
import type { Fact, Selection, Span } from './facts.js';
import type { Voices } from './voices.js';

export interface PanelData {
  analysis: Analysis;
  text: string;
  /** What is known of the article beside its text. */
  about: Partial<About>;
  facts: Fact[];
  voices: Voices;
  selection: Selection;
  /** The corrections of the article; null where the page takes none. */
  correcting: Correcting | null;
  /** Shows the words of a fact, or any words where there is no fact; `around` are all that it rests on, where `span` only names it. */
  choose: (fact: Fact | null, span: Span, around?: Span) => void;
}

/** Shows the clause of an event at the word that names it, as an event of `fact` where one is given. */
export function chooseEvent({ choose }: PanelData, { start, end, clause }: Event, fact: Fact | null = null): void {
  choose(fact, { start, end }, clause);
}

/** Where a press on the fact leads to: to its first place, or on to the next where it is chosen already. */
export function nextPlace({ selection }: PanelData, fact: Fact): Span {
  if (!selection.facts.some(({ id }) => id === fact.id)) return fact.spans[0]!;
  const at = fact.spans.findIndex(({ start }) => start === selection.span?.start);
  return fact.spans[(at + 1) % fact.spans.length]!;
}
