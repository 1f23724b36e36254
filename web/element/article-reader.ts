// What <nutgraf-article> fetches when its article is wanted: it reads the article, asks the engine, and marks what was found.
import type { Analysis } from '../engine/analysis.js';
import type { AnalyzeOptions, Stage } from '../engine/engine.js';
import { sharedEngine } from '../engine/shared-engine.js';
import { listFacts, type Fact, type FactKind, type Selection, type Span } from '../facts/facts.js';
import { byId } from '../facts/lookup.js';
import { spokenSpans } from '../facts/quote-terms.js';
import { Highlighter, type Layer } from '../marks/highlights.js';
import { MarkLegend, markLegendStyles } from '../marks/mark-legend.js';
import { reveal } from '../marks/positions.js';
import { voiceSamples } from '../marks/voice-looks.js';
import { VoiceView } from '../marks/voice-view.js';
import { rangeOf, readArticle, renderArticle, type ArticleText } from '../reading/article-text.js';
import { Companion, companionStyles } from '../views/companion.js';
import { chooseLanguage } from '../words/catalogue.js';
import { pageLanguage } from '../words/element-words.js';
import { ArticlePointer } from './article-pointer.js';
import type { AnalysisDetail } from './events.js';
import { Extras } from './extras.js';
import { GivenCorrections } from './given-corrections.js';
import { givenFacts, type Given } from './given-facts.js';
import { keptSelection } from './kept-selection.js';
import type { NutgrafArticle } from './nutgraf-article.js';
import { nextTask } from './next-task.js';
import { isEdit } from './same-text.js';
import { TextWatcher } from './text-watcher.js';

const kMarkedKinds: readonly FactKind[] = ['name', 'time', 'quote'];

/** What is being loaded for each reader, as the stage of a progress. */
const kLoading = { swift: 'weights', careful: 'careful' } as const;

/** Does a piece of work in a task of its own; throws where it is no longer wanted. */
async function slice<Result>(work: () => Result, signal: AbortSignal): Promise<Result> {
  await nextTask();
  signal.throwIfAborted();
  return work();
}

/** Reads one article and marks it. */
export class ArticleReader {
  article: ArticleText = { text: '', pieces: [] };
  facts: Fact[] = [];
  readonly pointer = new ArticlePointer(this);
  readonly extras: Extras;
  readonly voiceView: VoiceView;
  readonly legend = new MarkLegend(() => {
    this.markAll();
    this.host.requestUpdate();
  });
  readonly companion: Companion;
  private readonly highlighter = new Highlighter();
  private readonly watcher = new TextWatcher(() => this.readChanged());
  private running: AbortController | null = null;
  /** The text that was given to the engine last. */
  private asked: string | null = null;
  private shownBlocks = '';
  /** The text that the careful reader has read last. */
  private carefullyRead = '';
  private readonly corrections = new GivenCorrections();

  /** A reader whose words are in the language of the page. */
  static async of(host: NutgrafArticle): Promise<ArticleReader> {
    await chooseLanguage([pageLanguage()]);
    return new ArticleReader(host);
  }

  private constructor(readonly host: NutgrafArticle) {
    this.extras = new Extras(this);
    this.voiceView = new VoiceView(host, (layer, spans) => this.mark(layer, spans));
    this.companion = new Companion(host, (selection) => this.select(selection));
    host.shadowRoot!.adoptedStyleSheets.push(...[voiceSamples, markLegendStyles, companionStyles].map(({ styleSheet }) => styleSheet!));
    this.showVoices(host.voices === 'on');
  }

  /** Analyses the article as it is now, in place of an analysis that still runs. */
  async read(lines: AnalyzeOptions['corrections'] | null): Promise<void> {
    const { host } = this;
    this.running?.abort();
    const running = (this.running = new AbortController());
    await nextTask();
    if (running.signal.aborted) return;
    const isOwnText = host.text !== null;
    const article = isOwnText ? { text: host.text!, pieces: [] } : readArticle(host);
    this.asked = article.text;
    if (isOwnText) this.watcher.stop();
    else this.watcher.start(host);
    const nutgraf = sharedEngine((progress) => this.tell('nutgraf-progress', { done: progress.done, total: progress.total, stage: kLoading[progress.reader] }), {
      signal: running.signal,
      folder: host.files,
    });
    const given: Given = isOwnText ? host.given : givenFacts(host);
    const corrections = await this.corrections.read(lines ?? null, host.corrections);
    if (running.signal.aborted) return;
    const begun = performance.now();
    let taking = Promise.resolve();
    const take = (analysis: Analysis, stage: Stage): Promise<void> => {
      const detail = { analysis, text: article.text, stage, given, milliseconds: performance.now() - begun };
      return (taking = taking.then(() => this.take(article, detail, running.signal)));
    };
    // After an edit the careful reader reads little anew: no swift reading comes between, for it would take back what is seen.
    const isReadAgain = host.reader === 'careful' && isEdit(this.carefullyRead, article.text);
    await nextTask();
    try {
      const analysis = await nutgraf.analyze(article.text, {
        ...given,
        ...corrections,
        reader: host.reader,
        ...(host.published ? { published: host.published, publishedFrom: 'option' } : {}),
        signal: running.signal,
        onProgress: (progress) => this.tell('nutgraf-progress', progress),
        ...(isReadAgain ? {} : { onDraft: (draft, stage) => void take(draft, stage).catch(() => {}) }),  // what went wrong the last one meets too
      });
      await take(analysis, 'whole');
      if (analysis.meta.reader === 'careful') this.carefullyRead = article.text;
    } catch (error) {
      if (!running.signal.aborted) throw error;
    }
  }

