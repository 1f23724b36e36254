// Who says what: the article's quotations in its order, all of them or those of one speaker, stance or kind.
import { html, nothing, type TemplateResult } from 'lit';
import type { Analysis, Quote } from '../../engine/analysis.js';
import { exportButtons } from '../export.js';
import { quoteOffers } from '../export-quotes.js';
import { mannerOf, quoteKind, speakerName, stanceName, wordsOf, type Stance } from '../quote-terms.js';
import { count } from '../words.js';
import { factRow, nameButton, nothingFound, type PanelData } from './panel.js';

/** Which quotations are listed; empty where it does not matter. */
export interface QuoteFilter {
  speaker: string;
  stance: string;
  kind: string;
}

export const kAllQuotes: QuoteFilter = { speaker: '', stance: '', kind: '' };

const kNotNamed = 'Speaker not named';

export function quotesPanel(data: PanelData, filter: QuoteFilter, change: (filter: QuoteFilter) => void): TemplateResult {
  const { analysis, text } = data;
  if (analysis.quotes.length === 0) return nothingFound('quotes');
  const listed = analysis.quotes.filter((quote) => passes(quote, filter, analysis, text));
  return html`${analysis.quotes.length > 1 ? filters(data, filter, change) : nothing}
    <p class="none" role="status">${listed.length < analysis.quotes.length ? `${count(listed.length, 'quote')} of ${analysis.quotes.length}` : nothing}</p>
    <ol>
      ${listed.map((quote) => quoteRow(data, quote))}
    </ol>
    ${exportButtons(quoteOffers(analysis, text))}`;
}

/** Whether a quotation is one of those that are asked for. */
export function passes(quote: Quote, { speaker, stance, kind }: QuoteFilter, analysis: Analysis, text: string): boolean {
  return (
    (speaker === '' || speakerOf(quote, analysis, text) === speaker) && (stance === '' || quote.stance === stance) && (kind === '' || quote.kind === kind)
  );
}

function quoteRow(data: PanelData, quote: Quote): TemplateResult | typeof nothing {
  const { analysis, text, voices } = data;
  const speaker = speakerOf(quote, analysis, text);
  return factRow(
    data,
    quote.id,
    html`<span class="words" data-voice=${voices.lookOf(quote.id) ?? nothing}>${wordsOf(quote, text)}</span>`,
    html`<p class="manner">
      ${nameButton(data, quote.speaker?.entity ?? null, speaker, quote.speaker ?? quote.spans[0])}
      <span class="note">${mannerOf(quote, analysis, text).join(' · ')}</span>
    </p>`,
  );
}

function filters({ analysis, text }: PanelData, filter: QuoteFilter, change: (filter: QuoteFilter) => void): TemplateResult {
  const choice = (name: keyof QuoteFilter, label: string, valueOf: (quote: Quote) => string | null, titleOf: (value: string) => string): TemplateResult => {
    const numbers = new Map<string, number>();
    for (const quote of analysis.quotes) {
      const value = valueOf(quote);
      if (value !== null) numbers.set(value, (numbers.get(value) ?? 0) + 1);
    }
    return html`<label>
      ${label}
      <select data-filter=${name} .value=${filter[name]} @change=${(event: Event) => change({ ...filter, [name]: (event.target as HTMLSelectElement).value })}>
        <option value="">all</option>
        ${[...numbers].map(([value, number]) => html`<option value=${value} ?selected=${value === filter[name]}>${titleOf(value)} (${number})</option>`)}
      </select>
    </label>`;
  };
  return html`<div class="filters" role="group" aria-label="Which quotes are listed">
    ${choice('speaker', 'Speaker', (quote) => speakerOf(quote, analysis, text), (speaker) => speaker)}
    ${choice('stance', 'Stance', ({ stance }) => stance, (stance) => stanceName(stance as Stance))}
    ${choice('kind', 'Words', ({ kind }) => kind, (kind) => quoteKind(kind as Quote['kind']))}
  </div>`;
}

function speakerOf(quote: Quote, analysis: Analysis, text: string): string {
  return speakerName(quote, analysis, text) ?? kNotNamed;
}
