// Who did what to whom: a graph of those who act on each other, and every event of the article in a list by who acts.
import { html, nothing, type TemplateResult } from 'lit';
import type { Analysis, Event } from '../engine/analysis.js';
import { actionsOfActors, listActions, type Action } from '../facts/actions.js';
import { copyTableButton } from '../export/copy-facts.js';
import { isSure } from '../facts/certainty.js';
import { byId } from '../facts/lookup.js';
import type { PanelData } from '../facts/panel-data.js';
import { timeInWords } from '../facts/words.js';
import { language, words } from '../words/catalogue.js';
import { actionGraph } from './action-graph.js';
import { eventRow, isChosen } from './event-row.js';
import { nameButton } from './panel.js';
import { rows } from './rows.js';

/** As many actions are drawn at first, and as many more with each press. */
const kStep = 8;
const kRowHeight = 96;

/** An event in the list; the first of those that the same entities do has their names above it. */
interface Item {
  event: Event;
  agents: string[];
  isFirst: boolean;
}

/** The list with what the user wants of it: how many actions, things among them, the kinds of acts, what is less certain. */
export class EventsList {
  private analysis: Analysis | null = null;
  private actions: Action[] = [];
  private ofActors: Action[] = [];
  private items: Item[] = [];
  private sure: Item[] = [];
  private most = kStep;
  private things = false;
  private kinds = false;
  private unsure = false;

  /** `update` renders the view anew. */
  constructor(private readonly update: () => void) {}

  render(data: PanelData): TemplateResult {
    this.keepUp(data);
    const actions = this.things ? this.actions : this.ofActors;
    return html`<div class="atlas">
      ${actions.length > 0
        ? html`<div>${actionGraph(data, actions.slice(0, this.most), this.kinds)} ${this.more(actions.length)} ${this.switches()}</div>`
        : nothing}
      <div>${copyTableButton('events', data)} ${this.lessCertain(data)} ${this.list(data)}</div>
    </div>`;
  }

  private keepUp({ analysis, text }: PanelData): void {
    if (analysis === this.analysis) return;
    this.analysis = analysis;
    this.items = itemsOf(analysis, analysis.events);
    this.sure = itemsOf(analysis, analysis.events.filter(isSure));
    this.draw(analysis, text);
    this.most = kStep;
  }

  /** Lists the actions of the graph. */
  private draw(analysis: Analysis, text: string): void {
    const events = this.unsure ? analysis.events : analysis.events.filter(isSure);
    this.actions = listActions({ ...analysis, events }, text);
    this.ofActors = actionsOfActors(this.actions);
  }

  private list(data: PanelData): unknown {
    const find = (items: readonly Item[]): number => (data.selection.span ? items.findIndex(({ event }) => isChosen(data, event)) : -1);
    const items = this.unsure || (find(this.sure) < 0 && find(this.items) >= 0) ? this.items : this.sure;
    const chosen = find(items);
    return rows(items, { draw: (items) => groups(items).map((group) => this.group(data, group)), height: kRowHeight, chosen });
  }

  /** The events of one run that the same entities do. */
  private group(data: PanelData, items: [Item, ...Item[]]): TemplateResult {
    const [{ agents, event: first, isFirst }] = items;
    const dayOf = ({ time }: Event): string => {
      const found = byId(data.analysis.times, time);
      return found ? timeInWords(found) : '';
    };
    const chosen = agents.some((agent) => data.selection.facts.some(({ id }) => id === agent));
    const title = agents.length > 0 ? agentsOf(data, agents, first) : words().views.events.nobody;
    return html`${isFirst ? html`<h3 class="actor" ?data-selected=${chosen}>${title}</h3>` : nothing}
      <ol class="timeline">
        ${items.map(({ event }) => eventRow(data, event, dayOf(event), { isListed: ({ role }) => role !== 'agent', kind: this.kinds }))}
      </ol>`;
  }

  /** Says how many of the actions are drawn, where they are too many to be drawn at once. */
  private more(length: number): TemplateResult | typeof nothing {
    if (length <= kStep) return nothing;
    const { some, every, showMore, showFewer } = words().views.events;
    const show = (most: number): void => this.set({ most });
    return html`<p class="more">
      <span role="status">${this.most < length ? some(this.most, length) : every(length)}</span>
      ${this.most < length ? html`<button type="button" class="tool" @click=${() => show(this.most + kStep)}>${showMore}</button>` : nothing}
      ${this.most > kStep ? html`<button type="button" class="tool" @click=${() => show(kStep)}>${showFewer}</button>` : nothing}
    </p>`;
  }

  /** Asks for the events that are left out because they are less certain. */
  private lessCertain({ analysis, text }: PanelData): TemplateResult | typeof nothing {
    const left = this.items.length - this.sure.length;
    if (left === 0) return nothing;
    const change = ({ target }: globalThis.Event): void => {
      this.unsure = (target as HTMLInputElement).checked;
      this.draw(analysis, text);
      this.update();
    };
    return html`<label class="switch"><input type="checkbox" data-switch="unsure" .checked=${this.unsure} @change=${change} /> ${words().views.events.unsure(left)}</label>`;
  }

  private switches(): TemplateResult {
    const { things, kinds } = words().views.events;
    const box = (name: 'things' | 'kinds', label: string): TemplateResult => html`<label class="switch">
      <input type="checkbox" data-switch=${name} .checked=${this[name]} @change=${({ target }: globalThis.Event) => this.set({ [name]: (target as HTMLInputElement).checked })} />
      ${label}
    </label>`;
    return html`<p class="switches">${this.ofActors.length < this.actions.length ? box('things', things) : nothing} ${box('kinds', kinds)}</p>`;
  }

  private set(change: { most?: number; things?: boolean; kinds?: boolean }): void {
    Object.assign(this, change);
    this.update();
  }
}

/** The events by who does them, the most salient first, and last those that nobody named does. */
function itemsOf({ entities }: Analysis, events: readonly Event[]): Item[] {
  const groupsFound = new Map<string, Item[]>();
  for (const event of events) {
    const agents = [...new Set(event.arguments.flatMap(({ role, entity }) => (role === 'agent' && entity !== null ? [entity] : [])))].sort();
    const key = agents.join(' ');
    const group = groupsFound.get(key);
    if (group) group.push({ event, agents, isFirst: false });
    else groupsFound.set(key, [{ event, agents, isFirst: true }]);
  }
  const weight = (group: Item[]): number => Math.max(-1, ...group[0]!.agents.map((id) => byId(entities, id)?.salience ?? 0));
  return [...groupsFound.values()].sort((a, b) => weight(b) - weight(a)).flat();
}

/** The runs of events that the same entities do. */
function groups(items: readonly Item[]): [Item, ...Item[]][] {
  const found: [Item, ...Item[]][] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last && !item.isFirst) last.push(item);
    else found.push([item]);
  }
  return found;
}

function agentsOf(data: PanelData, agents: string[], event: Event): unknown[] {
  const names = agents.map((id) => byId(data.analysis.entities, id)!.name);
  let at = 0;
  return new Intl.ListFormat(language()).formatToParts(names).map(({ type, value }) => {
    if (type === 'literal') return value;
    const id = agents[at++]!;
    return nameButton(data, id, value, event.arguments.find(({ entity }) => entity === id)!);
  });
}
