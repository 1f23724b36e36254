// An invented article in which many speak, with an analysis made by hand: for what the page does with voices, sources, disputes,
// the story and its timeline, whatever the core finds today.
import { useAnalysis } from './browser.mjs';
import { blocksOf, event, placesIn, whyMention } from './by-hand.mjs';

export const text = `Minister and engineer at odds over the harbour wall

PORT ELLERY (Coastal Press) — The new harbour wall will not hold another winter, Tomas Brandt, an engineer, warned on Monday.

Transport Minister Ruth Adeyemi blamed the builder, Strait Works, for the cracks. “They poured cheap concrete and they knew it,” she told reporters.

Strait Works denied that the concrete was at fault. The company said the minister had told it in March that “the wall is sound”.

Two people familiar with the matter said the ministry had known of the cracks for a year. According to a report by the Harbour Board, eleven cracks are wider than a finger. The Ellery Courier wrote that repairs would cost $9 million.

Brandt accused the Harbour Board of hiding the survey. The wall will be closed to visitors from Friday.

Adeyemi believes that the wall can be saved, and the ministry plans to mend it. “We built it well,” said Ida Holm, a spokeswoman for Strait Works. The Harbour Board declined to comment. A lawyer for the surveyor could not be reached. A storm had broken the old wall in 2009.
`;

export const span = placesIn(text);

function entity(id, type, name, ...places) {
  const mentions = places.map(([words, kind, nth], index) => {
    const place = span(words, nth);
    return { ...place, kind, type, head: place, sentence: null, confidence: 1, why: whyMention(index) };
  });
  return { id, type, name, descriptions: [], mentions, members: [], link: null, salience: 0.5, confidence: 0.95, why: { rule: 'name', type: 'network' } };
}

const entities = [
  entity('e1', 'PERSON', 'Tomas Brandt', ['Tomas Brandt', 'name'], ['Brandt', 'name', 1]),
  entity('e2', 'PERSON', 'Ruth Adeyemi', ['Ruth Adeyemi', 'name'], ['she', 'pronoun'], ['the minister', 'nominal']),
  entity('e3', 'ORG', 'Strait Works', ['Strait Works', 'name'], ['Strait Works', 'name', 1], ['The company', 'nominal']),
  entity('e4', 'ORG', 'Harbour Board', ['Harbour Board', 'name'], ['Harbour Board', 'name', 1]),
  entity('e5', 'PERSON', 'Ida Holm', ['Ida Holm', 'name']),
];

const who = (words, of = null, nth = 0) => ({ ...span(words, nth), entity: of });

function quote(id, voice, words, speaker, cue, stance, more = {}) {
  const [cueWords, lemma, nth] = cue;
  return {
    id,
    kind: 'indirect',
    class: 'speech',
    spans: [span(words)],
    speaker: speaker && { ...speaker, confidence: 0.95, why: { rule: 'subject' } },
    voice,
    cue: { ...span(cueWords, nth), lemma, negated: false, questioned: false },
    stance,
    addressee: null,
    target: null,
    within: null,
    confidence: 0.95,
    why: { rule: 'bare_clause' },
    ...more,
  };
}

