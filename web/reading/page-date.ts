// When the page says that an article was published.
import type { AnalyzeOptions } from '../engine/engine.js';

const kTimes = 'time[itemprop~="datePublished"][datetime], time[pubdate][datetime], header time[datetime]';
const kMeta = 'meta[property="article:published_time"], meta[itemprop="datePublished"]';
const kMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The date that the article's own markup gives, else the page's metadata; nothing where neither does. */
export function publicationDate(article: Element): Pick<AnalyzeOptions, 'published' | 'publishedFrom'> {
  const time = article.querySelector(kTimes)?.getAttribute('datetime') ?? document.querySelector(kMeta)?.getAttribute('content');
  const day = isoDay(time);
  return day ? { published: day, publishedFrom: 'page' } : {};
}

/** The day that a date in ISO 8601 begins with, "YYYY-MM-DD", if the calendar has it. */
export function isoDay(text: string | null | undefined): string | null {
  return existing(/^\d{4}-\d{2}-\d{2}/.exec(text?.trim() ?? '')?.[0]);
}

/** The day of a date in ISO 8601, or in English as mails and meta elements write it: "Tue, 5 May 2026 10:00 +0200", "May 5, 2026". */
export function statedDay(text: string | null | undefined): string | null {
  const { day, month, year } =
    /\b(?<day>\d{1,2})\s+(?<month>[a-z]{3})[a-z]*\.?,?\s+(?<year>\d{4})\b/i.exec(text ?? '')?.groups ??
    /\b(?<month>[a-z]{3})[a-z]*\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})\b/i.exec(text ?? '')?.groups ??
    {};
  const order = kMonths.indexOf(month?.toLowerCase() ?? '') + 1;
  return isoDay(text) ?? (order > 0 ? existing(`${year}-${String(order).padStart(2, '0')}-${day!.padStart(2, '0')}`) : null);
}

/** JavaScript would read February 30 as a day of March. */
function existing(day: string | undefined): string | null {
  if (!day) return null;
  const date = new Date(`${day}T00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day) ? day : null;
}
