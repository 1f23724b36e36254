// Was die Geschichte in Kürze und die Notizen an den Worten eines Artikels sagen.
import type { Catalogue } from '../catalogue.js';

export const story: Catalogue['story'] = {
  label: 'Die Geschichte in Kürze',
  questions: { who: 'Wer', what: 'Was', when: 'Wann', where: 'Wo', why: 'Warum', how: 'Wie' },
  also: 'Außerdem',
  keywords: 'Stichwörter',
  keySentences: 'Kernsätze',

  facts: 'Fakten nach Absätzen',
  paragraph: (number) => `Absatz ${number}`,
  noFacts: 'In diesem Absatz ist nichts markiert.',
  nameAt: (name, nth, number) => `${name}. Nennung ${nth} von ${number}.`,
  timeAt: (words, day) => `Zeit: ${words}, ${day}.`,
  quoteAt: (speaker, kind, words) => `${speaker} (${kind}): ${words}`,

  card: (name) => `Über ${name}`,
  said: 'Sagte',
  places: (number) => (number === 1 ? 'Einmal genannt' : `${number}-mal genannt`),
  showPlace: (nth) => `Nennung ${nth} zeigen`,
};
