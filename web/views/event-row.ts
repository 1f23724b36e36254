// One event in a list: its words, whether it happened, who took part, where, who says so, and what kind of act it is.
import { html, nothing, type TemplateResult } from 'lit';
import type { Entity, Event, EventArgument } from '../engine/analysis.js';
import { standing } from '../facts/claim-terms.js';
import { actInWords, orderInWords } from '../facts/event-terms.js';
import { isNamed } from '../facts/names.js';
import { nameOf } from '../facts/quote-terms.js';
import { eventWords } from '../facts/timeline.js';
import type { PanelData } from '../facts/panel-data.js';
import { nameButton } from './panel.js';

/** The row; `day` stands above its words, and `isListed` says which of those who take part are named below them. */
export function eventRow(data: PanelData, event: Event, day: string, isListed: (part: EventArgument) => boolean = () => true): TemplateResult {
  const { analysis, text, selection } = data;
  const chosen = selection.span?.start === event.start && selection.span.end === event.end;
  const { before, words, after } = eventWords(event, text);
  const place = analysis.entities.find(({ id }) => id === event.place);
  return html`<li data-event=${event.id} data-status=${event.source ? 'claimed' : event.status} ?data-selected=${chosen}>
    <button type="button" aria-pressed=${chosen} @click=${() => data.choose(null, { start: event.start, end: event.end })}>
      ${day ? html`<span class="day">${day}</span>` : nothing} <span class="words">${before}<b>${words}</b>${after}</span>
    </button>
    <p class="manner">
      <span class="status">${standing(event, analysis, text)}</span>
      ${participants(event, analysis.entities).filter(isListed).map((part) => nameButton(data, part.entity, nameOf(part, analysis.entities, text), part))}
      ${orders(data, event)}
      <span class="note">${[place && `in ${place.name}`, actInWords(event)].filter(Boolean).join(' · ')}</span>
    </p>
  </li>`;
}

/** What the article says of the order of this event and others; each leads to the words for the other one. */
function orders({ analysis, text, choose }: PanelData, event: Event): TemplateResult[] {
  return (analysis.eventLinks ?? []).flatMap((link) => {
    const order = orderInWords(link, event.id);
    const other = analysis.events.find(({ id }) => id === (link.first === event.id ? link.second : link.first));
    if (order === null || !other) return [];
    const { start, end } = other;
    return [html`<button type="button" class="speaker" @click=${() => choose(null, { start, end })}>${order} “${text.slice(start, end)}”</button>`];
  });
}

/** Everybody with a name that takes part, once. */
function participants({ arguments: parts }: Event, entities: Entity[]): EventArgument[] {
  const isFirst = ({ entity }: EventArgument, index: number): boolean => parts.findIndex((part) => part.entity === entity) === index;
  return parts.filter(isFirst).filter(({ entity }) => entities.some((candidate) => candidate.id === entity && isNamed(candidate)));
}
