// The words of the interface in the reader's language. English comes with the page; another language is fetched when it is wanted.
import { english } from './english/english.js';

/** Every text that the interface shows, by room and then by what it says. A text with a number or a name in it is a function. */
export type Catalogue = typeof english;

/** The rooms of the catalogue in another language, each whole; what is not there yet is said in English. */
export type Translation = Partial<Catalogue>;

/** The languages besides English, each in a file of its own. */
const kTranslations: Record<string, () => Promise<Translation>> = {
  de: async () => (await import('./german/german.js')).german,
  es: async () => (await import('./spanish/spanish.js')).spanish,
};

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

/** Chooses the first of `wanted`, most wanted first, that there is a catalogue for; English where there is none or it does not come. */
export async function chooseLanguage(wanted: readonly string[] = wantedLanguages()): Promise<void> {
  const found = wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'en' || tag in kTranslations) ?? 'en';
  const translation = await kTranslations[found]?.().catch(() => null);
  [current, code] = translation ? [{ ...english, ...translation }, found] : [english, 'en'];
}

/** The languages that a user wants, the most wanted first: `?lang=` of the address, then what the browser is set to. */
function wantedLanguages(): string[] {
  return [new URLSearchParams(location.search).get('lang') ?? '', ...navigator.languages];
}
