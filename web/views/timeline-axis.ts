// The dated events of the news as points on an axis of time, with the day of publication. It is for the eye: the list says the same.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Event, TimelineItem } from '../engine/analysis.js';
import { byId } from '../facts/lookup.js';
import { chooseEvent, type PanelData } from '../facts/panel-data.js';
import { dayNumber, isAhead } from '../facts/timeline.js';
import { dayInShort } from '../facts/time-terms.js';
import { TimeScale, type Stretch } from './time-scale.js';

const kLanes = 4;  // points that would cover each other stand above each other
const kLaneHeight = 14;
const kClosest = 0.03;  // of the width, from point to point
const kLabels = 3;  // events that have their words above the points
const kLabelHeight = 16;
const kLongestLabel = 34;  // characters
const kTop = kLabels * kLabelHeight;
const kHeight = kTop + (kLanes + 1) * kLaneHeight;
/** Left free on both sides, as a share of the width. */
const kMargin = 0.08;
/** So near to an end of the axis, a label stands beside its place, for on a narrow one it has no room around it. */
const kEdge = 0.05;
/** How many ticks are written on an axis that is not drawn apart, and how far apart their labels must stand, of its width. */
const kTicks = 4;
const kLabelWidth = 0.26;
/** More points than this are a band; the weightiest are drawn. */
const kMostPoints = 120;

interface Point {
  item: TimelineItem;
  event: Event;
  day: number;
  x: number;
  lane: number;
}

/** The axis, `zoom` times as wide as the panel; nothing where fewer than two days are known. */
export function timelineAxis(data: PanelData, zoom: number): TemplateResult | typeof nothing {
  const { analysis } = data;
  const dated = datedEvents(data);
  const published = analysis.document.published?.value;
  const days = [...dated.map(({ day }) => day), ...(published ? [dayNumber(published)] : [])];
  if (dated.length === 0 || new Set(days).size < 2) return nothing;
  const scale = new TimeScale(days);
  const points = inLanes(dated.map((point) => ({ ...point, x: scale.at(point.day), lane: 0 })), kClosest / zoom);
  const main = [...points].sort((a, b) => b.event.salience - a.event.salience).slice(0, kLabels);
  return html`<svg aria-hidden="true" width="${zoom * 100}%" height=${kHeight + 22}>
    <line x1="0" x2="100%" y1=${kHeight} y2=${kHeight}></line>
    ${scale.breaks.map((at) => svg`<text class="break" x=${place(at)} y=${kHeight + 4}>⁄⁄</text>`)}
    ${published ? svg`<line class="published" x1=${place(scale.at(dayNumber(published)))} x2=${place(scale.at(dayNumber(published)))} y1=${kTop} y2=${kHeight}></line>` : nothing}
    ${main.map((point, row) => labelView(point, row, data.text))}
    ${points.map((point) => pointView(data, point))}
    ${ticks(scale, zoom).map(({ x, label }) => svg`<text class=${x < kEdge ? 'start' : x > 1 - kEdge ? 'end' : 'middle'} x=${place(x)} y=${kHeight + 16}>${label}</text>`)}
  </svg>`;
}

function datedEvents({ analysis }: PanelData): { item: TimelineItem; event: Event; day: number }[] {
  const found = analysis.story.timeline.flatMap((item) => {
    const event = byId(analysis.events, item.event);
    return event && item.from !== null && !item.background ? [{ item, event, day: dayNumber(item.from) }] : [];
  });
  const weightiest = found.length > kMostPoints ? found.sort((a, b) => b.event.salience - a.event.salience).slice(0, kMostPoints) : found;
  return weightiest.sort((a, b) => a.day - b.day);
}

function inLanes(points: Point[], closest: number): Point[] {
  const lanes: number[] = Array(kLanes).fill(-Infinity);
  for (const point of points) {
    point.lane = Math.max(0, lanes.findIndex((taken) => taken <= point.x - closest));
    lanes[point.lane] = point.x;
  }
  return points;
}

function place(at: number): string {
  return `${(100 * (kMargin + (1 - 2 * kMargin) * at)).toFixed(3)}%`;
}

function heightOf({ lane }: Point): number {
  return kHeight - (lane + 0.75) * kLaneHeight;
}

function pointView(data: PanelData, point: Point): SVGTemplateResult {
  const chosen = data.selection.span?.start === point.event.start;
  const look = `${isAhead(point.item, data.analysis) ? 'ahead' : 'past'}${chosen ? ' chosen' : ''}`;
  return svg`<circle class=${look} cx=${place(point.x)} cy=${heightOf(point)} r="5" @click=${() => chooseEvent(data, point.event)}></circle>`;
}

/** The words of a main event above its point, on the side where there is room. */
function labelView(point: Point, row: number, text: string): SVGTemplateResult {
  const y = kTop - row * kLabelHeight - 4;
  const side = point.x < 0.35 ? 'start' : point.x > 0.65 ? 'end' : 'middle';
  return svg`<line class="leader" x1=${place(point.x)} x2=${place(point.x)} y1=${y + 3} y2=${heightOf(point)}></line>
    <text class=${`event ${side}`} x=${place(point.x)} y=${y}>${labelOf(point, text)}</text>`;
}

/** The clause that tells the event as far as there is room ("The wall will be closed…"), else who does it: "Brandt warned". */
function labelOf({ event: { start, end, clause, arguments: parts } }: Point, text: string): string {
  const words = (from: number, to: number): string => text.slice(from, to).replace(/\s+/g, ' ');
  if (end - clause.start <= kLongestLabel) return shorten(words(clause.start, clause.end));
  const before = parts.filter(({ role, end: last }) => (role === 'agent' || role === 'patient') && last <= start).at(-1);
  if (before && end - before.start <= kLongestLabel) return words(before.start, end);
  const label = before ? `${words(before.start, before.end)} ${words(start, end)}` : words(start, end);
  return shorten(label);
}

function shorten(label: string): string {
  return label.length > kLongestLabel ? `${label.slice(0, kLongestLabel).replace(/\s+\S*$/, '')}…` : label;
}

/** The labels of days below the axis: the first of each stretch before all others, none where another stands. */
function ticks(scale: TimeScale, zoom: number): { x: number; label: string }[] {
  const isOne = scale.stretches.length === 1;
  const days = scale.stretches.flatMap((stretch) => spread(stretch, kTicks * zoom).map((day, index) => ({ index, x: scale.at(day), label: tickLabel(day, stretch, isOne, zoom) })));
  const placed: { x: number; label: string }[] = [];
  for (const tick of days.sort((a, b) => a.index - b.index)) {
    if (placed.every(({ x }) => Math.abs(x - tick.x) >= kLabelWidth / zoom)) placed.push(tick);
  }
  return placed;
}

/** Evenly spread days of a stretch, no two the same, as many as its share of the axis has room for. */
function spread({ first, last, from, to }: Stretch, most: number): number[] {
  const number = Math.min(Math.max(1, Math.round(most * (to - from))), last - first + 1);
  if (number === 1) return [first];
  return Array.from({ length: number }, (_, index) => first + Math.round((index * (last - first)) / (number - 1)));
}

/** A day as far as it can be told apart at this distance: the year only, where years lie between the ticks; with it where there are several stretches. */
function tickLabel(day: number, { first, last, from, to }: Stretch, isOne: boolean, zoom: number): string {
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
  if ((last - first) / (kTicks * zoom * (to - from)) > 365) return date.slice(0, 4);
  return isOne ? dayInShort(date) : `${dayInShort(date)} ${date.slice(0, 4)}`;
}
