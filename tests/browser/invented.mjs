// An invented article with a whole analysis made by hand, and a worker that gives it for any text: for what the page does with
// layers, whatever the core finds today.
import { useAnalysis } from './browser.mjs';
import { blocksOf, event, placesIn, whyMention } from './by-hand.mjs';

export const text = `Two harbours open a school for pilots

HAMBURG — Premier Ilse Marwitz of the Northland Union and the Tarvian president, Emeka Sordal, opened a school for harbour pilots in Hamburg on Monday. The two leaders cut the ribbon together.

“We need every pilot that we can train,” Marwitz said. She added that a second school would follow in Reykjavik, Iceland. Sordal, who was born in Bremen, denied that the school had cost too much.

The first pilots come from Altona, Bremen, Kiel, Oslo, Lima, Nairobi and Wellington, said the Pilots' Guild. Among them are Greta Ahl, Jon Berg, Mia Cohn, Ole Dahl, Pia Ek, Tom Falk, Una Gren and Kai Holm. The Old Lock will house them in Hamburg.
`;

export const span = placesIn(text);

function entity(id, type, name, mentions, more = {}) {
  const spans = mentions.map(([words, kind = 'name', nth = 0]) => ({ ...span(words, nth), kind }));
  return {
    id,
    type,
    name,
    descriptions: (more.descriptions ?? []).map((words) => ({ text: words, ...span(words) })),
    mentions: spans.map(({ start, end, kind }, index) => ({ start, end, kind, type, head: { start, end }, sentence: null, confidence: 1, why: whyMention(index) })),
    members: more.members ?? [],
    link: more.link ?? null,
    salience: more.salience ?? 0.05,
    confidence: more.confidence ?? 0.95,
    why: { rule: 'name', type: 'network' },
  };
}

const place = (lat, lon, country, geonames) => ({ geonames, country, lat, lon, wikidata: null });

const entities = [
  entity('e1', 'PERSON', 'Ilse Marwitz', [['Ilse Marwitz'], ['Marwitz', 'name', 1], ['She', 'pronoun']], {
    descriptions: ['Premier'],
    salience: 1,
  }),
  entity('e2', 'PERSON', 'Emeka Sordal', [['the Tarvian president', 'nominal'], ['Emeka Sordal'], ['Sordal', 'name', 1]], {
    descriptions: ['the Tarvian president'],
    salience: 0.9,
  }),
  entity('e3', 'PERSON', 'The two leaders', [['The two leaders', 'nominal']], { members: ['e1', 'e2'], salience: 0.3 }),
  entity('e4', 'ORG', 'Northland Union', [['Northland Union']], { salience: 0.4 }),
  entity('e5', 'GPE', 'Hamburg', [['HAMBURG'], ['Hamburg'], ['Hamburg', 'name', 1]], {
    link: { ...place(53.551, 9.994, 'DE', 2911298), wikidata: 'Q1055' },
    salience: 0.7,
  }),
  entity('e6', 'GPE', 'Reykjavik', [['Reykjavik']], { link: place(64.136, -21.895, 'IS', 3413829) }),
  entity('e7', 'GPE', 'Iceland', [['Iceland']], { link: place(65, -18, 'IS', 2629691) }),
  entity('e8', 'GPE', 'Bremen', [['Bremen'], ['Bremen', 'name', 1]], { link: place(53.075, 8.807, 'DE', 2944388), salience: 0.2 }),
  entity('e9', 'GPE', 'Altona', [['Altona']], { link: place(53.55, 9.933, 'DE', 2957125) }),
  entity('e10', 'GPE', 'Kiel', [['Kiel']], { link: place(54.321, 10.135, 'DE', 2891122) }),
  entity('e11', 'GPE', 'Oslo', [['Oslo']], { link: place(59.913, 10.746, 'NO', 3143244) }),
  entity('e12', 'GPE', 'Lima', [['Lima']], { link: place(-12.043, -77.028, 'PE', 3936456) }),
  entity('e13', 'GPE', 'Nairobi', [['Nairobi']], { link: place(-1.283, 36.817, 'KE', 184745) }),
  entity('e14', 'GPE', 'Wellington', [['Wellington']], { link: place(-41.287, 174.776, 'NZ', 2179537) }),
  entity('e15', 'ORG', "Pilots' Guild", [["the Pilots' Guild"]], { salience: 0.1 }),
  ...['Greta Ahl', 'Jon Berg', 'Mia Cohn', 'Ole Dahl', 'Pia Ek', 'Tom Falk', 'Una Gren', 'Kai Holm'].map((name, index) =>
    entity(`e${16 + index}`, 'PERSON', name, [[name]]),
  ),
  entity('e24', 'FAC', 'The Old Lock', [['The Old Lock']]),
  entity('e25', 'OTHER', 'the ribbon', [['the ribbon', 'nominal']], { salience: 0.8 }),
];

