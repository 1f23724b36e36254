// Who speaks how much: each source with its share of the article's words, who it is, and by whose mouth it speaks.
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Analysis, Source, Speaker } from '../engine/analysis.js';
import { copyTableButton } from '../export/copy-facts.js';
import { isSureSource } from '../facts/certainty.js';
import type { PanelData } from '../facts/panel-data.js';
import { kindInWords } from '../facts/audit.js';
import { nameOf } from '../facts/quote-terms.js';
import { wordsGiven } from '../facts/voices.js';
import { words } from '../words/catalogue.js';
import { nameButton } from './panel.js';
import { sourceAudit } from './source-audit.js';

/** As many sources are shown at first. */
const kFirst = 4;
/** As many are named while the list is folded. */
const kNamed = 3;

/** The list with whether it is open and whether all of it is shown. */
export class SourcesList {
  private isOpen = false;
  private all = false;
  private analysis: Analysis | null = null;
  /** How many are shown at first: no less certain ones beside those that are likely right. */
  private first = kFirst;

  /** `update` renders the view anew; `listQuotes` is told the source whose quotations are asked for. */
  constructor(
    private readonly update: () => void,
    private readonly listQuotes: (speaker: string, data: PanelData) => void,
  ) {}

  /** Folded where quotations stand below it, so that the first of these is seen at once. */
  render(data: PanelData, isFolded: boolean): TemplateResult | typeof nothing {
    const { sources } = data.analysis;
    if (sources.length === 0) return nothing;
    if (data.analysis !== this.analysis) [this.analysis, this.all] = [data.analysis, false];
    const { said } = words().views;
    const sure = new Set(sources.filter((source) => isSureSource(source, data.analysis.quotes)));
    const sorted = [...sources].sort((a, b) => Number(sure.has(b)) - Number(sure.has(a)) || wordsGiven(b) - wordsGiven(a));
    this.first = sure.size > 0 ? Math.min(kFirst, sure.size) : kFirst;
    if (!isFolded) return html`<h3>${said.speakers}</h3>
      ${this.list(data, sorted)}`;
    const toggle = ({ currentTarget }: Event): void => void (this.isOpen = (currentTarget as HTMLDetailsElement).open);
    return html`<details class="speakers" ?open=${this.isOpen} @toggle=${toggle}>
      <summary><h3>${said.speakers}</h3> <span class="note">${sorted.slice(0, Math.min(kNamed, this.first)).map((source, nth) => inShort(data, source, nth > 0))}</span></summary>
      ${this.list(data, sorted)}
    </details>`;
  }

  private list(data: PanelData, sorted: Source[]): TemplateResult {
    const { said } = words().views;
    const longest = Math.max(...sorted.map(wordsGiven));
    const toggle = (): void => {
      this.all = !this.all;
      this.update();
    };
    return html`<p class="key"><span class="direct"></span> ${said.key} <span class="indirect"></span> ${said.keyReported} ${copyTableButton('sources', data)}</p>
      <ol>${sorted.slice(0, this.all ? sorted.length : this.first).map((source) => this.row(data, source, longest))}</ol>
      ${sorted.length > this.first
        ? html`<button type="button" class="tool fold" aria-expanded=${this.all} @click=${toggle}>${this.all ? said.showFewer : said.showAll(sorted.length)}</button>`
        : nothing}`;
  }

  private row(data: PanelData, source: Source, longest: number): TemplateResult {
    const { analysis, text, voices } = data;
    const { said } = words().views;
    const { words: given, entity, start, end, quotes } = source;
    const name = nameOf(source, analysis.entities, text);
    const percent = percentOf(data, source);
    return html`<li class="source" data-voice=${voices.lookOf(quotes[0]) ?? nothing}>
      <p>
        ${nameButton(data, entity, name, { start, end })}
        <span class="note">${kindInWords(source, analysis)}</span>
        <span class="count" title=${said.share(percent)}>${percent} %</span>
      </p>
      ${through(data, source)} ${sourceAudit(data, source)} ${bar(given, longest)}
      <p class="note">
        ${said.wordCount(given.direct, given.indirect)}
        <button type="button" class="link" @click=${() => this.listQuotes(name, data)}>${said.list(quotes.length)}</button>
      </p>
    </li>`;
  }
}

/** How much of the article's words it is given, in whole percent. */
function percentOf({ voices }: PanelData, { quotes }: Source): number {
  return Math.round(100 * voices.shareOf(quotes));
}

/** Its name and share, behind those of others or as the first. */
function inShort(data: PanelData, source: Source, isFurther: boolean): TemplateResult {
  return html`${isFurther ? ' · ' : nothing}<span>${nameOf(source, data.analysis.entities, data.text)} ${percentOf(data, source)} %</span>`;
}

/** Who speaks for it. */
function through(data: PanelData, { through: speakers }: Source): TemplateResult | typeof nothing {
  if (speakers.length === 0) return nothing;
  const name = (speaker: Speaker): unknown => nameButton(data, speaker.entity, nameOf(speaker, data.analysis.entities, data.text), speaker);
  return html`<p class="through">${words().views.said.through(speakers.map((speaker, index) => [index > 0 ? ', ' : nothing, name(speaker)]))}</p>`;
}

/** Its words, direct and indirect, against the most that any source is given. */
function bar({ direct, indirect }: Source['words'], longest: number): TemplateResult {
  return html`<svg class="bar" aria-hidden="true" viewBox="0 0 ${longest} 1" preserveAspectRatio="none">
    ${svg`<rect class="direct" width=${direct} height="1"></rect><rect class="indirect" x=${direct} width=${indirect} height="1"></rect>`}
  </svg>`;
}
