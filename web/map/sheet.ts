// The sheet that a map of one article shows parts of: its places and the outlines of the countries around them.
import { geoContains } from 'd3-geo';
import type { Analysis, Entity } from '../engine/analysis.js';
import { coordinatesOf, isCountry, isPlace } from '../facts/geography.js';
import { Globe, type Point } from './globe.js';
import type { Spot } from './marks.js';
import type { Country } from './outlines.js';

// Outlines come in two grains, so that none has more points than the pixels of a scale can show.
const kFineScale = 3;  // pixels for a unit, from which on the fine grain is drawn
const kCoarse = 0.3;  // units from point to point
const kFine = 0.01;

interface Outline {
  country: Country;
  bounds: [Point, Point];
  /** Whether the article names the country. */
  named: boolean;
  coarse?: string;
  fine?: string;
}

export class Sheet {
  readonly globe: Globe;
  /** The places that have coordinates, with their points on the sheet. */
  readonly spots: Spot[];
  private readonly outlines: Outline[];

  constructor(analysis: Analysis, countries: Country[]) {
    const places = analysis.entities.filter((entity) => isPlace(entity) && coordinatesOf(entity));
    this.globe = new Globe(places.map((entity) => coordinatesOf(entity)!));
    this.spots = places.map((entity) => ({
      id: entity.id,
      name: entity.name,
      at: this.globe.pointOf(coordinatesOf(entity)!),
      weight: entity.mentions.length,
    }));
    const named = new Set(places.filter(isCountry).map((entity) => findCountry(countries, entity)));
    this.outlines = countries.map((country) => ({ country, bounds: this.globe.boundsOf(country), named: named.has(country) }));
  }

  /** The outlines that reach into a part of the sheet, as SVG paths fit for a scale in pixels for a unit. */
  outlinesIn([[left, top], [right, bottom]]: [Point, Point], scale: number): { path: string; named: boolean }[] {
    const seen = this.outlines.filter(({ bounds: [least, most] }) => least[0] < right && most[0] > left && least[1] < bottom && most[1] > top);
    return seen.map((outline) => ({ path: this.pathOf(outline, scale), named: outline.named }));
  }

  private pathOf(outline: Outline, scale: number): string {
    if (scale < kFineScale) return (outline.coarse ??= this.globe.pathOf(outline.country, kCoarse));
    return (outline.fine ??= this.globe.pathOf(outline.country, kFine));
  }
}

/** The country of the entity's name, or else the one that it lies in. */
function findCountry(countries: Country[], entity: Entity): Country | undefined {
  const place = coordinatesOf(entity)!;
  return countries.find(({ properties }) => properties.name === entity.name) ?? countries.find((country) => geoContains(country, place));
}
