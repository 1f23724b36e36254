// Which facts the page shows without being asked.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { load } from './load.mjs';

let isSureQuote, isSureSource;
before(async () => {
  ({ isSureQuote, isSureSource } = await load('facts/certainty.ts'));
});

const quote = (given) => ({ kind: 'direct', confidence: 0.95, speaker: { confidence: 0.95 }, by: 'nutgraf', ...given });

test('a quotation is sure where its words and its speaker are', () => {
  assert.equal(isSureQuote(quote({})), true);
  assert.equal(isSureQuote(quote({ confidence: 0.7 })), false);
  assert.equal(isSureQuote(quote({ speaker: { confidence: 0.7 } })), false);
});

test('words in marks have somebody who said them, what is reported may have nobody', () => {
  assert.equal(isSureQuote(quote({ speaker: null })), false);
  assert.equal(isSureQuote(quote({ speaker: null, kind: 'indirect' })), true);
});

test('what a reader has put right is sure', () => {
  assert.equal(isSureQuote(quote({ speaker: null, confidence: 0.2, by: 'reader' })), true);
});

test('a source is sure where one of its quotations is', () => {
  const quotes = [quote({ id: 'q1', confidence: 0.7 }), quote({ id: 'q2' })];
  assert.equal(isSureSource({ quotes: ['q1'] }, quotes), false);
  assert.equal(isSureSource({ quotes: ['q1', 'q2'] }, quotes), true);
});
