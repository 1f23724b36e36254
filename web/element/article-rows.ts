// The rows above and below an article: what opens its story and its panels, the switch of the voices, the legend and the warning.
import { html, nothing, type TemplateResult } from 'lit';
import { elementWords } from '../words/element-words.js';
import type { ArticleReader } from './article-reader.js';
import type { NutgrafArticle } from './nutgraf-article.js';

type Fold = 'story' | 'panels';
type View = TemplateResult | typeof nothing;

/** The rows of one article, with what is open in them. */
export class ArticleRows {
  private readonly opened = new Map<Fold, 'early' | 'late'>();

  /** `reading` gives what reads the article; null before it has come. */
  constructor(
    private readonly host: NutgrafArticle,
    private readonly reading: () => ArticleReader | null,
  ) {}

  /** The row above the article. Its height does not depend on what is found. */
  above(isOwnText: boolean): View {
    const { host } = this;
    const fold = host.story && !isOwnText;
    if (!fold && !host.voices && !host.warnings) return nothing;
    return html`<div class=${isOwnText ? 'free' : 'kept'}>
        ${fold ? this.foldButton('story') : nothing} ${host.voices && !isOwnText ? html`${this.voiceSwitch()} ${this.markLegend()}` : nothing}
        ${host.warnings ? html`<p part="warning">${host.failed ? elementWords().failed : this.reading()?.warning()}</p>` : nothing}
      </div>
      ${host.voices && isOwnText ? html`<div part="voices">${this.markLegend()} ${this.voiceSwitch()} ${this.reading()?.voiceView.legend()}</div>` : nothing}
      ${host.voices === 'on' && !isOwnText ? html`<div class="kept" part="voices">${host.stage === 'whole' ? this.reading()?.voiceView.legend() : nothing}</div>` : nothing}
      ${fold ? this.openedFold('story') : nothing}`;
  }

  /** The row below the article. */
  below(isOwnText: boolean): View {
    if (isOwnText) return html`${this.reading()?.extras.panels()}`;
    return html`<div class="kept">${this.foldButton('panels')}</div>
      ${this.openedFold('panels')}`;
  }

  private foldButton(fold: Fold): TemplateResult {
    const isOpen = this.opened.has(fold);
    return html`<button type="button" part="fold" aria-expanded=${isOpen} aria-controls=${fold} @click=${() => this.toggle(fold)}>${elementWords()[fold]}</button>`;
  }

  /** What was opened before all was known keeps its height while more comes. */
  private openedFold(fold: Fold): View {
    const when = this.opened.get(fold);
    return when ? html`<div id=${fold} class="opened" data-when=${when}>${this.reading()?.extras[fold]() ?? elementWords().reading}</div>` : nothing;
  }

  private toggle(fold: Fold): void {
    if (!this.opened.delete(fold)) this.opened.set(fold, this.host.stage === 'whole' ? 'late' : 'early');
    this.host.requestUpdate();
    if (!this.reading()) void this.host.analyze();
  }

  private markLegend(): View {
    const reading = this.reading();
    return reading && this.host.voices !== 'on' ? reading.legend.view() : nothing;
  }

  private voiceSwitch(): TemplateResult {
    const isOn = this.host.voices === 'on';
    return html`<button type="button" aria-pressed=${isOn} @click=${() => (this.host.voices = isOn ? 'off' : 'on')}>${elementWords().voices}</button>`;
  }
}
