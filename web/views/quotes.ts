// Who says what: the article's quotations in its order, all of them or those of one source, stance or kind; what was thought, planned or
// decided only on demand.
import { html, nothing, type TemplateResult } from 'lit';
import type { Analysis, Quote } from '../engine/analysis.js';
import { copyQuotationButton, copyTableButton } from '../export/copy-facts.js';
import { exportButtons } from '../export/files.js';
import { quoteOffers } from '../export/quotes.js';
import type { Selection } from '../facts/facts.js';
import { isSaid, mannerOf, nameOf, quoteKind, quotesToShow, sourceOf, speakerName, wordsOf } from '../facts/quote-terms.js';
import { count, stanceInWords } from '../facts/words.js';
import type { PanelData } from '../facts/panel-data.js';
import { factRow, nameButton, nothingFound } from './panel.js';

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
  private alsoThoughts = false;
  private analysis: Analysis | null = null;
  private selection: Selection | null = null;

  /** `update` renders the panel anew. */
  constructor(private readonly update: () => void) {}

  render(data: PanelData): TemplateResult {
    this.keepUp(data);
    if (data.analysis.quotes.length === 0) return nothingFound('quotes');
    const quotes = this.shown(data.analysis);
    const listed = quotes.filter((quote) => this.fits(quote, data));
    return html`${quotes.length > 1 ? this.filters(data, quotes) : nothing} ${this.thoughts(data.analysis)}
      ${quotes.length === 0 ? nothingFound('quotes') : nothing}
      <p class="none" role="status">${listed.length < quotes.length ? `${count(listed.length, 'quote')} of ${quotes.length}` : nothing}</p>
      ${quotes.length > 0 ? copyTableButton('quotations', data, listed) : nothing}
      <ol>
        ${listed.map((quote) => quoteRow(data, quote))}
      </ol>
      ${quotes.length === 0 ? nothing : exportButtons(quoteOffers(quotes, data.analysis, data.text))}`;
  }

  /** The quotations that the panel is about: what was said or written, and thoughts, plans and decisions if the user wants them. */
  shown(analysis: Analysis): Quote[] {
    return quotesToShow(analysis, this.alsoThoughts);
  }

  /** Lists the quotations of this source only. */
  listSpeaker(speaker: string, data: PanelData): void {
    this.keepUp(data);
    this.set({ ...kAll, speaker });
  }

  /** Forgets what was set for another article, and what would hide a quotation that has just been chosen. */
  private keepUp(data: PanelData): void {
    const { analysis, selection } = data;
    const chosen = this.shown(analysis).find(({ id }) => selection.facts[0]?.id === id);
    const hidden = selection !== this.selection && chosen && !this.fits(chosen, data);
    if (analysis !== this.analysis || hidden) this.filter = kAll;
    [this.analysis, this.selection] = [analysis, selection];
  }

  private fits(quote: Quote, data: PanelData): boolean {
    const { speaker, stance, kind } = this.filter;
    return (!speaker || sourceName(quote, data) === speaker) && (!stance || quote.stance === stance) && (!kind || quote.kind === kind);
  }

  /** The switch for what was neither said nor written; nothing where there is no such thing. */
  private thoughts({ quotes }: Analysis): TemplateResult | typeof nothing {
    const number = quotes.filter((quote) => !isSaid(quote)).length;
    if (number === 0) return nothing;
    const change = ({ target }: Event): void => {
      this.alsoThoughts = (target as HTMLInputElement).checked;
      this.filter = kAll;
      this.update();
    };
    return html`<label class="thoughts">
      <input type="checkbox" .checked=${this.alsoThoughts} @change=${change} /> Also thoughts, plans and decisions (${number})
    </label>`;
  }

  private filters(data: PanelData, quotes: Quote[]): TemplateResult {
    return html`<div class="choices" role="group" aria-label="Which quotes are listed">
      ${this.choice(quotes, 'speaker', 'Who', (quote) => sourceName(quote, data), (speaker) => speaker)}
      ${this.choice(quotes, 'stance', 'What they do', ({ stance }) => stance, stanceInWords)}
      ${this.choice(quotes, 'kind', 'Words', ({ kind }) => kind, quoteKind)}
    </div>`;
  }

  /** A box to choose one of the values that the quotations have, each with its number. */
  private choice<Value extends string>(
    quotes: Quote[],
    name: keyof Filter,
    label: string,
    valueOf: (quote: Quote) => Value | null,
    inWords: (value: Value) => string,
  ): TemplateResult {
    const numbers = new Map<Value, number>();
    for (const quote of quotes) {
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
      ${copyQuotationButton(quote, data)}
    </p>`,
  );
}

/** The source that a quotation counts for: the company, where its spokeswoman speaks. */
function sourceName(quote: Quote, data: PanelData): string {
  const source = sourceOf(quote, data.analysis);
  return source ? nameOf(source, data.analysis.entities, data.text) : speakerOf(quote, data);
}

function speakerOf(quote: Quote, { analysis, text }: PanelData): string {
  return speakerName(quote, analysis, text) ?? kNotNamed;
}
