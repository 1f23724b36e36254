// What reading gives: an article as plain text with the facts that its source states about it, or the reason why there is none.
import type { Block } from '../engine/analysis.js';

export type BlockKind = Block['kind'];

/** A stretch of the text and what it is; offsets count UTF-16 code units, as the core's do. */
export type ReadBlock = Pick<Block, 'kind' | 'start' | 'end'>;

/** A piece of the source before it becomes text. */
export interface Part {
  kind: BlockKind;
  text: string;
}

/** Why a piece of the source is not part of the article. */
export type LeftOutKind = 'navigation' | 'related' | 'comments' | 'footer' | 'advertisement' | 'form' | 'repeated' | 'aside';

/** Words of the source that do not belong to the article, and the offset in `text` at which they would stand. */
export interface LeftOut {
  kind: LeftOutKind;
  text: string;
  position: number;
}

/** What the source says about its article. */
export interface StatedFacts {
  title: string | null;
  byline: string | null;
  publisher: string | null;
  /** "YYYY-MM-DD". */
  published: string | null;
  /** Where the article stands on the web. */
  address: string | null;
}

/** An article that was read. `blocks` holds what the source tells of its structure; the core finds the rest. */
export interface ReadArticle extends StatedFacts {
  text: string;
  blocks: ReadBlock[];
  leftOut: LeftOut[];
  /** The file's name; empty for what was pasted. */
  name: string;
}

/** One thing that was given to read, and what came of it. */
export type ReadResult =
  | { kind: 'article'; article: ReadArticle }
  /** Several articles in one text. `whole` is that text, for a reader who wants it so. */
  | { kind: 'several'; articles: ReadArticle[]; whole: ReadArticle }
  /** Too few words for an article. */
  | { kind: 'little'; article: ReadArticle; message: string }
  /** A web address and nothing else. */
  | { kind: 'address'; address: string; message: string }
  | { kind: 'failure'; name: string; reason: string };

export const kNothingStated: StatedFacts = { title: null, byline: null, publisher: null, published: null, address: null };

/** Stands before an item of a list, as in text copied from a page. */
const kBullet = '• ';

/** Writes parts as text with a blank line between them; items of one list stand on lines that follow at once. */
export function writeArticle(parts: readonly (Part | LeftOut)[], facts: StatedFacts, name: string): ReadArticle {
  let text = '';
  const blocks: ReadBlock[] = [];
  const leftOut: LeftOut[] = [];
  for (const part of parts) {
    if ('position' in part) {
      leftOut.push({ ...part, position: text.length });
      continue;
    }
    const inList = part.kind === 'list' && blocks.at(-1)?.kind === 'list' && blocks.at(-1)!.end === text.length;
    if (text) text += inList ? '\n' : '\n\n';
    const start = text.length;
    text += (part.kind === 'list' ? kBullet : '') + part.text;
    blocks.push({ kind: part.kind, start, end: text.length });
  }
  return { ...facts, text, blocks, leftOut, name };
}

/** A text without structure as an article. */
export function plainArticle(text: string, name = '', facts: Partial<StatedFacts> = {}): ReadArticle {
  return { ...kNothingStated, ...facts, text, blocks: [], leftOut: [], name };
}

/** The article with one of the pieces that were left out back in its place, as paragraphs. */
export function takeBack(article: ReadArticle, piece: LeftOut): ReadArticle {
  const { position } = piece;
  const before = position === 0 ? '' : '\n\n';
  const after = position === 0 ? '\n\n' : '';
  const text = article.text.slice(0, position) + before + piece.text + after + article.text.slice(position);
  const grown = text.length - article.text.length;
  const start = position + before.length;
  const moved = article.blocks.map((block) => (block.start < position ? block : { ...block, start: block.start + grown, end: block.end + grown }));
  const taken: ReadBlock[] = [...piece.text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    kind: 'paragraph',
    start: start + index,
    end: start + index + line.length,
  }));
  const blocks = article.blocks.length > 0 ? [...moved, ...taken].sort((a, b) => a.start - b.start) : [];
  const order = article.leftOut.indexOf(piece);
  const leftOut = article.leftOut
    .map((other, i) => (other.position > position || (other.position === position && i > order) ? { ...other, position: other.position + grown } : other))
    .filter((_, i) => i !== order);
  return { ...article, text, blocks, leftOut };
}

/** Lets the items of a list stand on lines that follow at once. */
export function closeLists(text: string): string {
  return text.replace(/(?<=^• .*)\n\n(?=• )/gm, '\n');
}

/** White space as a reader sees it. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
