// The codes of Universal Dependencies 2, https://universaldependencies.org/u/, in plain words.
import { words } from '../words/catalogue.js';

/** "proper noun" for PROPN; a code that is not known stays as it is. */
export function partOfSpeech(upos: string): string {
  return words().terms.partsOfSpeech[upos] ?? upos;
}

/** "passive subject" for nsubj:pass; a subtype that has no words of its own is said as its relation. */
export function relationName(deprel: string): string {
  const { relations } = words().terms;
  return relations[deprel] ?? relations[deprel.split(':')[0]!] ?? deprel;
}
