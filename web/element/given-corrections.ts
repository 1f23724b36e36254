// The corrections of an article: those of the file that its attribute names, then those that the page gives.
import type { Correction } from '../engine/corrections.js';
import type { NutgrafArticle } from './nutgraf-article.js';

/** The files that have been asked for, by their addresses. */
const files = new Map<string, Promise<string>>();

/** What is put right in an article; empty where nothing is. A file that does not come is told on the console, and the article is read without it. */
export async function correctionsOf({ corrections, correctionsFile, baseURI }: NutgrafArticle): Promise<string | readonly Correction[]> {
  if (!correctionsFile) return corrections;
  const filed = await fileAt(new URL(correctionsFile, baseURI).href);
  const own = typeof corrections === 'string' ? corrections : corrections.map((line) => JSON.stringify(line)).join('\n');
  return [filed, own].filter(Boolean).join('\n');
}

function fileAt(address: string): Promise<string> {
  let file = files.get(address);
  if (!file) files.set(address, (file = fetchFile(address)));
  return file.catch((error: Error) => {
    files.delete(address);  // the next analysis asks again
    console.warn(`<nutgraf-article corrections="${address}">: ${error.message}`);
    return '';
  });
}

async function fetchFile(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the file did not come (${response.status}).`);
  return response.text();
}
