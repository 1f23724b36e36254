// Gathers the facts of all articles under the names that they share, so that each name has one page.

/** The kinds of names that have pages, with their folder. */
export const kFolders = { people: 'people', bodies: 'organisations', places: 'places' };

/**
 * The names of a kind in alphabetical order: { name, slug, country, articles: [{ article, quotations }] }. Articles that call somebody
 * alike share a page; so do those that a register gives the same number.
 */
export function gather(kind, articles) {
  const all = articles.flatMap((article) => article.facts[kind].map((thing) => ({ thing, article })));
  const numbers = new Map();
  for (const { thing } of all) if (numberOf(thing)) at(numbers, thing.name, () => new Set()).add(numberOf(thing));
  const keyOf = (thing) => numberOf(thing) ?? (numbers.get(thing.name)?.size === 1 ? [...numbers.get(thing.name)][0] : `name ${thing.name}`);
  const groups = new Map();
  for (const one of all) at(groups, keyOf(one.thing), () => []).push(one);
  const names = [...groups.values()].map(nameOf).sort((a, b) => compare(sortable(a.name), sortable(b.name)) || compare(a.name, b.name) || compare(a.key, b.key));
  const taken = new Set();
  return names.map(({ key, ...name }) => ({ ...name, slug: freeSlug(name.name, taken) }));
}

/** The number of a thing in a register; of a country its code. */
function numberOf({ geonames, wikidata, isCountry, code }) {
  if (isCountry) return `country ${code}`;
  return geonames ? `geonames ${geonames}` : wikidata ? `wikidata ${wikidata}` : null;
}

/** One name for what articles call by several: the commonest, and of these the longest. */
function nameOf(group) {
  const times = new Map();
  for (const { thing } of group) times.set(thing.name, (times.get(thing.name) ?? 0) + 1);
  const [[name]] = [...times].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || compare(a[0], b[0]));
  const perArticle = new Map();
  for (const { thing, article } of group) {
    const said = article.facts.quotations.filter(({ speaker }) => speaker === thing.id);
    at(perArticle, article, () => []).push(...said);
  }
  const entries = [...perArticle].map(([article, quotations]) => ({ article, quotations: quotations.sort((a, b) => a.start - b.start) }));
  const first = group[0].thing;
  return { name, key: numberOf(first) ?? name, country: first.country ?? null, articles: entries.sort((a, b) => newestFirst(a.article, b.article)) };
}

/** The order of articles on all pages. */
export function newestFirst(a, b) {
  return compare(b.published, a.published) || compare(a.path, b.path);
}

/** What a map holds for a key; where it holds nothing yet, what `make` gives. */
function at(map, key, make) {
  if (!map.has(key)) map.set(key, make());
  return map.get(key);
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Letters without their marks, as an alphabetical list wants them. */
function sortable(name) {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The name of a file for a name; one that is taken gets a number. */
function freeSlug(name, taken) {
  const plain = sortable(name).replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60).replace(/-$/, '') || 'name';
  let slug = /^index(-\d+)?$/.test(plain) ? `${plain}-1` : plain;
  for (let number = 2; taken.has(slug); ++number) slug = `${plain}-${number}`;
  taken.add(slug);
  return slug;
}
