// Was die Legende über einem Artikel und die Notizen an seinen Worten sagen.
import type { Catalogue } from '../catalogue.js';

export const marks: Catalogue['marks'] = {
  legend: 'Was markiert ist',
  names: 'Namen',
  times: 'Zeiten',
  speech: 'Wörtliche Rede',
  byVoice: 'Färben, wer es sagt',
  onlyReporter: 'Der Artikel spricht nur mit eigener Stimme.',
  voices: 'Stimmen und ihr Anteil am Artikel; gedrückte werden allein markiert',
  articleItself: 'Der Artikel selbst',
};
