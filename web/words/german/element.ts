// Was <nutgraf-article> sagt.
import type { Catalogue } from '../catalogue.js';

export const element: Catalogue['element'] = {
  articleLabel: 'Artikel; die Pfeiltasten links und rechts gehen von Fakt zu Fakt, mit Umschalt zur nächsten Stelle desselben',
  story: 'Die Geschichte in Kürze',
  panels: 'Fakten dieses Artikels',
  voices: 'Färben, wer es sagt',
  reading: 'Der Artikel wird gelesen …',
  failed: 'Dieser Artikel konnte nicht gelesen werden.',
};
