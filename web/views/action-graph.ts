// The graph of who did what to whom: parties at both sides, between them their actions, each party and each action a button.
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Event } from '../engine/analysis.js';
import { isOpen, toneOfAction, type Action } from '../facts/actions.js';
import { reservation } from '../facts/claim-terms.js';
import { actInWords, type Tone } from '../facts/event-terms.js';
import { layOut, type PlacedAction, type PlacedParty } from './graph-layout.js';
import { nextPlace, type PanelData } from '../facts/panel-data.js';

// Where lines begin, meet their words and end: hundredths of the width. The styles have the same.
const [kLeft, kMiddle, kRight] = [33, 50, 67];

const kLegend: readonly { tone: Tone; open: boolean; label: string }[] = [
  { tone: 'cooperation', open: false, label: 'cooperation' },
  { tone: 'conflict', open: false, label: 'conflict' },
  { tone: 'neither', open: false, label: 'other' },
  { tone: 'neither', open: true, label: 'denied, not yet, or only claimed' },
];

/** The graph of these actions. The list of events says all that it says. */
export function actionGraph(data: PanelData, actions: Action[]): TemplateResult {
  const { left, right, actions: placed, rows } = layOut(actions);
  return html`<div class="graph" role="group" aria-label="Who did what to whom; the list after it says the same">
      <p class="heads" aria-hidden="true"><span>Who</span> <span>did what</span> <span>to whom</span></p>
      <div class="field" .style=${`--rows: ${rows}`}>
        ${left.map((from) => [
          partyView(data, from, 'left'),
          placed.filter(({ action }) => action.from.key === from.party.key).map((action) => actionView(data, action, rows)),
        ])}
        ${right.map((to) => partyView(data, to, 'right'))}
      </div>
    </div>
    <ul class="legend" aria-label="What the lines mean">
      ${kLegend.map(({ tone, open, label }) => html`<li class=${lookOf(tone, open)}>${line('M0,0.5H100', 1)} ${label}</li>`)}
    </ul>`;
}

function partyView(data: PanelData, { party, y }: PlacedParty, side: 'left' | 'right'): TemplateResult {
  const fact = data.facts.find(({ id }) => id === party.entity);
  const chosen = fact ? data.selection.facts.includes(fact) : isChosen(data, party.span);
  const point = (id: string | null): void => data.point(id);
  return html`<button
    type="button"
    class=${`party ${side}${party.isActor ? '' : ' thing'}`}
    .style=${`--y: ${y}`}
    title=${party.name}
    aria-pressed=${chosen}
    ?data-pointed=${party.entity !== null && party.entity === data.pointed}
    @click=${() => data.choose(fact ?? null, fact ? nextPlace(data, fact) : party.span)}
    @pointerenter=${() => point(party.entity)}
    @pointerleave=${() => point(null)}
    @focus=${() => point(party.entity)}
    @blur=${() => point(null)}
  ><span>${party.name}</span></button>`;
}

function actionView(data: PanelData, { action, y, from, to }: PlacedAction, rows: number): TemplateResult {
  const { events, mutual } = action;
  const [first, ...others] = events;
  const at = events.findIndex((event) => isChosen(data, event));
  const { start, end } = events[(at + 1) % events.length]!;
  const bend = (kMiddle - kLeft) / 2;
  const path = `M${kLeft},${from}C${kLeft + bend},${from} ${kLeft + bend},${y} ${kMiddle},${y}S${kRight - bend},${to} ${kRight},${to}`;
  return html`<div class=${lookOf(toneOfAction(action), isOpen(action))} ?data-chosen=${at >= 0}>
    ${line(path, rows)} ${mutual ? nothing : html`<i class="arrow" .style=${`--y: ${to}`}></i>`}
    <button type="button" .style=${`--y: ${y}`} aria-pressed=${at >= 0} aria-label=${inWords(action, data)} @click=${() => data.choose(null, { start, end })}>
      <span>${wordsAt(first, data.text)}</span>${doubtOf(first) ? html` <small>${doubtOf(first)}</small>` : nothing}${others.length > 0 ? html` <small>+${others.length}</small>` : nothing}
    </button>
  </div>`;
}

/** What an accusation and a denial must not be drawn without. */
function doubtOf({ status, source }: Event): string {
  if (status === 'denied') return 'denied';
  return source ? 'claimed' : '';
}

function line(path: string, rows: number): TemplateResult {
  return html`<svg aria-hidden="true" viewBox="0 0 100 ${rows}" preserveAspectRatio="none">${svg`<path d=${path}></path>`}</svg>`;
}

function lookOf(tone: Tone, open: boolean): string {
  return `action ${tone}${open ? ' open' : ''}`;
}

/** "strikes, blamed: US to Syria; attack, from the air; accusation, denied". */
function inWords({ from, to, mutual, events }: Action, { analysis, text }: PanelData): string {
  const told = events.map((event) => {
    const notes = [reservation(event, analysis, text), actInWords(event)].filter(Boolean).join(', ');
    return [wordsAt(event, text), doubtOf(event), notes && `(${notes})`].filter(Boolean).join(' ');
  });
  return `${told.join('; ')}: ${from.name} ${mutual ? 'and' : 'to'} ${to.name}`;
}

function wordsAt({ start, end }: { start: number; end: number }, text: string): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

function isChosen({ selection: { span } }: PanelData, { start, end }: { start: number; end: number }): boolean {
  return span?.start === start && span.end === end;
}
