// <nutgraf-panels>: the facts of one analysis as lists behind tabs. It shows what it is given and says what is chosen;
// <nutgraf-article> holds one, and a page may place one elsewhere.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Analysis } from '../engine/analysis.js';
import type { About } from '../facts/about.js';
import { listFacts, type Fact, type Selection, type Span } from '../facts/facts.js';
import { isPlace } from '../facts/geography.js';
import { isNamed } from '../facts/names.js';
import { copyStyles } from '../export/copy-styles.js';
import { panelStyles } from './panel-styles.js';
import type { TreeFonts } from './dependency-tree.js';
import { disputesPanel } from './disputes.js';
import { documentPanel } from './document.js';
import { EntitiesPanel } from './entities.js';
import { entityStyles } from './entity-styles.js';
import { EventsPanel, takesPart } from './events.js';
import { graphStyles } from './graph-styles.js';
import { grammarPanel, sentenceToShow } from './grammar.js';
import { grammarStyles } from './grammar-styles.js';
import { jsonPanel } from './json.js';
import type { PanelData } from '../facts/panel-data.js';
import { PlacesPanel } from './places.js';
import { QuotesPanel } from './quotes.js';
import { sourcesPanel } from './sources.js';
import { timelineStyles } from './timeline-styles.js';
import { TimelinePanel } from './timeline.js';
import { timesPanel } from './times.js';
import { voicePanelStyles } from './voice-styles.js';
import { voiceColours } from '../marks/voice-looks.js';
import { Voices } from '../facts/voices.js';

/** What stands on each tab: its title, and how many facts are behind it. */
const kTabs = {
  entities: { title: 'Names', count: ({ entities }: Analysis) => entities.filter(isNamed).length },
  places: { title: 'Places', count: ({ entities }: Analysis) => entities.filter(isPlace).length },
  events: { title: 'Events', count: ({ events }: Analysis) => events.length },
  timeline: { title: 'Timeline', count: ({ story }: Analysis) => story.timeline.length },
  times: { title: 'Times', count: ({ times }: Analysis) => times.length },
  quotes: { title: 'Quotes', count: (analysis: Analysis, panel: QuotesPanel) => panel.shown(analysis).length },
  sources: { title: 'Sources', count: ({ sources }: Analysis) => sources.length },
  disputes: { title: 'Disputes', count: ({ story }: Analysis) => story.disputes.length + story.silent.length },
  grammar: { title: 'Grammar', count: () => nothing },
  document: { title: 'Document', count: () => nothing },
  json: { title: 'JSON', count: () => nothing },
};

export type PanelName = keyof typeof kTabs;

/** The panels that list a kind of fact; the first comes to the front where none of them is. */
const kPanelsOf: Record<Fact['kind'], PanelName[]> = { name: ['entities', 'places', 'events'], time: ['times'], quote: ['quotes', 'disputes'] };

/**
 * @fires nutgraf-select - `CustomEvent<Selection>`: the words that a user asked to see.
 * @fires nutgraf-publish - `CustomEvent<string>`: the day, "YYYY-MM-DD", that a user wants the article to be read against.
 * @fires nutgraf-point - `CustomEvent<string | null>`: the pointer or the focus has come to the fact with this id, or has left it.
 */
export class NutgrafPanels extends LitElement {
  static override styles = [panelStyles, copyStyles, entityStyles, grammarStyles, graphStyles, timelineStyles, voiceColours, voicePanelStyles];
  static override properties = {
    panels: { type: String },
    analysis: { attribute: false },
    text: { attribute: false },
    about: { attribute: false },
    selection: { attribute: false },
    pointed: { attribute: false },
    active: { state: true },
    sentence: { state: true },
    copied: { state: true },
  };

  /** Which panels are shown, in this order: words out of "entities places events timeline times quotes sources disputes grammar document json". */
  declare panels: string;
  declare analysis: Analysis | null;
  /** The text that was analysed. */
  declare text: string;
  /** What is known of the article beside its text: for what is copied and saved. */
  declare about: Partial<About>;
  /** What is shown as selected; the panel of its first fact comes to the front, but not before the grammar of its words. */
  declare selection: Selection;
  /** The id of the fact that a pointer is at; null where it is at none. */
  declare pointed: string | null;
  private declare active: PanelName | null;
  private declare sentence: number;
  private declare copied: string;
  private facts: Fact[] = [];
  private voices: Voices | null = null;
  private readonly entities = new EntitiesPanel(() => this.requestUpdate());
  private readonly places = new PlacesPanel(() => this.requestUpdate());
  private readonly events = new EventsPanel(() => this.requestUpdate());
  private readonly timeline = new TimelinePanel(
    () => this.requestUpdate(),
    (day) => this.dispatchEvent(new CustomEvent('nutgraf-publish', { detail: day, bubbles: true, composed: true })),
  );
  private readonly quotes = new QuotesPanel(() => this.requestUpdate());
  /** A tree that was hidden when its word was chosen is scrolled to it when it is shown. */
  private readonly observer = new ResizeObserver(() => this.showWordOfTree());

  constructor() {
    super();
    this.panels = Object.keys(kTabs).join(' ');
    this.analysis = null;
    this.text = '';
    this.about = {};
    this.selection = { facts: [], span: null };
    this.pointed = null;
    this.active = null;
    this.sentence = 0;
    this.copied = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  private get shown(): PanelName[] {
    return this.panels.split(/\s+/).filter((name): name is PanelName => name in kTabs);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('analysis')) {
      this.facts = this.analysis ? listFacts(this.analysis) : [];
      this.voices = this.analysis && new Voices(this.analysis, this.text);
      this.copied = '';
    }
    const chosen = this.selection.span !== null || this.selection.at !== undefined;
    if (this.analysis && (changed.has('analysis') || (changed.has('selection') && chosen))) {
      this.sentence = sentenceToShow(this.analysis, this.selection);
    }
    if (changed.has('selection') && this.active !== 'grammar') this.showPanelOfSelected();
    if (!this.active || !this.shown.includes(this.active)) this.active = this.shown[0] ?? null;
  }

