// The articles that a page describes as JSON-LD, in the terms of schema.org.
import { tidy, type StatedFacts } from './article.js';
import { statedDay } from './page-date.js';
import { webAddress } from './web-address.js';

const kArticleType = /(Article|Report|BlogPosting|Review)$/;
const kDeepest = 8;

/** What a page says of one of its articles, with its authors one by one. */
export interface DescribedArticle extends Omit<StatedFacts, 'byline'> {
  authors: string[];
}

type Properties = Record<string, unknown>;

/**
 * All articles that the JSON-LD of a page describes, in its order. A script that is no JSON is passed over: it is the page's own
 * mistake. Pages often write "&quot;" into their JSON, where it means itself; `decode` reads such references.
 */
export function describedArticles(page: Document, decode = (text: string): string => text): DescribedArticle[] {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.flatMap(({ textContent }) => articlesIn(parseJson(textContent ?? ''), 0)).map((article) => describe(article, decode));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(<!--|\/\/<!\[CDATA\[)|(-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    return null;
  }
}

/** The articles in a JSON-LD value, which may be a list or a graph. Only own properties are read. */
function articlesIn(value: unknown, depth: number): Properties[] {
  if (depth > kDeepest || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => articlesIn(item, depth + 1));
  const map = ownProperties(value);
  const isArticle = [map['@type']].flat().some((type) => typeof type === 'string' && kArticleType.test(type));
  return [...(isArticle ? [map] : []), ...articlesIn(map['@graph'], depth + 1), ...(isArticle ? [] : articlesIn(map['mainEntity'], depth + 1))];
}

function describe(article: Properties, decode: (text: string) => string): DescribedArticle {
  const wordsOf = (value: unknown): string | null => {
    const words = typeof value === 'string' ? value : Array.isArray(value) && typeof value[0] === 'string' ? value[0] : '';
    return tidy(decode(words)) || null;
  };
  const partOf = (value: unknown, name: string): string | null => wordsOf(isObject(value) ? ownProperties(value)[name] : value);
  /** The names of a person, a body, or a list of them; an address is no name. */
  const namesOf = (value: unknown): string[] => {
    const names = [value].flat().map((one) => partOf(one, 'name'));
    return [...new Set(names.filter((name): name is string => name !== null && !webAddress(name)))];
  };
  return {
    title: wordsOf(article['headline']) ?? wordsOf(article['name']),
    authors: namesOf(article['author']),
    publisher: inWords(namesOf(article['publisher'])),
    published: statedDay(wordsOf(article['datePublished'])),
    address: webAddress(wordsOf(article['url'])) ?? webAddress(partOf(article['mainEntityOfPage'], '@id')),
  };
}

/** "A. Name, B. Name and C. Name"; nothing where there is none. */
export function inWords(names: readonly string[]): string | null {
  if (names.length < 2) return names[0] ?? null;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** A copy with no prototype, so that no property of the page's can be mistaken for one of JavaScript's. */
function ownProperties(value: object): Properties {
  return Object.assign(Object.create(null) as Properties, value);
}
