// From the lines of a PDF to paragraphs: hyphens joined, and paragraphs that go on in the next column or page put together.
import { closeLists, tidy } from './article.js';
import { isByline, isDateLine } from './credit-lines.js';
import { median, type Line } from './pdf-lines.js';

const kSentenceEnd = /[.!?…:]["”’')\]]*$/;
/** Letters are no wider than this share of their height, on average. */
const kWidestLetter = 0.55;
const kBullet = /^[•‣▪●◦–-]\s/;
/** Lines of two paragraphs are so much further apart than lines of one. */
const kParagraphGap = 1.25;
/** First parts of words that keep their hyphen. */
const kFirstParts = /\b(self|ex|vice|well|long|short|high|low|half|non|anti)-$/i;
const kHyphen = /(\p{L})[-‐\u00ad]$/u;
/** A headline is so much larger than the text, and another size begins a paragraph. */
const kLarger = 1.3;
const kOtherSize = 1.1;
const kLongestTitle = 30;  // words

/** Puts the lines of all pages together; the title is what stands in the largest letters of the first page. */
export function joinLines(pages: Line[][]): { text: string; title: string | null } {
  const lines = pages.flat().map((line) => ({ ...line, text: tidy(line.text) }));
  const leading = usualLeading(lines);
  const hyphenated = hyphenatedWords(lines);
  const paragraphs: { text: string; size: number }[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = paragraphs.at(-1);
    if (!last || !before || beginsParagraph(before, line, leading)) paragraphs.push({ text: line.text, size: line.size });
    else last.text = attach(last.text, line.text, hyphenated);
  });
  return { text: closeLists(paragraphs.map(({ text }) => text).join('\n\n')), title: findTitle(paragraphs, lines) };
}

/** The distance of lines within paragraphs, in heights of a letter: the lower ones among all, since many paragraphs have one line. */
function usualLeading(lines: Line[]): number {
  const steps = lines.slice(1).map((line, i) => (lines[i]!.base - line.base) / line.size);
  const near = steps.filter((step) => step > 0.8 && step < 3);
  return near.sort((a, b) => a - b)[near.length >> 2] ?? 1.2;
}

function beginsParagraph(before: Line, line: Line, leading: number): boolean {
  const ratio = line.size / before.size;
  if (ratio > kOtherSize || ratio < 1 / kOtherSize || kBullet.test(line.text)) return true;
  const step = before.base - line.base;
  const isNewColumn = step <= 0 || line.columnLeft !== before.columnLeft;
  if (!isNewColumn && step > line.size * leading * kParagraphGap) return true;
  if ([before, line].some(({ text }) => isByline(text) || isDateLine(text))) return true;
  return endsEarly(before, line) || (isIndented(line) && !isIndented(before) && !kBullet.test(before.text));
}

/** Whether the first word of the next line would have had room: no line ends so within a paragraph. */
function endsEarly({ text, right, columnRight, size }: Line, next: Line): boolean {
  const word = next.text.split(' ', 1)[0]!.length + 1;
  const letter = Math.min((next.right - next.left) / next.text.length, size * kWidestLetter);
  return columnRight - right > word * letter + size * (kSentenceEnd.test(text) ? 0.3 : 1.5);
}

function isIndented({ left, columnLeft, size }: Line): boolean {
  return left - columnLeft > size * 0.7 && left - columnLeft < size * 4;
}

/**
 * Joins a word that was divided at the end of a line. Its hyphen stays where the text elsewhere writes the word with one, and after a first
 * part as it was typed: browsers divide with U+2010, which nobody types.
 */
function attach(text: string, next: string, hyphenated: Set<string>): string {
  if (!kHyphen.test(text) || !/^\p{Ll}/u.test(next)) return /[-–—]$/.test(text) && /^\p{L}/u.test(next) && !/\s[-–—]$/.test(text) ? text + next : `${text} ${next}`;
  const [before, after] = [/[\p{L}-]+(?=.$)/u.exec(text)?.[0] ?? '', /^\p{L}+/u.exec(next)![0]];
  const keepsHyphen = hyphenated.has(`${before}-${after}`.toLowerCase()) || kFirstParts.test(text);
  return text.slice(0, -1) + (keepsHyphen ? '-' : '') + next;
}

function hyphenatedWords(lines: Line[]): Set<string> {
  return new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(-\p{L}+)+/gu) ?? []));
}

function findTitle(paragraphs: { text: string; size: number }[], lines: Line[]): string | null {
  const body = median(lines.flatMap(({ text, size }) => Array<number>(Math.ceil(text.length / 20)).fill(size)));
  const early = paragraphs.slice(0, 8).filter(({ text }) => text.split(' ').length <= kLongestTitle && text.split(' ').length > 1);
  const largest = early.reduce<{ text: string; size: number } | null>((best, one) => (!best || one.size > best.size ? one : best), null);
  return largest && largest.size > body * kLarger ? largest.text : null;
}
