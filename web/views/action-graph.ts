// The graph of who did what to whom: parties at both sides, between them their actions, each party and each action a button.
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Event } from '../engine/analysis.js';
import { isOpen, toneOfAction, type Action } from '../facts/actions.js';
import { reservation } from '../facts/claim-terms.js';
import { actInWords, type Tone } from '../facts/event-terms.js';
import { byId } from '../facts/lookup.js';
import { words } from '../words/catalogue.js';
import { layOut, type PlacedAction, type PlacedParty } from './graph-layout.js';
import { chooseEvent, nextPlace, type PanelData } from '../facts/panel-data.js';

// Where lines begin, meet their words and end: hundredths of the width. The styles have the same.
const [kLeft, kMiddle, kRight] = [33, 50, 67];

/** The graph of these actions, by `tones` also in the colours of conflict and cooperation. The list of events says all that it says. */
export function actionGraph(data: PanelData, actions: Action[], tones: boolean): TemplateResult {
  const { left, right, actions: placed, rows } = layOut(actions);
  const { graph, heads } = words().views.events;
  return html`<div class="graph" role="group" aria-label=${graph}>
      <p class="heads" aria-hidden="true"><span>${heads.who}</span> <span>${heads.what}</span> <span>${heads.whom}</span></p>
      <div class="field" .style=${`--rows: ${rows}`}>
        ${left.map((from) => [
          partyView(data, from, 'left'),
          placed.filter(({ action }) => action.from.key === from.party.key).map((action) => actionView(data, action, rows, tones)),
        ])}
        ${right.map((to) => partyView(data, to, 'right'))}
      </div>
    </div>
    ${legend(tones)}`;
}

function legend(tones: boolean): TemplateResult {
  const { legend: label, cooperation, conflict, other, open, told } = words().views.events;
  const item = (tone: Tone, isOpenLine: boolean, name: string): TemplateResult => html`<li class=${lookOf(tone, isOpenLine)}>${line('M0,0.5H100', 1)} ${name}</li>`;
  return html`<ul class="legend" aria-label=${label}>
    ${tones ? [item('cooperation', false, cooperation), item('conflict', false, conflict), item('neither', false, other)] : item('neither', false, told)}
    ${item('neither', true, open)}
  </ul>`;
}

function partyView(data: PanelData, { party, y }: PlacedParty, side: 'left' | 'right'): TemplateResult {
  const fact = byId(data.facts, party.entity);
  const chosen = fact ? data.selection.facts.includes(fact) : isChosen(data, party.span);
  return html`<button
    type="button"
    class=${`party ${side}${party.isActor ? '' : ' thing'}`}
    .style=${`--y: ${y}`}
    title=${party.name}
    aria-pressed=${chosen}
    data-entity=${party.entity ?? nothing}
    @click=${() => data.choose(fact ?? null, fact ? nextPlace(data, fact) : party.span)}
  ><span>${party.name}</span></button>`;
}

function actionView(data: PanelData, { action, y, from, to }: PlacedAction, rows: number, tones: boolean): TemplateResult {
  const { events, mutual } = action;
  const [first, ...others] = events;
  const at = events.findIndex((event) => isChosen(data, event));
  const next = events[(at + 1) % events.length]!;
  const bend = (kMiddle - kLeft) / 2;
  const path = `M${kLeft},${from}C${kLeft + bend},${from} ${kLeft + bend},${y} ${kMiddle},${y}S${kRight - bend},${to} ${kRight},${to}`;
  return html`<div class=${lookOf(tones ? toneOfAction(action) : 'neither', isOpen(action))} ?data-chosen=${at >= 0}>
    ${line(path, rows)} ${mutual ? nothing : html`<i class="arrow" .style=${`--y: ${to}`}></i>`}
    <button type="button" .style=${`--y: ${y}`} aria-pressed=${at >= 0} aria-label=${inWords(action, data, tones)} @click=${() => chooseEvent(data, next)}>
      <span>${[wordsAt(first, data.text), doubtOf(first)].filter(Boolean).join(' ')}</span>${others.length > 0 ? html` <small>+${others.length}</small>` : nothing}
    </button>
  </div>`;
}

/** What an accusation and a denial must not be drawn without. */
function doubtOf({ status, source }: Event): string {
  const { denied, claimed } = words().views.events;
  if (status === 'denied') return denied;
  return source ? claimed : '';
}

function line(path: string, rows: number): TemplateResult {
  return html`<svg aria-hidden="true" viewBox="0 0 100 ${rows}" preserveAspectRatio="none">${svg`<path d=${path}></path>`}</svg>`;
}

function lookOf(tone: Tone, open: boolean): string {
  return `action ${tone}${open ? ' open' : ''}`;
}

/** "strikes; blamed, claimed: US to Syria". */
function inWords({ from, to, mutual, events }: Action, { analysis, text }: PanelData, kinds: boolean): string {
  const told = events.map((event) => {
    const notes = [reservation(event, analysis, text), kinds && actInWords(event)].filter(Boolean).join(', ');
    return [wordsAt(event, text), doubtOf(event), notes && `(${notes})`].filter(Boolean).join(' ');
  });
  return `${told.join('; ')}: ${words().views.events.between(from.name, to.name, mutual)}`;
}

function wordsAt({ start, end }: { start: number; end: number }, text: string): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

function isChosen({ selection: { span } }: PanelData, { start, end }: { start: number; end: number }): boolean {
  return span?.start === start && span.end === end;
}
