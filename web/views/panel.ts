// The row that shows one fact in a panel.
import { html, nothing, type TemplateResult } from 'lit';
import type { Fact, Span } from '../facts/facts.js';
import { nextPlace, type PanelData } from '../facts/panel-data.js';
import { context } from '../facts/words.js';

/**
 * A fact as a button that shows its words. Pressed again it goes on to the next of its places. Below it stands what `details` makes of
 * it, or all its places while it is selected.
 */
export function factRow(
  data: PanelData,
  id: string,
  content: TemplateResult,
  details = (fact: Fact, selected: boolean) => (selected && fact.spans.length > 1 ? places(data, fact) : nothing),
): TemplateResult | typeof nothing {
  const fact = data.facts.find((candidate) => candidate.id === id);
  if (!fact) return nothing;
  const selected = data.selection.facts.some((chosen) => chosen.id === id);
  return html`<li
    part="fact"
    class=${fact.kind}
    ?data-selected=${selected}
    ?data-pointed=${data.pointed === id}
    data-fact=${id}
    @pointerenter=${() => data.point(id)}
    @pointerleave=${() => data.point(null)}
    @focusin=${() => data.point(id)}
    @focusout=${() => data.point(null)}
  >
    <button type="button" aria-pressed=${selected} @click=${() => data.choose(fact, nextPlace(data, fact))}>${content}</button>
    ${details(fact, selected)}
  </li>`;
}

/** Every place of a fact between the words around it. */
export function places(data: PanelData, fact: Fact): TemplateResult {
  return html`<ol part="places" aria-label="Its places in the article">
    ${fact.spans.map((span) => {
      const { before, words, after } = context(data.text, span);
      const current = span.start === data.selection.span?.start;
      return html`<li>
        <button type="button" aria-current=${current} @click=${() => data.choose(fact, span)}>${before}<b>${words}</b>${after}</button>
      </li>`;
    })}
  </ol>`;
}

/** A name as a button that shows the entity's own facts; only the name where nothing is known of it. */
export function nameButton(data: PanelData, entity: string | null, name: string, span: Span): TemplateResult {
  const fact = data.facts.find(({ id }) => id === entity);
  return fact ? html`<button type="button" class="speaker" @click=${() => data.choose(fact, span)}>${name}</button>` : html`<span class="speaker">${name}</span>`;
}

/** Said where a panel has nothing to list. */
export function nothingFound(what: string): TemplateResult {
  return html`<p class="none">No ${what} found in this article.</p>`;
}
