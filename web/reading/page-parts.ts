// Cuts a page into its parts: one for each paragraph, heading, caption or item that a reader sees, in the order of the page.
import { tidy, type BlockKind } from './article.js';
import { isByline, isDateLine } from './credit-lines.js';

/** A part of a page. `element` holds its words and carries `kMark` with its number. */
export interface PagePart {
  element: Element;
  kind: BlockKind;
  text: string;
  /** Its words that stand in links, from 0 to 1. */
  linked: number;
}

export const kMark = 'data-part';

const kNotRead = `script, style, noscript, template, svg, math, iframe, object, audio, video, canvas, button, input, select, textarea, option,
  rt, rp, sup.reference, .mw-editsection, [data-style*='mso-list:ignore' i], [hidden], [aria-hidden='true'], .visually-hidden, .sr-only, .screen-reader-text,
  [data-style*='display:none' i], [data-style*='display: none' i], [data-style*='visibility:hidden' i], [data-style*='visibility: hidden' i]`;
const kInline = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q ruby rb s samp small span strike strong sub sup time tt u var
   wbr`.split(/\s+/),
);
const kBlock = 'p, div, section, article, h1, h2, h3, h4, h5, h6, ul, ol, dl, table, blockquote, figure, header, footer, aside, nav, main, pre, hr';
/** Headlines, also as Word names them. */
export const kMainHeading = 'h1, .MsoTitle';
const kMostMetadata = 14;  // words
const kByline = /\b(by-?line|author|authors|contributors?|writer)\b/i;
const kDate = /\b(date|dateline|datetime|timestamp|published|pub-?date|time|updated)\b/i;
const kCaption = /(caption|caption-text)\b/i;

/** Marks every part of `body` in place; words that stand loose beside blocks come into a paragraph of their own. */
export function cutIntoParts(body: Element): PagePart[] {
  for (const element of body.querySelectorAll(kNotRead)) element.remove();
  const cutter = new Cutter();
  cutter.cut(body);
  return cutter.parts;
}

class Cutter {
  readonly parts: PagePart[] = [];

  cut(container: Element): void {
    if (container.localName === 'pre') return this.cutLines(container);
    if (container.localName === 'tr' && isRowOfData(container)) return this.add(container, [...container.children].map((cell) => tidy(wordsOf([cell]))).filter(Boolean).join(', '));
    let run: Node[] = [];
    const end = (): void => {
      this.addRun(container, run);
      run = [];
    };
    for (const child of [...container.childNodes]) {
      if (child instanceof Element && child.localName === 'br') {
        if (isLineEnd(child, run)) end();
        else run.push(child);
      } else if (child instanceof Element && isBlock(child)) {
        end();
        this.cut(child);
      } else if (child instanceof Element || child.nodeType === Node.TEXT_NODE) {
        run.push(child);
      }
    }
    end();
  }

  /** Adds inline nodes that follow each other: `container` itself if they are all that it holds. */
  private addRun(container: Element, run: Node[]): void {
    const text = tidy(wordsOf(run));
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    const isWhole = container.localName !== 'body' && [...container.childNodes].every((child) => run.includes(child) || !child.textContent?.trim());
    if (isWhole && !container.hasAttribute(kMark)) return this.add(container, text);
    const paragraph = container.ownerDocument.createElement('p');
    container.insertBefore(paragraph, run[0]!);
    paragraph.append(...run);
    this.add(paragraph, text);
  }

  private cutLines(container: Element): void {
    const texts = (container.textContent ?? '').split(/\n\s*\n/).map(tidy).filter(Boolean);
    container.replaceChildren();
    for (const text of texts) {
      const paragraph = container.appendChild(container.ownerDocument.createElement('p'));
      paragraph.textContent = text;
      this.add(paragraph, text);
    }
  }

  private add(element: Element, text: string): void {
    if (!text) return;
    element.setAttribute(kMark, String(this.parts.length));
    const links = [...element.querySelectorAll('a')].reduce((sum, link) => sum + tidy(link.textContent ?? '').length, 0);
    const linked = element.closest('a') ? 1 : links / text.length;
    this.parts.push({ element, kind: kindOf(element, text), text, linked });
  }
}

/** An element that breaks the line. Inline elements around blocks do so too: word processors wrap whole documents in one. */
function isBlock(element: Element): boolean {
  return element.querySelector(kBlock) !== null || !(kInline.has(element.localName) || element.localName.includes('-') || element.localName.includes(':'));
}

/** Two line breaks end a paragraph; one does after the end of a sentence, and after the author or the date. */
function isLineEnd(lineBreak: Element, run: Node[]): boolean {
  const before = [...run].reverse().find((node) => node instanceof Element || node.textContent?.trim());
  if (before instanceof Element && before.localName === 'br') return true;
  if (before instanceof Element && (kByline.test(namesOf(before)) || kDate.test(namesOf(before)) || before.localName === 'time')) return true;
  const next = lineBreak.nextElementSibling;
  const isDouble = next?.localName === 'br' && !lineBreak.nextSibling?.textContent?.trim();
  return isDouble || /[.!?:;"”’)]$/.test(tidy(run.map((node) => node.textContent ?? '').join('')));
}

/** The words of nodes that follow each other. Sites put elements beside each other that only their styles part: those get a space. */
function wordsOf(nodes: Iterable<Node>): string {
  let text = '';
  for (const node of nodes) {
    const isElement = node instanceof Element;
    const words = !isElement ? (node.textContent ?? '') : node.localName === 'br' ? ' ' : wordsOf(node.childNodes);
    const isApart = isElement && /^(span|a|time)$/.test(node.localName) && /[\p{Ll}.!?”]$/u.test(text) && /^[\p{Lu}\d]/u.test(words);
    text += isApart ? ` ${words}` : words;
  }
  return text;
}

/** A row of several short cells, unlike the rows by which mails arrange whole paragraphs. */
function isRowOfData(row: Element): boolean {
  return row.children.length > 1 && !row.querySelector(kBlock) && [...row.children].every((cell) => (cell.textContent ?? '').length < 120);
}

/** What a part is by the elements around it. Which heading is the headline is decided later, among all parts. */
function kindOf(element: Element, text: string): BlockKind {
  if (element.closest(`${kMainHeading}, h2, h3, h4, h5, h6, [role="heading"]`)) return 'heading';
  if (element.closest('figcaption, caption, [itemprop~="caption"]') || hasName(element, kCaption)) return 'caption';
  if (text.split(' ').length <= kMostMetadata) {
    if (isAuthor(element) || isByline(text)) return 'byline';
    if (isDate(element, text) || isDateLine(text)) return 'metadata';
  }
  return element.localName === 'tr' || element.closest('li, [class^="MsoListParagraph"]') ? 'list' : 'paragraph';
}

function isAuthor(element: Element): boolean {
  const author = 'address, [rel~="author"], [itemprop~="author"]';
  return element.matches(author) || element.closest('address') !== null || hasName(element, kByline) || isMostly(element, author);
}

function isDate(element: Element, text: string): boolean {
  return isMostly(element, 'time') || (/\d/.test(text) && hasName(element, kDate));
}

/** Whether the words of `element` stand for the greater part in elements of the selector. */
function isMostly(element: Element, selector: string): boolean {
  if (element.matches(selector)) return true;
  const inner = [...element.querySelectorAll(selector)].reduce((sum, child) => sum + (child.textContent ?? '').length, 0);
  return inner > tidy(element.textContent ?? '').length / 2;
}

/** Whether the element, its parent or the only element in it is named so by its author. */
function hasName(element: Element, name: RegExp): boolean {
  const only = element.children.length === 1 && element.textContent?.trim() === element.firstElementChild!.textContent?.trim() ? element.firstElementChild : null;
  return [element, element.parentElement, only].some((one) => one && one.localName !== 'body' && name.test(namesOf(one)));
}

/** The class, id and test names of an element as separate words. */
export function namesOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-component') ?? ''}`;
  return names.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/[_\s]+|--+/g, ' ');
}
