// Who says what: the article's quotations in its order, all of them or those of one speaker, stance or kind.
import { html, nothing, type TemplateResult } from 'lit';
import type { Analysis, Quote } from '../../engine/analysis.js';
import { exportButtons } from '../export.js';
import { quoteOffers } from '../export-quotes.js';
import type { Selection } from '../facts.js';
import { mannerOf, quoteKind, speakerName, wordsOf } from '../quote-terms.js';
import { count, stanceInWords } from '../words.js';
import { factRow, nameButton, nothingFound, type PanelData } from './panel.js';

/** Which quotations are listed; empty where it does not matter. */
interface Filter {
  speaker: string;
  stance: string;
  kind: string;
}

const kAll: Filter = { speaker: '', stance: '', kind: '' };
const kNotNamed = 'Speaker not named';

/** The panel with the filter that the user has set in it. */
export class QuotesPanel {
  private filter = kAll;
  private analysis: Analysis | null = null;
  private selection: Selection | null = null;

  /** `update` renders the panel anew. */
  constructor(private readonly update: () => void) {}

  render(data: PanelData): TemplateResult {
    this.keepUp(data);
    const { quotes } = data.analysis;
    if (quotes.length === 0) return nothingFound('quotes');
    const listed = quotes.filter((quote) => this.fits(quote, data));
    return html`${quotes.length > 1 ? this.filters(data) : nothing}
      <p class="none" role="status">${listed.length < quotes.length ? `${count(listed.length, 'quote')} of ${quotes.length}` : nothing}</p>
      <ol>
        ${listed.map((quote) => quoteRow(data, quote))}
      </ol>
      ${exportButtons(quoteOffers(data.analysis, data.text))}`;
  }

  /** Lists the quotations of this speaker only. */
  listSpeaker(speaker: string, data: PanelData): void {
    this.keepUp(data);
    this.set({ ...kAll, speaker });
  }

  /** Forgets what was set for another article, and what would hide a quotation that has just been chosen. */
  private keepUp(data: PanelData): void {
    const { analysis, selection } = data;
    const chosen = analysis.quotes.find(({ id }) => selection.facts[0]?.id === id);
    const hidden = selection !== this.selection && chosen && !this.fits(chosen, data);
    if (analysis !== this.analysis || hidden) this.filter = kAll;
    [this.analysis, this.selection] = [analysis, selection];
  }

  private fits(quote: Quote, data: PanelData): boolean {
    const { speaker, stance, kind } = this.filter;
    return (!speaker || speakerOf(quote, data) === speaker) && (!stance || quote.stance === stance) && (!kind || quote.kind === kind);
  }

  private filters(data: PanelData): TemplateResult {
    return html`<div class="choices" role="group" aria-label="Which quotes are listed">
      ${this.choice(data, 'speaker', 'Speaker', (quote) => speakerOf(quote, data), (speaker) => speaker)}
      ${this.choice(data, 'stance', 'Stance', ({ stance }) => stance, stanceInWords)} ${this.choice(data, 'kind', 'Words', ({ kind }) => kind, quoteKind)}
    </div>`;
  }

  /** A box to choose one of the values that the quotations have, each with its number. */
  private choice<Value extends string>(
    { analysis }: PanelData,
    name: keyof Filter,
    label: string,
    valueOf: (quote: Quote) => Value | null,
    inWords: (value: Value) => string,
  ): TemplateResult {
    const numbers = new Map<Value, number>();
    for (const quote of analysis.quotes) {
      const value = valueOf(quote);
      if (value !== null) numbers.set(value, (numbers.get(value) ?? 0) + 1);
    }
    const change = ({ target }: Event): void => this.set({ ...this.filter, [name]: (target as HTMLSelectElement).value });
    return html`<label>
      ${label}
      <select data-filter=${name} @change=${change}>
        <option value="" .selected=${!this.filter[name]}>all</option>
        ${[...numbers].map(
          ([value, number]) => html`<option value=${value} .selected=${value === this.filter[name]}>${inWords(value)} (${number})</option>`,
        )}
      </select>
    </label>`;
  }

  private set(filter: Filter): void {
    this.filter = filter;
    this.update();
  }
}

function quoteRow(data: PanelData, quote: Quote): TemplateResult | typeof nothing {
  const { analysis, text, voices } = data;
  return factRow(
    data,
    quote.id,
    html`<span class="words" data-voice=${voices.lookOf(quote.id) ?? nothing}>${wordsOf(quote, text)}</span>`,
    () => html`<p class="manner">
      ${nameButton(data, quote.speaker?.entity ?? null, speakerOf(quote, data), quote.speaker ?? quote.spans[0])}
      <span class="note">${mannerOf(quote, analysis, text).join(' · ')}</span>
    </p>`,
  );
}

function speakerOf(quote: Quote, { analysis, text }: PanelData): string {
  return speakerName(quote, analysis, text) ?? kNotNamed;
}
