// The dated events of the news as points on an axis of time, with the day of publication. It is for the eye: the list says the same.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { dayNumber, isAhead } from '../facts/timeline.js';
import { daysInWords } from '../facts/words.js';
import type { PanelData } from '../facts/panel-data.js';

const kLanes = 4;  // points that would cover each other stand above each other
const kLaneHeight = 14;
const kClosest = 0.03;  // of the width, from point to point
const kHeight = (kLanes + 1) * kLaneHeight;
/** Left free on both sides, as a share of the width. */
const kMargin = 0.1;
/** How many ticks are written on an axis that is not drawn apart. */
const kTicks = 4;

/** The axis, `zoom` times as wide as the panel; nothing where fewer than two days are known. */
export function timelineAxis(data: PanelData, zoom: number): TemplateResult | typeof nothing {
  const { analysis } = data;
  const items = analysis.story.timeline.filter(({ from, background }) => from !== null && !background);
  const published = analysis.document.published?.value;
  const days = [...items.map(({ from }) => dayNumber(from!)), ...(published ? [dayNumber(published)] : [])];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (items.length === 0 || first === last) return nothing;
  const place = (day: number): string => `${(100 * (kMargin + ((1 - 2 * kMargin) * (day - first)) / (last - first))).toFixed(3)}%`;

  const lanes: number[] = Array(kLanes).fill(-Infinity);
  const point = (item: (typeof items)[number]): SVGTemplateResult | typeof nothing => {
    const event = analysis.events.find(({ id }) => id === item.event);
    if (!event) return nothing;
    const day = dayNumber(item.from!);
    const free = day - (kClosest * (last - first)) / zoom;
    const lane = Math.max(0, lanes.findIndex((taken) => taken <= free));
    lanes[lane] = day;
    const chosen = data.selection.span?.start === event.start;
    return svg`<circle class=${`${isAhead(item, analysis) ? 'ahead' : 'past'}${chosen ? ' chosen' : ''}`} cx=${place(day)} cy=${kHeight - (lane + 0.75) * kLaneHeight} r="5"
      @click=${() => data.choose(null, { start: event.start, end: event.end })}></circle>`;
  };
  return html`<svg aria-hidden="true" width="${zoom * 100}%" height=${kHeight + 22}>
    <line x1="0" x2="100%" y1=${kHeight} y2=${kHeight}></line>
    ${published ? svg`<line class="published" x1=${place(dayNumber(published))} x2=${place(dayNumber(published))} y1="0" y2=${kHeight}></line>` : nothing}
    ${[...items].sort((a, b) => dayNumber(a.from!) - dayNumber(b.from!)).map(point)} ${ticks(first, last, kTicks * zoom).map((day) => svg`<text x=${place(day)} y=${kHeight + 16}>${tickLabel(day, last - first, zoom)}</text>`)}
  </svg>`;
}

/** Evenly spread days, no two the same. */
function ticks(first: number, last: number, most: number): number[] {
  const number = Math.min(most, last - first + 1);
  return Array.from({ length: number }, (_, index) => first + Math.round((index * (last - first)) / (number - 1)));
}

/** A day as far as it can be told apart at this distance: the year only, where years lie between the ticks. */
function tickLabel(day: number, length: number, zoom: number): string {
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
  return length / (kTicks * zoom) > 365 ? date.slice(0, 4) : daysInWords(date, date).replace(/^\w+, /, '').replace(/ \d{4}$/, '');
}
