// When a text counts as an edit of another.
import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { load } from './load.mjs';

const text = 'The ferry sails on Tuesday. Nobody was hurt, the mayor said. The line will buy two ships.';

let isEdit;
before(async () => ({ isEdit } = await load('element/same-text.ts')));

it('a text is an edit of itself, and of itself with a word more, less or changed', () => {
  for (const after of [text, `${text} Really.`, `Well. ${text}`, text.replace('mayor', 'master'), text.replace(' Nobody was', '')]) {
    assert.ok(isEdit(text, after), after);
    assert.ok(isEdit(after, text), after);
  }
});

it('another text is none, nor one that has lost or gained much', () => {
  for (const after of ['', 'Another article.', text + text, text.slice(0, 40)]) {
    assert.ok(!isEdit(text, after), after);
    assert.ok(!isEdit(after, text), after);
  }
  assert.ok(!isEdit('', ''));
});
