// The rows that show one fact in a view.
import { html, nothing, type TemplateResult } from 'lit';
import type { Fact, Span } from '../facts/facts.js';
import { byId } from '../facts/lookup.js';
import { nextPlace, type PanelData } from '../facts/panel-data.js';
import { context } from '../facts/words.js';
import { words } from '../words/catalogue.js';

/** What stands in a row besides the button with its content. */
export interface RowParts {
  before?: unknown;
  details?: (fact: Fact, selected: boolean) => unknown;
}

/**
 * A fact as a button that shows its words. Pressed again it goes on to the next of its places. Below it stands what `details` makes of
 * it, or all its places while it is selected.
 */
export function factRow(data: PanelData, id: string, content: TemplateResult, { before, details = allPlaces(data) }: RowParts = {}): TemplateResult | typeof nothing {
  const fact = byId(data.facts, id);
  if (!fact) return nothing;
  const selected = data.selection.facts.some((chosen) => chosen.id === id);
  return html`<li part="fact" class=${fact.kind} ?data-selected=${selected} data-fact=${id}>
    ${before ?? nothing}
    <button type="button" aria-pressed=${selected} @click=${() => data.choose(fact, nextPlace(data, fact))}>${content}</button>
    ${details(fact, selected)}
  </li>`;
}

function allPlaces(data: PanelData): NonNullable<RowParts['details']> {
  return (fact, selected) => (selected && fact.spans.length > 1 ? places(data, fact) : nothing);
}

/** Every place of a fact between the words around it. */
export function places(data: PanelData, fact: Fact): TemplateResult {
  return html`<ol part="places" aria-label=${words().views.placesInArticle}>
    ${fact.spans.map((span) => {
      const { before, words: found, after } = context(data.text, span);
      const current = span.start === data.selection.span?.start;
      return html`<li>
        <button type="button" aria-current=${current} @click=${() => data.choose(fact, span)}>${before}<b>${found}</b>${after}</button>
      </li>`;
    })}
  </ol>`;
}

/** A name as a button that shows the entity's own facts; only the name where nothing is known of it. */
export function nameButton(data: PanelData, entity: string | null, name: string, span: Span): TemplateResult {
  const fact = byId(data.facts, entity);
  return fact
    ? html`<button type="button" class="speaker" data-entity=${fact.id} @click=${() => data.choose(fact, span)}>${name}</button>`
    : html`<span class="speaker">${name}</span>`;
}

/** The index of the chosen fact in a list of what has ids; -1 where none of it is. */
export function indexOfChosen({ selection: { facts } }: PanelData, list: readonly { id: string }[]): number {
  return facts.length === 0 ? -1 : list.findIndex(({ id }) => facts.some((fact) => fact.id === id));
}

/** Said where a view has nothing to list. */
export function noneFound(sentence: string): TemplateResult {
  return html`<p class="none">${sentence}</p>`;
}
