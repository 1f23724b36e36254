// The places of an article as points, as RFC 7946 writes them.
import { coordinatesOf, isPlace } from '../facts/geography.js';
import { fileName, type Article } from './article.js';
import { jsonFile, type ExportFile } from './files.js';
import { Places } from './text.js';

/** Whether any place of the article has a position. */
export function hasPoints({ analysis }: Article): boolean {
  return analysis.entities.some((entity) => isPlace(entity) && coordinatesOf(entity));
}

export function placesAsGeoJson(article: Article): ExportFile {
  const { analysis, text, about } = article;
  const places = new Places(analysis, text);
  const features = analysis.entities.filter(isPlace).flatMap((entity) => {
    const coordinates = coordinatesOf(entity);
    if (!coordinates) return [];
    const { id, type, name, salience, link } = entity;
    const mentions = entity.mentions.map(({ start, end }) => ({ start, end, sentence: places.sentenceOf({ start, end }) }));
    const { country, geonames, wikidata } = link!;
    const properties = { name, type, country, geonames, wikidata, salience, mentions };
    return [{ type: 'Feature', id, geometry: { type: 'Point', coordinates }, properties }];
  });
  return jsonFile(fileName(article, 'geojson', 'places'), { type: 'FeatureCollection', about, features }, 'application/geo+json');
}
