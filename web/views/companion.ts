// What goes along with a reader through an article: a small card at the name that a pointer is at, a voice for those who hear what is
// chosen, and for them too a list of each paragraph's facts.
import { css, html, nothing, render, type CSSResult, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Analysis } from '../engine/analysis.js';
import type { Fact, Selection, Span } from '../facts/facts.js';
import { byId } from '../facts/lookup.js';
import { quoteKind, speakerName, wordsOf } from '../facts/quote-terms.js';
import { timeInWords } from '../facts/words.js';
import { boxOf } from '../marks/positions.js';
import { rangeOf, type ArticleText } from '../reading/article-text.js';
import { words } from '../words/catalogue.js';
import { nameCard } from './name-card.js';
import { paragraphFacts } from './paragraph-facts.js';

const kGap = 6;  // pixels between the card and the words that it is about
const kPause = 250;  // milliseconds that a pointer rests at a name before its card comes, and is away before it goes

export class Companion implements ReactiveController {
  private analysis: Analysis | null = null;
  private article: ArticleText = { text: '', pieces: [] };
  private facts: Fact[] = [];
  private shown: Fact | null = null;
  private pause = 0;
  private listOpen = false;

  /** `choose` shows words and marks them as chosen. */
  constructor(
    private readonly host: LitElement,
    private readonly choose: (selection: Selection) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.pause);
  }

  /** Goes along with another analysis. */
  take(analysis: Analysis, article: ArticleText, facts: Fact[]): void {
    Object.assign(this, { analysis, article, facts });
    this.show(null, null);
    this.say('');
  }

  /** The pointer is at this character of a fact, or at none: the card comes and goes when it has rested. */
  point(fact: Fact | null, at: number | null): void {
    const name = fact?.kind === 'name' ? fact : null;
    if (name === this.shown && name !== null) return clearTimeout(this.pause);
    clearTimeout(this.pause);
    if (!name && !this.shown) return;
    this.pause = window.setTimeout(() => this.show(name, at === null || !name ? null : placeAt(name, at)), kPause);
  }

  /** Facts have been chosen: they are said, and a name that was pressed has its card at once. */
  tell({ facts: [fact], span, at }: Selection): void {
    clearTimeout(this.pause);
    this.show(fact?.kind === 'name' && at !== undefined ? fact : null, span);
    this.say(fact && span ? this.inWords(fact, span) : '');
  }

  /** Where the card and the list stand, and the line that is read out. */
  view(): TemplateResult {
    return html`<div part="card-place" @pointerenter=${() => clearTimeout(this.pause)} @pointerleave=${() => this.point(null, null)}></div>
      <p class="said" role="status"></p>`;
  }

  /** The facts of each paragraph, for who cannot see the marks; drawn when they are asked for. */
  list(): TemplateResult | typeof nothing {
    if (!this.analysis || this.facts.length === 0) return nothing;
    const toggle = ({ currentTarget }: Event): void => {
      this.listOpen = (currentTarget as HTMLDetailsElement).open;
      this.host.requestUpdate();
    };
    const show = (fact: Fact, span: Span): void => this.choose({ facts: [fact], span });
    return html`<details class="by-paragraph" @toggle=${toggle}>
      <summary>${words().story.facts}</summary>
      ${this.listOpen ? paragraphFacts(this.analysis, this.article.text, this.facts, show) : nothing}
    </details>`;
  }

  /** Puts the card above the words, or below them where there is no room. Drawn by itself: a pointer must not draw the article anew. */
  private show(fact: Fact | null, span: Span | null): void {
    const place = this.host.renderRoot?.querySelector<HTMLElement>('[part="card-place"]');
    if (!place || !this.analysis || (fact === null && this.shown === null)) return;
    this.shown = fact;
    const words = fact && span && rangeOf(this.article, span);
    if (!words) return render(nothing, place) as unknown as void;
    const choose = (to: Span): void => this.choose({ facts: [fact], span: to });
    render(nameCard(this.analysis, this.article.text, fact, span, choose), place);
    const [box, around] = [boxOf(words), place.parentElement!.getBoundingClientRect()];
    const above = box.top - place.offsetHeight - kGap;
    place.style.top = `${(above >= 0 ? above : box.bottom + kGap) - around.top}px`;
    place.style.left = `${Math.max(0, Math.min(box.left - around.left, around.width - place.offsetWidth))}px`;
  }

  private say(sentence: string): void {
    const line = this.host.renderRoot?.querySelector('.said');
    if (line) line.textContent = sentence;
  }

  private inWords(fact: Fact, span: Span): string {
    const { analysis, article } = this;
    const { nameAt, timeAt, quoteAt } = words().story;
    const quote = byId(analysis!.quotes, fact.id);
    if (quote) return quoteAt(speakerName(quote, analysis!, article.text) ?? words().facts.speakerNotNamed, quoteKind(quote.kind), wordsOf(quote, article.text));
    const time = byId(analysis!.times, fact.id);
    if (time) return timeAt(article.text.slice(time.start, time.end), timeInWords(time));
    const name = byId(analysis!.entities, fact.id)?.name ?? article.text.slice(span.start, span.end);
    const nth = fact.spans.findIndex(({ start }) => start === span.start);
    return nth < 0 ? name : nameAt(name, nth + 1, fact.spans.length);
  }
}

function placeAt({ spans }: Fact, at: number): Span | null {
  return spans.find(({ start, end }) => start <= at && at < end) ?? null;
}

export const companionStyles: CSSResult = css`
  [part='card-place'] {
    position: absolute;
    z-index: 2;
    width: max-content;
    max-width: min(22rem, 100%);
  }
  [part='card'] {
    padding: 0.6rem 0.8rem;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: var(--nutgraf-raised, Canvas);
    color: var(--nutgraf-ink, CanvasText);
    box-shadow: 0 2px 12px rgb(0 0 0 / 18%);
    font: 0.875rem/1.5 var(--nutgraf-sans, system-ui, sans-serif);
  }
  [part='card'] p {
    margin: 0;
  }
  [part='card'] span {
    color: var(--soft);
  }
  [part='card'] button {
    min-width: 1.5rem;
    min-height: 1.5rem;
    padding: 0 0.25rem;
    border: 0;
    background: none;
    font: inherit;
    color: inherit;
    text-align: start;
    text-decoration: underline 1px var(--line);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  [part='card'] .words {
    font-family: var(--nutgraf-serif, inherit);
  }
  [part='card'] [aria-current='true'] {
    font-weight: 700;
  }
  .said,
  .by-paragraph:not(:focus-within, [open]) {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .by-paragraph {
    font: 0.9375rem/1.45 var(--nutgraf-sans, system-ui, sans-serif);
  }
  .by-paragraph button {
    min-height: 1.5rem;
    padding: 0.1rem 0;
    border: 0;
    background: none;
    font: inherit;
    color: inherit;
    text-align: start;
    text-decoration: underline 1px var(--line);
    cursor: pointer;
  }
  .by-paragraph :is(h3, ul) {
    margin: 0.6rem 0 0;
    font-size: inherit;
  }
  @media print {
    [part='card-place'],
    .by-paragraph {
      display: none;
    }
  }
`;
