// <nutgraf-article>: analyses the article that it wraps, marks its names, times and quotes in place without touching
// its markup, and shows the chosen panels below it. Given a `text` instead, it shows that text as an article.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Analysis } from '../engine/analysis.js';
import type { Progress } from '../engine/engine.js';
import { articleStyles } from './article-styles.js';
import { offsetOf, rangeOf, readArticle, renderArticle, type ArticleText } from '../reading/article-text.js';
import { byId } from '../facts/lookup.js';
import { factsAt, listFacts, listStops, placesOf, type Fact, type FactKind, type Selection, type Span } from '../facts/facts.js';
import { Highlighter, type Layer } from '../marks/highlights.js';
import { publicationDate } from '../reading/page-date.js';
import { placeAt, reveal } from '../marks/positions.js';
import { sharedEngine } from '../engine/shared-engine.js';
import { storyCard, storyStyles } from '../views/story-card.js';
import { voiceSamples } from '../marks/voice-looks.js';
import { MarkLegend, markLegendStyles } from '../marks/mark-legend.js';
import { VoiceView } from '../marks/voice-view.js';
import { Companion, companionStyles } from '../views/companion.js';
import { spokenSpans } from '../facts/quote-terms.js';
import { words } from '../words/catalogue.js';

/** What `nutgraf-analysis` tells: the analysis, the text that it is of, and how long it took. */
export interface AnalysisDetail {
  analysis: Analysis;
  text: string;
  milliseconds: number;
}

declare global {
  interface HTMLElementEventMap {
    'nutgraf-analysis': CustomEvent<AnalysisDetail>;
    'nutgraf-error': CustomEvent<Error>;
    'nutgraf-point': CustomEvent<string | null>;
    'nutgraf-progress': CustomEvent<Progress>;
    'nutgraf-publish': CustomEvent<string>;
    'nutgraf-select': CustomEvent<Selection>;
  }
}

const kNothing: Selection = { facts: [], span: null };

/**
 * @fires nutgraf-analysis - `CustomEvent<AnalysisDetail>`: the article has been analysed.
 * @fires nutgraf-error - `CustomEvent<Error>`: it could not be.
 * @fires nutgraf-point - `CustomEvent<string | null>`: the pointer has come to the words of the fact with this id, or of none.
 * @fires nutgraf-progress - `CustomEvent<Progress>`: a stage of the analysis begins or the last one has ended; before the first
 *   analysis also, with the stage "weights", how many bytes of the network and the gazetteer have come.
 * @fires nutgraf-select - `CustomEvent<Selection>`: words of the article or a fact of a panel have been chosen.
 */
export class NutgrafArticle extends LitElement {
  static override styles = [voiceSamples, articleStyles, storyStyles, markLegendStyles, companionStyles];
  static override properties = {
    panels: { type: String },
    published: { type: String },
    voices: { type: String, reflect: true },
    story: { type: Boolean },
    text: { attribute: false },
    analysis: { state: true },
    selection: { state: true },
    error: { state: true },
  };

  /** Which panels to show: words out of "who said when disputed more", or of the lists in them; none where empty. */
  declare panels: string;
  /** When the article was published, "YYYY-MM-DD"; what the page says of it where left out. */
  declare published: string;
  /** Whether the words are coloured by who says them: "on", "off", or empty where users are not to switch it. */
  declare voices: 'on' | 'off' | '';
  /** Whether the story in short stands above the article. */
  declare story: boolean;
  /** A text to analyse and to show in place of the content; null where the content is the article. */
  declare text: string | null;
  /** The latest analysis; null before the first. */
  declare analysis: Analysis | null;
  /** What is chosen at the moment. */
  declare selection: Selection;
  /** The id of the fact that a pointer is at, in the article or in a list; null where it is at none. */
  pointed: string | null = null;
  private declare error: Error | null;

  private article: ArticleText = { text: '', pieces: [] };
  private facts: Fact[] = [];
  private readonly highlighter = new Highlighter();
  private readonly voiceView = new VoiceView(this, (layer, spans) => this.mark(layer, spans));
  private readonly legend = new MarkLegend(() => this.changeMarks());
  private readonly companion = new Companion(this, (selection) => this.select(selection));
  private running: AbortController | null = null;
  private readonly observer = new MutationObserver(() => void this.analyze());

