// Who did what to whom: a graph of those who act on each other, and every event of the article in a list by who acts.
import { html, nothing, type TemplateResult } from 'lit';
import type { Analysis, Event } from '../engine/analysis.js';
import { listActions, type Action } from '../facts/actions.js';
import { timeInWords } from '../facts/words.js';
import { actionGraph } from './action-graph.js';
import { eventRow } from './event-row.js';
import type { PanelData } from '../facts/panel-data.js';
import { nameButton, nothingFound } from './panel.js';

/** As many actions are drawn at first, and as many more with each press. */
const kStep = 8;
const kList = new Intl.ListFormat('en');

/** Events that the same entities do, in the order of the text. */
interface Group {
  agents: string[];
  events: Event[];
}

/** The panel with how many actions the user wants to see in its graph. */
export class EventsPanel {
  private analysis: Analysis | null = null;
  private actions: Action[] = [];
  private most = kStep;

  /** `update` renders the panel anew. */
  constructor(private readonly update: () => void) {}

  render(data: PanelData): TemplateResult {
    this.keepUp(data);
    if (data.analysis.events.length === 0) return nothingFound('events');
    return html`<div class="atlas">
      ${this.actions.length > 0 ? html`<div>${actionGraph(data, this.actions.slice(0, this.most))} ${this.more()}</div>` : nothing}
      <div>${groupsOf(data.analysis).map((group) => groupView(data, group))}</div>
    </div>`;
  }

  private keepUp({ analysis, text }: PanelData): void {
    if (analysis !== this.analysis) [this.actions, this.most] = [listActions(analysis, text), kStep];
    this.analysis = analysis;
  }

  /** Says how many of the actions are drawn, where they are too many to be drawn at once. */
  private more(): TemplateResult | typeof nothing {
    const { length } = this.actions;
    if (length <= kStep) return nothing;
    const show = (most: number): void => {
      this.most = most;
      this.update();
    };
    return html`<p class="more">
      <span role="status">${this.most < length ? `The ${this.most} that weigh most, of ${length}` : `All ${length}`}</span>
      ${this.most < length ? html`<button type="button" class="tool" @click=${() => show(this.most + kStep)}>Show more</button>` : nothing}
      ${this.most > kStep ? html`<button type="button" class="tool" @click=${() => show(kStep)}>Show fewer</button>` : nothing}
    </p>`;
  }
}

/** Whether the panel has something of this entity. */
export function takesPart({ events }: Analysis, id: string): boolean {
  return events.some(({ arguments: parts }) => parts.some(({ entity }) => entity === id));
}

/** The events by who does them, the most salient first, and last those that nobody named does. */
function groupsOf({ events, entities }: Analysis): Group[] {
  const groups = new Map<string, Group>();
  for (const event of events) {
    const agents = [...new Set(event.arguments.flatMap(({ role, entity }) => (role === 'agent' && entity !== null ? [entity] : [])))].sort();
    const group = groups.get(agents.join(' '));
    if (group) group.events.push(event);
    else groups.set(agents.join(' '), { agents, events: [event] });
  }
  const salience = new Map(entities.map((entity) => [entity.id, entity.salience]));
  const weight = ({ agents }: Group): number => Math.max(-1, ...agents.map((id) => salience.get(id) ?? 0));
  return [...groups.values()].sort((a, b) => weight(b) - weight(a));
}

function groupView(data: PanelData, { agents, events }: Group): TemplateResult {
  const { times } = data.analysis;
  const dayOf = ({ time }: Event): string => {
    const found = times.find(({ id }) => id === time);
    return found ? timeInWords(found) : '';
  };
  const chosen = agents.some((agent) => data.selection.facts.some(({ id }) => id === agent));
  return html`<h3 class="actor" ?data-selected=${chosen}>${agents.length > 0 ? agentsOf(data, agents, events[0]!) : 'Nobody named'}</h3>
    <ol class="timeline">
      ${events.map((event) => eventRow(data, event, dayOf(event), ({ role }) => role !== 'agent'))}
    </ol>`;
}

function agentsOf(data: PanelData, agents: string[], event: Event): unknown[] {
  const names = agents.map((id) => data.analysis.entities.find((entity) => entity.id === id)!.name);
  let at = 0;
  return kList.formatToParts(names).map(({ type, value }) => {
    if (type === 'literal') return value;
    const id = agents[at++]!;
    return nameButton(data, id, value, event.arguments.find(({ entity }) => entity === id)!);
  });
}
