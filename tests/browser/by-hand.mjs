// What analyses that are made by hand have in common.

/** For this text, a function that gives the nth place of some words in it, the first where left out. */
export const placesIn = (text) => (words, nth = 0) => {
  let start = -1;
  for (let i = 0; i <= nth; ++i) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the article has no "${words}" number ${nth}`);
  return { start, end: start + words.length };
};

/** The blocks of this text: the headline, then paragraphs. */
export function blocksOf(text) {
  const span = placesIn(text);
  return text
    .trimEnd()
    .split('\n\n')
    .map((words, index) => ({ kind: index === 0 ? 'headline' : 'paragraph', ...span(words) }));
}

/** Why words stand for an entity: the first of them, or others of the same name. */
export const whyMention = (index) => ({ rule: index === 0 ? 'first' : 'same_name' });

/** From the first to the last of an event and its parts. */
function wholeOf(place, parts) {
  const spans = [place, ...parts.map(([, part]) => part)];
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** An event that has happened at a place, told from the first to the last of its parts; `parts` are pairs of a role and the place with the entity that has it; `more` says the rest. */
export function event(id, place, lemma, parts, more = {}) {
  return {
    id,
    ...place,
    clause: wholeOf(place, parts),
    lemma,
    type: null,
    mode: null,
    context: [],
    cameo: null,
    evidence: [],
    arguments: parts.map(([role, part]) => ({ role, propbank: null, ...part, confidence: 0.9 })),
    mentions: [place],
    time: null,
    timeEnd: null,
    place: null,
    status: 'happened',
    factuality: 'certain',
    source: null,
    salience: 0.5,
    confidence: 0.9,
    why: { rule: 'past' },
    ...more,
  };
}
