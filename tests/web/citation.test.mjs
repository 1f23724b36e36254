// Quotations as a writer cites them; what was not said in these words never stands in somebody's mouth.
import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { loadRoom } from './carried.mjs';

let room;
before(async () => (room = await loadRoom('article', 'citation')));

const kAbout = { title: 'A title', publisher: 'The Post', published: '2025-03-14', address: 'https://post.example/' };

/** The citation of a quotation in `text`: `[words]` are its spans, `<words>` its speaker, `{words}` its cue. */
function cite(markedText, change = {}, about = {}) {
  let text = '';
  const found = { '[': [], '<': [], '{': [] };
  for (const character of markedText) {
    if (character in found) found[character].push({ start: text.length });
    else if (']>}'.includes(character)) found['[<{'[']>}'.indexOf(character)]].at(-1).end = text.length;
    else text += character;
  }
  const [cue] = found['{'];
  const [speaker] = found['<'];
  const quote = {
    id: 'q1', kind: 'direct', class: 'speech', spans: found['['], stance: 'say', addressee: null, target: null, within: null, voice: 'named',
    speaker: speaker ? { ...speaker, entity: null } : null,
    cue: cue ? { ...cue, lemma: 'say', negated: false, questioned: false } : null,
    ...change,
  };
  const tokens = cue ? [{ ...cue, xpos: 'VBD', upos: 'VERB', lemma: quote.cue?.lemma }] : [];
  const document = { headline: null, publisher: null, published: null, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] };
  const analysis = { document, quotes: [quote], entities: change.entities ?? [], sources: [], events: [], tokens, sentences: [{ start: 0, end: text.length }] };
  return room.citedQuotation(quote, room.articleOf(analysis, text, about)).plain;
}

it('a direct quotation stands before its speaker, with title, publisher and date', () => {
  assert.equal(cite('[“It is done,”] <Ann Lee> {said}.', {}, kAbout), '“It is done,” Ann Lee said. (A title, The Post, 14 March 2025)');
});

it('a full stop becomes a comma, and question marks stay', () => {
  assert.equal(cite('<Ann Lee> {said}: [“It is done.”]'), '“It is done,” Ann Lee said.');
  assert.equal(cite('[“Is it?”] <Ann Lee> {said}.'), '“Is it?” Ann Lee said.');
});

it('an interrupted quotation stays interrupted, within a sentence and between two', () => {
  assert.equal(cite('[“We will,”] <Ann Lee> {said}, [“and soon.”]'), '“We will,” Ann Lee said, “and soon.”');
  assert.equal(cite('[“We will.”] <Ann Lee> {said}. [“And soon.”]'), '“We will,” Ann Lee said. “And soon.”');
});

it('paragraphs of one speech are one quotation', () => {
  assert.equal(cite('[“One.]\n\n[“Two,”] <Ann Lee> {said}.'), '“One. Two,” Ann Lee said.');
});

it('marks of other kinds become these, and a quotation within gets single ones', () => {
  assert.equal(cite('["It is,"] <Ann Lee> {said}.'), '“It is,” Ann Lee said.');
  assert.equal(cite('[‘They cried “no” at once,’] <Ann Lee> {said}.'), '“They cried ‘no’ at once,” Ann Lee said.');
});

it('a verb that needs more than a quotation gives way to “said”', () => {
  const cue = { lemma: 'tell', negated: false, questioned: false };
  assert.equal(cite('[“It is done,”] <Ann Lee> told reporters.', { cue: { ...cue, start: 23, end: 27 } }), '“It is done,” Ann Lee said.');
});

it('a quotation without a speaker says so', () => {
  assert.equal(cite('A sign: [“No entry.”]'), '“No entry.” [Speaker not named]');
});

it('what is reported, denied, left open or quoted by another stands in the sentence of the article', () => {
  const sentence = 'Ann Lee denied that it was done.';
  const cue = { lemma: 'say', start: 8, end: 14, negated: false, questioned: false };
  assert.equal(cite('<Ann Lee> {denied} [that it was done].', { kind: 'indirect' }), `“${sentence}”`);
  assert.equal(cite('<Ann Lee> did not say: [“It is done.”]', { cue: { ...cue, negated: true } }), '“Ann Lee did not say: ‘It is done.’”');
  assert.equal(cite('<Ann Lee> may say: [“It is done.”]', { cue: { ...cue, questioned: true } }), '“Ann Lee may say: ‘It is done.’”');
  assert.equal(cite('<Ann Lee> {said}: [“It is done.”]', { within: 'q2' }), '“Ann Lee said: ‘It is done.’”');
});

it('a speaker who is only “she” in the sentence is named', () => {
  const entities = [{ id: 'e1', name: 'Ann Lee', mentions: [] }];
  assert.equal(cite('<She> {said} [that it was done].', { kind: 'indirect', entities, speaker: { start: 0, end: 3, entity: 'e1' } }), '“She [Ann Lee] said that it was done.”');
});
