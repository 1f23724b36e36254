// The article by voice: what is marked, the legend that chooses among the voices, and the note that tells of one quotation.
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Analysis, Quote, Span } from '../engine/analysis.js';
import { rangeOf, type ArticleText } from '../reading/article-text.js';
import type { Layer } from './highlights.js';
import { boxOf } from './positions.js';
import { mannerOf, speakerName } from '../facts/quote-terms.js';
import { kVoiceLooks, Voices, type Voice, type VoiceLook } from '../facts/voices.js';
import { byId } from '../facts/lookup.js';
import { words } from '../words/catalogue.js';

const kGap = 6;  // pixels between the note and the words that it tells of

/** What <nutgraf-article> shows while its words are marked by who says them. */
export class VoiceView implements ReactiveController {
  private analysis: Analysis | null = null;
  private article: ArticleText = { text: '', pieces: [] };
  private voices: Voices | null = null;
  /** The voices that alone are marked; all are where it is empty. */
  private chosen: ReadonlySet<VoiceLook> = new Set();
  /** The quotation that the note tells of, and the character that it stands beside. */
  private told: { quote: Quote; at: number } | null = null;
  private shown = false;

  /** `mark` marks words in the article. */
  constructor(
    private readonly host: LitElement,
    private readonly mark: (layer: Layer, spans: Span[]) => void,
  ) {
    host.addController(this);
  }

  /** Shows the voices of another analysis. */
  take(analysis: Analysis, article: ArticleText): void {
    Object.assign(this, { analysis, article, voices: new Voices(analysis, article.text), chosen: new Set(), told: null });
    this.markAll();
  }

  get on(): boolean {
    return this.shown;
  }

  set on(shown: boolean) {
    this.shown = shown;
    this.tell(null);
    this.markAll();
    this.host.requestUpdate();  // for its legend
  }

  /** Tells of the quotation at this character. */
  tell(at: number | null): void {
    const quote = at === null || !this.shown ? null : this.quoteAt(at);
    if (quote === (this.told?.quote ?? null)) return;
    this.told = quote && { quote, at: at! };
    this.host.requestUpdate();
  }

  /** The innermost quotation at a character. */
  private quoteAt(at: number): Quote | null {
    const passage = this.analysis?.voices.find(({ start, end }) => start <= at && at < end);
    return byId(this.analysis?.quotes ?? [], passage?.quote) ?? null;
  }

  private markAll(): void {
    for (const look of kVoiceLooks) {
      const isMarked = this.shown && (this.chosen.size === 0 || this.chosen.has(look));
      const voice = isMarked ? this.voices?.list.find((candidate) => candidate.look === look) : undefined;
      this.mark(`voice-${look}`, voice?.spans ?? []);
      this.mark(`quoted-${look}`, voice?.quoted ?? []);
    }
  }

  private choose(look: VoiceLook): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(look)) chosen.add(look);
    this.chosen = chosen;
    this.markAll();
    this.host.requestUpdate();
  }

  /** Every voice with its share of the article. While some are pressed, only those are marked. */
  legend(): TemplateResult | typeof nothing {
    if (!this.shown || !this.voices) return nothing;
    const { list } = this.voices;
    const { onlyReporter, voices, articleItself } = words().marks;
    if (list.length === 0) return html`<p part="legend">${onlyReporter}</p>`;
    const shown = (share: number): TemplateResult => html`<small>${Math.round(100 * share)} %</small>`;
    return html`<ul part="legend" aria-label=${voices}>
      ${list.map((voice) => html`<li>${this.legendItem(voice)} ${shown(voice.share)}</li>`)}
      <li><span>${articleItself}</span> ${shown(this.voices.shareOf([null]))}</li>
    </ul>`;
  }

  private legendItem({ look, name }: Voice): TemplateResult {
    return html`<button type="button" aria-pressed=${this.chosen.has(look)} @click=${() => this.choose(look)}><span data-look=${look}>${name}</span></button>`;
  }

  /** Who says the words at the pointer or those that are chosen, and how. */
  note(): TemplateResult | typeof nothing {
    return this.shown ? html`<p part="note" role="status">${this.noteText()}</p>` : nothing;
  }

  private noteText(): TemplateResult | typeof nothing {
    const { told, analysis, voices } = this;
    if (!told || !analysis || !voices) return nothing;
    const text = this.article.text;
    return html`<b data-look=${voices.lookOf(told.quote.id) ?? nothing}>${speakerName(told.quote, analysis, text) ?? words().facts.speakerNotNamed}</b>
      ${mannerOf(told.quote, analysis, text).join(', ')}`;
  }

  /** Puts the note above the character that it belongs to, or below it where there is no room. */
  hostUpdated(): void {
    const note = this.host.renderRoot.querySelector<HTMLElement>('[part="note"]');
    const place = this.told && rangeOf(this.article, { start: this.told.at, end: this.told.at + 1 });
    if (!note || !place) return;
    const [words, around] = [boxOf(place), note.parentElement!.getBoundingClientRect()];
    const above = words.top - note.offsetHeight - kGap;
    note.style.top = `${(above >= 0 ? above : words.bottom + kGap) - around.top}px`;
    note.style.left = `${Math.max(0, Math.min(words.left - around.left, around.width - note.offsetWidth))}px`;
  }
}
