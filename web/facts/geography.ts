// Which entities are places, where on the globe they lie, and what their country is called.
import type { Entity } from '../engine/analysis.js';
import { language, words } from '../words/catalogue.js';
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

const kNames = new Map<string, Intl.DisplayNames>();

/** The names of countries in a language. A browser takes ten milliseconds to make them, so they are made when they are first asked for. */
function namesIn(code: string, style: 'long' | 'short' = 'long'): Intl.DisplayNames {
  const key = `${code} ${style}`;
  if (!kNames.has(key)) kNames.set(key, new Intl.DisplayNames(code, { type: 'region', style, fallback: 'none' }));
  return kNames.get(key)!;
}

/** The country's name in the reader's language for its ISO 3166-1 code; null where the code is none. */
export function countryName(code: string | null | undefined): string | null {
  if (!isCode(code)) return null;
  return namesIn(language()).of(code) ?? null;
}

function isCode(code: string | null | undefined): code is string {
  return code != null && /^[A-Z]{2}$/.test(code);
}

/** Whether the entity is a whole country and no place in one. */
export function isCountry({ type, name, link }: Entity): boolean {
  const code = link?.country;
  const bare = name.replaceAll('.', '');
  return type === 'GPE' && isCode(code) && (namesIn('en').of(code) === bare || namesIn('en', 'short').of(code) === bare);
}

/** What the entity is, in words. */
export function typeInWords(entity: Entity): string {
  return isCountry(entity) ? words().facts.country : typeName(entity.type);
}
