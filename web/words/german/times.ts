// Wie Zeiten gesagt werden.
import type { Catalogue } from '../catalogue.js';

const kUnits: Record<string, [one: string, several: string]> = {
  S: ['Sekunde', 'Sekunden'],
  MIN: ['Minute', 'Minuten'],
  H: ['Stunde', 'Stunden'],
  D: ['Tag', 'Tage'],
  W: ['Woche', 'Wochen'],
  M: ['Monat', 'Monate'],
  Q: ['Quartal', 'Quartale'],
  Y: ['Jahr', 'Jahre'],
  DE: ['Jahrzehnt', 'Jahrzehnte'],
  CE: ['Jahrhundert', 'Jahrhunderte'],
};

/** Wörter, vor denen „jeder“ und „jedes“ steht; vor den anderen steht „jede“. */
const kEvery: Record<string, string> = { D: 'jeder', M: 'jeder', Q: 'jedes', Y: 'jedes', DE: 'jedes', CE: 'jedes' };

function unit(code: string, number: string): string {
  const [one, several] = kUnits[code] ?? ['Zeit', 'Zeiten'];
  return number === '1' ? one : several;
}

export const times: Catalogue['times'] = {
  now: 'jetzt',
  past: 'in der Vergangenheit',
  future: 'in der Zukunft',
  notSettled: 'Tag nicht bekannt',
  repeated: 'immer wieder',
  aWhile: 'einige Zeit',
  startOf: (time) => `Anfang von ${time}`,
  middleOf: (time) => `Mitte von ${time}`,
  endOf: (time) => `Ende von ${time}`,
  about: (time) => `etwa ${time}`,
  dayParts: { MO: 'morgens', MI: 'mittags', AF: 'nachmittags', EV: 'abends', NI: 'nachts', DT: 'tagsüber' },
  seasons: { SP: 'Frühling', SU: 'Sommer', FA: 'Herbst', WI: 'Winter' },
  seasonOf: (season, year) => `${season} ${year}`,
  atHour: (day, hour) => `${day} (${hour})`,
  yearNotKnown: (time) => `${time}, Jahr nicht bekannt`,
  dayNotKnown: (time) => `${time}, Tag nicht bekannt`,
  aWeekday: (weekday) => `ein ${weekday}, Jahr nicht bekannt`,
  everyWeekday: (weekday) => `jeden ${weekday}`,
  length: (number, code) => (number === 'X' ? `einige ${unit(code, number)}` : `${number} ${unit(code, number)}`),
  every: (number, code) => (number === '1' ? `${kEvery[code] ?? 'jede'} ${unit(code, number)}` : `alle ${number} ${unit(code, number)}`),
  and: (one, other) => `${one} und ${other}`,
};
