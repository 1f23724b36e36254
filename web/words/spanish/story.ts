// Lo que dicen la historia en breve y las notas junto a las palabras de un artículo.
import type { Catalogue } from '../catalogue.js';

export const story: Catalogue['story'] = {
  label: 'La historia en breve',
  questions: { who: 'Quién', what: 'Qué', when: 'Cuándo', where: 'Dónde', why: 'Por qué', how: 'Cómo' },
  also: 'Además',
  keywords: 'Palabras clave',
  keySentences: 'Frases clave',

  facts: 'Datos por párrafo',
  paragraph: (number) => `Párrafo ${number}`,
  noFacts: 'En este párrafo no hay nada marcado.',
  nameAt: (name, nth, number) => `${name}. Mención ${nth} de ${number}.`,
  timeAt: (words, day) => `Fecha: ${words}, ${day}.`,
  quoteAt: (speaker, kind, words) => `${speaker} (${kind}): ${words}`,

  card: (name) => `Sobre ${name}`,
  said: 'Dijo',
  places: (number) => (number === 1 ? 'Nombrado una vez' : `Nombrado ${number} veces`),
  showPlace: (nth) => `Mostrar la mención ${nth}`,
};
