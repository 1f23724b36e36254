// What <nutgraf-article> fetches when its article is wanted: it reads the article, asks the engine, and marks what was found.
import type { Analysis } from '../engine/analysis.js';
import type { Stage } from '../engine/engine.js';
import { sharedEngine } from '../engine/shared-engine.js';
import { listFacts, type Fact, type FactKind, type Selection, type Span } from '../facts/facts.js';
import { Highlighter, type Layer } from '../marks/highlights.js';
import { reveal } from '../marks/positions.js';
import { voiceSamples } from '../marks/voice-looks.js';
import { VoiceView } from '../marks/voice-view.js';
import { rangeOf, readArticle, renderArticle, type ArticleText } from '../reading/article-text.js';
import { ArticlePointer } from './article-pointer.js';
import type { AnalysisDetail } from './events.js';
import { Extras } from './extras.js';
import { givenFacts, type Given } from './given-facts.js';
import { keptSelection } from './kept-selection.js';
import type { NutgrafArticle } from './nutgraf-article.js';
import { TextWatcher } from './text-watcher.js';

/** Reads one article and marks it. */
export class ArticleReader {
  article: ArticleText = { text: '', pieces: [] };
  facts: Fact[] = [];
  readonly pointer = new ArticlePointer(this);
  readonly extras: Extras;
  readonly voiceView: VoiceView;
  private readonly highlighter = new Highlighter();
  private readonly watcher = new TextWatcher(() => this.readChanged());
  private running: AbortController | null = null;
  /** The text that was given to the engine last. */
  private asked: string | null = null;
  private shownBlocks = '';

  constructor(readonly host: NutgrafArticle) {
    this.extras = new Extras(this);
    this.voiceView = new VoiceView(host, (layer, spans) => this.mark(layer, spans));
    host.shadowRoot!.adoptedStyleSheets.push(voiceSamples.styleSheet!);
    this.showVoices(host.voices === 'on');
  }

  /** Analyses the article as it is now, in place of an analysis that still runs. */
  async read(): Promise<void> {
    const { host } = this;
    this.running?.abort();
    const running = (this.running = new AbortController());
    const isOwnText = host.text !== null;
    const article = isOwnText ? { text: host.text!, pieces: [] } : readArticle(host);
    this.asked = article.text;
    if (isOwnText) this.watcher.stop();
    else this.watcher.start(host);
    const nutgraf = sharedEngine((progress) => this.tell('nutgraf-progress', { ...progress, stage: 'weights' }), {
      signal: running.signal,
      folder: host.files,
    });
    const given: Given = isOwnText ? {} : givenFacts(host);
    const begun = performance.now();
    const take = (analysis: Analysis, stage: Stage): void =>
      this.take(article, { analysis, text: article.text, stage, given, milliseconds: performance.now() - begun });
    try {
      const analysis = await nutgraf.analyze(article.text, {
        ...given,
        ...(host.published ? { published: host.published, publishedFrom: 'option' } : {}),
        signal: running.signal,
        onProgress: (progress) => this.tell('nutgraf-progress', progress),
        onDraft: take,
      });
      take(analysis, 'whole');
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

  private take(article: ArticleText, detail: AnalysisDetail): void {
    const { host } = this;
    const { analysis, stage } = detail;
    const before = this.article.text;
    this.article = host.text === null ? article : this.show(article.text, analysis);
    host.analysis = analysis;
    host.stage = stage;
    host.failed = false;
    this.facts = listFacts(analysis);
    this.voiceView.take(analysis, this.article);
    this.markFacts();
    const kept = keptSelection(host.selection, before, this.facts, article.text);
    if (host.selection.span || host.selection.facts.length > 0) this.choose(kept);
    this.point(null);
    this.tell(stage === 'whole' ? 'nutgraf-analysis' : 'nutgraf-draft', detail);
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
    this.voiceView.on = isOn;
    this.markFacts();
  }

  /** Marks the facts, but not while the words are marked by who says them. */
  private markFacts(): void {
    for (const kind of ['name', 'time', 'quote'] satisfies FactKind[]) {
      const marked = this.facts.filter((fact) => fact.kind === kind).flatMap((fact) => fact.marked);
      this.mark(kind, this.voiceView.on ? [] : marked);
    }
  }

  /** Marks facts as chosen and brings their words into view. */
  select(selection: Selection): void {
    this.choose(selection);
    const range = selection.span && rangeOf(this.article, selection.span);
    if (range) reveal(range);
  }

  private choose(selection: Selection): void {
    this.host.selection = selection;
    const [fact] = selection.facts;
    this.voiceView.tell(selection.at ?? selection.span?.start ?? null);
    this.mark('selected', selection.span === null ? [] : fact?.kind === 'quote' ? fact.spans : [selection.span]);
    this.mark('related', fact?.related ?? []);
    this.tell('nutgraf-select', selection);
  }

  /** Tints all words of the fact with this id. */
  point(id: string | null): void {
    if (id === this.host.pointed) return;
    this.host.pointed = id;
    this.mark('pointed', this.facts.find((fact) => fact.id === id)?.spans ?? []);
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
