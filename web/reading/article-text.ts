// Between the text that is analysed and the text nodes that show it: offsets to places in the document and back.
import type { Block } from '../engine/analysis.js';
import type { Span } from '../facts/facts.js';

/** A text and the text nodes that show it: the data of `pieces[i].node` stands at `pieces[i].start` in `text`. */
export interface ArticleText {
  text: string;
  pieces: { node: Text; start: number }[];
}

const kNotRead = 'script, style, noscript, template, svg, math, iframe, audio, video, canvas, button, input, select, textarea';

/** What stands beside the story on a page: by its tag, by its role, by what it hides from readers, or by the author's own mark. */
const kFurniture = `aside, nav, footer:not(blockquote > footer), form, dialog, [hidden], [aria-hidden='true'],
  [role='complementary'], [role='navigation'], [role='contentinfo'], [role='search'], [role='form'], [data-nutgraf-ignore],
  #comments, #disqus_thread, .comments, .comment-list, [itemtype$='schema.org/Comment'], object, embed,
  .twitter-tweet, .instagram-media, .tiktok-embed, .fb-post, .bluesky-embed, .mastodon-embed, .reddit-embed-bq`;

/** The share of a list's words from which on, standing in links, they make it a list of links and no part of the story. */
const kLinked = 0.9;

/** Stands before the words of a figcaption, as in text copied from a page, so that they are read as a caption. No node shows it. */
const kCaptionLabel = 'Image caption';

/** Reads the article that `root` holds as a reader sees it: blocks become paragraphs, what is hidden is left out. */
export function readArticle(root: Element): ArticleText {
  const reader = new Reader();
  reader.readChildren(root);
  return { text: reader.text, pieces: reader.pieces };
}

class Reader {
  text = '';
  readonly pieces: ArticleText['pieces'] = [];
  private separator = '';

  readChildren(parent: Element): void {
    const keepsLines = /^(pre|break-spaces)/.test(getComputedStyle(parent).whiteSpace);
    for (const child of parent.childNodes) {
      if (child instanceof Text) this.readText(child, keepsLines);
      else if (child instanceof Element && !child.matches(`${kNotRead}, ${kFurniture}`) && !isListOfLinks(child)) this.readElement(child);
    }
  }

  private readElement(element: Element): void {
    const { display, visibility } = getComputedStyle(element);
    if (display === 'none' || visibility === 'hidden') return;
    const isBlock = !/^(inline|contents|ruby)/.test(display);
    if (element.localName === 'br') this.separate('\n');
    if (isBlock) this.separate('\n\n');
    if (element.localName === 'figcaption' && element.textContent?.trim()) this.label(kCaptionLabel);
    this.readChildren(element);
    if (isBlock) this.separate('\n\n');
  }

  /** Writes a line that stands in no node. */
  private label(words: string): void {
    if (this.text) this.text += this.separator;
    this.text += words;
    this.separator = '\n';
  }

  private separate(separator: string): void {
    if (separator.length > this.separator.length) this.separator = separator;
  }

  /** A character of the node becomes one character of the text, so that offsets differ by a constant only. */
  private readText(node: Text, keepsLines: boolean): void {
    const data = keepsLines ? node.data : node.data.replace(/[\t\n\f\r]/g, ' ');
    if (!data.trim() && (this.separator || !this.text)) return;
    if (this.text) this.text += this.separator;
    this.separator = '';
    this.pieces.push({ node, start: this.text.length });
    this.text += data;
  }
}

function isListOfLinks(element: Element): boolean {
  if (!/^(ul|ol|menu)$/.test(element.localName)) return false;
  const lengthOf = ({ textContent }: Element): number => textContent!.replace(/\s+/g, '').length;
  const linked = [...element.querySelectorAll('a[href]')].reduce((sum, link) => sum + lengthOf(link), 0);
  return linked > 0 && linked >= kLinked * lengthOf(element);
}

const kTags: Partial<Record<Block['kind'], string>> = { headline: 'h2', heading: 'h3' };

/** Fills `root` with `text`, an element with `data-kind` for each block. Its text nodes, joined, are the text. */
export function renderArticle(root: Element, text: string, blocks: Block[]): ArticleText {
  const pieces: ArticleText['pieces'] = [];
  const content = document.createDocumentFragment();
  const add = (parent: Node, start: number, end: number): void => {
    if (start === end) return;
    const node = document.createTextNode(text.slice(start, end));
    pieces.push({ node, start });
    parent.appendChild(node);
  };

  let written = 0;
  for (const line of linesOf(text, blocks)) {
    const kind = line.length === 1 ? line[0]!.kind : 'paragraph';
    add(content, written, line[0]!.start);
    written = line[0]!.start;
    const element = content.appendChild(document.createElement(kTags[kind] ?? 'p'));
    element.dataset['kind'] = kind;
    for (const block of line) {
      add(element, written, block.start);
      const part = line.length === 1 ? element : element.appendChild(document.createElement('span'));
      part.dataset['kind'] = block.kind;
      add(part, block.start, block.end);
      written = block.end;
    }
  }
  add(content, written, text.length);
  root.replaceChildren(content);
  return { text, pieces };
}

/** Blocks that stand in one line together, such as a dateline and the paragraph that it opens. */
function linesOf(text: string, blocks: Block[]): Block[][] {
  const lines: Block[][] = [];
  for (const block of blocks) {
    const before = lines.at(-1)?.at(-1);
    if (before && !text.slice(before.end, block.start).includes('\n')) lines.at(-1)!.push(block);
    else lines.push([block]);
  }
  return lines;
}

/** The range of `span`, or null where no node shows it. */
export function rangeOf(article: ArticleText, span: Span): StaticRange | null {
  const first = pieceAt(article, span.start);
  const last = pieceAt(article, span.end - 1);
  if (!first || !last) return null;
  return new StaticRange({
    startContainer: first.node,
    startOffset: Math.min(span.start - first.start, first.node.length),
    endContainer: last.node,
    endOffset: Math.min(span.end - last.start, last.node.length),
  });
}

/** The offset in the text of a place in the document, or null where the place shows nothing of it. */
export function offsetOf(article: ArticleText, node: Node, offset: number): number | null {
  const piece = article.pieces.find((candidate) => candidate.node === node);
  return piece ? piece.start + offset : null;
}

function pieceAt({ pieces }: ArticleText, offset: number): ArticleText['pieces'][number] | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}
