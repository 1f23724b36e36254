// Was die Karte sagt.
import type { Catalogue } from '../catalogue.js';

export const map: Catalogue['map'] = {
  label: 'Karte der Orte; Pfeiltasten bewegen sie, Plus und Minus ändern den Maßstab, 0 zeigt alle Orte',
  labelOfOne: 'Karte des Ortes',
  scale: 'Maßstab der Karte',
  larger: 'Größer',
  smaller: 'Kleiner',
  all: 'Alle Orte',
  failed: 'Die Umrisse der Länder konnten nicht geladen werden.',
  named: (name, number) => `${name}, ${number === 1 ? 'einmal' : `${number}-mal`} genannt`,
};
