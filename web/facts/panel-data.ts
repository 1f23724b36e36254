// What every view of an analysis is given.
import type { Analysis } from '../engine/analysis.js';
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
  /** Shows the words of a fact, or any words where there is no fact. */
  choose: (fact: Fact | null, span: Span) => void;
}

/** Where a press on the fact leads to: to its first place, or on to the next where it is chosen already. */
export function nextPlace({ selection }: PanelData, fact: Fact): Span {
  if (!selection.facts.some(({ id }) => id === fact.id)) return fact.spans[0]!;
  const at = fact.spans.findIndex(({ start }) => start === selection.span?.start);
  return fact.spans[(at + 1) % fact.spans.length]!;
}
