// Cómo se dicen los tiempos.
import type { Catalogue } from '../catalogue.js';

const kUnits: Record<string, [one: string, several: string]> = {
  S: ['segundo', 'segundos'],
  MIN: ['minuto', 'minutos'],
  H: ['hora', 'horas'],
  D: ['día', 'días'],
  W: ['semana', 'semanas'],
  M: ['mes', 'meses'],
  Q: ['trimestre', 'trimestres'],
  Y: ['año', 'años'],
  DE: ['década', 'décadas'],
  CE: ['siglo', 'siglos'],
};

const kFeminine = ['H', 'W', 'DE'];

function unit(code: string, number: string): string {
  const [one, several] = kUnits[code] ?? ['tiempo', 'tiempos'];
  return number === '1' ? one : several;
}

export const times: Catalogue['times'] = {
  now: 'ahora',
  past: 'en el pasado',
  future: 'en el futuro',
  notSettled: 'fecha desconocida',
  repeated: 'una y otra vez',
  aWhile: 'algún tiempo',
  startOf: (time) => `principio de ${time}`,
  middleOf: (time) => `mediados de ${time}`,
  endOf: (time) => `final de ${time}`,
  about: (time) => `hacia ${time}`,
  dayParts: { MO: 'por la mañana', MI: 'a mediodía', AF: 'por la tarde', EV: 'al anochecer', NI: 'por la noche', DT: 'de día' },
  seasons: { SP: 'primavera', SU: 'verano', FA: 'otoño', WI: 'invierno' },
  seasonOf: (season, year) => (season ? `${season} de ${year}` : year),
  atHour: (day, hour) => `${day} (${hour})`,
  yearNotKnown: (time) => `${time}, año desconocido`,
  dayNotKnown: (time) => `${time}, día desconocido`,
  aWeekday: (weekday) => `un ${weekday}, año desconocido`,
  everyWeekday: (weekday) => `cada ${weekday}`,
  length: (number, code) => (number === 'X' ? `${kFeminine.includes(code) ? 'algunas' : 'algunos'} ${unit(code, number)}` : `${number} ${unit(code, number)}`),
  every: (number, code) => (number === '1' ? `cada ${unit(code, number)}` : `cada ${number} ${unit(code, number)}`),
  and: (one, other) => `${one} y ${other}`,
};
