// <nutgraf-panels>: the facts of one analysis in a few views behind tabs. It shows what it is given and says what is chosen;
// <nutgraf-article> holds one, and a page may place one elsewhere.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Analysis } from '../engine/analysis.js';
import { copyStyles } from '../export/copy-styles.js';
import type { About } from '../facts/about.js';
import type { Correcting } from '../facts/correcting.js';
import { listFacts, type Fact, type Selection, type Span } from '../facts/facts.js';
import type { PanelData } from '../facts/panel-data.js';
import { Voices } from '../facts/voices.js';
import { voiceColours } from '../marks/voice-looks.js';
import { words } from '../words/catalogue.js';
import { checkStyles } from './check-styles.js';
import { correctionsStyles } from './correct-styles.js';
import { entityStyles } from './entity-styles.js';
import { keepFocus } from './kept-focus.js';
import { panelStyles } from './panel-styles.js';
import { pointedBy, showPointed } from './pointing.js';
import { revealRow, revealWord } from './revealing.js';
import { Search } from './search.js';
import { searchStyles } from './search-styles.js';
import { sentenceToShow } from './sentence-to-show.js';
import { timelineStyles } from './timeline-styles.js';
import { ViewContents } from './view-contents.js';
import { filledViews, kAllViews, viewsOf, type PanelName, type View, type ViewName } from './view-names.js';
import { viewTabs } from './view-tabs.js';
import { voicePanelStyles } from './voice-styles.js';

export type { PanelName, ViewName };

/**
 * The views of one analysis.
 *
 * @slot check - What a page itself checks of the article, above the lists of the view Check, which is then always there.
 * @fires nutgraf-select - `CustomEvent<Selection>`: the words that a user asked to see.
 * @fires nutgraf-publish - `CustomEvent<string>`: the day, "YYYY-MM-DD", that a user wants the article to be read against.
 * @fires nutgraf-point - `CustomEvent<string | null>`: the pointer or the focus has come to the fact with this id, or has left it.
 */
export class NutgrafPanels extends LitElement {
  static override styles = [panelStyles, copyStyles, entityStyles, searchStyles, timelineStyles, voiceColours, voicePanelStyles, checkStyles, correctionsStyles];
  static override properties = {
    panels: { type: String },
    analysis: { attribute: false },
    text: { attribute: false },
    about: { attribute: false },
    selection: { attribute: false },
    correcting: { attribute: false },
    active: { state: true },
    sentence: { state: true },
  };

  /**
   * Which views are shown, in this order: words out of "who said when disputed check more"; or single lists of them, "entities sources quotes
   * timeline places times disputes checks figures events grammar document corrections json".
   */
  declare panels: string;
  /** The analysis whose facts are shown; null before the first. */
  declare analysis: Analysis | null;
  /** The text that was analysed. */
  declare text: string;
  /** What is known of the article beside its text: for what is copied. */
  declare about: Partial<About>;
  /** What is shown as selected; a view of its first fact comes to the front, unless the arrow keys have led there. */
  declare selection: Selection;
  /** The corrections of the article with what can be done with them; null where the page takes none. */
  declare correcting: Correcting | null;
  private declare active: ViewName | null;
  private declare sentence: number;
  private pointedId: string | null = null;
  /** Whether something in here had the focus before it was drawn anew. */
  private hadFocus = false;
  private facts: Fact[] = [];
  private voices: Voices | null = null;
  private shown: View[] = [];
  private readonly search = new Search(() => this.requestUpdate());
  private readonly contents = new ViewContents(this, (day) => this.tell('nutgraf-publish', day));
  /** A tree that was hidden when its word was chosen is scrolled to it when it is shown. */
  private readonly observer = new ResizeObserver(() => revealWord(this.renderRoot));

  constructor() {
    super();
    this.panels = kAllViews;
    this.analysis = null;
    this.text = '';
    this.about = {};
    this.selection = { facts: [], span: null };
    this.correcting = null;
    this.active = null;
    this.sentence = 0;
  }

  /** The id of the fact that a pointer is at; null where it is at none. */
  get pointed(): string | null {
    return this.pointedId;
  }

