// What happened when and what is planned: the dated events in the order of time, the others below, and the day of publication,
// which every relative time moves along with.
import { html, nothing, type TemplateResult } from 'lit';
import type { Analysis, Event, TimelineItem } from '../../engine/analysis.js';
import { exportButtons } from '../export.js';
import { timelineOffers } from '../export-timeline.js';
import { nameOf } from '../quote-terms.js';
import { eventWords, isAhead } from '../timeline.js';
import { daysInWords, statusInWords } from '../words.js';
import { nameButton, nothingFound, type PanelData } from './panel.js';
import { timelineAxis } from './timeline-axis.js';

const kClosest = 32;

/** The panel with how far the user has drawn its axis apart. */
export class TimelinePanel {
  private zoom = 1;

  /** `update` renders the panel anew; `publish` is told the day that the article is to be read against. */
  constructor(
    private readonly update: () => void,
    private readonly publish: (day: string) => void,
  ) {}

  render(data: PanelData): TemplateResult {
    const { story, events } = data.analysis;
    if (events.length === 0) return html`${this.publication(data.analysis)} ${nothingFound('events')}`;
    const ahead = story.timeline.filter((item) => isAhead(item, data.analysis));
    const past = story.timeline.filter((item) => !ahead.includes(item));
    const dated = new Set(story.timeline.map(({ event }) => event));
    return html`${this.publication(data.analysis)} ${this.axis(data)} ${list(data, 'Happened', past)} ${list(data, 'Planned or possible', ahead)}
    ${otherEvents(data, events.filter(({ id }) => !dated.has(id)))} ${exportButtons(timelineOffers(data.analysis, data.text))}`;
  }

  private publication({ document: { published } }: Analysis): TemplateResult {
    const step = (days: number): void => {
      if (published) this.publish(new Date(Date.parse(published.value) + days * 86_400_000).toISOString().slice(0, 10));
    };
    const change = ({ target }: globalThis.Event): void => this.publish((target as HTMLInputElement).value);
    return html`<div class="tools publication">
      <button type="button" class="tool" aria-label="A day earlier" ?disabled=${!published} @click=${() => step(-1)}>‹</button>
      <label>Published <input type="date" .value=${published?.value ?? ''} @change=${change} /></label>
      <button type="button" class="tool" aria-label="A day later" ?disabled=${!published} @click=${() => step(1)}>›</button>
    </div>`;
  }

  private axis(data: PanelData): TemplateResult | typeof nothing {
    const drawn = timelineAxis(data, this.zoom);
    if (drawn === nothing) return nothing;
    const zoomBy = (factor: number): void => {
      this.zoom = Math.min(kClosest, Math.max(1, this.zoom * factor));
      this.update();
    };
    const onKey = (event: KeyboardEvent): void => {
      const factor = { '+': 2, '-': 0.5 }[event.key];
      if (factor) zoomBy(factor);
    };
    return html`<div class="axis" tabindex="0" role="group" aria-label="Events along the time; plus and minus draw it apart and together. The list below says the same" @keydown=${onKey}>
        ${drawn}
      </div>
      <div class="tools">
        <button type="button" class="tool" aria-label="Draw together" ?disabled=${this.zoom === 1} @click=${() => zoomBy(0.5)}>−</button>
        <button type="button" class="tool" aria-label="Draw apart" ?disabled=${this.zoom === kClosest} @click=${() => zoomBy(2)}>+</button>
      </div>`;
  }
}

function list(data: PanelData, title: string, items: TimelineItem[]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<h3>${title}</h3>
    <ol class="timeline">
      ${items.map((item) => {
        const event = data.analysis.events.find(({ id }) => id === item.event);
        return event ? eventRow(data, event, html`<span class="day">${dayOf(item)}</span>`) : nothing;
      })}
    </ol>`;
}

function otherEvents(data: PanelData, events: Event[]): TemplateResult | typeof nothing {
  if (events.length === 0) return nothing;
  return html`<h3>Without a day</h3>
    <ol class="timeline">
      ${events.map((event) => eventRow(data, event, nothing))}
    </ol>`;
}

function dayOf({ from, to }: TimelineItem): string {
  return from && to ? daysInWords(from, to) : 'Day not known';
}

function eventRow(data: PanelData, event: Event, day: TemplateResult | typeof nothing): TemplateResult {
  const { analysis, text, selection } = data;
  const chosen = selection.span?.start === event.start && selection.span.end === event.end;
  const { before, words, after } = eventWords(event, text);
  const actors = event.arguments.filter(({ entity }) => entity !== null);
  const status = statusInWords(event.status);
  const codes = [event.type, event.mode].filter((code) => code !== null).join(', ');
  const place = analysis.entities.find(({ id }) => id === event.place);
  const by = event.source?.entity ? analysis.entities.find(({ id }) => id === event.source!.entity) : undefined;
  return html`<li data-status=${event.status} ?data-selected=${chosen}>
    <button type="button" aria-pressed=${chosen} @click=${() => data.choose(null, { start: event.start, end: event.end })}>
      ${day} <span class="words">${before}<b>${words}</b>${after}</span>
    </button>
    <p class="manner">
      ${status ? html`<span class="status">${status}</span>` : nothing}
      ${actors.map((actor) => nameButton(data, actor.entity, nameOf(actor, analysis.entities, text), actor))}
      <span class="note">${[place && `in ${place.name}`, by && `says ${by.name}`, codes.toLowerCase()].filter(Boolean).join(' · ')}</span>
    </p>
  </li>`;
}
