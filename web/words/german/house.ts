// Was die Wahl der Hausregeln sagt.
import type { Catalogue } from '../catalogue.js';

export const house: Catalogue['house'] = {
  title: 'Hausregeln',
  help: 'Regeln, die eine Redaktion an jeden Artikel anlegt: der volle Name bei der zweiten Nennung, eine ungenannte Quelle ohne Grund. Zwölf sind dabei; öffnen Sie eine Datei mit eigenen Regeln, um stattdessen diese anzuwenden.',
  apply: 'Hausregeln anwenden',
  shipped: 'die mitgelieferten Regeln',
  add: 'Datei mit Regeln öffnen',
  paste: 'Einfügen',
  drop: 'oder hier ablegen',
  remove: 'Datei mit Regeln wegnehmen',
  pasted: 'Eingefügte Regeln',
  nothingPasted: 'In der Zwischenablage ist kein Text.',
  unread: (name, reason) => `${name}: ${reason}`,
};
