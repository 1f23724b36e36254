// What is known of the article as a whole, and the parts that it falls into.
import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Publication, Warning } from '../engine/analysis.js';
import { warningPlace, type Span } from '../facts/facts.js';
import { countryName } from '../facts/geography.js';
import { daysInWords } from '../facts/words.js';
import { language, words } from '../words/catalogue.js';
import type { PanelData } from '../facts/panel-data.js';
import { correctControl, yours } from './correcting.js';
import { rows } from './rows.js';

const kBlockHeight = 30;

export function documentPanel(data: PanelData): TemplateResult {
  const { document: about } = data.analysis;
  const { document: terms } = words().views;
  const blocks = (part: readonly Block[]): TemplateResult => html`<ol class="blocks">${part.map((block) => blockRow(data, block))}</ol>`;
  return html`${details(data)}
    ${about.warnings.length > 0
      ? html`<h3>${terms.warnings}</h3><ul class="warnings">${about.warnings.map((warning) => html`<li>${warningView(data, warning)}</li>`)}</ul>`
      : nothing}
    <h3>${terms.parts}</h3>
    ${rows(about.blocks, { draw: blocks, height: kBlockHeight })}`;
}

function details(data: PanelData): TemplateResult {
  const { document: about, sentences, tokens } = data.analysis;
  const { document: terms } = words().views;
  const quoted = (span: Span): TemplateResult =>
    html`<button type="button" @click=${() => data.choose(null, span)}>${data.text.slice(span.start, span.end)}</button>`;
  const entry = (title: string, ...values: unknown[]): TemplateResult => html`<dt>${title}</dt>${values.map((value) => html`<dd>${value}</dd>`)}`;
  const spoken = new Intl.DisplayNames(language(), { type: 'language', fallback: 'none' }).of(about.language.code);
  const country = countryName(about.country);
  return html`<dl>
    ${entry(terms.published, about.published ? publishedInWords(about.published) : terms.notKnown)}
    ${entry(terms.language, spoken && about.language.code !== 'und' ? spoken : terms.notKnown)}
    ${about.headline ? entry(terms.headline, quoted(about.headline)) : nothing}
    ${about.byline.length > 0 ? entry(terms.byline, ...about.byline.map(quoted)) : nothing}
    ${about.publisher ? entry(terms.publisher, quoted(about.publisher)) : nothing}
    ${about.dateline ? entry(terms.dateline, quoted(about.dateline)) : nothing} ${country ? entry(terms.country, country) : nothing}
    ${entry(terms.length, terms.size(sentences.length, tokens.length))}
  </dl>`;
}

function blockRow(data: PanelData, block: Block): TemplateResult {
  return html`<li>
    <button type="button" @click=${() => data.choose(null, block)}>
      <span class="note">${words().views.document.kinds[block.kind]} ${yours(block)}</span>
      <span class="words">${data.text.slice(block.start, Math.min(block.end, block.start + 200))}</span>
    </button>
    ${data.selection.span?.start === block.start && data.selection.span.end === block.end ? correctControl(data, { kind: 'block', block }) : nothing}
  </li>`;
}

/** What a warning says; pressed it shows the words that it is about, where it names some. */
function warningView(data: PanelData, warning: Warning): TemplateResult | string {
  const span = warningPlace(warning);
  return span ? html`<button type="button" @click=${() => data.choose(null, span)}>${warning.message}</button>` : warning.message;
}

function publishedInWords({ value, from }: Publication): string {
  return `${daysInWords(value, value)}, ${words().views.document.from[from]}`;
}
