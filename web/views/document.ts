// What is known of the article as a whole, and the parts that it falls into.
import { html, nothing, type TemplateResult } from 'lit';
import type { Publication, Warning } from '../engine/analysis.js';
import { warningPlace, type Span } from '../facts/facts.js';
import { countryName } from '../facts/geography.js';
import { count, daysInWords } from '../facts/words.js';
import type { PanelData } from '../facts/panel-data.js';

const kFrom: Record<Publication['from'], string> = {
  option: 'as you set it',
  text: 'as the article says',
  page: 'as the page around it says',
};

export function documentPanel(data: PanelData): TemplateResult {
  const { document: about, sentences, tokens } = data.analysis;
  const words = (span: Span): TemplateResult =>
    html`<button type="button" @click=${() => data.choose(null, span)}>${data.text.slice(span.start, span.end)}</button>`;
  const language = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(about.language.code);
  const country = countryName(about.country);
  return html`<dl>
      <dt>Published</dt>
      <dd>${about.published ? publishedInWords(about.published) : 'Not known'}</dd>
      <dt>Language</dt>
      <dd>${language && about.language.code !== 'und' ? language : 'Not known'}</dd>
      ${about.headline ? html`<dt>Headline</dt><dd>${words(about.headline)}</dd>` : nothing}
      ${about.byline.length > 0 ? html`<dt>By</dt>${about.byline.map((author) => html`<dd>${words(author)}</dd>`)}` : nothing}
      ${about.publisher ? html`<dt>Publisher</dt><dd>${words(about.publisher)}</dd>` : nothing}
      ${about.dateline ? html`<dt>Dateline</dt><dd>${words(about.dateline)}</dd>` : nothing}
      ${country ? html`<dt>Country</dt><dd>${country}</dd>` : nothing}
      <dt>Length</dt>
      <dd>${count(sentences.length, 'sentence')}, ${count(tokens.length, 'word')} and marks</dd>
    </dl>
    ${about.warnings.length > 0
      ? html`<h3>Warnings</h3><ul class="warnings">${about.warnings.map((warning) => html`<li>${warningView(data, warning)}</li>`)}</ul>`
      : nothing}
    <h3>Parts</h3>
    <ol class="blocks">
      ${about.blocks.map(
        (block) => html`<li>
          <button type="button" @click=${() => data.choose(null, block)}>
            <span class="note">${block.kind}</span> <span class="words">${data.text.slice(block.start, Math.min(block.end, block.start + 200))}</span>
          </button>
        </li>`,
      )}
    </ol>`;
}

/** What a warning says; pressed it shows the words that it is about, where it names some. */
function warningView(data: PanelData, warning: Warning): TemplateResult | string {
  const span = warningPlace(warning);
  return span ? html`<button type="button" @click=${() => data.choose(null, span)}>${warning.message}</button>` : warning.message;
}

function publishedInWords({ value, from }: Publication): string {
  return `${daysInWords(value, value)}, ${kFrom[from]}`;
}
