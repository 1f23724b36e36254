// The facts of an article as JSON-LD in the terms of schema.org. Each thing has a name within its page, so that the like name of
// another page is not taken for the same thing.

const kType = { people: 'Person', bodies: 'Organization' };

/** A NewsArticle with what it mentions and whom it quotes. */
export function linkedData({ title, published, address }, facts) {
  const things = ['people', 'bodies'].flatMap((kind) => facts[kind].map((thing) => ({ '@type': kType[kind], ...named(thing) })));
  const places = facts.places.map((place) => ({ '@type': place.isCountry ? 'Country' : 'Place', ...named(place) }));
  const quotations = facts.quotations.map(({ words, speaker }) => ({ '@type': 'Quotation', text: words, spokenByCharacter: { '@id': reference(speaker) } }));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(address ? { '@id': address, url: address } : {}),
    headline: title,
    datePublished: published,
    ...(things.length + places.length > 0 ? { mentions: [...things, ...places] } : {}),
    ...(quotations.length > 0 ? { hasPart: quotations } : {}),
  };
}

function named({ id, name, wikidata, geonames }) {
  const addresses = [wikidata && `https://www.wikidata.org/entity/${wikidata}`, geonames && `https://sws.geonames.org/${geonames}/`].filter(Boolean);
  return { '@id': reference(id), name, ...(addresses.length > 0 ? { sameAs: addresses } : {}) };
}

function reference(id) {
  return `#nutgraf-${id}`;
}
