// Places in the text of an article: the sentence and the paragraph that a fact stands in.
import type { Analysis, Block, Span } from '../engine/analysis.js';

/** Words without line breaks and double spaces. */
export function oneLine(content: string): string {
  return content.replace(/\s+/g, ' ').trim();
}

/** The words of a span on one line. */
export function wordsOn(text: string, { start, end }: Span): string {
  return oneLine(text.slice(start, end));
}

const kNumbered: readonly Block['kind'][] = ['paragraph', 'list'];

/** Finds the sentence and the paragraph at an offset without searching the whole article. */
export class Places {
  /** The number of each block among the paragraphs, from 1; null for headline, byline and the like. */
  private readonly numbers: (number | null)[];

  constructor(
    private readonly analysis: Analysis,
    private readonly text: string,
  ) {
    let last = 0;
    this.numbers = analysis.document.blocks.map(({ kind }) => (kNumbered.includes(kind) ? ++last : null));
  }

  /** The words of all sentences that a span reaches into, on one line; those of its paragraph where there are no sentences. */
  sentenceOf(span: Span): string {
    const { sentences, document } = this.analysis;
    const spans = sentences.length > 0 ? sentences : document.blocks;
    const first = spans[lastFrom(spans, span.start)];
    const last = spans[lastFrom(spans, span.end - 1)];
    return first && last ? wordsOn(this.text, { start: first.start, end: last.end }) : wordsOn(this.text, span);
  }

  /** The number of the paragraph at an offset; null where it is none. */
  paragraphAt(offset: number): number | null {
    return this.numbers[lastFrom(this.analysis.document.blocks, offset)] ?? null;
  }

  /** The index of the sentence at an offset. */
  sentenceAt(offset: number): number {
    return lastFrom(this.analysis.sentences, offset);
  }
}

/** The index of the last span that begins at an offset or before it; -1 where there is none. */
export function lastFrom(spans: readonly { start: number }[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
