// Whether something happened, and who says so, in words: a reader must never take what somebody claims for what the article tells.
import type { Analysis, Event, EventSource, Quote, Token } from '../engine/analysis.js';
import { nameOf } from './quote-terms.js';

const kStatuses: Record<Event['status'], string> = {
  happened: 'happened',
  ongoing: 'under way',
  planned: 'planned',
  possible: 'possible',
  denied: 'did not happen',
  conditional: 'depends on a condition',
  wished: 'wanted',
};

/** How an event stands in the article: "happened", "planned, says the council", "denied by Russia". */
export function standing({ status, source }: Event, analysis: Analysis, text: string): string {
  if (source === null) return kStatuses[status];
  const quote = quoteOf(source, analysis);
  const says = sourceInWords(source, analysis, text);
  if (status === 'happened' || (status === 'possible' && quote?.stance === 'blame')) return says;
  if (status !== 'denied') return `${kStatuses[status]}, ${says}`;
  const denier = quote?.stance === 'deny' ? sourceName(source, analysis, text) : null;
  return denier ? `denied by ${denier.name}` : `not so, ${says}`;
}

/** What a reader must know before taking an event for a fact: empty where the article itself says that it happened. */
export function reservation(event: Event, analysis: Analysis, text: string): string {
  return isSettled(event) ? '' : standing(event, analysis, text);
}

/** Whether the article says in its own voice that an event happened. */
export function isSettled({ status, source }: Event): boolean {
  return status === 'happened' && source === null;
}

/** "says Russia", "say two officials"; "it is said" where the article names nobody. */
export function sourceInWords(source: EventSource, analysis: Analysis, text: string): string {
  const found = sourceName(source, analysis, text);
  return found ? `${found.isPlural ? 'say' : 'says'} ${found.name}` : 'it is said';
}

function sourceName(source: EventSource, analysis: Analysis, text: string): { name: string; isPlural: boolean } | null {
  const entity = analysis.entities.find(({ id }) => id === source.entity);
  const speaker = quoteOf(source, analysis)?.speaker;
  const name = entity?.name ?? (speaker && nameOf(speaker, analysis.entities, text));
  if (!name) return null;
  const place = entity?.mentions.find(({ start, end }) => text.slice(start, end) === name) ?? speaker;
  const words = place ? analysis.tokens.filter(({ start, end }) => place.start <= start && end <= place.end) : [];
  return { name: withinSentence(name, words[0]), isPlural: isPlural(words, analysis.tokens) };
}

function quoteOf({ quote }: EventSource, { quotes }: Analysis): Quote | undefined {
  return quotes.find(({ id }) => id === quote);
}

/** "The council" as it stands within a sentence: "the council". */
function withinSentence(name: string, first: Token | undefined): string {
  return first?.upos && first.upos !== 'PROPN' && /^\p{Lu}(\p{Ll}|\s)/u.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;
}

/** Whether words stand for more than one: their head is a common noun in the plural, or another is joined to it. */
function isPlural(words: Token[], tokens: Token[]): boolean {
  const head = words.find((word) => word.head !== null && !words.includes(tokens[word.head]!));
  if (!head) return false;
  const isJoined = words.some(({ deprel, head: to }) => deprel === 'conj' && to !== null && tokens[to] === head);
  return isJoined || (head.upos !== 'PROPN' && /Number=Plur/.test(head.feats ?? ''));
}
