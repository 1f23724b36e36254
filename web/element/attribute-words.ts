// The words that attributes may have, and a hint on the console where one is unknown.
import type { PanelName, ViewName } from '../views/view-names.js';

const kPanels: Record<ViewName | PanelName, true> = {
  who: true,
  said: true,
  when: true,
  disputed: true,
  check: true,
  more: true,
  entities: true,
  places: true,
  events: true,
  timeline: true,
  times: true,
  quotes: true,
  sources: true,
  disputes: true,
  checks: true,
  figures: true,
  grammar: true,
  document: true,
  corrections: true,
  json: true,
};

const kWords: Record<string, readonly string[]> = {
  panels: Object.keys(kPanels),
  voices: ['on', 'off'],
  load: ['visible', 'idle', 'click'],
  reader: ['swift', 'careful'],
};

/** Names on the console each word of an attribute that means nothing. */
export function checkWords(attribute: string, value: string | null): void {
  const known = kWords[attribute];
  if (!known || !value) return;
  for (const word of value.split(/\s+/)) {
    if (word && !known.includes(word)) console.warn(`<nutgraf-article ${attribute}="${value}">: "${word}" is unknown. There are: ${known.join(', ')}.`);
  }
}