  constructor() {
    super();
    this.panels = '';
    this.published = '';
    this.voices = '';
    this.story = false;
    this.text = null;
    this.analysis = null;
    this.selection = kNothing;
    this.error = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.analyze();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.running?.abort();
    this.observer.disconnect();
    this.highlighter.clear();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('voices')) return;
    this.voiceView.on = this.voices === 'on';
    this.markFacts();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('text') || changed.has('published')) void this.analyze();
  }

  /** Analyses the article as it is now, in place of an analysis that still runs. */
  async analyze(): Promise<void> {
    this.running?.abort();
    const running = (this.running = new AbortController());
    if (this.text === null) this.observer.observe(this, { childList: true, characterData: true, subtree: true });
    else this.observer.disconnect();
    const article = this.text === null ? readArticle(this) : { text: this.text, pieces: [] };
    try {
      const nutgraf = await sharedEngine((progress) => this.dispatch('nutgraf-progress', { ...progress, stage: 'weights' }));
      const begun = performance.now();
      const analysis = await nutgraf.analyze(article.text, {
        ...(this.published ? { published: this.published } : this.text === null ? publicationDate(this) : {}),
        signal: running.signal,
        onProgress: (progress) => this.dispatch('nutgraf-progress', progress),
      });
      this.take(analysis, article, performance.now() - begun);
    } catch (error) {
      if (running.signal.aborted) return;
      this.error = error as Error;
      this.dispatch('nutgraf-error', this.error);
    }
  }

  private take(analysis: Analysis, article: ArticleText, milliseconds: number): void {
    this.article = this.text === null ? article : renderArticle(this, article.text, analysis.document.blocks);
    this.analysis = analysis;
    this.error = null;
    this.facts = listFacts(analysis);
    this.voiceView.take(analysis, this.article);
    this.companion.take(analysis, this.article, this.facts);
    this.markFacts();
    if (this.selection !== kNothing) this.select(kNothing);
    this.point(null);
    this.dispatch('nutgraf-analysis', { analysis, text: article.text, milliseconds });
  }

  /** Marks the facts, but not while the words are marked by who says them. */
  private markFacts(): void {
    for (const kind of ['name', 'time', 'quote'] satisfies FactKind[]) {
      const isMarked = this.analysis !== null && !this.voiceView.on && this.legend.shows(kind);
      this.mark(kind, !isMarked ? [] : kind === 'quote' ? spokenSpans(this.analysis!, this.article.text) : this.marked(kind));
    }
  }

  private marked(kind: FactKind): Span[] {
    return this.facts.filter((fact) => fact.kind === kind).flatMap((fact) => fact.marked);
  }

  private changeMarks(): void {
    this.markFacts();
    this.requestUpdate();
  }

  /** Marks facts as chosen and brings their words into view. */
  select(selection: Selection): void {
    this.selection = selection;
    const [fact] = selection.facts;
    this.voiceView.tell(selection.at ?? selection.span?.start ?? null);
    this.mark('selected', selection.span === null ? [] : fact?.kind === 'quote' ? fact.spans : [selection.span]);
    this.mark('related', fact?.related ?? []);
    const range = selection.span && rangeOf(this.article, selection.span);
    if (range) reveal(range);
    this.companion.tell(selection);
    this.dispatch('nutgraf-select', selection);
  }

  /** Tints all words of the fact with this id as long as a pointer or the focus is on one of its places. */
  point(id: string | null): void {
    if (id === this.pointed) return;
    this.pointed = id;
    this.mark('pointed', byId(this.facts, id)?.spans ?? []);
    const panels = this.renderRoot.querySelector('nutgraf-panels');
    if (panels) panels.pointed = id;
    this.dispatch('nutgraf-point', id);
  }

  private mark(layer: Layer, spans: Span[]): void {
    const ranges = spans.map((span) => rangeOf(this.article, span)).filter((range) => range !== null);
    this.highlighter.show(layer, ranges, this.getRootNode() as Document | ShadowRoot);
  }

  private dispatch<Name extends `nutgraf-${string}` & keyof HTMLElementEventMap>(
    name: Name,
    detail: HTMLElementEventMap[Name] extends CustomEvent<infer Detail> ? Detail : never,
  ): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  protected override render(): TemplateResult {
    return html`${this.story && this.analysis ? storyCard(this.analysis, this.article.text, (span, entity) => this.chooseAnswer(span, entity)) : nothing}
      ${this.voices ? this.voiceSwitch() : nothing}
      <div
        part="article"
        role="group"
        aria-label="Article; left and right arrow keys go from fact to fact, with Shift to the next place of the same"
        tabindex="0"
        @click=${this.chooseWord}
        @keydown=${this.walk}
        @pointermove=${this.pointAtWord}
        @pointerleave=${this.pointAway}
      ><slot></slot>${this.voiceView.note()}${this.companion.view()}</div>
      ${this.companion.list()}
      ${this.error ? html`<p part="error" role="alert">${this.error.message}</p>` : nothing}
      ${this.panels
        ? html`<nutgraf-panels
            part="panels"
            exportparts="tabs, tab, panel, fact, places, map"
            .panels=${this.panels}
            .analysis=${this.analysis}
            .text=${this.article.text}
            .selection=${this.selection}
            @nutgraf-select=${this.chooseFact}
            @nutgraf-point=${this.pointAtFact}
            @nutgraf-publish=${this.publish}
          ></nutgraf-panels>`
        : nothing}`;
  }

  private voiceSwitch(): TemplateResult {
    const { on } = this.voiceView;
    return html`<div part="voices">
      ${on ? nothing : this.legend.view()}
      <button type="button" aria-pressed=${on} @click=${() => (this.voices = on ? 'off' : 'on')}>${words().marks.byVoice}</button>
      ${this.voiceView.legend()}
    </div>`;
  }

  private chooseAnswer(span: Span, entity: string | null): void {
    this.select({ facts: this.facts.filter(({ id }) => id === entity), span });
  }

  private chooseFact(event: CustomEvent<Selection>): void {
    event.stopPropagation();
    this.select(event.detail);
  }

  private publish(event: CustomEvent<string>): void {
    event.stopPropagation();
    this.published = event.detail;
  }

  private pointAtFact(event: CustomEvent<string | null>): void {
    event.stopPropagation();
    this.point(event.detail);
  }

  private pointAtWord(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' || this.isOnNote(event)) return;
    const offset = this.offsetUnder(event);
    this.voiceView.tell(offset);
    const fact = offset === null ? null : (factsAt(this.facts, offset).facts[0] ?? null);
    this.point(fact?.id ?? null);
    this.companion.point(this.voiceView.on ? null : fact, offset);
  }

  private isOnNote(event: Event): boolean {
    return event.composedPath().some((target) => target instanceof Element && target.matches('[part="note"], [part="card-place"]'));
  }

  private pointAway(): void {
    this.voiceView.tell(null);
    this.point(null);
    this.companion.point(null, null);
  }

  /** The character under the pointer; null where there is none. */
  private offsetUnder(event: MouseEvent): number | null {
    const place = placeAt(event, this.getRootNode() as Document | ShadowRoot);
    return place && offsetOf(this.article, place.node, place.offset);
  }

  private chooseWord(event: MouseEvent): void {
    const onControl = event.composedPath().some((target) => target instanceof Element && target.matches('a[href], button, input, summary'));
    if (onControl || this.isOnNote(event) || !getSelection()?.isCollapsed) return;
    const offset = this.offsetUnder(event);
    this.select(offset === null ? kNothing : factsAt(this.facts, offset));
  }

  /** The arrow keys go from one marked place to the next, with Shift to the next of the chosen fact; Escape lets go. */
  private walk(event: KeyboardEvent): void {
    if (event.key === 'Escape') return this.select(kNothing);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step || event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const { facts, span } = this.selection;
    const listed = this.voiceView.on ? this.facts.filter(({ kind }) => kind === 'quote') : this.facts;
    const stops = event.shiftKey && facts[0] ? placesOf(facts[0]) : listStops(listed);
    if (stops.length === 0) return;
    event.preventDefault();
    const at = stops.findIndex((stop) => stop.fact.id === facts[0]?.id && stop.span.start === span?.start);
    const { fact, span: to } = stops[at < 0 ? (step > 0 ? 0 : stops.length - 1) : (at + step + stops.length) % stops.length]!;
    this.select({ facts: [fact], span: to, walked: true });
  }
}
