// The page's own words: index.html names them, the catalogue has them in the reader's language.
import { language, words } from '../words/catalogue.js';

type Key = { [Name in keyof Words]: Words[Name] extends string ? Name : never }[keyof Words];
type Words = ReturnType<typeof words>['desk'];

/** Which attribute of index.html says where a word goes. */
const kPlaces = { label: 'aria-label', title: 'title', placeholder: 'placeholder' };

/** Writes the words of the catalogue into every element that names one. */
export function fillWords(root: Document = document): void {
  root.documentElement.lang = language();
  for (const element of root.querySelectorAll<HTMLElement>('[data-word]')) element.textContent = wordOf(element.dataset['word']);
  for (const [name, attribute] of Object.entries(kPlaces)) {
    for (const element of root.querySelectorAll<HTMLElement>(`[data-word-${name}]`)) {
      element.setAttribute(attribute, wordOf(element.getAttribute(`data-word-${name}`)!));
    }
  }
}

function wordOf(key: string | undefined): string {
  return words().desk[key as Key];
}
