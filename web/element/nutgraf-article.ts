// <nutgraf-article>: analyses the article that it wraps, marks its names, times and quotes in place without touching
// its markup, and shows the chosen panels below it. Given a `text` instead, it shows that text as an article.
// This class is all that a page loads at first; what reads and marks comes when the article is wanted.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Analysis } from '../engine/analysis.js';
import type { Correction, Reader, Stage } from '../engine/engine.js';
import type { Selection, Span } from '../facts/facts.js';
import { elementWords } from '../words/element-words.js';
import type { ArticleReader } from './article-reader.js';
import { ArticleRows } from './article-rows.js';
import { articleStyles } from './article-styles.js';
import { checkWords } from './attribute-words.js';
import type {} from './events.js';
import type { Given } from './given-facts.js';
import { keepsRoom, whenUnseen, type Row } from './row-room.js';
import { whenWanted, type LoadMode } from './when-wanted.js';

/**
 * Wraps an article of a site and lets readers see its facts at their words.
 *
 * @tag nutgraf-article
 * @slot - The article, as it is.
 * @fires nutgraf-analysis - `CustomEvent<AnalysisDetail>`: the article has been analysed.
 * @fires nutgraf-draft - `CustomEvent<AnalysisDetail>`: it has been analysed with what had come so far, by the rules alone, without
 *   the gazetteer, or by the swift reader before the careful one; another analysis follows.
 * @fires nutgraf-error - `CustomEvent<Error>`: it could not be. The console says so too; readers see nothing of it.
 * @fires nutgraf-point - `CustomEvent<string | null>`: the pointer has come to the words of the fact with this id, or of none.
 * @fires nutgraf-progress - `CustomEvent<Progress>`: a stage of the analysis begins or the last one has ended; before the first
 *   analysis also, with the stage "weights", how many bytes of the network and the gazetteer have come, and with the stage "careful" how many of the careful reader's network.
 * @fires nutgraf-select - `CustomEvent<Selection>`: words of the article or a fact of a panel have been chosen.
 * @csspart article - Around the article.
 * @csspart fold - The buttons that open the story and the panels.
 * @csspart story - The story in short.
 * @csspart panels - The panels; their own parts tabs, tab, panel, fact, places and map are exported.
 * @csspart voices - The switch of the voices with their legend.
 * @csspart note - What is said of a quotation while the words are coloured by voice.
 * @csspart warning - The one line that `warnings` asks for.
 * @cssprop --nutgraf-accent - Colour of what is active.
 * @cssprop --nutgraf-line - Colour of thin lines.
 * @cssprop --nutgraf-soft - Colour of words that stand back.
 * @cssprop --nutgraf-raised - Ground of cards.
 * @cssprop --nutgraf-sans - Type of labels and panels.
 * @cssprop --nutgraf-serif - Type of what is quoted from the article.
 * @cssprop --nutgraf-name - Line below names.
 * @cssprop --nutgraf-time - Line below times.
 * @cssprop --nutgraf-quote-tint - Ground of quotations.
 * @cssprop --nutgraf-selected-tint - Ground of what is chosen.
 * @cssprop --nutgraf-related-tint - Ground of what belongs to it.
 * @cssprop --nutgraf-pointed-tint - Ground of what the pointer is at.
 */
export class NutgrafArticle extends LitElement {
  static override styles = articleStyles;
  static override properties = {
    panels: { type: String },
    published: { type: String },
    voices: { type: String, reflect: true },
    story: { type: Boolean },
    load: { type: String },
    files: { type: String },
    corrections: { type: String },
    reader: { type: String },
    warnings: { type: Boolean },
    text: { attribute: false },
    given: { attribute: false },
    analysis: { state: true },
    stage: { state: true },
    selection: { state: true },
    failed: { state: true },
    rows: { state: true },
  };

  /** Which panels to show: words out of "who said when disputed more", or of the lists in them; none where empty. */
  declare panels: string;
  /** When the article was published, "YYYY-MM-DD"; what the page says of it where left out. */
  declare published: string;
  /** Whether the words are coloured by who says them: "on", "off", or empty where users are not to switch it. */
  declare voices: 'on' | 'off' | '';
  /** Whether the story in short is offered above the article. */
  declare story: boolean;
  /** When the article is read: "visible", as soon as it is seen; "idle", as soon as the page rests; "click", at the first click on it. */
  declare load: LoadMode;
  /** The folder of the engine's files, where they do not lie beside the script; the first article of a page decides. */
  declare files: string;
  /** The address of a file of corrections that are applied to the article; see `correct`. */
  declare corrections: string;
  /** Which network reads: "swift", or "careful", which is larger, comes later, and tells names and sentences better. The swift reading stands until then. */
  declare reader: Reader;
  /** Whether readers are told, in one line, what stands in the way of an analysis: another language, or a failure. */
  declare warnings: boolean;
  /** A text to analyse at once and to show in place of the content; null where the content is the article. */
  declare text: string | null;
  /** What is known of that text: its blocks and its date, as of the page that it comes from. */
  declare given: Given;
  /** The latest analysis; null before the first. */
  declare analysis: Analysis | null;
  /** What it was made with. */
  declare stage: Stage | null;
  /** What is chosen at the moment. */
  declare selection: Selection;
  /** The id of the fact that a pointer is at, in the article or in a list; null where it is at none. */
  pointed: string | null = null;
  /** Whether the latest analysis was impossible. */
  declare failed: boolean;
  private declare rows: ReadonlySet<Row>;

