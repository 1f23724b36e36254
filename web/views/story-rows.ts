// Two articles on one story, as rows: contradictions, who is quoted, what only one of them has.
import { html, nothing, type TemplateResult } from 'lit';
import type { ComparedPoint, StoryWords } from '../engine/articles.js';
import { words } from '../words/catalogue.js';

const kSurplus = ['quotation_in_one', 'name_in_one', 'figure_in_one', 'day_in_one', 'quoted_in_one'];

/** One point. The article in hand is the second; its words are a button that `show` answers. */
export function storyRow(point: ComparedPoint, show: (words: StoryWords) => void): TemplateResult {
  const { versions } = words();
  const { kind, about, first, second, ofFirst, ofSecond } = point;
  const { other, here, onlyOther, onlyHere, kinds, statuses } = versions.articles;
  const told = (value: string): string => (value === 'told' || value === 'denied' ? statuses[value] : value);
  const only = !kSurplus.includes(kind) ? '' : first ? onlyOther : onlyHere;
  const head = ofFirst && ofSecond ? versions.against(told(ofFirst), told(ofSecond)) : about;
  return html`<li data-kind=${kind}>
    <p class="head"><strong class="verdict">${kinds[kind]}</strong> ${head ? html`<span>${head}</span>` : nothing} ${only ? html`<span class="note">${only}</span>` : nothing}</p>
    <dl>
      ${first ? html`<dt>${other}</dt><dd>${plain(first)}</dd>` : nothing}
      ${second ? html`<dt>${here}</dt><dd><button type="button" @click=${() => show(second)}>${plain(second)}</button></dd>` : nothing}
    </dl>
  </li>`;
}

function plain({ text }: StoryWords): string {
  return text.replace(/\s+/g, ' ');
}