const quotes = [
  quote('q1', 'named', 'The new harbour wall will not hold another winter', who('Tomas Brandt', 'e1'), ['warned', 'warn'], 'warn'),
  quote('q2', 'named', 'the builder, Strait Works, for the cracks', who('Transport Minister Ruth Adeyemi', 'e2'), ['blamed', 'blame'], 'blame', {
    target: who('the builder, Strait Works', 'e3'),
  }),
  quote('q3', 'named', '“They poured cheap concrete and they knew it,”', who('she', 'e2'), ['told', 'tell'], 'say', {
    kind: 'direct',
    addressee: who('reporters'),
  }),
  quote('q4', 'named', 'the concrete was at fault', who('Strait Works', 'e3', 1), ['denied', 'deny'], 'deny'),
  quote('q5', 'named', 'the minister had told it in March that “the wall is sound”', who('The company', 'e3'), ['said', 'say'], 'claim'),
  quote('q6', 'named', '“the wall is sound”', who('the minister', 'e2'), ['told', 'tell', 1], 'say', { kind: 'direct', within: 'q5' }),
  quote('q7', 'unnamed', 'the ministry had known of the cracks for a year', who('Two people familiar with the matter'), ['said', 'say', 1], 'say'),
  quote('q8', 'document', 'eleven cracks are wider than a finger', who('a report by the Harbour Board'), ['According to', 'accord'], 'say', {
    class: 'writing',
  }),
  quote('q9', 'medium', 'repairs would cost $9 million', who('The Ellery Courier'), ['wrote', 'write'], 'say', { class: 'writing' }),
  quote('q10', 'named', 'the Harbour Board of hiding the survey', who('Brandt', 'e1', 1), ['accused', 'accuse'], 'blame', {
    target: who('the Harbour Board', 'e4', 1),
  }),
  quote('q11', null, 'that the wall can be saved', who('Adeyemi', 'e2', 1), ['believes', 'believe'], 'say', { class: 'thought' }),
  quote('q12', null, 'to mend it', who('the ministry', null, 1), ['plans', 'plan'], 'say', { class: 'will' }),
  quote('q13', 'named', '“We built it well,”', who('Ida Holm', 'e5'), ['said', 'say', 2], 'say', { kind: 'direct' }),
];

/** What was said or written. */
export const said = quotes.filter(({ class: kind }) => kind === 'speech' || kind === 'writing');

const source = (entityId, at, voice, role, ids, direct, indirect, through = []) => ({
  entity: entityId,
  ...at,
  voice,
  role,
  named: voice !== 'unnamed',
  quotes: ids,
  words: { direct, indirect },
  through,
});

const sources = [
  source('e1', span('Tomas Brandt'), 'named', 'expert', ['q1', 'q10'], 0, 16),
  source('e2', span('Transport Minister Ruth Adeyemi'), 'named', 'official', ['q2', 'q3', 'q6'], 12, 7),
  source('e3', span('Strait Works', 1), 'named', 'party', ['q4', 'q5', 'q13'], 4, 12, [who('Ida Holm', 'e5')]),
  source(null, span('Two people familiar with the matter'), 'unnamed', null, ['q7'], 0, 9),
  source(null, span('a report by the Harbour Board'), 'document', 'document', ['q8'], 0, 7),
  source(null, span('The Ellery Courier'), 'medium', 'medium', ['q9'], 0, 5),
];

const blocks = blocksOf(text);

/** The prose in runs of one voice: the innermost quotation at each character, else the reporter. */
function passagesOf({ start, end }) {
  const passages = [];
  for (let at = start; at < end; ++at) {
    const inner = said.findLast(({ spans: [words] }) => words.start <= at && at < words.end) ?? null;
    const last = passages.at(-1);
    if (last && last.quote === (inner?.id ?? null)) last.end = at + 1;
    else passages.push({ start: at, end: at + 1, voice: inner?.voice ?? 'reporter', quote: inner?.id ?? null, entity: inner?.speaker.entity ?? null });
  }
  return passages;
}

const time = (id, words, from, to, anchor) => ({ id, ...span(words), type: 'DATE', value: from, mod: null, from, to, anchor, confidence: 0.9, why: { rule: 'date' } });

const times = [time('t1', 'on Monday', '2025-03-17', '2025-03-17', 'published'), time('t2', 'Friday', '2025-03-21', '2025-03-21', 'published'), time('t3', '2009', '2009-01-01', '2009-12-31', null)];