  /** Ends what runs and takes the marks away. */
  stop(): void {
    this.running?.abort();
    this.watcher.stop();
    this.highlighter.clear();
  }

  /** Reads the article again where its own text has changed; says whether it has. */
  private readChanged(): boolean {
    if (readArticle(this.host).text === this.asked) return false;
    void this.host.analyze();
    return true;
  }

  /** Shows an analysis, in slices; a newer one ends it between two of them. */
  private async take(article: ArticleText, detail: AnalysisDetail, signal: AbortSignal): Promise<void> {
    const { host } = this;
    const { analysis, stage, text } = detail;
    const before = this.article.text;
    const facts = await slice(() => listFacts(analysis), signal);
    this.article = host.text === null ? article : this.show(text, analysis);
    this.facts = facts;
    if (host.voices) await slice(() => this.voiceView.take(analysis, this.article), signal);
    for (const kind of kMarkedKinds) await slice(() => this.markKind(kind, analysis), signal);
    await slice(() => {
      host.analysis = analysis;
      host.stage = stage;
      host.failed = false;
      this.companion.take(analysis, this.article, facts);
      const { selection } = host;
      if (selection.span || selection.facts.length > 0) this.choose(keptSelection(selection, before, facts, text));
      this.point(null);
      this.tell(stage === 'whole' ? 'nutgraf-analysis' : 'nutgraf-draft', detail);
    }, signal);
  }

  /** Shows a text that was given; what is shown already stays, with what a reader has marked in it. */
  private show(text: string, { document: { blocks } }: Analysis): ArticleText {
    const shown = JSON.stringify(blocks);
    if (text === this.article.text && shown === this.shownBlocks && this.article.pieces[0]?.node.isConnected) return this.article;
    this.shownBlocks = shown;
    return renderArticle(this.host, text, blocks);
  }

  /** Colours the words by who says them, or no longer. */
  showVoices(isOn: boolean): void {
    if (this.host.analysis) this.voiceView.take(this.host.analysis, this.article);
    this.voiceView.on = isOn;
    this.markAll();
  }

  private markAll(): void {
    if (this.host.analysis) for (const kind of kMarkedKinds) this.markKind(kind, this.host.analysis);
  }

  /** Marks the facts of a kind, but not while the words are marked by who says them. */
  private markKind(kind: FactKind, analysis: Analysis): void {
    const isMarked = !this.voiceView.on && this.legend.shows(kind);
    const spans = (): Span[] =>
      kind === 'quote' ? spokenSpans(analysis, this.article.text) : this.facts.filter((fact) => fact.kind === kind).flatMap((fact) => fact.marked);
    this.mark(kind, isMarked ? spans() : []);
  }

  /** Marks facts as chosen and brings their words into view. */
  select(selection: Selection): void {
    this.choose(selection);
    const range = selection.span && rangeOf(this.article, selection.span);
    if (range) reveal(range);
    this.companion.tell(selection);
  }

  private choose(selection: Selection): void {
    this.host.selection = selection;
    const [fact] = selection.facts;
    this.voiceView.tell(selection.at ?? selection.span?.start ?? null);
    this.mark('selected', selection.span === null ? [] : fact?.kind === 'quote' ? fact.spans : [selection.around ?? selection.span]);
    this.mark('related', fact?.related ?? []);
    this.tell('nutgraf-select', selection);
  }

  /** Tints all words of the fact with this id. */
  point(id: string | null): void {
    if (id === this.host.pointed) return;
    this.host.pointed = id;
    this.mark('pointed', byId(this.facts, id)?.spans ?? []);
    const panels = this.host.shadowRoot!.querySelector('nutgraf-panels');
    if (panels) panels.pointed = id;
    this.tell('nutgraf-point', id);
  }

  /** What stands in the way of this analysis, in one line; empty where nothing does. */
  warning(): string {
    return this.host.analysis?.document.warnings[0]?.message ?? '';
  }

  private mark(layer: Layer, spans: Span[]): void {
    const ranges = spans.map((span) => rangeOf(this.article, span)).filter((range) => range !== null);
    this.highlighter.show(layer, ranges, this.host.getRootNode() as Document | ShadowRoot);
  }

  private tell<Name extends `nutgraf-${string}` & keyof HTMLElementEventMap>(
    name: Name,
    detail: HTMLElementEventMap[Name] extends CustomEvent<infer Detail> ? Detail : never,
  ): void {
    this.host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