  set pointed(id: string | null) {
    if (id === this.pointedId) return;
    this.pointedId = id;
    this.showPointed();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('analysis')) {
      this.facts = this.analysis ? listFacts(this.analysis) : [];
      this.voices = this.analysis && new Voices(this.analysis, this.text);
      if (changed.has('text')) this.search.clear();
    }
    this.hadFocus = this.shadowRoot!.activeElement !== null;
    if (changed.has('analysis') || changed.has('panels') || changed.has('correcting')) {
      const wanted = viewsOf(this.panels);
      const byPage = this.text.trim() ? [...this.children].map(({ slot }) => slot) : [];
      this.shown = this.analysis ? filledViews(wanted, this.analysis, { views: byPage, corrections: this.correcting !== null }) : [];
    }
    const chosen = this.selection.span !== null || this.selection.at !== undefined;
    if (this.analysis && (changed.has('analysis') || (changed.has('selection') && chosen))) {
      this.sentence = sentenceToShow(this.analysis, this.selection);
    }
    if (changed.has('selection') && !this.selection.walked) this.showViewOfSelected();
    if (!this.shown.some(({ name }) => name === this.active)) this.active = this.shown[0]?.name ?? null;
  }

  private showViewOfSelected(): void {
    const [fact] = this.selection.facts;
    if (fact && !this.search.on && this.analysis) this.active = this.contents.viewOf(fact, this.shown, this.active, this.analysis);
  }

  protected override updated(changed: PropertyValues<this>): void {
    revealWord(this.renderRoot);
    keepFocus(this.shadowRoot!, this.hadFocus);
    this.showPointed();
    if (changed.has('selection')) revealRow(this.renderRoot, changed.get('selection'), this.selection);
  }

  private showPointed(): void {
    if (!this.hasUpdated) return;
    showPointed(this.renderRoot, this.pointedId);
    const map = this.renderRoot.querySelector('nutgraf-map')?.shadowRoot;
    if (map) showPointed(map, this.pointedId);
  }

  /** Brings the selected fact into view, wherever on the page the panel is. */
  async showSelected(): Promise<void> {
    this.showViewOfSelected();
    await this.updateComplete;
    this.renderRoot.querySelector('[data-selected]')?.scrollIntoView({ block: 'center' });
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.analysis) return nothing;
    const view = this.shown.find(({ name }) => name === this.active);
    if (!view) return html`<p class="none">${this.text.trim() ? words().views.none : nothing}</p>`;
    const alone = viewsOf(this.panels).length === 1;
    const data = this.data(this.analysis);
    const title = words().views.titles[view.panels.length === 1 && alone ? view.panels[0]! : view.name];
    return html`${alone ? nothing : html`${this.search.box()} ${this.search.on ? nothing : viewTabs(this.shown, this.active, (name) => this.open(name))}`}
      <div
        part="panel"
        id="panel"
        data-view=${view.name}
        role=${alone || this.search.on ? 'region' : 'tabpanel'}
        aria-label=${this.search.on ? words().views.searchResults : title}
        @pointerover=${this.pointAt}
        @pointerleave=${this.pointAway}
        @focusin=${this.pointAt}
        @focusout=${this.pointAway}
      >
        <h2 class="heading">${title}</h2>
        ${this.search.on ? this.search.results(data) : this.contents.render(view, data, { sentence: this.sentence, show: (sentence) => (this.sentence = sentence) })}
      </div>`;
  }

  private open(name: ViewName): Promise<boolean> {
    this.active = name;
    return this.updateComplete;
  }

  /** What the views are given; null before the first analysis. */
  get given(): PanelData | null {
    return this.analysis && this.data(this.analysis);
  }

  private data(analysis: Analysis): PanelData {
    const { text, about, facts, selection, correcting } = this;
    return { analysis, text, about, facts, voices: this.voices!, selection, correcting, choose: (fact, span, around) => this.choose(fact, span, around) };
  }

  private choose(fact: Fact | null, span: Span, around?: Span): void {
    this.tell('nutgraf-select', { facts: fact ? [fact] : [], span, ...(around ? { around } : {}) } satisfies Selection);
  }

  private pointAt(event: Event): void {
    const id = pointedBy(event);
    if (id !== this.pointedId) this.tell('nutgraf-point', id);
  }

  private pointAway(): void {
    this.tell('nutgraf-point', null);
  }

  private tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
