// What a page says of its article itself: in the article's markup, as JSON-LD, by Open Graph and in links.
import type { AnalyzeOptions } from '../engine/engine.js';
import { publicationDate } from '../reading/page-date.js';

const kArticleTypes = /(Article|BlogPosting|Report|LiveBlogPosting)$/;
const kTitleMeta = 'meta[property="og:title"]';

interface Described {
  headline?: string;
  published?: string;
  authors: string[];
}

/** The facts as the engine takes them, and the authors by name. */
export interface Given extends Pick<AnalyzeOptions, 'published' | 'publishedFrom' | 'title' | 'blocks'> {
  authors?: string[];
}

/** What the page says of `article`. */
export function givenFacts(article: Element): Given {
  const described = descriptionOf(article);
  const isOnly = document.querySelectorAll('nutgraf-article').length === 1;
  const published = publicationDate(article).published ?? dayOf(described?.published);
  const title = described?.headline ?? (isOnly ? document.querySelector(kTitleMeta)?.getAttribute('content') : null) ?? '';
  const named = [...article.querySelectorAll('[rel~="author"], [itemprop~="author"]')].map(({ textContent }) => textContent!.trim());
  return {
    ...(published ? { published, publishedFrom: 'page' as const } : {}),
    ...(title && !headingsOf(article).includes(tidy(title)) ? { title } : {}),
    authors: [...new Set(named.length > 0 ? named : (described?.authors ?? []))].filter((name) => name !== ''),
  };
}

/** What JSON-LD says of this article: of several the one whose headline stands in it. */
function descriptionOf(article: Element): Described | undefined {
  const all = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) => readDescriptions(textContent ?? ''));
  const headings = headingsOf(article);
  const own = all.find(({ headline }) => headline && headings.includes(tidy(headline)));
  const isOnly = all.length === 1 && document.querySelectorAll('nutgraf-article').length === 1;
  return own ?? (isOnly ? all[0] : undefined);
}

function readDescriptions(json: string): Described[] {
  try {
    return articlesIn(JSON.parse(json));
  } catch {
    return [];  // the page's own mistake; the article is read without it
  }
}

function articlesIn(value: unknown): Described[] {
  if (Array.isArray(value)) return value.flatMap(articlesIn);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Record<string, unknown>;
  const types = [node['@type']].flat().filter((type) => typeof type === 'string');
  const inGraph = articlesIn(node['@graph'] ?? []);
  if (!types.some((type) => kArticleTypes.test(type))) return inGraph;
  return [{ headline: stringOf(node['headline']), published: stringOf(node['datePublished']), authors: namesOf(node['author']) }, ...inGraph];
}

function namesOf(value: unknown): string[] {
  return [value].flat().flatMap((author) => (typeof author === 'string' ? author : (stringOf((author as { name?: unknown } | null)?.name) ?? [])));
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

/** The day of a date; `Date` knows whether the calendar has it. */
function dayOf(date: string | undefined): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0];
  return day && new Date(`${day}T00:00Z`).toJSON()?.startsWith(day) ? day : undefined;
}

function headingsOf(article: Element): string[] {
  return [...article.querySelectorAll('h1, h2, h3')].map(({ textContent }) => tidy(textContent ?? ''));
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
