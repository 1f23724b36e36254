// Which sentence the grammar is shown of.
import type { Analysis } from '../engine/analysis.js';
import type { Selection } from '../facts/facts.js';

/** The sentence that the panel shows at first: the one that was chosen, else the first of the body. */
export function sentenceToShow({ sentences, document: { blocks } }: Analysis, selection: Selection): number {
  const place = placeOf(selection);
  const at = place === null ? -1 : sentences.findIndex(({ end }) => place < end);
  const first = sentences.findIndex(({ block }) => block !== null && blocks[block]!.kind === 'paragraph');
  return Math.max(0, at < 0 ? first : at);
}

export function placeOf({ at, span }: Selection): number | null {
  return at ?? span?.start ?? null;
}
