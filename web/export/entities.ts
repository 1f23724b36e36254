// What the article names, as files for other programs: all entities as JSON or as a table, the places as GeoJSON.
import type { Analysis } from '../engine/analysis.js';
import { csvFile, jsonFile, type ExportFile, type ExportOffer } from './files.js';
import { coordinatesOf, isPlace } from '../facts/geography.js';

export function entityOffers(analysis: Analysis): ExportOffer[] {
  return [
    { label: 'JSON', file: () => entitiesAsJson(analysis) },
    { label: 'CSV', file: () => entitiesAsCsv(analysis) },
  ];
}

export function placeOffers(analysis: Analysis): ExportOffer[] {
  return [{ label: 'GeoJSON', file: () => placesAsGeoJson(analysis) }];
}

/** The entities with what the article relates them to, as the analysis has them. */
function entitiesAsJson({ offsets, entities, relations }: Analysis): ExportFile {
  return jsonFile('nutgraf-entities.json', { offsets, entities, relations });
}

/** A row an entity; several descriptions or members stand in one cell, parted by semicolons. */
function entitiesAsCsv({ entities }: Analysis): ExportFile {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const rows = entities.map(({ id, type, name, mentions, salience, descriptions, members, link }) => [
    id,
    type,
    name,
    mentions.length,
    salience,
    descriptions.map(({ text }) => text).join('; '),
    members.map((member) => nameOf.get(member) ?? member).join('; '),
    link?.country ?? null,
    link?.lat ?? null,
    link?.lon ?? null,
    link?.geonames ?? null,
    link?.wikidata ?? null,
  ]);
  const titles = ['id', 'type', 'name', 'mentions', 'salience', 'descriptions', 'members', 'country', 'lat', 'lon', 'geonames', 'wikidata'];
  return csvFile('nutgraf-entities.csv', [titles, ...rows]);
}

/** A point a place that has coordinates, as RFC 7946 writes it. */
function placesAsGeoJson({ offsets, entities }: Analysis): ExportFile {
  const features = entities.filter(isPlace).flatMap((entity) => {
    const coordinates = coordinatesOf(entity);
    if (!coordinates) return [];
    const { id, type, name, salience, link } = entity;
    const mentions = entity.mentions.map(({ start, end }) => ({ start, end }));
    const { country, geonames, wikidata } = link!;
    const properties = { name, type, country, geonames, wikidata, salience, mentions };
    return [{ type: 'Feature', id, geometry: { type: 'Point', coordinates }, properties }];
  });
  return jsonFile('nutgraf-places.geojson', { type: 'FeatureCollection', offsets, features }, 'application/geo+json');
}
