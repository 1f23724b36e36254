// Where the article takes place: a map, and the same places as a list with their country and how often they are named.
import { html, nothing, type TemplateResult } from 'lit';
import type { Analysis, Entity } from '../engine/analysis.js';
import { coordinatesOf, countryName, isPlace } from '../facts/geography.js';
import type { PanelData } from '../facts/panel-data.js';
import { words } from '../words/catalogue.js';
import { entityCard } from './entity-card.js';
import { factRow, indexOfChosen } from './panel.js';
import { rows } from './rows.js';

const kRowHeight = 44;

/** The map with its list; the map's program is fetched when there is first something to show on it. */
export class PlacesList {
  private map: Promise<unknown> | null = null;
  private failed = false;

  /** `update` renders the view anew. */
  constructor(private readonly update: () => void) {}

  render(data: PanelData): TemplateResult | typeof nothing {
    const places = data.analysis.entities.filter(isPlace).sort((a, b) => b.mentions.length - a.mentions.length);
    if (places.length === 0) return nothing;
    const [located, others] = [places.filter(coordinatesOf), places.filter((entity) => !coordinatesOf(entity))];
    return html`<h3>${words().views.titles.places}</h3>
      <div class="atlas">
        ${located.length > 0 ? this.mapOf(data) : nothing}
        <div>
          ${list(data, '', located)} ${list(data, words().views.when.offMap, others)}
        </div>
      </div>`;
  }

  private mapOf(data: PanelData): TemplateResult {
    this.map ??= import('../map/nutgraf-map.js').catch(() => {
      this.failed = true;
      this.update();
    });
    if (this.failed) return html`<p class="none" role="status">${words().views.when.noMap}</p>`;
    return html`<nutgraf-map part="map" .data=${data}></nutgraf-map>`;
  }
}

/** Whether the article names a place. */
export function hasPlaces({ entities }: Analysis): boolean {
  return entities.some(isPlace);
}

function list(data: PanelData, title: string, places: Entity[]): TemplateResult | typeof nothing {
  if (places.length === 0) return nothing;
  const draw = (part: readonly Entity[]): TemplateResult => html`<ul>${part.map((entity) => row(data, entity))}</ul>`;
  return html`${title ? html`<h4>${title}</h4>` : nothing} ${rows(places, { draw, height: kRowHeight, chosen: indexOfChosen(data, places) })}`;
}

function row(data: PanelData, entity: Entity): unknown {
  const { length } = entity.mentions;
  return factRow(
    data,
    entity.id,
    html`<span class="title">${entity.name}</span>
      <span class="note">${countryOf(entity)}</span>
      <span class="count" title=${words().facts.mentions(length)}>${words().views.times(length)}</span>`,
    { details: (fact, selected) => (selected ? entityCard(data, fact) : nothing) },
  );
}

/** The country that the place lies in; nothing for a country itself. */
function countryOf({ name, link }: Entity): string | typeof nothing {
  const country = countryName(link?.country);
  return country && country !== name ? country : nothing;
}
