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

it('WebAssembly gives the bytes that the native program gives', { skip: !program && 'the native program is not built' }, () => {
  texts.forEach((text, i) => {
    const { stdout, status, stderr } = spawnSync(program, ['analyze', '--date', '2025-03-14'], { input: text, encoding: 'utf8', maxBuffer: 1e9 });
    assert.equal(status, 0, stderr);
    assert.equal(stdout.trimEnd(), first[i]);
  });
});
