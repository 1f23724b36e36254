// What a plain text is: an article, several of them, an address, or too little of anything.
import { words } from '../words/catalogue.js';
import { kNothingStated, plainArticle, type ReadArticle, type ReadResult, type StatedFacts } from './article.js';
import { isByline, isDateLine } from './credit-lines.js';
import { statedDay } from './page-date.js';
import { webAddress } from './web-address.js';

const kFewestWords = 12;
/** An article among several has more words than this. */
const kFewestOfSeveral = 40;
const kMostOfSeveral = 200;
const kRule = /^[ \t]*(?:[-=_*#~]{5,}|(?:\* ){2,}\*)[ \t]*$/m;

/** Reads text that was pasted, or that stood in a file of that name. */
export function readText(given: string, name = ''): ReadResult {
  const text = given.replace(/\r\n?/g, '\n');
  const trimmed = text.trim();
  const address = webAddress(trimmed) ?? webAddress(/^www\.[^\s]+\.[^\s]+$/i.test(trimmed) ? `https://${trimmed}` : null);
  if (address) return { kind: 'address', address, message: words().reading.address };
  if (!trimmed && name) return { kind: 'failure', name, reason: words().reading.reasons.noText };
  const lines = readJsonLines(trimmed, name);
  if (lines) return lines;
  const whole = plainArticle(text, name);
  const pieces = cutIntoArticles(trimmed);
  if (pieces.length > 1) return { kind: 'several', articles: pieces.map((piece) => plainArticle(piece, name)), whole };
  return asResult(whole);
}

/** The article, with a word of help where it is too short for one. */
export function asResult(article: ReadArticle): ReadResult {
  const count = article.text.split(/\s+/).filter(Boolean).length;
  if (count >= kFewestWords) return { kind: 'article', article };
  return { kind: 'little', article, message: words().reading.little(count) };
}

/** Cuts only where it is sure: at lines of dashes between long texts, or before each headline that a byline or date follows. */
function cutIntoArticles(text: string): string[] {
  const byRule = text.split(new RegExp(kRule, 'gm')).map((piece) => piece.trim());
  const filled = byRule.filter(Boolean);
  if (filled.length > 1 && filled.every((piece) => isLong(piece) && startsWithHeadline(piece))) return filled;
  const starts = headlineStarts(text);
  if (starts.length < 2 || starts[0] !== 0 || starts.length > kMostOfSeveral) return [text];
  const pieces = starts.map((start, i) => text.slice(start, starts[i + 1]).trim());
  return pieces.every(isLong) ? pieces : [text];
}

function isLong(piece: string): boolean {
  return piece.split(/\s+/).length >= kFewestOfSeveral;
}

function startsWithHeadline(piece: string): boolean {
  const [first = ''] = piece.split('\n');
  return isTitle(first);
}

function isTitle(line: string): boolean {
  const count = line.trim().split(/\s+/).length;
  return count >= 3 && count <= 25 && !/[.:;,]$/.test(line.trim()) && !isByline(line.trim()) && !isDateLine(line.trim());
}

/** Where headlines stand: a title after a blank line, and a byline or a date as the next line that is not blank. */
function headlineStarts(text: string): number[] {
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ line: line.trim(), start: index })).filter(({ line }) => line);
  return lines
    .filter(({ line, start }, i) => {
      const next = lines[i + 1]?.line ?? '';
      const opens = start === 0 || /\n\s*\n\s*$/.test(text.slice(0, start));
      return opens && isTitle(line) && (isByline(next) || isDateLine(next));
    })
    .map(({ start }) => start);
}

/** JSON Lines as `nutgraf batch` reads them: an object with `text` in every line, two or more. */
function readJsonLines(text: string, name: string): ReadResult | null {
  if (!text.startsWith('{')) return null;
  const lines = text.split('\n').filter((line) => line.trim());
  const articles: ReadArticle[] = [];
  for (const line of lines) {
    const record = parseRecord(line);
    if (!record) return null;
    const facts: StatedFacts = {
      ...kNothingStated,
      title: record['title'] ?? null,
      byline: record['byline'] ?? null,
      publisher: record['publisher'] ?? null,
      published: statedDay(record['date'] ?? record['published']),
      address: webAddress(record['url']),
    };
    articles.push(plainArticle(record['text']!, record['id'] ?? name, facts));
  }
  if (articles.length === 1) return { kind: 'article', article: articles[0]! };
  return { kind: 'several', articles, whole: plainArticle(text, name) };
}

/** The string and number properties of the object in a line, if it has a text. */
function parseRecord(line: string): Record<string, string> | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const entries = Object.entries(value).filter(([, one]) => typeof one === 'string' || typeof one === 'number');
    const record = Object.assign(Object.create(null), Object.fromEntries(entries.map(([key, one]) => [key, String(one)]))) as Record<string, string>;
    return record['text']?.trim() ? record : null;
  } catch {
    return null;
  }
}
