// Reads the article of a page: its facts, its parts in order, and what stands beside it.
import { kNothingStated, tidy, writeArticle, type LeftOut, type LeftOutKind, type Part, type ReadArticle, type StatedFacts } from './article.js';
import { Furniture } from './furniture.js';
import { statedDay } from './page-date.js';
import { cutIntoParts, kMainHeading, kMark, type PagePart } from './page-parts.js';
import { readStatedFacts } from './stated-facts.js';

type Decided = PagePart & { leftOut: LeftOutKind | null };

const kContainers = 'ul, ol, dl, table, figure, blockquote';
const kLongestPublisher = 5;  // words
const kCaptionDepth = 3;
const kShortProse = 60;  // characters
/** Readability gives up below so many characters; briefs are short. */
const kShortest = 200;

export interface HtmlOptions {
  /** The file's name. */
  name?: string;
  /** What is known apart from the HTML; goes before what it says. */
  given?: Partial<StatedFacts>;
  /** Whether other things than the article may stand in it. */
  isPage?: boolean;
}

/** Reads HTML: a whole page, a saved one, or a piece that was copied. Nothing of it is run, loaded or shown. */
export async function readHtml(html: string, options: HtmlOptions = {}): Promise<ReadArticle> {
  const { default: purifier } = await import('dompurify');
  const source = quiet(html);
  const stated = readStatedFacts(parse(source));
  const cleaned = purifier.sanitize(source, { WHOLE_DOCUMENT: true, FORBID_TAGS: ['style', 'svg', 'math'], ADD_ATTR: ['rel', 'itemprop', 'property', 'pubdate'] });
  return readDocument(parse(cleaned), stated, options);
}

/** Reads a page that is parsed and holds nothing but what a reader may see. The page is changed by it. */
export async function readDocument(page: Document, stated: StatedFacts, { name = '', given = {}, isPage = true }: HtmlOptions = {}): Promise<ReadArticle> {
  const { default: { Readability } } = await import('@mozilla/readability');
  const facts: StatedFacts = { ...kNothingStated, ...stated, ...dropEmpty(given) };
  const title = tidy(page.title) || null;
  const parts = cutIntoParts(page.body);
  const copy = page.cloneNode(true) as Document;
  const readability = new Readability<Element>(copy, { charThreshold: kShortest, serializer: (node) => node as Element });
  const content = isPage ? readability.parse()?.content : page.body;
  const body = new Set([...(content?.querySelectorAll(`[${kMark}]`) ?? [])].map((element) => Number(element.getAttribute(kMark))));
  const headline = findHeadline(parts, facts, body);
  const decided = isPage ? decide(parts, body, headline, page.body) : parts.map((part) => ({ ...part, leftOut: null }));
  const [ownTitle, site] = splitTitle(title, headline?.text ?? null);
  return compose(decided, headline, { ...facts, title: given.title ?? headline?.text ?? facts.title ?? ownTitle, publisher: facts.publisher ?? site }, name);
}

/** An inert document: no script runs, nothing is loaded. */
function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/**
 * Browsers hold inline styles and handlers against the policy of the site even in inert documents, and fill the console. Their
 * attributes get other names; what styles hide is still seen.
 */
