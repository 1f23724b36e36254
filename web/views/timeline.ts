// What the article tells, in the order of time: what lies behind and what is to come; folded, what has no date and what is background.
// With it the day of publication, which every relative time moves along with.
import { html, nothing, type TemplateResult } from 'lit';
import type { Analysis, Event, TimelineItem } from '../engine/analysis.js';
import { exportButtons } from '../export/files.js';
import { timelineOffers } from '../export/timeline.js';
import { isAhead } from '../facts/timeline.js';
import { daysInWords } from '../facts/words.js';
import { eventRow } from './event-row.js';
import type { PanelData } from '../facts/panel-data.js';
import { nothingFound } from './panel.js';
import { timelineAxis } from './timeline-axis.js';

const kClosest = 32;
const kWheelStep = 100;  // what a wheel tells for twice the distance

/** The panel with how far the user has drawn its axis apart. */
export class TimelinePanel {
  private zoom = 1;
  /** The folded lists that stand open. */
  private readonly open = new Set<string>();

  /** `update` renders the panel anew; `publish` is told the day that the article is to be read against. */
  constructor(
    private readonly update: () => void,
    private readonly publish: (day: string) => void,
  ) {}

  render(data: PanelData): TemplateResult {
    const { timeline } = data.analysis.story;
    if (timeline.length === 0) return html`${this.publication(data.analysis)} ${nothingFound('events')}`;
    const news = timeline.filter(({ background }) => !background);
    const dated = news.filter(({ dated: isDated }) => isDated);
    const ahead = dated.filter((item) => isAhead(item, data.analysis));
    return html`${this.publication(data.analysis)} ${this.axis(data)} ${dated.length === 0 ? nothingFound('dated events') : nothing}
    ${list(data, 'So far', dated.filter((item) => !ahead.includes(item)))} ${list(data, 'Still to come', ahead)}
    ${this.folded(data, 'Without a date', news.filter((item) => !dated.includes(item)))}
    ${this.folded(data, 'Background', timeline.filter(({ background }) => background))}
    ${exportButtons(timelineOffers(data.analysis, data.text))}`;
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

  /** A list that is opened by a press, and by a choice of something in it. */
  private folded(data: PanelData, title: string, items: TimelineItem[]): TemplateResult | typeof nothing {
    if (items.length === 0) return nothing;
    const isChosen = eventsOf(data, items).some(({ event: { start } }) => start === data.selection.span?.start);
    const toggle = ({ currentTarget }: globalThis.Event): void => {
      if ((currentTarget as HTMLDetailsElement).open) this.open.add(title);
      else this.open.delete(title);
    };
    return html`<details ?open=${isChosen || this.open.has(title)} @toggle=${toggle}>
      <summary><h3>${title}</h3> <span class="count">${items.length}</span></summary>
      ${rows(data, items)}
    </details>`;
  }

  private axis(data: PanelData): TemplateResult | typeof nothing {
    const drawn = timelineAxis(data, this.zoom);
    if (drawn === nothing) return nothing;
    return html`<div
        class="axis"
        tabindex="0"
        role="group"
        aria-label="Events along the time; plus and minus draw it apart and together. The list below says the same"
        @keydown=${(event: KeyboardEvent) => this.zoomByKey(event)}
        @wheel=${(event: WheelEvent) => this.zoomByWheel(event)}
        @dblclick=${(event: MouseEvent) => this.zoomBy(event.shiftKey ? 0.5 : 2, event.currentTarget as Element, event.clientX)}
      >
        ${drawn}
      </div>
      <div class="tools">
        <button type="button" class="tool" aria-label="Draw together" ?disabled=${this.zoom === 1} @click=${(event: MouseEvent) => this.zoomBy(0.5, axisBeside(event))}>−</button>
        <button type="button" class="tool" aria-label="Draw apart" ?disabled=${this.zoom === kClosest} @click=${(event: MouseEvent) => this.zoomBy(2, axisBeside(event))}>+</button>
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
    ${rows(data, items)}`;
}

function rows(data: PanelData, items: TimelineItem[]): TemplateResult {
  return html`<ol class="timeline">${eventsOf(data, items).map(({ item, event }) => eventRow(data, event, dayOf(item)))}</ol>`;
}

function eventsOf({ analysis }: PanelData, items: TimelineItem[]): { item: TimelineItem; event: Event }[] {
  return items.flatMap((item) => {
    const event = analysis.events.find(({ id }) => id === item.event);
    return event ? [{ item, event }] : [];
  });
}

function dayOf({ from, to }: TimelineItem): string {
  return from && to ? daysInWords(from, to) : '';
}
