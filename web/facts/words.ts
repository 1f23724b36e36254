// What the analysis says in codes, said in words.
import type { Entity, Quote } from '../engine/analysis.js';
import { words } from '../words/catalogue.js';
import type { Span } from './facts.js';

export { daysInWords, timeInWords } from './time-terms.js';

export type NameGroup = 'people' | 'organisations' | 'places' | 'others';

/** The groups that names are listed in, in this order. */
export const kNameGroups: readonly { group: NameGroup; types: readonly Entity['type'][] }[] = [
  { group: 'people', types: ['PERSON'] },
  { group: 'organisations', types: ['ORG'] },
  { group: 'places', types: ['GPE', 'LOC', 'FAC'] },
  { group: 'others', types: ['NORP', 'EVENT', 'PRODUCT', 'WORK', 'LAW'] },
];

export function typeName(type: Entity['type']): string {
  return words().facts.types[type];
}

/** The words of a span between the words around them, so that a reader knows the place again. */
export function context(text: string, span: Span): { before: string; words: string; after: string } {
  const reach = 36;
  const before = text.slice(Math.max(0, span.start - reach), span.start).replace(/^[^]*\n/, '');
  const after = text.slice(span.end, span.end + reach).replace(/\n[^]*$/, '');
  return {
    before: before.length === reach ? `…${before.replace(/^\S*\s?/, '')}` : before,
    words: text.slice(span.start, span.end),
    after: after.length === reach ? `${after.replace(/\s?\S*$/, '')}…` : after,
  };
}

export function stanceInWords(stance: NonNullable<Quote['stance']>): string {
  return words().facts.stances[stance];
}

/** What stands between subject and object when a relation is told: "member of", "born in". */
export function relationInWords(type: string): string {
  return words().facts.relation(type);
}

/** "1 name", "3 names". */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
