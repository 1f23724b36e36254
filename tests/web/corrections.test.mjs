// Corrections as the page makes and keeps them: anchors, lines, steps, files.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { load } from './load.mjs';

let anchors, steps, terms, transfer;
before(async () => {
  [anchors, steps, terms, transfer] = await Promise.all(['facts/anchors.ts', 'desk/correction-steps.ts', 'facts/correction-terms.ts', 'desk/transfer.ts'].map(load));
});

/** Numbers from 0 to 1 that look random and are the same in every run (xorshift). */
function numbers(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const kPieces = ['Ana', ' ', 'Ortega', '\n\n', '“', '”', '🚢', '𝒜', '\ud83d', '\udea2', 'é', '\u200b', ', ', 'the mayor', '.'];
const randomText = (random) => Array.from({ length: 1 + Math.floor(random() * 60) }, () => kPieces[Math.floor(random() * kPieces.length)]).join('');

/** The places between the characters of a text. */
const bordersOf = (text) => [...text].reduce((places, character) => [...places, places.at(-1) + character.length], [0]);

test('an anchor holds the words and up to 64 units right beside them, and parts no character', () => {
  const random = numbers(7);
  for (let run = 0; run < 2000; ++run) {
    const text = randomText(random);
    const borders = bordersOf(text);
    const first = Math.floor(random() * (borders.length - 1));
    const [start, end] = [borders[first], borders[first + 1 + Math.floor(random() * (borders.length - 1 - first))]];
    const { exact, prefix, suffix } = anchors.anchorOf(text, { start, end });
    const read = text.replace(/\p{Surrogate}/gu, '\ufffd');
    assert.equal(exact, read.slice(start, end));
    assert.equal(prefix, read.slice(start - prefix.length, start));
    assert.equal(suffix, read.slice(end, end + suffix.length));
    for (const [words, room] of [[prefix, start], [suffix, text.length - end]]) {
      assert.ok(words.length <= 64 && words.length >= Math.min(room, 63));
      assert.doesNotMatch(words, /\p{Surrogate}/u);
    }
  }
});

test('a lone surrogate is what the engine reads for it', () => {
  assert.deepEqual(anchors.anchorOf('a \ud83d b \udea2', { start: 2, end: 3 }), { exact: '\ufffd', prefix: 'a ', suffix: ' b \ufffd' });
});

const kQuoted = 'He said: “One two three four five six seven eight nine ten eleven twelve,” and left.';
const quoteOf = (words) => ({ spans: [{ start: kQuoted.indexOf(words), end: kQuoted.indexOf(words) + words.length }] });

test('a quotation is known by its first ten words, or by all where an inner one begins with these', () => {
  const outer = quoteOf('“One two three four five six seven eight nine ten eleven twelve,”');
  assert.equal(anchors.quoteAnchor(kQuoted, outer, [outer]).exact, '“One two three four five six seven eight nine ten');
  const inner = quoteOf('“One two three four five six seven eight nine ten eleven');
  assert.equal(anchors.quoteAnchor(kQuoted, outer, [outer, inner]).exact, kQuoted.slice(outer.spans[0].start, outer.spans[0].end));
  assert.equal(anchors.quoteAnchor(kQuoted, inner, [outer, inner]).exact, '“One two three four five six seven eight nine ten');
});

test('words that are written are found where they stand alone, nearest, however they are spaced', () => {
  const text = 'Oslo said. Oslomet said.\nThe\n  mayor of Oslo, the mayor.';
  assert.deepEqual(anchors.placeOf(text, 'Oslo', 0), { start: 0, end: 4 });
  assert.equal(anchors.placeOf(text, ' Oslo ', text.length).start, text.lastIndexOf('Oslo'));
  assert.deepEqual(anchors.placeOf(text, 'The mayor', 0), { start: 25, end: 36 });
  for (const absent of ['', '  ', 'Oslom', '(', 'Bergen']) assert.equal(anchors.placeOf(text, absent, 0), null);
});

test('a selection grows to whole words and lets go of the space around them', () => {
  const text = 'A  Éva Ortega, mayor';
  assert.deepEqual(anchors.wholeWords(text, { start: 1, end: 5 }), { start: 3, end: 6 });
  assert.deepEqual(anchors.wholeWords(text, { start: 4, end: 9 }), { start: 3, end: 13 });
  assert.equal(anchors.wholeWords(text, { start: 1, end: 3 }), null);
});

const line = (id, more = {}) => ({ do: 'none', anchor: { exact: id }, id, ...more });
const kWide = { in: 'every article' };

/** The lists after steps made at random: added, switched off, deleted. */
function randomSteps(random) {
  let lists = { own: [], wide: [] };
  const done = [];
  for (let nth = 0; nth < 12; ++nth) {
    const all = [...lists.own, ...lists.wide];
    const some = all[Math.floor(random() * all.length)];
    const isNew = !some || random() < 0.6;
    const step = isNew
      ? steps.adding(lists, [line(`n${nth}`, random() < 0.4 ? kWide : {}), { do: 'rename', name: `${nth}`, anchor: { exact: 'A' }, id: `r${nth}` }].slice(0, 1 + Math.floor(random() * 2)))
      : steps.replacing(lists, some.id, random() < 0.5 ? { ...some, off: true } : undefined);
    done.push({ before: lists, step });
    lists = steps.take(lists, step);
  }
  return { lists, done };
}

test('steps that are taken back leave what was there before, and done again what came of them', () => {
  const random = numbers(11);
  for (let run = 0; run < 500; ++run) {
    const { lists, done } = randomSteps(random);
    let now = lists;
    for (const { before: was, step } of [...done].reverse()) {
      now = steps.take(now, step, true);
      assert.deepEqual(now, was);
    }
    for (const { step } of done) now = steps.take(now, step);
    assert.deepEqual(now, lists);
  }
});

test('a step leaves alone what another article has changed of the common lines since', () => {
  const lists = { own: [], wide: [line('a', kWide)] };
  const step = steps.replacing(lists, 'a');
  assert.deepEqual(steps.take({ own: [], wide: [] }, step), { own: [], wide: [] });
  assert.deepEqual(steps.take({ own: [], wide: [] }, step, true), lists);
});

test('what is said of one fact anew takes the place of what was said before', () => {
  const rename = (id, name) => ({ do: 'rename', anchor: { exact: 'Ortega', prefix: 'Ana ', suffix: '' }, name, id });
  const lists = steps.take({ own: [rename('a', 'One'), line('b')], wide: [] }, steps.adding({ own: [rename('a', 'One'), line('b')], wide: [] }, [rename('c', 'Two')]));
  assert.deepEqual(lists.own.map(({ id }) => id), ['b', 'c']);
});

test('a file gives its lines back, names those that cannot be read, and brings none twice', () => {
  const lists = { own: [line('a'), line('b', { off: true })], wide: [line('c', kWide)] };
  const { lines, unread } = steps.readFile(`${steps.fileOf(lists)}\n{"do":\n[1]\nnull\r\n{"made":1}\n`);
  assert.deepEqual(lines.map(({ id }) => id), ['c', 'a', 'b']);
  assert.deepEqual(unread, [5, 6, 7, 8]);
  assert.deepEqual(steps.newAmong([...lines, line('a', { id: 'z' }), line('new'), line('new')], lists).map(({ id }) => id), ['new']);
});

test('a list of articles carries what was put right, and knows an article by it', () => {
  const article = { id: 'i', title: 't', isRenamed: false, text: 'x', published: '', opened: 1, corrected: { lines: [line('a')], steps: [[{ at: 0, after: line('a') }]], done: 1 } };
  const [back] = transfer.readArticles(transfer.writeArticles([article]));
  assert.deepEqual(back.corrected, { lines: [line('a')], steps: [], done: 0 });
  assert.deepEqual(transfer.newAmong([back], [article], () => 'n'), []);
  assert.equal(transfer.newAmong([back], [{ ...article, corrected: undefined }], () => 'n').length, 1);
  const broken = { ...article, corrected: { lines: [{ id: 'no deed' }] } };
  assert.equal(transfer.readArticles(transfer.writeArticles([broken]))[0].corrected, undefined);
});

test('every line is said in words, and one of another form as it stands', () => {
  const anchor = { exact: 'Ana\n Ortega' };
  const kLines = [
    { do: 'merge', anchor, with: anchor }, { do: 'part', anchor }, { do: 'move', anchor, to: anchor }, { do: 'rename', anchor, name: 'X' }, { do: 'type', anchor, type: 'ORG' },
    { do: 'add', anchor, type: 'LAW' }, { do: 'none', anchor }, { do: 'speaker', anchor, to: anchor }, { do: 'speaker', anchor, to: null }, { do: 'speaker', anchor, name: 'X' },
    { do: 'class', anchor, class: 'will' }, { do: 'border', anchor, to: anchor }, { do: 'unquote', anchor }, { do: 'time', anchor, value: '2017' }, { do: 'time', anchor, value: null },
    { do: 'place', anchor, place: { country: 'PT' } }, { do: 'place', anchor, place: null }, { do: 'published', date: '2017-05-02' }, { do: 'published', date: null },
    { do: 'block', anchor, kind: 'caption' }, { do: 'hide', anchor },
  ];
  for (const one of kLines) {
    const said = terms.correctionInWords(one);
    assert.doesNotMatch(said, /undefined|[{}\n]/, one.do);
    if (one.anchor) assert.match(said, /Ana Ortega/);
  }
  for (const odd of [{ do: 'dance' }, { do: 'merge', anchor: 1 }, { do: 'rename', anchor: null }]) assert.equal(terms.correctionInWords(odd), JSON.stringify(odd));
});
