// The people, organisations and places of the article: the central ones first, each with a card of all that is said of it.
import { html, nothing, type TemplateResult } from 'lit';
import type { Analysis, Entity } from '../engine/analysis.js';
import { entityOffers } from '../export/entities.js';
import { exportButtons } from '../export/files.js';
import type { Selection } from '../facts/facts.js';
import { typeInWords } from '../facts/geography.js';
import { isNamed } from '../facts/names.js';
import { count, kNameGroups } from '../facts/words.js';
import { entityCard } from './entity-card.js';
import type { PanelData } from '../facts/panel-data.js';
import { factRow, nothingFound } from './panel.js';

const kList = new Intl.ListFormat('en');

/** From this share of the weightiest one's salience on, an entity is a central one. */
const kCentral = 0.4;
/** The group of what has no name; it is listed only where it is asked for. */
const kNameless = 'Without a name';
/** As many that are mentioned in passing are listed; more are folded. */
const kMostUnfolded = 5;

/** The panel with what the user has set in it: a word to search for, a group of types, whether all are unfolded. */
export class EntitiesPanel {
  private query = '';
  private group = '';
  private unfolded = false;
  private analysis: Analysis | null = null;
  private selection: Selection | null = null;

  /** `update` renders the panel anew. */
  constructor(private readonly update: () => void) {}

  render(data: PanelData): TemplateResult {
    this.keepUp(data);
    const { entities } = data.analysis;
    if (entities.length === 0) return nothingFound('names');
    return html`${entities.length > kMostUnfolded ? this.filters(data) : nothing} ${this.lists(data)} ${exportButtons(entityOffers(data.analysis))}`;
  }

  /** Forgets what was set for another article, and what would hide an entity that has just been chosen in the text. */
  private keepUp({ analysis, selection, text }: PanelData): void {
    const chosen = analysis.entities.find(({ id }) => selection.facts[0]?.id === id);
    const hidden = selection !== this.selection && chosen && !this.fits(chosen, text);
    if (analysis !== this.analysis || hidden) [this.query, this.group] = ['', chosen && !isNamed(chosen) ? kNameless : ''];
    if (analysis !== this.analysis) this.unfolded = false;
    [this.analysis, this.selection] = [analysis, selection];
  }

  private filters({ analysis: { entities } }: PanelData): TemplateResult {
    const option = (group: string): TemplateResult | typeof nothing => {
      const number = entities.filter((entity) => isIn(group, entity)).length;
      if (number === 0) return nothing;
      return html`<button type="button" aria-pressed=${this.group === group} @click=${() => this.set({ group })}>
        ${group || 'All'} <span>${number}</span>
      </button>`;
    };
    return html`<div class="filters" role="search">
      <input
        type="search"
        aria-label="Search the names"
        placeholder="Search"
        autocomplete="off"
        .value=${this.query}
        @input=${({ target }: InputEvent) => this.set({ query: (target as HTMLInputElement).value })}
      />
      <div role="group" aria-label="Kinds of names">${['', ...kNameGroups.map(({ title }) => title), kNameless].map(option)}</div>
    </div>`;
  }

  private lists(data: PanelData): TemplateResult {
    const found = data.analysis.entities.filter((entity) => this.fits(entity, data.text)).sort((a, b) => b.salience - a.salience);
    if (found.length === 0) return html`<p class="none" role="status">No name fits.</p>`;
    if (this.group || this.query) return html`${list(data, '', found)}`;

    const central = found.filter(({ salience }) => salience >= kCentral);
    const others = found.filter((entity) => !central.includes(entity));
    const minor = others.filter(isMinor);
    if (minor.length <= kMostUnfolded) return html`${list(data, 'Central', central)} ${list(data, 'Further', others)}`;
    const further = others.filter((entity) => !isMinor(entity));
    return html`${list(data, 'Central', central)} ${list(data, 'Further', further)} ${this.folded(data, minor)}`;
  }

  private fits(entity: Entity, text: string): boolean {
    const wanted = plain(this.query.trim());
    if (wanted && !isCalled(entity, wanted, text)) return false;
    return isIn(this.group, entity) || (wanted !== '' && this.group === '');
  }

  /** Those that are mentioned in passing, behind a button; what is chosen shows all the same. */
  private folded(data: PanelData, entities: Entity[]): TemplateResult {
    const shown = this.unfolded ? entities : entities.filter(({ id }) => data.selection.facts.some((fact) => fact.id === id));
    return html`${list(data, 'In passing', shown)}
      <button type="button" class="tool fold" aria-expanded=${this.unfolded} @click=${() => this.set({ unfolded: !this.unfolded })}>
        ${this.unfolded ? 'Fold those mentioned in passing' : `Show ${entities.length} mentioned in passing`}
      </button>`;
  }

  private set(change: { query?: string; group?: string; unfolded?: boolean }): void {
    Object.assign(this, change);
    this.update();
  }
}

function list(data: PanelData, title: string, entities: Entity[]): TemplateResult | typeof nothing {
  if (entities.length === 0) return nothing;
  return html`${title ? html`<h3>${title}</h3>` : nothing}
    <ul>
      ${entities.map((entity) => {
        const { id, name, mentions } = entity;
        return factRow(
          data,
          id,
          html`<span class="title">${name}</span>
            <span class="note">${noteOn(entity, data.analysis)}</span>
            <span class="count" title=${count(mentions.length, 'mention')}>${mentions.length > 1 ? `${mentions.length}×` : nothing}</span>`,
          (fact, selected) => (selected ? entityCard(data, fact) : nothing),
        );
      })}
    </ul>`;
}

/** What an entity is at a glance: what it is described as, who belongs to the group, else its type. */
function noteOn(entity: Entity, { entities }: Analysis): string {
  const members = entities.filter(({ id }) => entity.members.includes(id)).map(({ name }) => name);
  return entity.descriptions[0]?.text ?? (members.length > 0 ? kList.format(members) : typeInWords(entity));
}

/** Whether an entity is of this group, or bears any name where none is given. */
function isIn(group: string, entity: Entity): boolean {
  if (group === kNameless) return !isNamed(entity);
  return isNamed(entity) && (group === '' || kNameGroups.find(({ title }) => title === group)!.types.includes(entity.type));
}

/** Whether the article mentions it but once, or never by a name: "the very dangerous situation". */
function isMinor({ mentions, members }: Entity): boolean {
  return mentions.length === 1 || (members.length === 0 && !mentions.some(({ kind }) => kind === 'name'));
}

/** Whether a name, a description or any words of the article for the entity hold what is searched for. */
function isCalled({ name, descriptions, mentions }: Entity, wanted: string, text: string): boolean {
  const words = [name, ...descriptions.map((description) => description.text), ...mentions.map(({ start, end }) => text.slice(start, end))];
  return words.some((word) => plain(word).includes(wanted));
}

/** Without capitals and accents, which nobody types to search. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
