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

/** Countries are shaded in as many steps, the darkest for as many mentions at least. */
const kShades = 4;
const kDarkest = 8;

interface Outline {
  country: Country;
  bounds: [Point, Point];
  /** How much of the article is about places in the country, in steps from 0 to 4. */
  shade: number;
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
      isCountry: isCountry(entity),
    }));
    const bounded = countries.map((country) => ({ country, bounds: this.globe.boundsOf(country) }));
    const weights = this.weigh(places, bounded);
    const most = Math.max(kDarkest, ...weights.values());
    this.outlines = bounded.map((outline) => ({ ...outline, shade: Math.ceil((kShades * (weights.get(outline.country) ?? 0)) / most) }));
  }

  /** The outlines that reach into a part of the sheet, as SVG paths fit for a scale in pixels for a unit. */
  outlinesIn([[left, top], [right, bottom]]: [Point, Point], scale: number): { path: string; shade: number }[] {
    const seen = this.outlines.filter(({ bounds: [least, most] }) => least[0] < right && most[0] > left && least[1] < bottom && most[1] > top);
    return seen.map((outline) => ({ path: this.pathOf(outline, scale), shade: outline.shade }));
  }

  /** The outline that a place stands in; a country also by its name. */
  private countryOf(place: Entity, outlines: Pick<Outline, 'country' | 'bounds'>[]): Country | undefined {
    const [x, y] = this.globe.pointOf(coordinatesOf(place)!);
    const near = outlines.filter(({ bounds: [[left, top], [right, bottom]] }) => left <= x && x <= right && top <= y && y <= bottom);
    const named = isCountry(place) ? outlines.find(({ country }) => country.properties.name === place.name) : undefined;
    return named?.country ?? near.find(({ country }) => geoContains(country, coordinatesOf(place)!))?.country;
  }

  /** How often places of each country are named. One place of a country tells which outline is its; the others have the same code. */
  private weigh(places: Entity[], outlines: Pick<Outline, 'country' | 'bounds'>[]): Map<Country, number> {
    const byCode = new Map<string, Entity[]>();
    for (const place of places) {
      const code = place.link?.country ?? place.id;
      byCode.set(code, [...(byCode.get(code) ?? []), place]);
    }
    const weights = new Map<Country, number>();
    for (const group of byCode.values()) {
      const country = group.map((place) => this.countryOf(place, outlines)).find((found) => found !== undefined);
      const weight = group.reduce((sum, { mentions }) => sum + mentions.length, 0);
      if (country) weights.set(country, (weights.get(country) ?? 0) + weight);
    }
    return weights;
  }

  private pathOf(outline: Outline, scale: number): string {
    if (scale < kFineScale) return (outline.coarse ??= this.globe.pathOf(outline.country, kCoarse));
    return (outline.fine ??= this.globe.pathOf(outline.country, kFine));
  }
}
