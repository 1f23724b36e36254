// What a page says about its article outside the article's words: JSON-LD, Open Graph, meta elements and microdata.
import { kNothingStated, tidy, type StatedFacts } from './article.js';
import { statedDay } from './page-date.js';

const kArticleType = /(Article|NewsArticle|Report|BlogPosting|LiveBlogPosting|Review)$/;
const kMetaNames = {
  title: ['og:title', 'twitter:title', 'dc.title', 'citation_title', 'parsely-title'],
  byline: ['author', 'article:author', 'dc.creator', 'byl', 'citation_author', 'parsely-author', 'sailthru.author'],
  publisher: ['og:site_name', 'dc.publisher', 'application-name', 'citation_journal_title'],
  published: [
    'article:published_time', 'og:article:published_time', 'datepublished', 'date', 'pubdate', 'publishdate', 'dc.date', 'dc.date.issued',
    'dcterms.created', 'parsely-pub-date', 'sailthru.date', 'citation_publication_date',
  ],
};
const kDeepest = 8;

/** Reads the facts of a page. What its JSON-LD says goes before its meta elements, and these before its markup. */
export function readStatedFacts(page: Document): StatedFacts {
  const meta = metaOf(page);
  const first = (names: readonly string[]): string | null => names.map((name) => meta.get(name)).find(Boolean) ?? null;
  const data = readJsonLd(page);
  const address = webAddress(page.querySelector('link[rel~="canonical"]')?.getAttribute('href')) ?? webAddress(meta.get('og:url'));
  const byline = data.byline ?? first(kMetaNames.byline);
  const time = page.querySelector('time[itemprop~="datePublished"], time[pubdate], header time, article time[datetime]')?.getAttribute('datetime');
  return {
    title: data.title ?? first(kMetaNames.title),
    byline: byline && !webAddress(byline) ? byline : null,
    publisher: data.publisher ?? first(kMetaNames.publisher),
    published: data.published ?? statedDay(first(kMetaNames.published)) ?? statedDay(time),
    address: data.address ?? address,
  };
}

/** The `content` of every meta element by its name in lower case; the first of a name counts. */
function metaOf(page: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? '').toLowerCase();
    const content = tidy(element.getAttribute('content') ?? '');
    if (name && content && !found.has(name)) found.set(name, content);
  }
  return found;
}

function readJsonLd(page: Document): StatedFacts {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parseJson(script.textContent ?? ''), 0);
    if (!article) continue;
    return {
      title: wordsOf(article['headline']) ?? wordsOf(article['name']),
      byline: namesOf(article['author']),
      publisher: namesOf(article['publisher']),
      published: statedDay(wordsOf(article['datePublished'])),
      address: webAddress(wordsOf(article['url'])) ?? webAddress(idOf(article['mainEntityOfPage'])),
    };
  }
  return kNothingStated;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(<!--|\/\/<!\[CDATA\[)|(-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    return null;
  }
}

/** The first article in a JSON-LD value, which may be a list or a graph. Only own properties are read. */
function findArticle(value: unknown, depth: number): Properties | null {
  if (depth > kDeepest || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const map = ownProperties(value);
  if ([map['@type']].flat().some((type) => typeof type === 'string' && kArticleType.test(type))) return map;
  return findArticle(map['@graph'], depth + 1) ?? findArticle(map['mainEntity'], depth + 1);
}

type Properties = Record<string, unknown>;

/** A copy with no prototype, so that no property of the page's can be mistaken for one of JavaScript's. */
function ownProperties(value: object): Properties {
  return Object.assign(Object.create(null) as Properties, value);
}

function wordsOf(value: unknown): string | null {
  const words = typeof value === 'string' ? value : Array.isArray(value) && typeof value[0] === 'string' ? value[0] : '';
  return tidy(decodeReferences(words)) || null;
}

/** "A. Name and B. Name" of a person, a body, or a list of them. */
function namesOf(value: unknown): string | null {
  const names = [value].flat().map((one) => (typeof one === 'object' && one !== null ? wordsOf(ownProperties(one)['name']) : wordsOf(one)));
  const known = [...new Set(names.filter((name): name is string => name !== null && !webAddress(name)))];
  if (known.length < 2) return known[0] ?? null;
  return `${known.slice(0, -1).join(', ')} and ${known.at(-1)}`;
}

function idOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null ? wordsOf(ownProperties(value)['@id']) : wordsOf(value);
}

/** Pages often write "&quot;" into their JSON, where it means itself. */
function decodeReferences(text: string): string {
  if (!/&(#\d+|#x[\da-f]+|\w+);/i.test(text)) return text;
  return new DOMParser().parseFromString(text.replaceAll('<', '&lt;'), 'text/html').body.textContent ?? text;
}

/** The address if it is one of the web; nothing for "javascript:" and the like. */
export function webAddress(text: string | null | undefined): string | null {
  if (!text || !/^https?:\/\//i.test(text) || /\s/.test(text)) return null;
  return URL.canParse(text) ? text : null;
}
