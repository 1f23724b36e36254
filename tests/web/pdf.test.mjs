// Lines of a PDF become paragraphs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.mjs';

const { joinLines } = await load('reading/pdf-paragraphs.ts');
const { mendLigatures } = await load('reading/pdf-ligatures.ts');

const kWidth = 200;

/** Lines that fill a column, one below the other. */
const column = (...texts) => texts.map((text, i) => ({ text, left: 0, right: kWidth, columnLeft: 0, columnRight: kWidth, base: 500 - 14 * i, size: 10 }));

const joined = (...texts) => joinLines([column(...texts)]).text;

test('a hyphen that a browser has set at the end of a line goes, one that was typed after a first part stays', () => {
  assert.equal(joined('She missed two ex\u2010', 'ams before the summer came'), 'She missed two exams before the summer came');
  assert.equal(joined('She accused her ex-', 'husband of a lie'), 'She accused her ex-husband of a lie');
  assert.equal(joined('A well-known author says that this well\u2010', 'known word keeps its own'), 'A well-known author says that this well-known word keeps its own');
});

test('of a ligature that a line end divides each line keeps its letters', () => {
  const piece = (text, left, right, base) => ({ text, left, right, base, size: 10 });
  const pages = [[piece('o', 93, 100, 500), piece('ffi', 100, 112, 500), piece('‐', 108, 112, 500)], [piece('ffi', -8, 4, 486), piece('cial', 4, 20, 486)]];
  const words = mendLigatures(pages).map((pieces) => pieces.map(({ text }) => text));
  assert.deepEqual(words, [['o', 'ff', '‐'], ['i', 'cial']]);
  assert.deepEqual(mendLigatures([[piece('ff', 0, 8, 500), piece('-', 8, 12, 500), piece('ff', 0, 8, 486)]])[0].map(({ text }) => text), ['ff', '-', 'ff']);
});
