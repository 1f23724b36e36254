// Where the article takes place: a map, and the same places as a list with their country and how often they are named.
import { html, nothing, type TemplateResult } from 'lit';
import type { Entity } from '../engine/analysis.js';
import { placeOffers } from '../export/entities.js';
import { exportButtons } from '../export/files.js';
import { coordinatesOf, countryName, isPlace } from '../facts/geography.js';
import { count } from '../facts/words.js';
import { entityCard } from './entity-card.js';
import type { PanelData } from '../facts/panel-data.js';
import { factRow, nothingFound } from './panel.js';

/** The panel; the map's program is fetched when there is first something to show on it. */
export class PlacesPanel {
  private map: Promise<unknown> | null = null;
  private failed = false;

  /** `update` renders the panel anew. */
  constructor(private readonly update: () => void) {}

  render(data: PanelData): TemplateResult {
    const places = data.analysis.entities.filter(isPlace).sort((a, b) => b.mentions.length - a.mentions.length);
    if (places.length === 0) return nothingFound('places');
    const [located, others] = [places.filter(coordinatesOf), places.filter((entity) => !coordinatesOf(entity))];
    return html`<div class="atlas">
      ${located.length > 0 ? this.mapOf(data) : nothing}
      <div>
        ${list(data, '', located)} ${list(data, located.length > 0 ? 'Not on the map' : 'Where they lie is not known', others)}
        ${located.length > 0 ? exportButtons(placeOffers(data.analysis)) : nothing}
      </div>
    </div>`;
  }

  private mapOf(data: PanelData): TemplateResult {
    this.map ??= import('../map/nutgraf-map.js').catch(() => {
      this.failed = true;
      this.update();
    });
    if (this.failed) return html`<p class="none" role="status">The map could not be loaded; the list has all of its places.</p>`;
    return html`<nutgraf-map part="map" .data=${data}></nutgraf-map>`;
  }
}

function list(data: PanelData, title: string, places: Entity[]): TemplateResult | typeof nothing {
  if (places.length === 0) return nothing;
  return html`${title ? html`<h3>${title}</h3>` : nothing}
    <ul>
      ${places.map((entity) =>
        factRow(
          data,
          entity.id,
          html`<span class="title">${entity.name}</span>
            <span class="note">${countryOf(entity)}</span>
            <span class="count" title=${count(entity.mentions.length, 'mention')}>${entity.mentions.length}×</span>`,
          (fact, selected) => (selected ? entityCard(data, fact) : nothing),
        ),
      )}
    </ul>`;
}

/** The country that the place lies in; nothing for a country itself. */
function countryOf({ name, link }: Entity): string | typeof nothing {
  const country = countryName(link?.country);
  return country && country !== name ? country : nothing;
}
