// How times are said.
const kUnits: Record<string, string> = { S: 'second', MIN: 'minute', H: 'hour', D: 'day', W: 'week', M: 'month', Q: 'quarter', Y: 'year', DE: 'decade', CE: 'century' };

function unit(code: string, number: string): string {
  const name = kUnits[code] ?? 'time';
  if (number === '1') return name;
  return name === 'century' ? 'centuries' : `${name}s`;
}

export const times = {
  now: 'now',
  past: 'in the past',
  future: 'in the future',
  notSettled: 'date not known',
  repeated: 'again and again',
  aWhile: 'some time',
  startOf: (time: string) => `start of ${time}`,
  middleOf: (time: string) => `middle of ${time}`,
  endOf: (time: string) => `end of ${time}`,
  about: (time: string) => `about ${time}`,
  dayParts: { MO: 'morning', MI: 'midday', AF: 'afternoon', EV: 'evening', NI: 'night', DT: 'daytime' },
  seasons: { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' },
  seasonOf: (season: string, year: string) => `${season} ${year}`,
  atHour: (day: string, hour: string) => `${day}, ${hour}`,
  yearNotKnown: (time: string) => `${time}, year not known`,
  dayNotKnown: (time: string) => `${time}, day not known`,
  aWeekday: (weekday: string) => `a ${weekday}, year not known`,
  everyWeekday: (weekday: string) => `every ${weekday}`,
  length: (number: string, code: string) => (number === 'X' ? `some ${unit(code, number)}` : `${number} ${unit(code, number)}`),
  every: (number: string, code: string) => (number === '1' ? `every ${unit(code, number)}` : `every ${number} ${unit(code, number)}`),
  and: (one: string, other: string) => `${one} and ${other}`,
};
