// Who speaks where: the passages of an analysis gathered by the voice that stands behind them.
import type { Analysis, Passage, Quote, Source, Span } from '../engine/analysis.js';
import { isSaid, nameOf } from './quote-terms.js';

/** How the words of a voice look. The voices that say most have a look of their own, the others share one by their kind. */
export const kVoiceLooks = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'named', 'unnamed', 'document', 'medium'] as const;

export type VoiceLook = (typeof kVoiceLooks)[number];

/** A row of the legend: a source, or all sources that share a look. */
export interface Voice {
  look: VoiceLook;
  name: string;
  /** What it says in its own right, in the order of the text; what another quotes of it is in `quoted`. */
  spans: Span[];
  /** What it says by the mouth of another. */
  quoted: Span[];
  /** How much of the article's words it says, 0 to 1; what it quotes of others is theirs. */
  share: number;
}

/** The looks that a single source can have. */
const kOwnLooks = kVoiceLooks.slice(0, 6);
const kShared: Record<Exclude<Passage['voice'], 'reporter'>, string> = {
  named: 'Other named sources',
  unnamed: 'Sources not named',
  document: 'Documents',
  medium: 'Other media',
};

/** The voices of an article, and which of them each quotation is. */
export class Voices {
  /** Every voice but the reporter's, in the order of their looks. */
  readonly list: Voice[] = [];
  private readonly lookOfQuote = new Map<string, VoiceLook>();
  /** How many words are each quotation's own, and null's the reporter's. */
  private readonly words = new Map<string | null, number>();

  constructor({ quotes, voices, sources, entities }: Analysis, text: string) {
    const own = sources.filter(({ voice }) => voice === 'named').sort((a, b) => wordsGiven(b) - wordsGiven(a)).slice(0, kOwnLooks.length);
    const found = new Map<VoiceLook, Omit<Voice, 'share'>>();
    for (const quote of quotes.filter(hasVoice)) {
      const source = own.find((candidate) => candidate.quotes.includes(quote.id));
      const kind = quote.voice ?? 'unnamed';
      const look = source ? kOwnLooks[own.indexOf(source)]! : kind;
      const name = source ? nameOf(source, entities, text) : kShared[kind];
      if (!found.has(look)) found.set(look, { look, name, spans: [], quoted: [] });
      this.lookOfQuote.set(quote.id, look);
    }
    const byId = new Map(quotes.map((quote) => [quote.id, quote]));
    for (const passage of voices) {
      const chain = withinOf(passage.quote, byId).map((id) => found.get(this.lookOfQuote.get(id)!)).filter((voice) => voice !== undefined);
      const [inner, outer] = [chain[0], chain.at(-1)];
      outer?.spans.push(passage);
      if (inner && inner !== outer) inner.quoted.push(passage);
      this.words.set(passage.quote, (this.words.get(passage.quote) ?? 0) + countWords(text.slice(passage.start, passage.end)));
    }
    for (const look of kVoiceLooks) {
      const voice = found.get(look);
      const said = quotes.map(({ id }) => id).filter((id) => this.lookOfQuote.get(id) === look);
      if (voice) this.list.push({ ...voice, share: this.shareOf(said) });
    }
  }

  /** How much of the article's words these quotations hold, 0 to 1; what they quote of others is theirs. Null is the reporter. */
  shareOf(quotes: readonly (string | null)[]): number {
    const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
    return sum(quotes.map((id) => this.words.get(id) ?? 0)) / (sum([...this.words.values()]) || 1);
  }

  /** The look of the voice that says a quotation; null where its words stand in no passage. */
  lookOf(quote: string): VoiceLook | null {
    return this.lookOfQuote.get(quote) ?? null;
  }
}

/** Whether the article lets somebody speak by a quotation: no thought does, and nothing that is said not to have been said. */
function hasVoice(quote: Quote): boolean {
  return isSaid(quote) && (quote.voice !== null || quote.speaker === null);
}

/** How many words are given to a source. */
export function wordsGiven({ words }: Source): number {
  return words.direct + words.indirect;
}

/** A quotation and those that it stands within, the innermost first. */
function withinOf(quote: string | null, byId: Map<string, Quote>): string[] {
  const chain: string[] = [];
  for (let id = quote; id !== null && !chain.includes(id); id = byId.get(id)?.within ?? null) chain.push(id);
  return chain;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)?.length ?? 0;
}
