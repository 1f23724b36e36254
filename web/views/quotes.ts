// Who says what: how much each source speaks; the article's quotations, those in quotation marks first, then those that are reported, and
// on demand what was thought, planned or decided, and what is less certain; all of them or those of one source or kind.
import { html, nothing, type TemplateResult } from 'lit';
import type { Analysis, Quote } from '../engine/analysis.js';
import { copyQuotationButton, copyTableButton } from '../export/copy-facts.js';
import { isSureQuote } from '../facts/certainty.js';
import type { Selection } from '../facts/facts.js';
import { byId } from '../facts/lookup.js';
import type { PanelData } from '../facts/panel-data.js';
import { isSaid, mannerInShort, nameOf, quoteKind, quotesToShow, sourceOf, speakerName, wordsOf } from '../facts/quote-terms.js';
import { reasonsOfQuote } from '../facts/reasons.js';
import { stanceInWords } from '../facts/words.js';
import { words } from '../words/catalogue.js';
import { correctControl, yours } from './correcting.js';
import { factRow, indexOfChosen, nameButton, noneFound } from './panel.js';
import { rows } from './rows.js';
import { why } from './why.js';

/** Which quotations are listed; empty where it does not matter. */
interface Filter {
  speaker: string;
  stance: string;
  kind: string;
}

const kAll: Filter = { speaker: '', stance: '', kind: '' };
const kRowHeight = 110;
/** A box of more choices is a list that nobody reads; who speaks less is found by the search. */
const kMostChoices = 60;

/** The quotations with the filter that the user has set. */
export class QuotesList {
  private filter = kAll;
  private alsoThoughts = false;
  private unsure = false;
  private text = '';
  private selection: Selection | null = null;

  /** `update` renders the view anew. */
  constructor(private readonly update: () => void) {}

  render(data: PanelData): TemplateResult {
    this.keepUp(data);
    const { said: terms } = words().views;
    const found = quotesToShow(data.analysis, this.alsoThoughts);
    const quotes = found.filter((quote) => this.unsure || isSureQuote(quote));
    const listed = quotes.filter((quote) => this.fits(quote, data));
    const isOfWords = (quote: Quote): boolean => isSaid(quote) && quote.kind !== 'indirect';
    return html`${quotes.length > 1 ? this.filters(data, quotes) : nothing} ${this.thoughts(data.analysis)} ${this.lessCertain(found)}
      ${found.length === 0 ? noneFound(words().views.noQuotes) : nothing}
      <p class="none" role="status">${listed.length < quotes.length ? terms.some(listed.length, quotes.length) : nothing}</p>
      ${listed.length > 0 ? html`<div class="beside">${copyTableButton('quotations', data, listed)}</div>` : nothing}
      ${list(data, terms.wordForWord, listed.filter(isOfWords))}
      ${list(data, terms.reported, listed.filter((quote) => isSaid(quote) && !isOfWords(quote)))}
      ${list(data, terms.thoughts, listed.filter((quote) => !isSaid(quote)))}`;
  }

  /** Lists the quotations of this source only. */
  listSpeaker(speaker: string, data: PanelData): void {
    this.keepUp(data);
    this.set({ ...kAll, speaker });
  }

  /** Forgets what was set for another article, and what would hide a quotation that has just been chosen. */
  private keepUp(data: PanelData): void {
    const { analysis, text, selection } = data;
    const chosen = selection === this.selection ? undefined : byId(analysis.quotes, selection.facts[0]?.id);
    if (text !== this.text || (chosen && !this.fits(chosen, data))) this.filter = kAll;
    if (chosen && !isSureQuote(chosen)) this.unsure = true;
    [this.text, this.selection] = [text, selection];
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
      <input type="checkbox" .checked=${this.alsoThoughts} @change=${change} /> ${words().views.said.alsoThoughts(number)}
    </label>`;
  }

  /** The switch for what is less certain; nothing where all is likely right. */
  private lessCertain(found: readonly Quote[]): TemplateResult | typeof nothing {
    const number = found.filter((quote) => !isSureQuote(quote)).length;
    if (number === 0) return nothing;
    const change = ({ target }: Event): void => {
      this.unsure = (target as HTMLInputElement).checked;
      this.filter = kAll;
      this.update();
    };
    return html`<label class="thoughts">
      <input type="checkbox" data-switch="unsure" .checked=${this.unsure} @change=${change} /> ${words().views.said.unsure(number)}
    </label>`;
  }

  private filters(data: PanelData, quotes: Quote[]): TemplateResult {
    const { filters, who, how, exact } = words().views.said;
    return html`<div class="choices" role="group" aria-label=${filters}>
      ${this.choice(quotes, 'speaker', who, (quote) => sourceName(quote, data), (speaker) => speaker)}
      ${this.choice(quotes, 'stance', how, ({ stance }) => stance, stanceInWords)}
      ${this.choice(quotes, 'kind', exact, ({ kind }) => kind, quoteKind)}
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
        <option value="" .selected=${!this.filter[name]}>${words().views.said.all}</option>
        ${[...numbers].sort(([, a], [, b]) => b - a).slice(0, kMostChoices).map(
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

function list(data: PanelData, title: string, quotes: Quote[]): TemplateResult | typeof nothing {
  if (quotes.length === 0) return nothing;
  const draw = (part: readonly Quote[]): TemplateResult => html`<ol>${part.map((quote) => quoteRow(data, quote))}</ol>`;
  return html`<h3>${title}</h3>
    ${rows(quotes, { draw, height: kRowHeight, chosen: indexOfChosen(data, quotes) })}`;
}

/** Who speaks, then the words, then how they are given. */
function quoteRow(data: PanelData, quote: Quote): TemplateResult | typeof nothing {
  const { analysis, text, voices } = data;
  const sureness = isSureQuote(quote) ? '' : words().views.said.lessCertain;
  const manner = [sureness, mannerInShort(quote, analysis, text)].filter(Boolean).join(' · ');
  return factRow(data, quote.id, html`<span class="words" data-voice=${voices.lookOf(quote.id) ?? nothing}>${wordsOf(quote, text)}</span>`, {
    before: html`<p class="manner">${nameButton(data, quote.speaker?.entity ?? null, speakerOf(quote, data), quote.speaker ?? quote.spans[0])}</p>`,
    details: (_, selected) => html`<p class="note">${manner} ${yours(quote)}${copyQuotationButton(quote, data)}</p>
      ${why(reasonsOfQuote(quote, text))} ${selected ? correctControl(data, { kind: 'quote', quote }) : nothing}`,
  });
}

/** The source that a quotation counts for: the company, where its spokeswoman speaks. */
function sourceName(quote: Quote, data: PanelData): string {
  const source = sourceOf(quote, data.analysis);
  return source ? nameOf(source, data.analysis.entities, data.text) : speakerOf(quote, data);
}

function speakerOf(quote: Quote, { analysis, text }: PanelData): string {
  return speakerName(quote, analysis, text) ?? words().facts.speakerNotNamed;
}
