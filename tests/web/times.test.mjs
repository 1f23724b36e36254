// Times in words: no code of an analysis ever stands on a page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.mjs';

const { timeInWords, daysInWords } = await load('facts/time-terms.ts');
const inWords = (value, type = 'DATE', more = {}) => timeInWords({ type, value, mod: null, from: null, to: null, ...more });

test('a time without a year or a day says what it is and that the rest is not known', () => {
  for (const [value, said] of [
    ['XXXX-WXX-6', 'a Saturday, year not known'],
    ['XXXX-WXX-6TMO', 'a Saturday, year not known'],
    ['XXXX-06-12', '12 June, year not known'],
    ['XXXX-06', 'June, year not known'],
    ['XXXX-SU', 'summer, year not known'],
    ['2026-SU', 'summer 2026'],
    ['XXXX-XX-XXT15:00', '15:00, day not known'],
    ['TNI', 'night, day not known'],
    ['XXXX', 'date not known'],
    ['PAST_REF', 'in the past'],
  ]) {
    assert.equal(inWords(value), said);
  }
  assert.equal(timeInWords({ type: 'DATE', value: null, mod: null, from: null, to: null }), 'date not known');
});

test('a length of time and what comes again are said in numbers and units', () => {
  for (const [value, type, said] of [
    ['P3D', 'DURATION', '3 days'],
    ['P1W', 'DURATION', '1 week'],
    ['PT1H30M', 'DURATION', '1 hour and 30 minutes'],
    ['P1.5Y', 'DURATION', '1.5 years'],
    ['PXD', 'DURATION', 'some days'],
    ['P2CE', 'DURATION', '2 centuries'],
    ['P?', 'DURATION', 'some time'],
    ['XXXX-WXX-1', 'SET', 'every Monday'],
    ['P1D', 'SET', 'every day'],
    ['P2W', 'SET', 'every 2 weeks'],
    ['XXXX-XX', 'SET', 'again and again'],
  ]) {
    assert.equal(inWords(value, type), said);
  }
});

test('days have one format: a day with its weekday, whole months and years by their names', () => {
  assert.equal(daysInWords('2017-05-02', '2017-05-02'), 'Tuesday, 2 May 2017');
  assert.equal(daysInWords('2017-05-01', '2017-05-31'), 'May 2017');
  assert.equal(daysInWords('2017-01-01', '2017-12-31'), '2017');
  assert.match(daysInWords('2017-07-03', '2017-07-09'), /^3\s?–\s?9 July 2017$/);
  assert.equal(inWords('2017-05-02T09:30', 'TIME', { from: '2017-05-02', to: '2017-05-02' }), 'Tuesday, 2 May 2017, 09:30');
  assert.equal(inWords('2017', 'DATE', { from: '2017-01-01', to: '2017-12-31', mod: 'APPROX' }), 'about 2017');
});