const quote = (id, kind, words, speaker, by, cue, lemma, stance) => ({
  id,
  kind,
  class: 'speech',
  spans: [span(words)],
  speaker: { ...speaker, entity: by, confidence: 0.95, why: { rule: 'subject' } },
  voice: 'named',
  cue: { ...span(cue), lemma, negated: false, questioned: false },
  stance,
  addressee: null,
  target: null,
  within: null,
  confidence: 0.95,
  why: { rule: 'cue_behind' },
});

const agent = (words, entity) => ['agent', { ...span(words), entity }];

export const analysis = {
  schema: 'nutgraf/1.0',
  offsets: 'utf16',
  document: {
    length: text.length,
    language: { code: 'en', confidence: 1 },
    published: null,
    headline: span('Two harbours open a school for pilots'),
    dateline: null,
    publisher: null,
    byline: [],
    blocks: blocksOf(text),
    warnings: [],
  },
  sentences: [],
  tokens: [],
  entities,
  times: [{ id: 't1', ...span('Monday'), type: 'DATE', value: null, mod: null, from: null, to: null, anchor: null, confidence: 0.9, why: { rule: 'weekday' } }],
  quotes: [
    quote('q1', 'direct', '“We need every pilot that we can train,”', span('Marwitz', 1), 'e1', 'said', 'say', 'demand'),
    quote('q2', 'indirect', 'that the school had cost too much', span('Sordal', 1), 'e2', 'denied', 'deny', 'deny'),
  ],
  voices: [],
  sources: [],
  events: [
    event('v1', span('opened'), 'open', [agent('Ilse Marwitz', 'e1'), agent('Emeka Sordal', 'e2')], { time: 't1', place: 'e5' }),
    event('v2', span('cut'), 'cut', [agent('The two leaders', 'e3')], { clause: span('The two leaders cut the ribbon together') }),
    event('v3', span('follow'), 'follow', [], { place: 'e6', status: 'planned', factuality: 'future' }),
  ],
  audit: [],
  figures: [],
  checks: [],
  relations: [
    { type: 'holds_office', subject: 'e1', object: 'e4', evidence: span('Premier Ilse Marwitz of the Northland Union'), why: { rule: 'title_before' } },
    { type: 'located_in', subject: 'e6', object: 'e7', evidence: span('Reykjavik, Iceland'), why: { rule: 'place_in' } },
  ],
  story: { who: [], what: [], when: [], where: [], why: [], how: [], timeline: [], keySentences: [], keywords: [], disputes: [], silent: [] },
  meta: { version: '0', models: {} },
};

/** Lets every page of the context get this analysis, and this article for its text. The context must block service workers. */
export const useInvented = (context) => useAnalysis(context, text, analysis);

/** The words of all mentions of the entity with this id. */
export const wordsOf = (id) => analysis.entities.find((entity) => entity.id === id).mentions.map(({ start, end }) => text.slice(start, end));
