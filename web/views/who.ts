// Who and what the article names: people and organisations first, then those without a name that act, then places, the rest; each with
// a card of all that is said of it. What is less certain is listed when one asks for it.
import { html, nothing, type TemplateResult } from 'lit';
import type { Analysis, Entity } from '../engine/analysis.js';
import { copyTableButton } from '../export/copy-facts.js';
import { isSureEntity } from '../facts/certainty.js';
import type { Selection } from '../facts/facts.js';
import { isPlace, typeInWords } from '../facts/geography.js';
import { byId } from '../facts/lookup.js';
import { isNamed } from '../facts/names.js';
import type { PanelData } from '../facts/panel-data.js';
import { kNameGroups, type NameGroup } from '../facts/words.js';
import { language, words } from '../words/catalogue.js';
import { correctControl, yours } from './correcting.js';
import { entityCard } from './entity-card.js';
import { factRow, indexOfChosen } from './panel.js';
import { rows } from './rows.js';

/** A kind of names that the list can be narrowed to; empty for the usual order. */
type Kind = NameGroup | 'unnamed' | '';

/** As many that are mentioned in passing are listed; more are folded. */
const kMostUnfolded = 5;
const kRowHeight = 44;

/** The view with what the user has set in it: a kind of names, whether all are unfolded, and whether the less certain are listed. */
export class WhoView {
  private kind: Kind = '';
  private unfolded = false;
  private unsure = false;
  private analysis: Analysis | null = null;
  private text = '';
  private selection: Selection | null = null;
  private acting: ReadonlySet<string> = new Set();
  private sorted: Entity[] = [];

  /** `update` renders the view anew. */
  constructor(private readonly update: () => void) {}

  render(data: PanelData): TemplateResult {
    this.keepUp(data);
    return html`${this.sorted.length > kMostUnfolded ? this.kinds(data) : nothing} ${copyTableButton('names', data)} ${this.lessCertain()}
      ${this.lists(data)} ${missingName(data)}`;
  }

  /** Forgets what was set for another article, and what would hide an entity that has just been chosen in the text. */
  private keepUp({ analysis, text, selection }: PanelData): void {
    if (analysis !== this.analysis) {
      this.sorted = [...analysis.entities].sort((a, b) => b.salience - a.salience);
      this.acting = actorsOf(analysis);
      if (text !== this.text) [this.kind, this.unfolded] = ['', false];
    }
    const chosen = selection === this.selection ? undefined : byId(analysis.entities, selection.facts[0]?.id);
    if (chosen && !this.isOfKind(chosen)) this.kind = isNamed(chosen) ? '' : 'unnamed';
    [this.analysis, this.text, this.selection] = [analysis, text, selection];
  }

  /** Whether it is of the kind that the list is narrowed to. */
  private isOfKind(entity: Entity): boolean {
    return this.kind ? isOf(this.kind, entity) : isNamed(entity) || this.acting.has(entity.id);
  }

  /** Those that may be listed: all, or what is certain enough; what is chosen is there all the same. */
  private listed(data: PanelData): Entity[] {
    return this.unsure ? this.sorted : this.sorted.filter((entity) => isSureEntity(entity) || isChosen(data, entity));
  }

  /** Asks for those that are left out because they are less certain. */
  private lessCertain(): TemplateResult | typeof nothing {
    const left = this.sorted.filter((entity) => this.isOfKind(entity) && !isSureEntity(entity)).length;
    if (left === 0) return nothing;
    const change = ({ target }: Event): void => this.set({ unsure: (target as HTMLInputElement).checked });
    return html`<label class="switch"><input type="checkbox" data-switch="unsure" .checked=${this.unsure} @change=${change} /> ${words().views.who.unsure(left)}</label>`;
  }

  private kinds(data: PanelData): TemplateResult {
    const { who } = words().views;
    const { nameGroups } = words().facts;
    const listed = this.listed(data);
    const option = (kind: Kind, title: string): TemplateResult | typeof nothing => {
      const fits = (entity: Entity): boolean => (kind ? isOf(kind, entity) : isNamed(entity));
      if (!this.sorted.some(fits)) return nothing;
      const number = listed.filter(fits).length;
      return html`<button type="button" data-kind=${kind} aria-pressed=${this.kind === kind} @click=${() => this.set({ kind })}>${title} <span>${number}</span></button>`;
    };
    return html`<div class="filters" role="group" aria-label=${who.kinds}>
      ${option('', who.all)} ${kNameGroups.map(({ group }) => option(group, nameGroups[group]))} ${option('unnamed', who.unnamed)}
    </div>`;
  }

