// What an analysis says of quotations and their sources in codes, said in words.
import type { Analysis, Entity, Quote, Source, Speaker } from '../engine/analysis.js';
import { stanceInWords } from './words.js';

const kKinds: Record<Quote['kind'], string> = { direct: 'word for word', indirect: 'in the article’s words', mixed: 'partly word for word' };

const kRoles: Record<NonNullable<Source['role']>, string> = {
  official: 'official',
  expert: 'expert',
  witness: 'witness',
  party: 'involved in it',
  medium: 'medium',
  document: 'document',
};

/** What is given to somebody, where it is not spoken. */
const kClasses: Record<Quote['class'], string | null> = {
  speech: null,
  writing: 'in writing',
  thought: 'a thought',
  will: 'a plan or wish',
  act: 'an official decision',
};

export function quoteKind(kind: Quote['kind']): string {
  return kKinds[kind];
}

/** "official", "unnamed witness"; empty where nothing is known. */
export function sourceRole({ role, named, voice }: Source): string {
  const name = role ? kRoles[role] : '';
  return named || voice !== 'unnamed' ? name : `unnamed ${name || 'source'}`;
}

/** The fullest name that the article gives the entity at these words, or the words themselves. */
export function nameOf({ start, end, entity }: Pick<Speaker, 'start' | 'end' | 'entity'>, entities: Entity[], text: string): string {
  return entities.find(({ id }) => id === entity)?.name ?? text.slice(start, end);
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
  return sources.find(({ quotes }) => quotes.includes(id));
}

/** The words that report a quotation; where they say that it was not said, in which sense: "did not confirm". */
export function cueInWords({ cue }: Quote, { tokens }: Analysis, text: string): string | null {
  if (!cue) return null;
  if (cue.questioned) return `“${text.slice(cue.start, cue.end)}”, left open`;
  if (!cue.negated) return `“${text.slice(cue.start, cue.end)}”`;
  const isNoun = tokens.some(({ start, end, lemma, upos }) => cue.start <= start && end <= cue.end && lemma === cue.lemma && upos === 'NOUN');
  return isNoun ? `no “${cue.lemma}”` : `did not ${cue.lemma}`;
}

/** How a quotation is given: for whom, the cue, what it is, its stance where that says more, word for word or not, to whom, and in whose words it stands. */
export function mannerOf(quote: Quote, analysis: Analysis, text: string): string[] {
  const { cue, stance, kind, speaker, addressee, target, within } = quote;
  const source = sourceOf(quote, analysis);
  const outer = within && analysis.quotes.find(({ id }) => id === within);
  return [
    speaker && source && source.entity !== speaker.entity ? `for ${nameOf(source, analysis.entities, text)}` : null,
    cueInWords(quote, analysis, text),
    kClasses[quote.class],
    !stance || stance === 'say' || cue?.negated
      ? null
      : target
        ? `${stanceInWords(stance)} ${nameOf(target, analysis.entities, text)}`
        : stance === cue?.lemma
          ? null
          : stanceInWords(stance),
    quoteKind(kind),
    addressee ? `to ${nameOf(addressee, analysis.entities, text)}` : null,
    outer ? `within what ${speakerName(outer, analysis, text) ?? 'another'} says` : null,
  ].filter((words) => words !== null);
}
