// Lo que dice el mapa.
import type { Catalogue } from '../catalogue.js';

export const map: Catalogue['map'] = {
  label: 'Mapa de los lugares; las flechas lo mueven, más y menos cambian la escala, 0 muestra todos los lugares',
  labelOfOne: 'Mapa del lugar',
  scale: 'Escala del mapa',
  larger: 'Más grande',
  smaller: 'Más pequeño',
  all: 'Todos los lugares',
  failed: 'No se pudieron cargar los contornos de los países.',
  named: (name, number) => `${name}, nombrado ${number === 1 ? 'una vez' : `${number} veces`}`,
};