  private lists(data: PanelData): unknown {
    const { who } = words().views;
    const listed = this.listed(data);
    if (this.kind) return list(data, '', listed.filter((entity) => isOf(this.kind, entity)));
    const minor = listed.filter((entity) => isNamed(entity) && isMinor(entity));
    const hidden = new Set(minor.length > kMostUnfolded ? minor : []);
    const shown = listed.filter((entity) => !hidden.has(entity));
    const named = shown.filter(isNamed);
    const isPerson = (entity: Entity): boolean => isOf('people', entity) || isOf('organisations', entity);
    return html`${list(data, who.people, named.filter(isPerson))}
      ${list(data, who.acting, shown.filter((entity) => !isNamed(entity) && this.acting.has(entity.id)))}
      ${list(data, who.places, named.filter(isPlace))}
      ${list(data, who.others, named.filter((entity) => !isPerson(entity) && !isPlace(entity)))}
      ${hidden.size > 0 ? this.folded(data, minor) : nothing}`;
  }

  /** Those that are mentioned in passing, behind a button; what is chosen shows all the same. */
  private folded(data: PanelData, entities: Entity[]): TemplateResult {
    const { inPassing, showInPassing, foldInPassing } = words().views.who;
    const shown = this.unfolded ? entities : entities.filter((entity) => isChosen(data, entity));
    return html`${list(data, inPassing, shown)}
      <button type="button" class="tool fold" aria-expanded=${this.unfolded} @click=${() => this.set({ unfolded: !this.unfolded })}>
        ${this.unfolded ? foldInPassing : showInPassing(entities.length)}
      </button>`;
  }

  private set(change: { kind?: Kind; unfolded?: boolean; unsure?: boolean }): void {
    Object.assign(this, change);
    this.update();
  }
}

function isChosen(data: PanelData, { id }: Entity): boolean {
  return data.selection.facts.some((fact) => fact.id === id);
}

function list(data: PanelData, title: string, entities: Entity[]): TemplateResult | typeof nothing {
  if (entities.length === 0) return nothing;
  const draw = (part: readonly Entity[]): TemplateResult => html`<ul>${part.map((entity) => row(data, entity))}</ul>`;
  return html`${title ? html`<h3>${title}</h3>` : nothing} ${rows(entities, { draw, height: kRowHeight, chosen: indexOfChosen(data, entities) })}`;
}

function row(data: PanelData, entity: Entity): unknown {
  const { times } = words().views;
  const { mentions } = words().facts;
  const number = entity.mentions.length;
  return factRow(
    data,
    entity.id,
    html`<span class="title">${entity.name}</span>
      <span class="note">${noteOn(entity, data.analysis)}</span> ${yours(entity)}
      <span class="count" title=${mentions(number)}>${number > 1 ? times(number) : nothing}</span>`,
    { details: (fact, selected) => (selected ? entityCard(data, fact) : nothing) },
  );
}

/** Where a user can say that words are a name: the words that have just been written, or a box for them. */
function missingName(data: PanelData): unknown {
  const { span, facts } = data.selection;
  return span && facts.length === 0 ? correctControl(data, { kind: 'words', span }) : correctControl(data, { kind: 'missing' });
}

/** What an entity is at a glance: what it is described as, who belongs to the group, else its type; and whether that is less certain. */
function noteOn(entity: Entity, { entities }: Analysis): string {
  const members = entity.members.flatMap((id) => byId(entities, id)?.name ?? []);
  const note = entity.descriptions[0]?.text ?? (members.length > 0 ? new Intl.ListFormat(language()).format(members) : typeInWords(entity));
  return isSureEntity(entity) ? note : `${note} · ${words().views.who.lessCertain}`;
}

function isOf(kind: Kind, entity: Entity): boolean {
  if (kind === 'unnamed') return !isNamed(entity);
  return isNamed(entity) && kNameGroups.find(({ group }) => group === kind)!.types.includes(entity.type);
}

/** Whether the article mentions it but once, or never by a name: "the very dangerous situation". */
function isMinor({ mentions, members }: Entity): boolean {
  return mentions.length === 1 || (members.length === 0 && !mentions.some(({ kind }) => kind === 'name'));
}

/** The ids of all that act or speak, and are no mere things. */
function actorsOf({ entities, events, quotes }: Analysis): Set<string> {
  const agents = events.flatMap(({ arguments: parts }) => parts.flatMap(({ role, entity }) => (role === 'agent' ? [entity] : [])));
  const speakers = quotes.map(({ speaker }) => speaker?.entity ?? null);
  const isActor = (id: string | null): id is string => id !== null && byId(entities, id)?.type !== 'OTHER';
  return new Set([...agents, ...speakers].filter(isActor));
}
