// What the pointer and the arrow keys do in an article.
import { wholeWords } from '../facts/anchors.js';
import { factsAt, listStops, placesOf, type Span } from '../facts/facts.js';
import { placeAt } from '../marks/positions.js';
import { offsetOf } from '../reading/article-text.js';
import type { ArticleReader } from './article-reader.js';

/** Turns clicks, moves and keys into what is chosen and pointed at. */
export class ArticlePointer {
  constructor(private readonly reader: ArticleReader) {}

  /** Chooses the facts at the word under the pointer; links and controls of the article are left alone. */
  click(event: MouseEvent): void {
    const onControl = event.composedPath().some((target) => target instanceof Element && target.matches('a[href], button, input, summary'));
    if (onControl || this.isOnNote(event) || !getSelection()?.isCollapsed) return;
    const offset = this.offsetUnder(event);
    this.reader.select(offset === null ? { facts: [], span: null } : factsAt(this.reader.facts, offset));
  }

  /** Tints what the mouse is at. */
  move(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' || this.isOnNote(event)) return;
    const offset = this.offsetUnder(event);
    this.reader.voiceView.tell(offset);
    const fact = offset === null ? null : (factsAt(this.reader.facts, offset).facts[0] ?? null);
    this.reader.point(fact?.id ?? null);
    this.reader.companion.point(this.reader.voiceView.on ? null : fact, offset);
  }

  leave(): void {
    this.reader.voiceView.tell(null);
    this.reader.point(null);
    this.reader.companion.point(null, null);
  }

  /** The arrow keys go from one marked place to the next, with Shift to the next of the chosen fact; Escape lets go. */
  walk(event: KeyboardEvent): void {
    const { reader } = this;
    if (event.key === 'Escape') return reader.select({ facts: [], span: null });
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step || event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const { facts, span } = reader.host.selection;
    const listed = reader.voiceView.on ? reader.facts.filter(({ kind }) => kind === 'quote') : reader.facts;
    const stops = event.shiftKey && facts[0] ? placesOf(facts[0]) : listStops(listed);
    if (stops.length === 0) return;
    event.preventDefault();
    const at = stops.findIndex((stop) => stop.fact.id === facts[0]?.id && stop.span.start === span?.start);
    const { fact, span: to } = stops[at < 0 ? (step > 0 ? 0 : stops.length - 1) : (at + step + stops.length) % stops.length]!;
    reader.select({ facts: [fact], span: to, walked: true });
  }

  /** The whole words that are selected in the article; null where none are. */
  selectedWords(): Span | null {
    const selection = getSelection();
    const { article, host } = this.reader;
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    if (!range.intersectsNode(host)) return null;
    // Ends of a selection may stand between elements; the pieces of the text that it touches say where it begins and ends.
    const touched = article.pieces.filter(({ node }) => range.intersectsNode(node));
    const [first, last] = [touched[0], touched.at(-1)];
    if (!first || !last) return null;
    const start = first.start + (range.startContainer === first.node ? range.startOffset : 0);
    const end = last.start + (range.endContainer === last.node ? range.endOffset : last.node.length);
    return wholeWords(article.text, { start, end });
  }

  private isOnNote(event: Event): boolean {
    return event.composedPath().some((target) => target instanceof Element && target.matches('[part="note"], [part="card-place"]'));
  }

  /** The character under the pointer; null where there is none. */
  private offsetUnder(event: MouseEvent): number | null {
    const place = placeAt(event, this.reader.host.getRootNode() as Document | ShadowRoot);
    return place && offsetOf(this.reader.article, place.node, place.offset);
  }
}
