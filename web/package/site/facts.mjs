// What of an analysis may stand in a publisher's name: people and bodies that are surely named, places that a register knows, and what
// is quoted word for word beside the name of who said it. All else is left to readers, who see the words that it rests on.
import { oneLine } from '../../export/text.ts';
import { countryName, isCountry } from '../../facts/geography.ts';
import { isNamed } from '../../facts/names.ts';
import { isSaid, wordsOf } from '../../facts/quote-terms.ts';

const kFewestMentions = 2;

/** The facts of an article as plain values. A quotation names its speaker by `id`. */
export function factsOf(analysis, text) {
  const named = namedOf(analysis, text);
  const people = named.filter((entity) => entity.type === 'PERSON' && isWholeName(entity, named));
  const bodies = named.filter((entity) => entity.type === 'ORG' && isBody(entity, named));
  const places = named.filter(isKnownPlace);
  const quotations = analysis.quotes.filter(isVerbatim).flatMap((quote) => {
    const speaker = [...people, ...bodies].find((entity) => isNamedAt(quote.speaker, entity, analysis.entities));
    const [first] = quote.spans;
    return speaker ? [{ words: oneLine(wordsOf(quote, text)), first: oneLine(text.slice(first.start, first.end)), speaker: speaker.id, start: first.start }] : [];
  });
  return { people: people.map(asThing), bodies: bodies.map(asThing), places: places.map(asPlace), quotations };
}

/**
 * What bears a name in the story itself, not only in its headline or a caption, and is neither its author nor the paper; under the fullest
 * name of the story, for the words around a name in a headline begin with capitals too.
 */
function namedOf({ entities, document: { byline, publisher, blocks } }, text) {
  const ofThePaper = new Set([...byline, publisher].map((one) => one?.entity));
  const story = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list');
  const isInStory = ({ kind, start, end }) => kind === 'name' && story.some((block) => block.start <= start && end <= block.end);
  return entities.filter((entity) => isNamed(entity) && entity.members.length === 0 && !ofThePaper.has(entity.id)).flatMap((entity) => {
    const names = entity.mentions.filter(isInStory).map(({ start, end }) => oneLine(text.slice(start, end)));
    const [fullest] = names.filter((name) => contains(entity.name, name)).sort((a, b) => b.length - a.length);
    return fullest ? [{ ...entity, name: fullest }] : [];
  });
}

/** Whether a name holds another, word for word. */
function contains(name, other) {
  return ` ${oneLine(name)} `.includes(` ${oneLine(other)} `);
}

/**
 * Whether a person is called by a whole name, "Ada Ng", whom a register knows or of whom the article speaks again. A name around
 * another's, "Mayor-elect Ada Ng Speaks", is cut wrongly.
 */
function isWholeName({ name, mentions, link }, named) {
  if (!/^\p{Lu}[\p{L}\p{M}.’'-]*(\s[\p{L}\p{M}.’'-]+)*\s\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}[\p{L}\p{M}’'-]*(\s(Jr|Sr)\.|\s[IVX]+)?$/u.test(name) || /^(the|a|an)\s|^\p{L}+s\.\s/iu.test(name)) return false;
  if (named.some((other) => other.type === 'PERSON' && other.name.includes(' ') && other.name !== name && contains(name, other.name))) return false;
  return Boolean(link?.wikidata) || mentions.length >= kFewestMentions;
}

/** Whether a body is one that a register knows or of which the article speaks again, and does not bear the name of a person in it. */
function isBody({ name, mentions, link }, named) {
  if (named.some((other) => other.type === 'PERSON' && other.name.toLowerCase().split(' ').includes(name.toLowerCase()))) return false;
  return Boolean(link?.wikidata) || (mentions.length >= kFewestMentions && /\p{Lu}.*\p{L}/u.test(name));
}

/** A country, or a place in a register of which the article speaks again. */
function isKnownPlace(entity) {
  const { type, link, mentions } = entity;
  if (type !== 'GPE' && type !== 'LOC') return false;
  return isCountry(entity) || Boolean(link?.wikidata) || (Boolean(link?.geonames) && mentions.length >= kFewestMentions);
}

/** Said or written word for word, and not in what another says. */
function isVerbatim(quote) {
  return quote.kind === 'direct' && isSaid(quote) && quote.within === null && !quote.cue?.negated && !quote.cue?.questioned;
}

/** Whether an entity is named where somebody is said to speak, by a name that nobody else in the article bears. */
function isNamedAt(speaker, entity, entities) {
  if (!speaker || speaker.entity !== entity.id) return false;
  const isHere = ({ kind, start, end }) => kind === 'name' && start < speaker.end && end > speaker.start;
  const last = entity.name.split(' ').at(-1);
  const alike = entities.filter(({ type, name }) => type === entity.type && oneLine(name).split(' ').includes(last));
  return entity.mentions.some(isHere) && alike.length === 1;
}

function asThing({ id, name, link }) {
  return { id, name, wikidata: link?.wikidata ?? null };
}

function asPlace(entity) {
  const { link } = entity;
  const isWhole = isCountry(entity);
  const { name, ...thing } = asThing(entity);
  return { ...thing, name: inSmallLetters(name), isCountry: isWhole, code: link.country ?? null, country: isWhole ? null : countryName(link.country), geonames: link.geonames ?? null };
}

/** "LOS ANGELES" of a dateline as "Los Angeles"; "U.S." and "UK" stay. */
function inSmallLetters(name) {
  return /^[\p{Lu}\s-]{4,}$/u.test(name) ? name.replace(/(?<=\p{L})\p{Lu}+/gu, (letters) => letters.toLowerCase()) : name;
}
