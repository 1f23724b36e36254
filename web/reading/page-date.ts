// When the page says that an article was published.
import type { AnalyzeOptions } from '../engine/engine.js';

const kTimes = 'time[itemprop~="datePublished"][datetime], time[pubdate][datetime], header time[datetime]';
const kMeta = 'meta[property="article:published_time"], meta[itemprop="datePublished"]';

/** The date that the article's own markup gives, else the page's metadata; nothing where neither does. */
export function publicationDate(article: Element): Pick<AnalyzeOptions, 'published' | 'publishedFrom'> {
  const time = article.querySelector(kTimes)?.getAttribute('datetime') ?? document.querySelector(kMeta)?.getAttribute('content');
  const day = /^\d{4}-\d{2}-\d{2}/.exec(time ?? '')?.[0];
  return day && exists(day) ? { published: day, publishedFrom: 'page' } : {};
}

/** Whether the calendar has this day: JavaScript would read February 30 as a day of March. */
function exists(day: string): boolean {
  const date = new Date(`${day}T00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day);
}