export function quiet(html: string): string {
  return html
    .replace(/<style\b[^>]*>[\s\S]*?<\/style\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/([\s/"'])(style|on[a-z]+)(?=\s*=)/gi, '$1data-$2'));
}

function dropEmpty(facts: Partial<StatedFacts>): Partial<StatedFacts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value));
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The heading that the page's facts name, else the last h1 before the article's first words, else the heading that opens it. */
function findHeadline(parts: PagePart[], { title, publisher }: StatedFacts, body: Set<number>): PagePart | null {
  const headings = parts.filter(({ kind, text }) => kind === 'heading' && text !== publisher);
  const stated = bare(title ?? '');
  const named = stated && headings.find(({ text }) => bare(text) === stated || (text.split(' ').length > 3 && stated.startsWith(bare(text))));
  if (named) return named;
  const mains = headings.filter(({ element }) => element.closest(kMainHeading));
  const first = parts.findIndex(({ kind }, i) => kind === 'paragraph' && body.has(i));
  const before = mains.filter((part) => first < 0 || parts.indexOf(part) < first);
  const main = before.at(-1) ?? mains[0];
  if (main) return main;
  const opening = headings.find((part) => parts.indexOf(part) < first);
  return opening && first - parts.indexOf(opening) < 6 ? opening : null;
}

/**
 * Says of each part whether it is left out, and as what. The article is what Readability finds, what stands beside that in the same
 * container, and the lines between the headline and the first paragraph. A piece without furniture is an article as a whole.
 */
function decide(parts: PagePart[], body: Set<number>, headline: PagePart | null, root: Element): Decided[] {
  const furniture = new Furniture(root, headline?.element ?? null);
  const kinds = parts.map((part) => (part === headline ? null : furniture.kindOf(part)));
  const found = parts.filter((_, i) => body.has(i) && !kinds[i]);
  const enough = kinds.some(Boolean) && wordsIn(found) > wordsIn(parts.filter((_, i) => !kinds[i])) * 0.3;
  const places = new Set(found.map(placeOf));
  const start = headline ? parts.indexOf(headline) : -1;
  const first = parts.findIndex((part) => part.kind === 'paragraph' && found.includes(part));
  const repeated = findRepeated(parts);
  const decided = parts.map((part, i) => {
    const isBetween = start >= 0 && i > start && i < first;
    const isCredit = i < first && (part.kind === 'byline' || part.kind === 'metadata');
    const isOpening = isBetween && part.linked < 0.8 && (part.kind !== 'paragraph' || part.text.split(' ').length > 5);
    const kind = isBetween && isCredit && kinds[i] !== 'comments' && kinds[i] !== 'form' ? null : kinds[i];
    const belongs = part === headline || !enough || body.has(i) || isAmong(part, places) || isOpening || isCredit;
    const early = i < start && (part.kind === 'heading' || part.kind === 'paragraph' || part.kind === 'list');
    const leftOut = kind ?? (!belongs ? 'aside' : early ? 'navigation' : repeated.has(part) ? 'repeated' : null);
    return { ...part, leftOut };
  });
  return withoutEmptySections(decided, headline);
}

/** Leaves out a heading that nothing follows, or only links before the next heading. */
function withoutEmptySections(decided: Decided[], headline: PagePart | null): Decided[] {
  let next: Decided | undefined;
  let nextKept: Decided | undefined;
  for (const part of [...decided].reverse()) {
    const isHeading = part.kind === 'heading' && part.element !== headline?.element;
    if (isHeading && !part.leftOut && (!nextKept || (nextKept.kind === 'heading' && next?.leftOut === 'related'))) part.leftOut = 'related';
    if (!part.leftOut) nextKept = part;
    next = part;
  }
  return decided;
}

/** The container in which a part stands; a list or a figure stands there as a whole. */
function placeOf({ element }: PagePart): Element | null {
  let outer: Element = element;
  for (let container = element.closest(kContainers); container; container = container.parentElement?.closest(kContainers) ?? null) outer = container;
  return outer.parentElement;
}

/**
 * Whether a part stands beside parts of the article. Captions lie deeper than these, beside their pictures; prose may lie one step
 * above or below.
 */
function isAmong(part: PagePart, places: Set<Element | null>): boolean {
  let place = placeOf(part);
  for (let step = 0; part.kind === 'caption' && step < kCaptionDepth && place && !places.has(place); step++) place = place.parentElement;
  if (places.has(place)) return true;
  const isProse = part.linked < 0.3 && part.text.length > kShortProse && /[.!?]["”’]?$/.test(part.text);
  return isProse && place !== null && (places.has(place.parentElement) || [...place.children].some((child) => places.has(child)));
}

function wordsIn(parts: PagePart[]): number {
  return parts.reduce((sum, { text }) => sum + text.length, 0);
}

/** Pull quotes, and what stands a second time on the page. */
function findRepeated(parts: PagePart[]): Set<PagePart> {
  const seen = new Set<string>();
  const repeated = new Set<PagePart>();
  const all = parts.map(({ text }) => bare(text));
  parts.forEach((part, i) => {
    const words = all[i]!;
    const isSetApart = words.length > 20 && part.element.closest('blockquote, figure, [class*="pull" i]') !== null;
    const isPulled = isSetApart && all.some((other) => other.length > words.length && other.includes(words));
    if (isPulled || (seen.has(words) && (words.length > 40 || part.kind === 'heading'))) repeated.add(part);
    seen.add(words);
  });
  return repeated;
}

/** The article: headline, byline and date first, as its readers see it on most pages. */
function compose(decided: Decided[], headline: PagePart | null, facts: StatedFacts, name: string): ReadArticle {
  const kept = decided.filter(({ leftOut }) => !leftOut);
  const firstProse = kept.findIndex(({ kind }) => kind === 'paragraph' || kind === 'list');
  const opening = kept.slice(0, firstProse < 0 ? kept.length : firstProse + 2);
  const isHeadline = (part: Decided): boolean => part.element === headline?.element;
  const byline = facts.title ? opening.find(({ kind }) => kind === 'byline') : undefined;
  const date = facts.title ? opening.find(({ kind }) => kind === 'metadata') : undefined;
  const parts: (Part | LeftOut)[] = [];
  if (headline) parts.push({ kind: 'headline', text: headline.text });
  else if (facts.title) parts.push({ kind: 'headline', text: facts.title });
  if (byline) parts.push({ kind: 'byline', text: /^by\b/i.test(byline.text) ? byline.text : `By ${byline.text}` });
  if (date) parts.push({ kind: 'metadata', text: date.text });
  for (const part of decided) {
    if (part === byline || part === date || isHeadline(part)) continue;
    parts.push(part.leftOut ? { kind: part.leftOut, text: part.text, position: 0 } : { kind: part.kind, text: part.text });
  }
  const shown = {
    ...facts,
    byline: facts.byline ?? byline?.text.replace(/^by\s+/i, '') ?? null,
    published: facts.published ?? statedDay(date?.element.querySelector('time')?.getAttribute('datetime')) ?? statedDay(date?.text),
  };
  const article = writeArticle(parts, shown, name);
  // Where no headline is known, the core looks for one among the paragraphs.
  const blocks = facts.title ? article.blocks : article.blocks.filter(({ kind }) => kind !== 'paragraph');
  return { ...article, blocks, leftOut: joined(article.leftOut) };
}

/** Neighbours of one kind as one piece. */
function joined(pieces: LeftOut[]): LeftOut[] {
  const result: LeftOut[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last && last.kind === piece.kind && last.position === piece.position) last.text += `\n${piece.text}`;
    else result.push({ ...piece });
  }
  return result;
}

/** The title and the publisher of "A headline | The Paper"; a publisher only where the headline is known to stand before the bar. */
function splitTitle(title: string | null, headline: string | null): [string | null, string | null] {
  const [, words, site] = /^(.{10,}?)\s+[|–—-]\s+([^|–—]+)$/.exec(title ?? '') ?? [];
  if (!words || site!.split(' ').length > kLongestPublisher) return [title, null];
  return [words, headline && bare(headline) === bare(words) ? site! : null];
}