const events = [
  event('v1', span('warned'), 'warn', [['agent', who('Tomas Brandt', 'e1')]], { time: 't1', type: 'THREATEN' }),
  event('v2', span('poured'), 'pour', [['patient', who('cheap concrete')]], { source: { quote: 'q3', entity: 'e2' } }),
  event('v3', span('closed'), 'close', [['patient', who('The wall')], ['recipient', who('visitors')]], { time: 't2', status: 'planned', factuality: 'future' }),
  event('v4', span('blamed'), 'blame', [['agent', who('Transport Minister Ruth Adeyemi', 'e2')], ['target', who('the builder, Strait Works', 'e3')]], { type: 'ACCUSE', mode: 'allege' }),
  event('v5', span('accused'), 'accuse', [['agent', who('Brandt', 'e1', 1)], ['patient', who('the Harbour Board', 'e4', 1)]], { type: 'ACCUSE', time: 't1' }),
  event('v6', span('hiding'), 'hide', [['agent', who('the Harbour Board', 'e4', 1)], ['patient', who('the survey')]], { status: 'possible', factuality: 'possible', source: { quote: 'q10', entity: 'e1' } }),
  event('v7', span('broken'), 'break', [['patient', who('the old wall')]], { time: 't3' }),
];

const answer = (words, of = null) => ({ text: words, ...span(words), entity: of, confidence: 0.9, why: { rule: 'subject' } });

const story = {
  who: [answer('Tomas Brandt', 'e1')],
  what: [{ ...answer('The new harbour wall will not hold another winter'), source: { quote: 'q1', entity: 'e1' } }],
  when: [{ text: 'on Monday', ...span('on Monday'), value: '2025-03-17', confidence: 0.9, why: { rule: 'time_of_deed' } }],
  where: [],
  why: [answer('cheap concrete')],
  how: [],
  timeline: [
    { from: '2009-01-01', to: '2009-12-31', event: 'v7', time: 't3', status: 'happened', dated: true, background: true, clause: null },
    { from: '2025-03-17', to: '2025-03-17', event: 'v1', time: 't1', status: 'happened', dated: true, background: false, clause: null },
    { from: null, to: null, event: 'v2', time: null, status: 'happened', dated: false, background: false, clause: null },
    { from: '2025-03-21', to: '2025-03-21', event: 'v3', time: 't2', status: 'planned', dated: true, background: false, clause: null },
  ],
  keySentences: [0],
  keywords: [{ text: 'harbour wall', weight: 1, spans: [span('harbour wall'), span('harbour wall', 1)] }],
};

const claim = (id, by, words) => ({ quote: id, by, says: words, ...span(words) });

export const analysis = {
  schema: 'nutgraf/1.0',
  offsets: 'utf16',
  document: {
    length: text.length,
    language: { code: 'en', confidence: 1 },
    published: { value: '2025-03-19', from: 'option' },
    headline: blocks[0] && { start: blocks[0].start, end: blocks[0].end },
    dateline: null,
    country: null,
    publisher: null,
    byline: [],
    blocks,
    warnings: [],
  },
  sentences: [{ ...span('The wall will be closed to visitors from Friday.'), block: blocks.length - 2, tokens: [0, 0] }],
  tokens: [],
  propositions: [],
  entities,
  times,
  quotes,
  voices: blocks.filter(({ kind }) => kind === 'paragraph').flatMap(passagesOf),
  sources,
  events,
  eventLinks: [{ first: 'v5', order: 'after', second: 'v4', evidence: null }],
  relations: [],
  audit: [],
  figures: [],
  checks: [],
  story: {
    ...story,
    disputes: [
      {
        about: null,
        claims: [claim('q2', 'e2', 'the builder, Strait Works'), claim('q4', 'e3', 'the concrete was at fault')],
        unanswered: false,
        why: { rule: 'denial' },
      },
      { about: null, claims: [claim('q10', 'e1', 'the Harbour Board of hiding the survey')], unanswered: true, why: { rule: 'no_answer' } },
    ],
    silent: [
      { ...who('The Harbour Board', 'e4'), how: 'declined', evidence: span('declined to comment') },
      { ...who('A lawyer for the surveyor'), how: 'unreachable', evidence: span('could not be reached') },
    ],
  },
  meta: { version: '0', models: {} },
};

/** The words of the quotation with this id, a piece for each of its spans. */
export const wordsOf = (id) => quotes.find((quote) => quote.id === id).spans.map(({ start, end }) => text.slice(start, end));

/** Lets every page of the context show the article with this analysis. */
export const useVoiced = (context) => useAnalysis(context, text, analysis);
