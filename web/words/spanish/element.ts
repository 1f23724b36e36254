// Lo que dice <nutgraf-article>.
import type { Catalogue } from '../catalogue.js';

export const element: Catalogue['element'] = {
  articleLabel: 'Artículo; las flechas izquierda y derecha van de dato en dato, con Mayús al lugar siguiente del mismo',
  story: 'La historia en breve',
  panels: 'Datos de este artículo',
  voices: 'Colorear según quién lo dice',
  reading: 'Leyendo el artículo…',
  failed: 'No se pudo leer este artículo.',
};
