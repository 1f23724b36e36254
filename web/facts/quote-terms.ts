// What an analysis says of quotations and their sources in codes, said in words.
import type { Analysis, Entity, Quote, Source, Span, Speaker } from '../engine/analysis.js';
import { words } from '../words/catalogue.js';
import { byId, sourceOfQuote, tokensIn } from './lookup.js';
import { stanceInWords } from './words.js';

export function quoteKind(kind: Quote['kind']): string {
  return words().facts.quoteKinds[kind];
}

/** "official", "not named, witness"; empty where nothing is known. */
export function sourceRole({ role, named, voice }: Source): string {
  const name = role ? words().facts.roles[role] : '';
  return named || voice !== 'unnamed' ? name : words().facts.unnamedSource(name);
}

/** The fullest name that the article gives the entity at these words, or the words themselves. */
export function nameOf({ start, end, entity }: Pick<Speaker, 'start' | 'end' | 'entity'>, entities: Entity[], text: string): string {
  return byId(entities, entity)?.name ?? text.slice(start, end);
}

/** Who says a quotation; null where the article does not tell. */
export function speakerName({ speaker }: Quote, { entities }: Analysis, text: string): string | null {
  return speaker && nameOf(speaker, entities, text);
}

/** The words of a quotation; what stands between its parts is left out. */
export function wordsOf({ spans }: Quote, text: string): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

/** Whether a quotation is of words that were said or written, and no thought, plan or act. */
export function isSaid({ class: kind }: Quote): boolean {
  return kind === 'speech' || kind === 'writing';
}

/** What was said or written, and all else that is given to somebody too where `also` is true. */
export function quotesToShow({ quotes }: Analysis, also: boolean): Quote[] {
  return also ? quotes : quotes.filter(isSaid);
}

/** The source that a quotation is counted for. */
export function sourceOf({ id }: Quote, { sources }: Analysis): Source | undefined {
  return sourceOfQuote(sources, id);
}

/** The words that report a quotation; where they say that it was not said, in which sense: "did not confirm". */
export function cueInWords({ cue }: Quote, { tokens }: Analysis, text: string): string | null {
  if (!cue) return null;
  const { cue: said, cueLeftOpen, noCue, didNot } = words().facts;
  if (cue.questioned) return cueLeftOpen(text.slice(cue.start, cue.end));
  if (!cue.negated) return said(text.slice(cue.start, cue.end));
  const isNoun = tokensIn(tokens, cue).some(({ lemma, upos }) => lemma === cue.lemma && upos === 'NOUN');
  return isNoun ? noCue(cue.lemma) : didNot(cue.lemma);
}

/** How a quotation is given: for whom, the cue, what it is, its stance where that says more, word for word or not, to whom, and in whose words it stands. */
export function mannerOf(quote: Quote, analysis: Analysis, text: string): string[] {
  return manner(quote, analysis, text, quoteKind(quote.kind));
}

/** The same in one phrase, for a list that is of one kind; that something was "said" goes without saying. */
export function mannerInShort(quote: Quote, analysis: Analysis, text: string): string {
  const isPlain = quote.cue?.lemma === 'say' && !quote.cue.negated && !quote.cue.questioned;
  const parts = manner(quote, analysis, text, quote.kind === 'mixed' ? quoteKind('mixed') : null);
  return parts.filter((part) => !isPlain || part !== cueInWords(quote, analysis, text)).join(', ');
}

function manner(quote: Quote, analysis: Analysis, text: string, kind: string | null): string[] {
  const { cue, stance, speaker, addressee, target, within } = quote;
  const { classes, speaksFor, speaksTo, stanceTo, within: withinWords, another } = words().facts;
  const source = sourceOf(quote, analysis);
  const outer = byId(analysis.quotes, within);
  const named = (who: Speaker): string => nameOf(who, analysis.entities, text);
  const parts = [
    speaker && source && source.entity !== speaker.entity ? speaksFor(nameOf(source, analysis.entities, text)) : null,
    cueInWords(quote, analysis, text),
    classes[quote.class],
    !stance || stance === 'say' || cue?.negated || (!target && stance === cue?.lemma)
      ? null
      : target
        ? stanceTo(stanceInWords(stance), named(target))
        : stanceInWords(stance),
    kind,
    addressee ? speaksTo(named(addressee)) : null,
    outer ? withinWords(speakerName(outer, analysis, text) ?? another) : null,
  ];
  return parts.filter((part): part is string => Boolean(part));
}

/** Words that stand between quotation marks; an opening mark without a closing one reaches to the end. */
const kQuoted = /[“"„«][^”"“»]*[”"“»]?/g;

/** The words of all quotations that were said so: of a quotation that is partly word for word, what stands between quotation marks. */
export function spokenSpans({ quotes }: Analysis, text: string): Span[] {
  return quotes.filter(isSaid).flatMap(({ kind, spans }) => {
    if (kind === 'direct') return spans;
    if (kind === 'indirect') return [];
    return spans.flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(kQuoted)].map(({ 0: quoted, index }) => ({ start: start + index, end: start + index + quoted.length })),
    );
  });
}