  private reading: ArticleReader | null = null;
  private readonly around = new ArticleRows(this, () => this.reading);
  /** The corrections that a script gave; null where those of the attribute hold. */
  private lines: string | readonly Correction[] | null = null;
  private readerComes: Promise<ArticleReader> | null = null;
  private life = new AbortController();
  /** Whether the element stood in the page before it was defined, so that readers may have seen it. */
  private readonly wasThere: boolean;

  constructor() {
    super();
    this.wasThere = this.isConnected;
    this.panels = '';
    this.published = '';
    this.voices = '';
    this.story = false;
    this.load = 'visible';
    this.files = '';
    this.corrections = '';
    this.reader = 'swift';
    this.warnings = false;
    this.text = null;
    this.given = {};
    this.analysis = null;
    this.stage = null;
    this.selection = { facts: [], span: null };
    this.failed = false;
    this.rows = new Set();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.life = new AbortController();
    if (!this.wasThere || keepsRoom(this)) this.rows = new Set<Row>(['above', 'below']);
    if (this.reading) void this.analyze();
    else if (this.text === null) this.waitUntilWanted();
  }

  private waitUntilWanted(): void {
    void whenWanted(this, this.load, this.life.signal).then(() => {
      if (!this.reading) void this.analyze();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.life.abort();
    this.reading?.stop();
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    checkWords(name, value);
  }

  protected override firstUpdated(): void {
    const hasRows = this.story || this.voices || this.warnings || this.panels;
    if (this.rows.size > 0 || this.text !== null || !hasRows) return;
    const sentinel = (name: string): Element => this.renderRoot.querySelector(`[data-row='${name}']`)!;
    const sentinels = { above: sentinel('above'), below: sentinel('below') };
    whenUnseen(sentinels, this.life.signal, (row) => (this.rows = new Set([...this.rows, row])));
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('voices') && changed.get('voices') !== undefined) this.reading?.showVoices(this.voices === 'on');
    const isNew = changed.has('text') || changed.has('published') || changed.has('given') || changed.has('corrections') || changed.has('reader');
    if (isNew && (this.text !== null || this.reading)) void this.analyze();
  }

  /** Analyses the article as it is now, in place of an analysis that still runs. */
  async analyze(): Promise<void> {
    try {
      this.readerComes ??= import('./article-reader.js').then(({ ArticleReader }) => ArticleReader.of(this));
      this.reading = await this.readerComes;
      if (this.isConnected) await this.reading.read(this.lines);
    } catch (error) {
      if (!this.reading) this.readerComes = null;  // a later call tries again
      this.fail(error as Error);
    }
  }

  /** Applies corrections, given as the lines of a file or as a list of them, in place of those of the attribute; null gives these back their place. */
  correct(lines: string | readonly Correction[] | null): Promise<void> {
    this.lines = lines;
    return this.analyze();
  }

  /** Marks facts as chosen and brings their words into view. */
  select(selection: Selection): void {
    this.reading?.select(selection);
  }

  /** Tints all words of the fact with this id as long as a pointer or the focus is on one of its places. */
  point(id: string | null): void {
    this.reading?.point(id);
  }

  /** The words of the article that a user has selected; null where there are none. */
  selectedWords(): Span | null {
    return this.reading?.pointer.selectedWords() ?? null;
  }

  private fail(error: Error): void {
    this.failed = true;
    console.warn(`<nutgraf-article>: ${error.message}`);
    this.dispatchEvent(new CustomEvent('nutgraf-error', { detail: error, bubbles: true, composed: true }));
  }

  protected override render(): TemplateResult {
    const isOwnText = this.text !== null;
    return html`${isOwnText ? this.reading?.extras.story() : nothing} ${isOwnText || this.rows.has('above') ? this.around.above(isOwnText) : nothing}
      <i data-row="above"></i>
      <div
        part="article"
        role="group"
        aria-label=${elementWords().articleLabel}
        tabindex="0"
        @click=${(event: MouseEvent) => this.reading?.pointer.click(event)}
        @keydown=${(event: KeyboardEvent) => this.reading?.pointer.walk(event)}
        @pointermove=${(event: PointerEvent) => this.reading?.pointer.move(event)}
        @pointerleave=${() => this.reading?.pointer.leave()}
      ><slot></slot>${this.reading?.voiceView.note()}${this.reading?.companion.view()}</div>
      ${this.reading?.companion.list()}
      <i data-row="below"></i>
      ${this.panels && (isOwnText || this.rows.has('below')) ? this.around.below(isOwnText) : nothing}`;
  }
}
