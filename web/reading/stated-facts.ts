// What a page says about its article outside the article's words: JSON-LD, Open Graph, meta elements and microdata.
import { tidy, type StatedFacts } from './article.js';
import { describedArticles, inWords } from './json-ld.js';
import { statedDay } from './page-date.js';
import { webAddress } from './web-address.js';

const kMetaNames = {
  title: ['og:title', 'twitter:title', 'dc.title', 'citation_title', 'parsely-title'],
  byline: ['author', 'article:author', 'dc.creator', 'byl', 'citation_author', 'parsely-author', 'sailthru.author'],
  publisher: ['og:site_name', 'dc.publisher', 'application-name', 'citation_journal_title'],
  published: [
    'article:published_time', 'og:article:published_time', 'datepublished', 'date', 'pubdate', 'publishdate', 'dc.date', 'dc.date.issued',
    'dcterms.created', 'parsely-pub-date', 'sailthru.date', 'citation_publication_date',
  ],
};

/** Reads the facts of a page. What its JSON-LD says goes before its meta elements, and these before its markup. */
export function readStatedFacts(page: Document): StatedFacts {
  const meta = metaOf(page);
  const first = (names: readonly string[]): string | null => names.map((name) => meta.get(name)).find(Boolean) ?? null;
  const [data] = describedArticles(page, decodeReferences);
  const address = webAddress(page.querySelector('link[rel~="canonical"]')?.getAttribute('href')) ?? webAddress(meta.get('og:url'));
  const byline = inWords(data?.authors ?? []) ?? first(kMetaNames.byline);
  const time = page.querySelector('time[itemprop~="datePublished"], time[pubdate], header time, article time[datetime]')?.getAttribute('datetime');
  return {
    title: data?.title ?? first(kMetaNames.title),
    byline: byline && !webAddress(byline) ? byline : null,
    publisher: data?.publisher ?? first(kMetaNames.publisher),
    published: data?.published ?? statedDay(first(kMetaNames.published)) ?? statedDay(time),
    address: data?.address ?? address,
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

/** Words with their character references read, as a browser reads them. */
function decodeReferences(text: string): string {
  if (!/&(#\d+|#x[\da-f]+|\w+);/i.test(text)) return text;
  return new DOMParser().parseFromString(text.replaceAll('<', '&lt;'), 'text/html').body.textContent ?? text;
}
