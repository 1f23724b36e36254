// What <nutgraf-article> says before anything else of the catalogue has come. English comes with it, another language is fetched first.
import type { Catalogue } from './catalogue.js';
import { element as english } from './english/element.js';

type Lines = Catalogue['element'];

const kTranslations: Record<string, () => Promise<{ element: Lines }>> = {
  de: () => import('./german/element.js'),
  es: () => import('./spanish/element.js'),
};

let current: Lines = english;

/** The language that the page says it is in. */
export function pageLanguage(): string {
  return document.documentElement.lang;
}

/** The lines of the element in the language that was chosen last; English before that. */
export function elementWords(): Lines {
  return current;
}

/** Chooses the language of the page; English where nobody has translated the lines or they do not come. */
export async function chooseElementWords(): Promise<void> {
  const translation = await kTranslations[pageLanguage().slice(0, 2).toLowerCase()]?.().catch(() => null);
  current = translation?.element ?? english;
}
