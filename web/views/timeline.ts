// What the article tells, in the order of time: what lies behind and what is to come; folded, what has no date and what is background.
// With it the day of publication, which every relative time moves along with.
import { html, nothing, type TemplateResult } from 'lit';
import type { Analysis, TimelineItem } from '../engine/analysis.js';
import { copyTableButton } from '../export/copy-facts.js';
import { isAhead } from '../facts/timeline.js';
import { daysInWords } from '../facts/words.js';
import { byId } from '../facts/lookup.js';
import { words } from '../words/catalogue.js';
import { eventRow, isChosen } from './event-row.js';
import type { PanelData } from '../facts/panel-data.js';
import { noneFound } from './panel.js';
import { rows } from './rows.js';
import { timelineAxis } from './timeline-axis.js';

const kClosest = 32;
const kWheelStep = 100;  // what a wheel tells for twice the distance
const kDay = 86_400_000;
const kRowHeight = 96;

/** The timeline with how far the user has drawn its axis apart. */
export class Timeline {
  private zoom = 1;
  /** The folded lists that stand open. */
  private readonly open = new Set<string>();

  /** `update` renders the view anew; `publish` is told the day that the article is to be read against. */
  constructor(
    private readonly update: () => void,
    private readonly publish: (day: string) => void,
  ) {}

  /** The day of publication and the axis. */
  head(data: PanelData): TemplateResult {
    return html`${this.publication(data.analysis)} ${this.axis(data)}`;
  }

  /** The events by the day, those to come apart; what has no date and what is background folded. */
  lists(data: PanelData): TemplateResult | typeof nothing {
    const { timeline } = data.analysis.story;
    if (timeline.length === 0) return nothing;
    const { when } = words().views;
    const news = timeline.filter(({ background }) => !background);
    const [dated, undated] = [news.filter((item) => item.dated), news.filter((item) => !item.dated)];
    const [ahead, past] = [dated.filter((item) => isAhead(item, data.analysis)), dated.filter((item) => !isAhead(item, data.analysis))];
    return html`${copyTableButton('timeline', data)} ${dated.length === 0 ? noneFound(words().views.noDates) : nothing} ${list(data, when.soFar, past)} ${list(data, when.toCome, ahead)}
      ${this.folded(data, when.undated, undated)} ${this.folded(data, when.background, timeline.filter(({ background }) => background))}`;
  }

  private publication({ document: { published } }: Analysis): TemplateResult {
    const { when } = words().views;
    const step = (days: number): void => {
      if (published) this.publish(new Date(Date.parse(published.value) + days * kDay).toISOString().slice(0, 10));
    };
    const change = ({ target }: globalThis.Event): void => this.publish((target as HTMLInputElement).value);
    if (!published) return html`<p class="tools publication"><label>${when.published} <input type="date" @change=${change} /></label></p>`;
    return html`<p class="tools publication">
      <span>${when.published} <b>${daysInWords(published.value, published.value)}</b></span>
      <button type="button" class="tool" aria-label=${when.earlier} @click=${() => step(-1)}>‹</button>
      <button type="button" class="tool" aria-label=${when.later} @click=${() => step(1)}>›</button>
    </p>`;
  }

  /** A list that is opened by a press, and by a choice of something in it. */
  private folded(data: PanelData, title: string, items: TimelineItem[]): TemplateResult | typeof nothing {
    if (items.length === 0) return nothing;
    const isOpen = this.open.has(title) || indexOfChosen(data, items) >= 0;
    const toggle = ({ currentTarget }: globalThis.Event): void => {
      const { open } = currentTarget as HTMLDetailsElement;
      if (open === isOpen) return;
      if (open) this.open.add(title);
      else this.open.delete(title);
      this.update();
    };
    return html`<details ?open=${isOpen} @toggle=${toggle}>
      <summary><h3>${title}</h3> <span class="count">${items.length}</span></summary>
      ${isOpen ? eventRows(data, items) : nothing}
    </details>`;
  }

  private axis(data: PanelData): TemplateResult | typeof nothing {
    const drawn = timelineAxis(data, this.zoom);
    if (drawn === nothing) return nothing;
    return html`<div
        class="axis"
        tabindex="0"
        role="group"
        aria-label=${words().views.when.axis}
        @keydown=${(event: KeyboardEvent) => this.zoomByKey(event)}
        @wheel=${(event: WheelEvent) => this.zoomByWheel(event)}
        @dblclick=${(event: MouseEvent) => this.zoomBy(event.shiftKey ? 0.5 : 2, event.currentTarget as Element, event.clientX)}
      >
        ${drawn}
      </div>
      <div class="tools">
        <button type="button" class="tool" aria-label=${words().views.when.together} ?disabled=${this.zoom === 1} @click=${(event: MouseEvent) => this.zoomBy(0.5, axisBeside(event))}>−</button>
        <button type="button" class="tool" aria-label=${words().views.when.apart} ?disabled=${this.zoom === kClosest} @click=${(event: MouseEvent) => this.zoomBy(2, axisBeside(event))}>+</button>
      </div>`;
  }

  private zoomByKey({ key, currentTarget }: KeyboardEvent): void {
    const factor = { '+': 2, '=': 2, '-': 0.5 }[key];
    if (factor) this.zoomBy(factor, currentTarget as Element);
  }

  /** The wheel with Ctrl, which is also how browsers tell of two fingers on a touchpad; without it the panel scrolls. */
  private zoomByWheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.zoomBy(2 ** (-event.deltaY / kWheelStep), event.currentTarget as Element, event.clientX);
  }

  /** Draws the axis apart or together around a place of the window, the middle of what is seen of it where none is given. */
  private zoomBy(factor: number, axis: Element, at?: number): void {
    const zoom = Math.min(kClosest, Math.max(1, this.zoom * factor));
    const { left, width } = axis.getBoundingClientRect();
    const offset = at === undefined ? width / 2 : at - left;
    const scroll = ((axis.scrollLeft + offset) * zoom) / this.zoom - offset;
    this.zoom = zoom;
    this.update();
    requestAnimationFrame(() => (axis.scrollLeft = scroll));
  }
}

function axisBeside({ currentTarget }: MouseEvent): Element {
  return (currentTarget as Element).closest('.tools')!.previousElementSibling!;
}

function list(data: PanelData, title: string, items: TimelineItem[]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<h3>${title}</h3>
    ${eventRows(data, items)}`;
}

function eventRows(data: PanelData, items: TimelineItem[]): unknown {
  const known = items.filter(({ event }) => byId(data.analysis.events, event) !== undefined);
  const draw = (part: readonly TimelineItem[]): TemplateResult =>
    html`<ol class="timeline">${part.map((item) => eventRow(data, byId(data.analysis.events, item.event)!, dayOf(item)))}</ol>`;
  return rows(known, { draw, height: kRowHeight, chosen: indexOfChosen(data, known) });
}

/** The index of the item whose event is chosen; -1 where none is. */
function indexOfChosen(data: PanelData, items: TimelineItem[]): number {
  if (data.selection.span === null) return -1;
  return items.findIndex((item) => {
    const event = byId(data.analysis.events, item.event);
    return event !== undefined && isChosen(data, event);
  });
}

function dayOf({ from, to }: TimelineItem): string {
  return from && to ? daysInWords(from, to) : '';
}
