// The article as linked data in the terms of schema.org: what it mentions, what is quoted, and as a Claim, with its status and who makes
// it, all that somebody says or that did not simply happen.
import type { Claim, Entity, Event, Quote } from '../engine/analysis.js';
import { standing } from '../facts/claim-terms.js';
import { isCountry } from '../facts/geography.js';
import { isSaid, speakerName, wordsOf } from '../facts/quote-terms.js';
import { phraseOf } from '../facts/timeline.js';
import { fileName, type Article } from './article.js';
import { jsonFile, type ExportFile } from './files.js';
import { namedEntities } from './name-tables.js';
import { oneLine, wordsOn } from './text.js';

/** schema.org's terms, and those of the analysis that it has none for. */
const kContext = ['https://schema.org', { nutgraf: 'urn:nutgraf:' }];

type Thing = Record<string, unknown>;

export function articleAsJsonLd(article: Article): ExportFile {
  const { analysis, text, about } = article;
  const byline = analysis.document.byline.map((author) => ({ '@type': 'Person', name: wordsOn(text, author) }));
  const quoted = analysis.quotes.filter(isQuotation).map((quote) => quotation(quote, article));
  const claimed = [
    ...analysis.quotes.filter((quote) => !isQuotation(quote)).map((quote) => reportedClaim(quote, article)),
    ...analysis.events.filter(({ status, source }) => source !== null || status !== 'happened').map((event) => eventClaim(event, article)),
    ...analysis.story.disputes.flatMap(({ claims }) => claims.map((claim, index) => disputedClaim(claim, index, article))),
  ];
  const value = present({
    '@context': kContext,
    '@type': 'NewsArticle',
    '@id': about.address ?? 'urn:nutgraf:article',
    url: about.address,
    headline: about.title,
    datePublished: about.published,
    inLanguage: analysis.document.language.code,
    publisher: about.publisher && { '@type': 'Organization', name: about.publisher },
    author: byline.length > 0 ? byline : null,
    keywords: analysis.story.keywords.map((keyword) => keyword.text),
    articleBody: text,
    mentions: namedEntities(article).map((entity) => mentioned(entity, article)),
    hasPart: [...quoted, ...claimed],
  });
  return jsonFile(fileName(article, 'jsonld'), value, 'application/ld+json');
}

/** Without what is not known. */
function present(thing: Thing): Thing {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)));
}

const kTypes: Record<Entity['type'], string> = {
  PERSON: 'Person',
  ORG: 'Organization',
  GPE: 'AdministrativeArea',
  LOC: 'Place',
  FAC: 'Place',
  NORP: 'Thing',
  EVENT: 'Event',
  PRODUCT: 'Product',
  WORK: 'CreativeWork',
  LAW: 'Legislation',
  OTHER: 'Thing',
};

function mentioned(entity: Entity, { analysis }: Article): Thing {
  const { id, name, descriptions, link } = entity;
  const members = analysis.entities.filter((candidate) => entity.members.includes(candidate.id));
  const isGroup = members.length > 0;
  const addresses = [link?.wikidata && `https://www.wikidata.org/entity/${link.wikidata}`, link?.geonames && `https://sws.geonames.org/${link.geonames}/`];
  const isPlace = ['GPE', 'LOC', 'FAC'].includes(entity.type);
  return present({
    '@type': isGroup ? 'Organization' : isCountry(entity) ? 'Country' : kTypes[entity.type],
    '@id': reference(id),
    name: oneLine(name),
    description: descriptions.length > 0 ? descriptions.map(({ text }) => oneLine(text)).join('; ') : null,
    sameAs: addresses.filter(Boolean),
    geo: isPlace && link?.lat != null && link.lon != null ? { '@type': 'GeoCoordinates', latitude: link.lat, longitude: link.lon } : null,
    member: isGroup ? members.map((member) => ({ '@id': reference(member.id) })) : null,
  });
}

function reference(id: string): string {
  return `urn:nutgraf:${id}`;
}

/** Whether words were said or written just so; what is reported in the words of the article is no quotation. */
function isQuotation(quote: Quote): boolean {
  return quote.kind === 'direct' && isSaid(quote) && !quote.cue?.negated;
}

function quotation(quote: Quote, article: Article): Thing {
  return present({ '@type': 'Quotation', ...attributed(quote, article) });
}

function reportedClaim(quote: Quote, article: Article): Thing {
  const status = quote.cue?.negated ? 'not said' : quote.cue?.questioned ? 'left open' : quote.kind === 'mixed' ? 'reported, partly quoted' : 'reported';
  return present({ '@type': 'Claim', creativeWorkStatus: status, ...attributed(quote, article) });
}

/** What is said, who says it, and how the article gives it. */
function attributed(quote: Quote, article: Article): Thing {
  return {
    '@id': reference(quote.id),
    text: oneLine(wordsOf(quote, article.text)),
    author: author(speakerName(quote, article.analysis, article.text), quote.speaker?.entity ?? null, article),
    'nutgraf:class': quote.class,
    'nutgraf:kind': quote.kind,
    'nutgraf:stance': quote.stance,
    ...placed(quote.spans[0].start, quote.spans.at(-1)!.end),
  };
}

function eventClaim(event: Event, article: Article): Thing {
  const quote = article.analysis.quotes.find(({ id }) => id === event.source?.quote);
  return present({
    '@type': 'Claim',
    '@id': reference(event.id),
    text: oneLine(phraseOf(event, article.text)),
    creativeWorkStatus: standing(event, article.analysis, article.text),
    author: author(quote ? speakerName(quote, article.analysis, article.text) : null, event.source?.entity ?? quote?.speaker?.entity ?? null, article),
    'nutgraf:status': event.status,
    'nutgraf:factuality': event.factuality,
    'nutgraf:voice': event.source ? 'source' : 'article',
    ...placed(event.start, event.end),
  });
}

function disputedClaim(claim: Claim, index: number, article: Article): Thing {
  const quote = article.analysis.quotes.find(({ id }) => id === claim.quote);
  return present({
    '@type': 'Claim',
    '@id': reference(`${claim.quote}-${index}-disputed`),
    text: oneLine(claim.says),
    creativeWorkStatus: 'disputed',
    author: author(quote ? speakerName(quote, article.analysis, article.text) : null, claim.by, article),
    'nutgraf:class': quote?.class ?? null,
    'nutgraf:stance': quote?.stance ?? null,
    ...placed(claim.start, claim.end),
  });
}

/** Who says something: one of those mentioned, or a name by itself. */
function author(name: string | null, id: string | null, { analysis }: Article): Thing | null {
  const entity = analysis.entities.find((candidate) => candidate.id === id);
  const called = entity?.name ?? name;
  if (!called) return null;
  const type = entity && (entity.type === 'PERSON' && entity.members.length === 0 ? 'Person' : 'Organization');
  return { '@type': type ?? 'Person', ...(entity ? { '@id': reference(entity.id) } : {}), name: oneLine(called) };
}

function placed(start: number, end: number): Thing {
  return { 'nutgraf:start': start, 'nutgraf:end': end };
}
