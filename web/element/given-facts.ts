// What a page says of its article itself: in the article's markup, as JSON-LD, by Open Graph and in links.
import type { AnalyzeOptions } from '../engine/engine.js';
import { tidy } from '../reading/article.js';
import { describedArticles, type DescribedArticle } from '../reading/json-ld.js';
import { publicationDate } from '../reading/page-date.js';

const kTitleMeta = 'meta[property="og:title"]';

/** The facts as the engine takes them, and the authors by name. */
export interface Given extends Pick<AnalyzeOptions, 'published' | 'publishedFrom' | 'title' | 'blocks' | 'corrections'> {
  authors?: string[];
}

/** What the page says of `article`. */
export function givenFacts(article: Element): Given {
  const described = descriptionOf(article);
  const isOnly = document.querySelectorAll('nutgraf-article').length === 1;
  const published = publicationDate(article).published ?? described?.published;
  const title = described?.title ?? (isOnly ? document.querySelector(kTitleMeta)?.getAttribute('content') : null) ?? '';
  const named = [...article.querySelectorAll('[rel~="author"], [itemprop~="author"]')].map(({ textContent }) => textContent!.trim());
  return {
    ...(published ? { published, publishedFrom: 'page' as const } : {}),
    ...(title && !headingsOf(article).includes(tidy(title)) ? { title } : {}),
    authors: [...new Set(named.length > 0 ? named : (described?.authors ?? []))].filter((name) => name !== ''),
  };
}

/** What JSON-LD says of this article: of several the one whose headline stands in it. */
function descriptionOf(article: Element): DescribedArticle | undefined {
  const all = describedArticles(document);
  const headings = headingsOf(article);
  const own = all.find(({ title }) => title && headings.includes(title));
  const isOnly = all.length === 1 && document.querySelectorAll('nutgraf-article').length === 1;
  return own ?? (isOnly ? all[0] : undefined);
}

function headingsOf(article: Element): string[] {
  return [...article.querySelectorAll('h1, h2, h3')].map(({ textContent }) => tidy(textContent ?? ''));
}
