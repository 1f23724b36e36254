// A thread that reads pages and finds their facts: gets { path, file }, answers { path, outcome }.
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { load } from '../node.mjs';
import { provideDom } from './document.mjs';
import { factsOf } from './facts.mjs';
import { linkedData } from './linked-data.mjs';
import { readPage } from './page-reader.mjs';
import { Source } from './source.mjs';

provideDom();
const ready = load();

parentPort.on('message', async ({ path, file, isBare }) => {
  const outcome = await outcomeOf(path, file, isBare).catch(({ message }) => ({ kind: 'failure', reason: message }));
  parentPort.postMessage({ path, outcome });
});

/** What became of a page: `bytes` where it is to be another. */
async function outcomeOf(path, file, isBare) {
  const before = await readFile(file);
  const source = new Source(before);
  const changed = (bytes) => (bytes.equals(before) ? {} : { bytes });
  if (isBare) return { kind: 'bare', ...changed(source.bare()) };
  const { article, reason } = await readPage(source.text, path);
  if (reason) return { kind: 'other', reason, ...changed(source.bare()) };
  const { text, blocks, title, published } = article;
  const nutgraf = await ready;
  if (nutgraf.warnings.length > 0) throw new Error(nutgraf.warnings[0].message);
  const analysis = await nutgraf.analyze(text, { blocks, title, published, publishedFrom: 'page' });
  const { language, warnings } = analysis.document;
  const hindrance = language.code === 'en' ? warnings.find(({ code }) => code === 'length') : { message: 'not in English' };
  if (hindrance) return { kind: 'other', reason: hindrance.message, ...changed(source.bare()) };
  const facts = factsOf(analysis, text);
  return { kind: 'article', title, published, facts, ...changed(source.with(linkedData(article, facts))) };
}
