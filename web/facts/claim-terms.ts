// Whether something happened, and who says so, in words: a reader must never take what somebody claims for what the article tells.
import type { Analysis, Event, EventSource, Quote, Token } from '../engine/analysis.js';
import { words } from '../words/catalogue.js';
import { byId, tokensIn } from './lookup.js';
import { nameOf } from './quote-terms.js';

/** How an event stands in the article: "happened", "planned, says the council", "denied by Russia". */
export function standing({ status, source }: Event, analysis: Analysis, text: string): string {
  const { statuses, statusSays, deniedBy, notSo } = words().facts;
  if (source === null) return statuses[status];
  const quote = quoteOf(source, analysis);
  const says = sourceInWords(source, analysis, text);
  if (status === 'happened' || (status === 'possible' && quote?.stance === 'blame')) return says;
  if (status !== 'denied') return statusSays(statuses[status], says);
  const denier = quote?.stance === 'deny' ? sourceName(source, analysis, text) : null;
  return denier ? deniedBy(denier.name) : notSo(says);
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
  return found ? words().facts.says(found.name, found.isPlural) : words().facts.someoneSays;
}

const kNames = new WeakMap<Analysis, Map<string, { name: string; isPlural: boolean }>>();

/** What a source is called; asked for many events of the same few sources, so each is made up once. */
function sourceName(source: EventSource, analysis: Analysis, text: string): { name: string; isPlural: boolean } | null {
  const entity = byId(analysis.entities, source.entity);
  const speaker = quoteOf(source, analysis)?.speaker;
  const name = entity?.name ?? (speaker && nameOf(speaker, analysis.entities, text));
  if (!name) return null;
  let made = kNames.get(analysis);
  if (!made) kNames.set(analysis, (made = new Map()));
  const key = entity?.id ?? `${speaker?.start}`;
  let found = made.get(key);
  if (!found) {
    const place = entity?.mentions.find(({ start, end }) => text.slice(start, end) === name) ?? speaker;
    const tokens = place ? tokensIn(analysis.tokens, place) : [];
    made.set(key, (found = { name: withinSentence(name, tokens[0]), isPlural: isPlural(tokens, analysis.tokens) }));
  }
  return found;
}

function quoteOf({ quote }: EventSource, { quotes }: Analysis): Quote | undefined {
  return byId(quotes, quote);
}

/** "The council" as it stands within a sentence: "the council". */
function withinSentence(name: string, first: Token | undefined): string {
  return first?.upos && first.upos !== 'PROPN' && /^\p{Lu}(\p{Ll}|\s)/u.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;
}

/** Whether words stand for more than one: their head is a common noun in the plural, or another is joined to it. */
function isPlural(name: Token[], tokens: Token[]): boolean {
  const head = name.find((word) => word.head !== null && !name.includes(tokens[word.head]!));
  if (!head) return false;
  const isJoined = name.some(({ deprel, head: to }) => deprel === 'conj' && to !== null && tokens[to] === head);
  return isJoined || (head.upos !== 'PROPN' && /Number=Plur/.test(head.feats ?? ''));
}
