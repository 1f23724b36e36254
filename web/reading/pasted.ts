// Reads words that were pasted, with their HTML where they came with some.
import { words } from '../words/catalogue.js';
import type { ReadResult } from './article.js';
import { readHtml } from './page.js';
import { asResult, readText } from './plain-text.js';

/** An address and several articles are told from the plain words; one article is read from its HTML. */
export async function readPasted(html: string, text: string): Promise<ReadResult> {
  const plain = readText(text);
  const isPlain = plain.kind === 'address' || plain.kind === 'several' || !html;
  if (isPlain) return text.trim() ? plain : { kind: 'failure', name: '', reason: words().reading.reasons.dropped };
  const article = await readHtml(html);
  return article.text ? asResult(article) : plain;
}
