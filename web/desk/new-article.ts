// How an article of the reader's begins: with a text from outside, or with one that overwrites another.
import type { Given } from '../element/given-facts.js';
import type { Article } from './articles.js';
import { titleOf } from './titles.js';

/** A text that comes from outside, with what is known of it. */
export type Content = Pick<Article, 'text'> & Partial<Pick<Article, 'published' | 'source' | 'blocks' | 'leftOut'>>;

/** A text of fewer characters is no article yet. */
const kWorthKeeping = 100;
/** An edit that leaves less than this share of a text has overwritten it. */
const kLeastLeft = 0.1;

/** A name that no other article has; unlike `randomUUID`, this also works where the page came without encryption. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether one edit has taken nearly all of a text away. */
export function isOverwritten(before: string, after: string): boolean {
  if (before.length < kWorthKeeping) return false;
  let start = 0;
  while (start < after.length && before[start] === after[start]) ++start;
  let end = 0;
  while (end < after.length - start && end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) ++end;
  return start + end < before.length * kLeastLeft;
}

/** An article without a text. */
export function blank(): Article {
  return newArticle({ text: '' });
}

/** An article of the reader's, opened now. */
export function newArticle(content: Content): Article {
  return { id: newId(), title: titleOf(content.text, content.source?.title), isRenamed: false, published: '', opened: Date.now(), ...content };
}

/** What the page that an article comes from says of it, for the analysis. */
export function givenOf({ published, source, blocks }: Article): Given {
  const isDated = !published && source?.date;
  return { ...(isDated && { published: source.date, publishedFrom: 'page' as const }), ...(blocks && { blocks }) };
}
