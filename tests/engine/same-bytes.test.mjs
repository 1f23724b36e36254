// The same text gives the same bytes: in one module twice, in two modules, and by the native program.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';
import { analyzeWith, loadModule, oddTexts, program, readArticles } from './support.mjs';

const texts = [...oddTexts, ...(await readArticles()).map(({ text }) => text)];
const module = await loadModule();
const first = texts.map((text) => analyzeWith(module, text, '2025-03-14'));

it('twice in one module, and in a new one, gives the same bytes', async () => {
  assert.deepEqual(texts.map((text) => analyzeWith(module, text, '2025-03-14')), first);
  const other = await loadModule();
  assert.deepEqual([...texts].reverse().map((text) => analyzeWith(other, text, '2025-03-14')).reverse(), first);
});

/** Fails where the native program gives other bytes with this reader than the module gave. */
function compareWithProgram(reader, expected) {
  texts.forEach((text, i) => {
    const asked = ['analyze', '--date', '2025-03-14', '--reader', reader];
    const { stdout, status, stderr } = spawnSync(program, asked, { input: text, encoding: 'utf8', maxBuffer: 1e9 });
    assert.equal(status, 0, stderr);
    assert.equal(stdout.trimEnd(), expected[i]);
  });
}

it('WebAssembly gives the bytes that the native program gives', { skip: !program && 'the native program is not built' }, () => compareWithProgram('swift', first));

it('the careful reader does so too, and what it has read before changes none', { skip: !program && 'the native program is not built' }, async () => {
  const careful = await loadModule('careful');
  const read = () => texts.map((text) => analyzeWith(careful, text, '2025-03-14'));
  const found = read();
  assert.deepEqual(read(), found);
  compareWithProgram('careful', found);
});