  private showPanelOfSelected(): void {
    const wanted = this.selection.facts.flatMap((fact) => this.panelsOf(fact)).filter((name) => this.shown.includes(name));
    if (wanted[0] && !wanted.includes(this.active!)) this.active = wanted[0];
  }

  private panelsOf({ id, kind }: Fact): PanelName[] {
    const isListed = (name: PanelName): boolean =>
      name === 'places' ? isPlace(this.analysis!.entities.find((entity) => entity.id === id)!) : name !== 'events' || takesPart(this.analysis!, id);
    return kPanelsOf[kind].filter(isListed);
  }

  private listQuotesOf(speaker: string, data: PanelData): void {
    this.quotes.listSpeaker(speaker, data);
    this.active = 'quotes';
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.showWordOfTree();
    const panel = this.renderRoot.querySelector('[part="panel"]');
    const row = this.renderRoot.querySelector('[data-selected] > button');
    // Who goes through the words of one fact stays where they are.
    const isOther = changed.has('selection') && changed.get('selection')?.facts[0]?.id !== this.selection.facts[0]?.id;
    if (!isOther || !panel || !row) return;
    // Only a panel that scrolls by itself is moved: the page stays at the words that were chosen.
    const [view, place] = [panel.getBoundingClientRect(), row.getBoundingClientRect()];
    if (place.top < view.top || place.bottom > view.bottom) panel.scrollTop += place.top - view.top - view.height / 4;
  }

  /** Scrolls the tree of a sentence to the chosen word. */
  private showWordOfTree(): void {
    const [tree, word] = [this.renderRoot.querySelector('.tree'), this.renderRoot.querySelector('.word.chosen')];
    if (!tree || !word) return;
    const [view, place] = [tree.getBoundingClientRect(), word.getBoundingClientRect()];
    if (place.left < view.left || place.right > view.right) tree.scrollLeft += place.left - view.left - view.width / 2;
  }

  /** Brings the selected fact into view, wherever on the page the panel is. */
  async showSelected(): Promise<void> {
    this.showPanelOfSelected();
    await this.updateComplete;
    this.renderRoot.querySelector('[data-selected]')?.scrollIntoView({ block: 'center' });
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.analysis || !this.active) return nothing;
    const only = this.shown.length === 1;
    return html`${only ? nothing : this.tabs()}
      <div part="panel" id="panel" class=${this.active} role=${only ? 'region' : 'tabpanel'} aria-label=${kTabs[this.active].title}>
        <h2 class="heading">${kTabs[this.active].title}</h2>
        ${this.panel(this.active, this.analysis)}
      </div>`;
  }

  private tabs(): TemplateResult {
    return html`<div part="tabs" role="tablist" aria-label="What was found" @keydown=${this.moveTab}>
      ${this.shown.map((name) => {
        const selected = name === this.active;
        return html`<button
          type="button"
          role="tab"
          part="tab"
          data-panel=${name}
          aria-selected=${selected}
          aria-controls="panel"
          tabindex=${selected ? 0 : -1}
          @click=${() => (this.active = name)}
        >${kTabs[name].title} <span class="count">${kTabs[name].count(this.analysis!, this.quotes)}</span></button>`;
      })}
    </div>`;
  }

  private moveTab(event: KeyboardEvent): void {
    const names = this.shown;
    const at = names.indexOf(this.active!);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: names.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.active = names[(to + names.length) % names.length]!;
    this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  }

  private panel(name: PanelName, analysis: Analysis): TemplateResult {
    const data: PanelData = {
      analysis,
      text: this.text,
      about: this.about,
      facts: this.facts,
      voices: this.voices!,
      selection: this.selection,
      choose: (fact, span) => this.choose(fact, span),
      pointed: this.pointed,
      point: (id) => this.point(id),
    };
    switch (name) {
      case 'entities':
        return this.entities.render(data);
      case 'places':
        return this.places.render(data);
      case 'events':
        return this.events.render(data);
      case 'timeline':
        return this.timeline.render(data);
      case 'times':
        return timesPanel(data);
      case 'quotes':
        return this.quotes.render(data);
      case 'sources':
        return sourcesPanel(data, (speaker) => this.listQuotesOf(speaker, data));
      case 'disputes':
        return disputesPanel(data);
      case 'grammar':
        return grammarPanel(data, this.sentence, this.treeFonts(), (sentence) => (this.sentence = sentence));
      case 'document':
        return documentPanel(data);
      case 'json':
        return jsonPanel(data, this.copied, (json) => void this.copy(json));
    }
  }

  private treeFonts(): TreeFonts {
    const style = getComputedStyle(this);
    return { word: style.getPropertyValue('--serif'), small: style.fontFamily };
  }

  private choose(fact: Fact | null, span: Span): void {
    const detail: Selection = { facts: fact ? [fact] : [], span };
    this.dispatchEvent(new CustomEvent('nutgraf-select', { detail, bubbles: true, composed: true }));
  }

  private point(id: string | null): void {
    this.dispatchEvent(new CustomEvent('nutgraf-point', { detail: id, bubbles: true, composed: true }));
  }

  private async copy(json: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(json);
      this.copied = 'Copied.';
    } catch {
      this.copied = 'This browser does not let the page copy; please use Download.';
    }
  }
}
