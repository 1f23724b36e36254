// Where the built page and the programs lie, for tests in node.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('../../', import.meta.url);

/** The folder of the built page, as a URL that ends in a slash; NUTGRAF_SITE names another. */
export const site = process.env.NUTGRAF_SITE ? pathToFileURL(`${process.env.NUTGRAF_SITE}/`) : new URL('build/site/', root);

/** The path of the native program, or null where it is not built. */
export const program = existsSync(new URL('build/release/nutgraf', root)) ? fileURLToPath(new URL('build/release/nutgraf', root)) : null;

/** A file of data as the page gets it: of the folder `models` the network's weights, of `models/careful` the careful reader's, of `gazetteer` the gazetteer. */
export async function readDataFile(folder) {
  const { file } = JSON.parse(await readFile(new URL(`${folder}/manifest.json`, site), 'utf8'));
  return readFile(new URL(`${folder}/${file}`, site));
}

/** The address of a file of the site by its short name, "module", "wasm", "worker", for its whole name has a digest in it. */
export async function siteFile(name) {
  return new URL(JSON.parse(await readFile(new URL('files.json', site), 'utf8'))[name], site);
}

/** The WebAssembly module with the data of a reader, loaded into this thread. */
export async function loadModule(reader = 'swift') {
  await import(await siteFile('module'));
  const { Job, Model, Records } = await globalThis.createNutgrafModule({ wasmBinary: await readFile(await siteFile('wasm')) });
  return { Job, Records, model: new Model(await readDataFile(reader === 'careful' ? 'models/careful' : 'models'), await readDataFile('gazetteer')) };
}

/** The module's JSON for a text. */
export function analyzeWith({ Job, model }, text, published = '') {
  const job = new Job(model, new TextEncoder().encode(text), JSON.stringify({ date: published || null }));
  while (job.step());
  const json = job.json();
  job.delete();
  return json;
}

/** The golden articles, by name. */
export async function readArticles() {
  const folder = new URL('tests/golden/articles/', root);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(new URL(name, folder), 'utf8') })));
}

/** Texts that are no articles: short, strange, broken and long. */
export const oddTexts = [
  '',
  ' \n\t ',
  'x',
  '“',
  '\u0000\u0001\ufeff\u200b\u00a0',
  '👩‍👩‍👧 said “na\u0308ive 🇫🇷” on Tuesday, e\u0301tat 𝒜𝒷.',
  'lone \ud800 surrogate \udc00 pair',
  'Der Rat stimmte am Donnerstag für den Kauf der Fähren, sagte die Bürgermeisterin.',
  '<p>Not &amp; a page</p>\r\n\r\n"Quoted",\rshe said.',
  'On Monday, May 5, 2025, “we” met. '.repeat(400),
];
