// What an analysis says of quotations and their sources in codes, said in words.
import type { Analysis, Entity, Quote, Source, Speaker } from '../engine/analysis.js';
import { stanceInWords } from './words.js';

const kKinds: Record<Quote['kind'], string> = { direct: 'word for word', indirect: 'in the article’s words', mixed: 'partly word for word' };

const kRoles: Record<NonNullable<Source['role']>, string> = {
  official: 'official',
  expert: 'expert',
  witness: 'witness',
  party: 'party to it',
  medium: 'medium',
  document: 'document',
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

/** How a quotation is said: the cue, its stance where that says more, word for word or not, to whom, and in whose words it stands. */
export function mannerOf(quote: Quote, analysis: Analysis, text: string): string[] {
  const { cue, stance, kind, addressee, target, within } = quote;
  const manner: string[] = [];
  if (cue) manner.push(`“${text.slice(cue.start, cue.end)}”${cue.negated ? ', negated' : ''}${cue.questioned ? ', left open' : ''}`);
  if (stance && stance !== 'say' && target) manner.push(`${stanceInWords(stance)} ${nameOf(target, analysis.entities, text)}`);
  else if (stance && stance !== 'say' && stance !== cue?.lemma) manner.push(stanceInWords(stance));
  manner.push(quoteKind(kind));
  if (addressee) manner.push(`to ${nameOf(addressee, analysis.entities, text)}`);
  const outer = within && analysis.quotes.find(({ id }) => id === within);
  if (outer) manner.push(`within what ${speakerName(outer, analysis, text) ?? 'another'} says`);
  return manner;
}
