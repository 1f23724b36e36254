// Which entities are places, where on the globe they lie, and what their country is called.
import type { Entity } from '../engine/analysis.js';
import { isNamed } from './names.js';
import { typeName } from './words.js';

/** Degrees east and degrees north, in this order as GeoJSON has them. */
export type Coordinates = [longitude: number, latitude: number];

/** Whether the entity is a place that bears a name; not "this country". */
export function isPlace(entity: Entity): boolean {
  return isNamed(entity) && (entity.type === 'GPE' || entity.type === 'LOC' || entity.type === 'FAC');
}

/** Where the entity lies; null where that is not known. */
export function coordinatesOf({ link }: Entity): Coordinates | null {
  return link?.lat == null || link.lon == null ? null : [link.lon, link.lat];
}

const kCountryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const kShortNames = new Intl.DisplayNames('en', { type: 'region', style: 'short', fallback: 'none' });

/** The country's name in English for its ISO 3166-1 code; null where the code is none. */
export function countryName(code: string | null | undefined): string | null {
  return code && /^[A-Z]{2}$/.test(code) ? (kCountryNames.of(code) ?? null) : null;
}

/** Whether the entity is a whole country and no place in one. */
export function isCountry({ type, name, link }: Entity): boolean {
  const country = countryName(link?.country);
  return type === 'GPE' && country !== null && [country, kShortNames.of(link!.country!)].includes(name.replaceAll('.', ''));
}

/** What the entity is, in words. */
export function typeInWords(entity: Entity): string {
  return isCountry(entity) ? 'country' : typeName(entity.type);
}
