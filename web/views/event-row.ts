// One event in a list: its words, whether it happened, who took part, where, and for those who ask what kind of act it is.
import { html, nothing, type TemplateResult } from 'lit';
import type { Analysis, Entity, Event, EventArgument, EventLink } from '../engine/analysis.js';
import { copySentenceButton } from '../export/copy-facts.js';
import { isSure } from '../facts/certainty.js';
import { standing } from '../facts/claim-terms.js';
import { actInWords, orderInWords } from '../facts/event-terms.js';
import { byId } from '../facts/lookup.js';
import { isNamed } from '../facts/names.js';
import { chooseEvent, type PanelData } from '../facts/panel-data.js';
import { nameOf } from '../facts/quote-terms.js';
import { reasonsOfEvent } from '../facts/reasons.js';
import { eventWords } from '../facts/timeline.js';
import { words } from '../words/catalogue.js';
import { correctControl } from './correcting.js';
import { nameButton } from './panel.js';
import { why } from './why.js';

export interface EventRowOptions {
  /** Which of those who take part are named below the words. */
  isListed?: (part: EventArgument) => boolean;
  /** Whether the kind of act is told. */
  kind?: boolean;
}

/** The row; `day` stands above its words. */
export function eventRow(data: PanelData, event: Event, day: string, { isListed = () => true, kind = false }: EventRowOptions = {}): TemplateResult {
  const { analysis, text } = data;
  const chosen = isChosen(data, event);
  const { before, words: named, after } = eventWords(event, text);
  const place = byId(analysis.entities, event.place);
  const { lessCertain } = words().views.events;
  const notes = [place && words().views.when.inPlace(place.name), kind && actInWords(event), !isSure(event) && lessCertain].filter(Boolean).join(' · ');
  return html`<li data-event=${event.id} data-status=${event.source ? 'claimed' : event.status} ?data-selected=${chosen}>
    <button type="button" aria-pressed=${chosen} @click=${() => chooseEvent(data, event)}>
      ${day ? html`<span class="day">${day}</span>` : nothing} <span class="words">${before}<b>${named}</b>${after}</span>
    </button>
    <p class="manner">
      <span class="status">${standing(event, analysis, text)}</span>
      ${participants(event, analysis.entities).filter(isListed).map((part) => nameButton(data, part.entity, nameOf(part, analysis.entities, text), part))}
      ${orders(data, event)} ${notes ? html`<span class="note">${notes}</span>` : nothing}
      ${copySentenceButton(text.slice(event.start, event.end), event, data)}
    </p>
    ${chosen ? html`${why(reasonsOfEvent(event, text))} ${correctControl(data, { kind: 'event', event })}` : nothing}
  </li>`;
}

/** Whether just this event's words are chosen. */
export function isChosen({ selection: { span } }: PanelData, { start, end }: Event): boolean {
  return span !== null && span.start === start && span.end === end;
}

/** What the article says of the order of this event and others; each leads to the words for the other one. */
function orders(data: PanelData, event: Event): TemplateResult[] {
  const { analysis, text } = data;
  return linksOf(analysis, event.id).flatMap((link) => {
    const order = orderInWords(link, event.id);
    const other = byId(analysis.events, link.first === event.id ? link.second : link.first);
    if (order === null || !other) return [];
    const label = words().views.events.order(order, text.slice(other.start, other.end));
    return [html`<button type="button" class="speaker" @click=${() => chooseEvent(data, other)}>${label}</button>`];
  });
}

const kLinks = new WeakMap<Analysis, Map<string, EventLink[]>>();

function linksOf(analysis: Analysis, event: string): EventLink[] {
  let map = kLinks.get(analysis);
  if (!map) {
    kLinks.set(analysis, (map = new Map()));
    for (const link of analysis.eventLinks ?? []) {
      for (const id of new Set([link.first, link.second])) map.set(id, [...(map.get(id) ?? []), link]);
    }
  }
  return map.get(event) ?? [];
}

/** Everybody with a name that takes part, once. */
function participants({ arguments: parts }: Event, entities: Entity[]): EventArgument[] {
  const isFirst = ({ entity }: EventArgument, index: number): boolean => parts.findIndex((part) => part.entity === entity) === index;
  const bearsName = (id: string | null): boolean => {
    const entity = byId(entities, id);
    return entity !== undefined && isNamed(entity);
  };
  return parts.filter(isFirst).filter(({ entity }) => bearsName(entity));
}
