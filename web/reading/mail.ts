// Reads mails (.eml) and pages that were saved as one (.mhtml).
import { plainArticle, tidy, type ReadArticle } from './article.js';
import { readHtml } from './page.js';
import { statedDay } from './page-date.js';
import { webAddress } from './web-address.js';

/** What stands before the subject of an answer or of a mail that was passed on, in several languages. */
const kPrefix = /^((re|aw|sv|fwd?|wg|tr|rv)(\[\d+\])?\s*:\s*)+/i;
const kSignature = /\r?\n-- \r?\n/;

export async function readMail(bytes: Uint8Array, name: string): Promise<ReadArticle> {
  const { default: PostalMime } = await import('postal-mime');
  const { subject = '', date, html, text = '', headers } = await PostalMime.parse(bytes);
  const savedFrom = headers.find(({ key }) => key === 'snapshot-content-location')?.value;
  if (html && (savedFrom || /\.mht(ml)?$/i.test(name))) return readHtml(html, { name, given: { address: webAddress(savedFrom) } });
  const title = tidy(subject).replace(kPrefix, '') || null;
  const published = statedDay(headers.find(({ key }) => key === 'date')?.value ?? date);
  if (html && tidy(html.replace(/<[^>]*>/g, ' '))) return readHtml(html, { name, given: { title, published } });
  return readPlainMail(text, { title, published }, name);
}

/** The subject is the headline, unless the text begins with it; what stands after "-- " is a signature. */
function readPlainMail(text: string, { title, published }: { title: string | null; published: string | null }, name: string): ReadArticle {
  const [body = '', signature] = text.split(kSignature);
  const trimmed = unwrap(body.trim());
  const begins = !title || tidy(trimmed).toLowerCase().startsWith(title.toLowerCase());
  const content = begins ? trimmed : `${title}\n\n${trimmed}`;
  const leftOut = signature?.trim() ? [{ kind: 'footer' as const, text: signature.trim(), position: content.length }] : [];
  return { ...plainArticle(content, name, { title, published }), leftOut };
}

/** Mails break lines after some 72 characters: lines of a paragraph become one where the break came from the width. */
function unwrap(text: string): string {
  const paragraphs = text.split(/\r?\n[ \t]*\r?\n/);
  return paragraphs.map((paragraph) => paragraph.replace(/([^\n]{55,})\r?\n(?![-*•>\d])/g, '$1 ')).join('\n\n');
}
