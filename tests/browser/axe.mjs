// The rules of axe, as a script for a page: it makes `window.axe`.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

export const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
