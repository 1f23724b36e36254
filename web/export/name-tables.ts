// The names of an article as rows.
import type { Entity } from '../engine/analysis.js';
import { countryName, typeInWords } from '../facts/geography.js';
import { isNamed } from '../facts/names.js';
import type { Article } from './article.js';
import type { Row } from './tables.js';
import { oneLine, wordsOn } from './text.js';

/** All that bears a name, the weightiest first. */
export function namedEntities({ analysis }: Article): Entity[] {
  return analysis.entities.filter(isNamed).sort((a, b) => b.salience - a.salience);
}

/** A row an entity, placed at its first mention. */
export function nameRows(article: Article): Row[] {
  const nameOf = new Map(article.analysis.entities.map(({ id, name }) => [id, name]));
  return namedEntities(article).map((entity) => ({
    span: { start: entity.mentions[0].start, end: entity.mentions[0].end },
    cells: {
      id: entity.id,
      name: oneLine(entity.name),
      type: typeInWords(entity),
      descriptions: entity.descriptions.map(({ text }) => oneLine(text)).join('; ') || null,
      mentions: entity.mentions.length,
      weight: entity.salience,
      members: entity.members.map((member) => nameOf.get(member) ?? member).join('; ') || null,
      country: countryName(entity.link?.country),
      latitude: entity.link?.lat ?? null,
      longitude: entity.link?.lon ?? null,
      geonames: entity.link?.geonames ?? null,
      wikidata: entity.link?.wikidata ?? null,
    },
  }));
}

/** A row a mention of what bears a name, in the order of the article. */
export function mentionRows(article: Article): Row[] {
  return namedEntities(article)
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start)
    .map(({ entity, mention }) => ({
      span: { start: mention.start, end: mention.end },
      cells: { id: entity.id, name: oneLine(entity.name), words: wordsOn(article.text, mention), mentionKind: mention.kind, type: typeInWords(entity) },
    }));
}
