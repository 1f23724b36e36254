// Who speaks where: the passages of an analysis gathered by the voice that stands behind them.
import type { Analysis, Quote, Source, Span } from '../engine/analysis.js';
import { words } from '../words/catalogue.js';
import { byId, sourceOfQuote } from './lookup.js';
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
/** The voices of an article, and which of them each quotation is. */
export class Voices {
  /** Every voice but the reporter's, in the order of their looks. */
  readonly list: Voice[] = [];
  private readonly lookOfQuote = new Map<string, VoiceLook>();
  /** How many words are each quotation's own, and null's the reporter's. */
  private readonly words = new Map<string | null, number>();
  private total = 0;

  constructor({ quotes, voices, sources, entities }: Analysis, text: string) {
    const { otherNamed, otherUnnamed, documents, otherMedia } = words().facts;
    const shared = { named: otherNamed, unnamed: otherUnnamed, document: documents, medium: otherMedia };
    const leading = sources.filter(({ voice }) => voice === 'named').sort((a, b) => wordsGiven(b) - wordsGiven(a)).slice(0, kOwnLooks.length);
    const found = new Map<VoiceLook, Omit<Voice, 'share'>>();
    for (const quote of quotes.filter(hasVoice)) {
      const source = sourceOfQuote(sources, quote.id);
      const kind = quote.voice ?? 'unnamed';
      const own = source && leading.includes(source) ? source : undefined;
      const look = own ? kOwnLooks[leading.indexOf(own)]! : kind;
      const name = own ? nameOf(own, entities, text) : shared[kind];
      if (!found.has(look)) found.set(look, { look, name, spans: [], quoted: [] });
      this.lookOfQuote.set(quote.id, look);
    }
    for (const passage of voices) {
      const chain = withinOf(passage.quote, quotes).map((id) => found.get(this.lookOfQuote.get(id)!)).filter((voice) => voice !== undefined);
      const [inner, outer] = [chain[0], chain.at(-1)];
      outer?.spans.push(passage);
      if (inner && inner !== outer) inner.quoted.push(passage);
      this.words.set(passage.quote, (this.words.get(passage.quote) ?? 0) + countWords(text.slice(passage.start, passage.end)));
    }
    for (const count of this.words.values()) this.total += count;
    for (const look of kVoiceLooks) {
      const voice = found.get(look);
      const said = quotes.map(({ id }) => id).filter((id) => this.lookOfQuote.get(id) === look);
      if (voice) this.list.push({ ...voice, share: this.shareOf(said) });
    }
  }

  /** How much of the article's words these quotations hold, 0 to 1; what they quote of others is theirs. Null is the reporter. */
  shareOf(quotes: readonly (string | null)[]): number {
    return quotes.reduce((sum, id) => sum + (this.words.get(id) ?? 0), 0) / (this.total || 1);
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
function withinOf(quote: string | null, quotes: Quote[]): string[] {
  const chain: string[] = [];
  for (let id = quote; id !== null && !chain.includes(id); id = byId(quotes, id)?.within ?? null) chain.push(id);
  return chain;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)?.length ?? 0;
}
