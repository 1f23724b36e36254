// What all tabs of a device share: the corrections of every article, and the rules of the house that are chosen.
import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';
import { load } from './load.mjs';

let houseRules, optionsOf, wideLines;
before(async () => {
  ({ houseRules, optionsOf } = await load('desk/house-rules.ts'));
  ({ wideLines } = await load('desk/wide-lines.ts'));
});

let storage, tellOfChange, isKeeping, changes;
beforeEach(() => {
  [storage, isKeeping, changes] = [new Map(), true, 0];
  const localStorage = {
    getItem: (key) => storage.get(key) ?? null,
    removeItem: (key) => storage.delete(key),
    setItem(key, value) {
      if (!isKeeping) throw new DOMException('No room', 'QuotaExceededError');
      storage.set(key, value);
    },
  };
  Object.defineProperty(globalThis, 'localStorage', { value: localStorage, configurable: true });
  globalThis.addEventListener = (kind, listener) => (tellOfChange = (key) => listener({ key }));
});

const opened = (make, keepsNothing = false) => make(() => keepsNothing, () => ++changes);
const wide = (id) => ({ do: 'none', anchor: { exact: id }, id, in: 'every article' });

test('what one tab sets the others find, and are told of', () => {
  const [here, there] = [opened(houseRules), opened(houseRules)];
  assert.deepEqual(there.value, { on: false });
  here.value = { on: true, file: { name: 'rules.json', text: '{}' } };
  assert.deepEqual(there.value, here.value);
  tellOfChange('nutgraf-corrections');
  assert.equal(changes, 0);
  tellOfChange('nutgraf-house');
  assert.equal(changes, 1);
});

test('nothing is kept of what is empty', () => {
  const [rules, lines] = [opened(houseRules), opened(wideLines)];
  [rules.value, lines.value] = [{ on: true }, [wide('a')]];
  assert.deepEqual([...storage.keys()].sort(), ['nutgraf-corrections', 'nutgraf-house']);
  [rules.value, lines.value] = [{ on: false }, []];
  assert.deepEqual([...storage.keys()], []);
});

test('what cannot be kept, or is not to be, stays in this tab', () => {
  isKeeping = false;
  const [full, silent] = [opened(wideLines), opened(wideLines, true)];
  [full.value, silent.value] = [[wide('a')], [wide('b')]];
  assert.deepEqual([full.value, silent.value, opened(wideLines).value], [[wide('a')], [wide('b')], []]);
});

test('what was kept in another form counts as nothing', () => {
  for (const kept of ['{', 'null', '5', '{"on":1,"file":{"name":"x"}}']) {
    storage.set('nutgraf-house', kept);
    assert.deepEqual(opened(houseRules).value, { on: false });
  }
  storage.set('nutgraf-corrections', JSON.stringify([wide('a'), { do: 'none', id: 'of one article' }, null, 'x']));
  assert.deepEqual(opened(wideLines).value, [wide('a')]);
});

test('an analysis is asked for the rules that ship, or for those of the file', () => {
  const file = { name: 'n', text: 't' };
  assert.deepEqual(optionsOf({ on: false, file }), {});
  assert.deepEqual(optionsOf({ on: true }), { house: true });
  assert.deepEqual(optionsOf({ on: true, file }), { house: 't' });
});
