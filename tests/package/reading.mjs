// Pages that the command for a site must read as the page in a browser does.
import { readFile } from 'node:fs/promises';
import { pier, school } from '../reading/articles.mjs';
import { furtherLayouts, layouts } from '../reading/layouts.mjs';
import { hostile } from '../reading/hostile.mjs';

const files = new URL('../reading/files/', import.meta.url);

/** HTML by a name. */
export async function pagesToRead() {
  const inLayouts = Object.entries({ ...layouts, ...furtherLayouts }).flatMap(([name, layout]) => [pier, school].map((article, i) => [`${name} ${i}`, layout(article)]));
  const saved = await readFile(new URL('pier-saved.html', files), 'utf8');
  const attacks = Object.entries(hostile).map(([name, attack]) => [`hostile ${name}`, typeof attack === 'function' ? attack('') : attack]);
  return Object.fromEntries([...inLayouts, ['saved', saved], ...attacks.filter(([, html]) => typeof html === 'string')]);
}
