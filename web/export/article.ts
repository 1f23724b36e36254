// An article as it is carried away: its analysis, its text, and where it comes from.
import type { Analysis, Span } from '../engine/analysis.js';
import type { AnalyzeOptions } from '../engine/engine.js';
import type { About } from '../facts/about.js';
import { wordsOn } from './text.js';

export type { About };

/** What every format is made of. */
export interface Article {
  analysis: Analysis;
  text: string;
  about: About;
  /** What the analysis was made with besides the text; a format that the core writes is made with the same. */
  given: AnalyzeOptions;
}

/** The article with what is `stated` about it; what is not stated is what the article says of itself. */
export function articleOf(analysis: Analysis, text: string, stated: Partial<About> = {}, given: AnalyzeOptions = {}): Article {
  const { headline, publisher, published } = analysis.document;
  const wordsOf = (span: Span | null): string | null => (span ? wordsOn(text, span) || null : null);
  return {
    analysis,
    text,
    given,
    about: {
      title: stated.title || wordsOf(headline),
      publisher: stated.publisher || wordsOf(publisher),
      published: published?.value ?? stated.published ?? null,
      address: stated.address || null,
    },
  };
}

/** The name of a file of this article: "ferry-line-will-buy-two-ships.csv", "ferry-line-will-buy-two-ships-quotations.csv". */
export function fileName({ about }: Article, extension: string, part = ''): string {
  const words = (about.title ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[a-z0-9]+/g) ?? [];
  let name = '';
  for (const word of words) {
    if (name.length + word.length > kLongestName) break;
    name += name ? `-${word}` : word;
  }
  return `${name || 'article'}${part && `-${part}`}.${extension}`;
}

const kLongestName = 48;
