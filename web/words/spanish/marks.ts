// Lo que dicen la leyenda sobre un artículo y las notas junto a sus palabras.
import type { Catalogue } from '../catalogue.js';

export const marks: Catalogue['marks'] = {
  legend: 'Lo que está marcado',
  names: 'Nombres',
  times: 'Fechas',
  speech: 'Textual',
  byVoice: 'Colorear según quién lo dice',
  onlyReporter: 'El artículo habla solo con su propia voz.',
  voices: 'Voces y su parte del artículo; las pulsadas se marcan solas',
  articleItself: 'El propio artículo',
};
