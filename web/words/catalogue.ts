// The words of the interface in the reader's language. English comes with the page; another language is fetched when it is wanted.
import { english } from './english/english.js';

/** Every text that the interface shows, by room and then by what it says. A text with a number or a name in it is a function. */
export type Catalogue = typeof english;

/** The languages besides English, each in a file of its own. */
const kTranslations: Record<string, () => Promise<Catalogue>> = {};

/** The languages that a user wants, the most wanted first: `?lang=` of the address, then what the browser is set to. */
function wantedLanguages(): string[] {
  return [new URLSearchParams(location.search).get('lang') ?? '', ...navigator.languages];
}

let current: Catalogue = english;
let code = 'en';

/** The words in the language that was chosen last; English before that. */
export function words(): Catalogue {
  return current;
}

/** The code of the language that `words()` speaks, for `lang` and for `Intl`. */
export function language(): string {
  return code;
}

/** Chooses the first of `wanted`, most wanted first, that there is a catalogue for; English where there is none. */
export async function chooseLanguage(wanted: readonly string[] = wantedLanguages()): Promise<void> {
  const found = wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'en' || tag in kTranslations) ?? 'en';
  const load = kTranslations[found];
  [current, code] = load ? [await load(), found] : [english, 'en'];
}
