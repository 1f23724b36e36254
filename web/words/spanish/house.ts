// Lo que dice la elección de las reglas de la casa.
import type { Catalogue } from '../catalogue.js';

export const house: Catalogue['house'] = {
  title: 'Reglas de la casa',
  help: 'Reglas que una redacción aplica a cada artículo: el nombre completo en la segunda mención, una fuente sin nombre y sin motivo. Doce vienen incluidas; abra un archivo con sus propias reglas para aplicar esas en su lugar.',
  apply: 'Aplicar las reglas de la casa',
  shipped: 'las reglas incluidas',
  add: 'Abrir un archivo de reglas',
  paste: 'Pegar',
  drop: 'o suéltelo aquí',
  remove: 'Quitar el archivo de reglas',
  pasted: 'Reglas pegadas',
  nothingPasted: 'El portapapeles no contiene texto.',
  unread: (name, reason) => `${name}: ${reason}`,
};
