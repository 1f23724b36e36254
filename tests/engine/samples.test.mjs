// What is shown of the page's samples: the story in short, who said what, the names and the disputes, as somebody has read it.
// After a change of the core, read what differs and write it anew: UPDATE_SAMPLES=1 node --test tests/engine/samples.test.mjs
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { transform } from 'esbuild';
import { analyzeWith, loadModule, site } from './support.mjs';

const shown = new URL('samples/', import.meta.url);
const engine = loadModule();

/** The text of a sample and its date, as the page gets them. */
async function readSample(name) {
  if (name !== 'invented') return JSON.parse(await readFile(new URL(`samples/${name}.json`, site), 'utf8'));
  const { code } = await transform(await readFile(new URL('../../web/desk/sample.ts', import.meta.url), 'utf8'), { loader: 'ts', format: 'esm' });
  const { sample } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return { text: sample, date: '' };
}

/** What a reader is shown of an analysis, as lines. */
function linesOf(text, { story, quotes, entities }) {
  const nameOf = (id) => entities.find((entity) => entity.id === id)?.name;
  const answers = ['who', 'what', 'when', 'where', 'why', 'how'].map((question) => `${question}: ${story[question].map((answer) => answer.text).join(' | ')}`);
  const said = quotes
    .filter(({ class: kind }) => kind === 'speech' || kind === 'writing')
    .map(({ speaker, cue, spans }) => {
      const by = speaker ? (nameOf(speaker.entity) ?? text.slice(speaker.start, speaker.end)) : '?';
      return `${by} [${cue?.lemma ?? ''}] ${spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}`;
    });
  const isNamed = ({ type, mentions }) => type !== 'OTHER' && mentions.some(({ kind }) => kind === 'name');
  const names = entities.filter(isNamed).map(({ name, type, link }) => `${name}: ${type}${link?.country ? ` (${link.country})` : ''}`);
  const disputed = story.disputes.map(({ claims }) => claims.map(({ by, quote }) => `${nameOf(by)}: ${quotes.find(({ id }) => id === quote).spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}`).join(' / '));
  return ['# In short', ...answers, '', '# Said', ...said, '', '# Names', ...names, '', '# Disputed', ...disputed, ''].join('\n');
}

for (const name of ['invented', 'politics', 'disaster', 'court']) {
  test(`what is shown of the sample "${name}" is what somebody has read`, async () => {
    const { text, date } = await readSample(name);
    const lines = linesOf(text, JSON.parse(analyzeWith(await engine, text, date)));
    const file = new URL(`${name}.txt`, shown);
    if (process.env.UPDATE_SAMPLES) await writeFile(file, lines);
    assert.equal(lines, await readFile(file, 'utf8'));
  });
}
