// Times in words: never a code, and what is not known is said so.
import type { TimeExpression } from '../engine/analysis.js';
import { words } from '../words/catalogue.js';

const kDay = 86_400_000;
const kMonday = Date.UTC(2024, 0, 1);

/** "Tuesday, 2 May 2017", "3 – 9 July 2017", "10 years", "a Saturday, year not known". */
export function timeInWords({ type, value, mod, from, to }: TimeExpression): string {
  const { times } = words();
  if (value === null) return times.notSettled;
  const reference = { PRESENT_REF: times.now, PAST_REF: times.past, FUTURE_REF: times.future }[value];
  if (reference) return reference;
  const modified = { START: times.startOf, MID: times.middleOf, END: times.endOf, APPROX: times.about }[mod ?? ''] ?? ((time: string) => time);
  if (type === 'SET') return modified(repetition(value));
  if (type === 'DURATION') return modified(duration(value));
  if (!from || !to) return modified(openTime(value));
  const hour = hourOf(value);
  return modified(hour ? times.atHour(daysInWords(from, to), hour) : daysInWords(from, to));
}

/** Days as a person writes them; a whole month or year by its name. */
export function daysInWords(from: string, to: string): string {
  const [first, last] = [new Date(`${from}T00:00Z`), new Date(`${to}T00:00Z`)];
  if (Number.isNaN(first.valueOf()) || Number.isNaN(last.valueOf())) return words().times.notSettled;
  const dayAfter = new Date(last.valueOf() + kDay);
  const wholeMonths = first.getUTCDate() === 1 && dayAfter.getUTCDate() === 1;
  const wholeYears = wholeMonths && first.getUTCMonth() === 0 && dayAfter.getUTCMonth() === 0;
  if (wholeYears) return format({ year: 'numeric' }).formatRange(first, last);
  if (wholeMonths) return format({ month: 'long', year: 'numeric' }).formatRange(first, last);
  const weekday = from === to ? ({ weekday: 'long' } as const) : {};
  return format({ ...weekday, day: 'numeric', month: 'long', year: 'numeric' }).formatRange(first, last);
}

/** A day without its weekday and year, where there is room for no more: "2 May". */
export function dayInShort(day: string): string {
  return format({ day: 'numeric', month: 'short' }).format(new Date(`${day}T00:00Z`));
}

const kFormats = new Map<string, Intl.DateTimeFormat>();

/** A format of dates, made once: making one costs more than a list of a thousand dates. */
function format(parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const { locale } = words().facts;
  const key = `${locale} ${Object.entries(parts).join()}`;
  let made = kFormats.get(key);
  if (!made) kFormats.set(key, (made = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' })));
  return made;
}

function hourOf(value: string): string | undefined {
  const [, clock, part] = /T(?:(\d\d:\d\d)|([A-Z]{2})$)/.exec(value) ?? [];
  return clock ?? dayPart(part);
}

function dayPart(code: string | undefined): string | undefined {
  return (words().times.dayParts as Record<string, string>)[code ?? ''];
}

function weekdayName(number: string): string {
  return format({ weekday: 'long' }).format(new Date(kMonday + (Number(number) - 1) * kDay));
}

/** A time that the article leaves without a year or a day: "12 June, year not known". */
function openTime(value: string): string {
  const { times } = words();
  const weekday = /^XXXX-WXX-([1-7])/.exec(value);
  if (weekday) return times.aWeekday(weekdayName(weekday[1]!));
  const date = /^XXXX-(\d\d)(?:-(\d\d))?(?:T|$)/.exec(value);
  if (date) {
    const [, month, day] = date;
    const first = new Date(Date.UTC(2024, Number(month) - 1, Number(day ?? 1)));
    return times.yearNotKnown(format(day ? { day: 'numeric', month: 'long' } : { month: 'long' }).format(first));
  }
  const season = (times.seasons as Record<string, string>)[/^XXXX-([A-Z]{2})$/.exec(value)?.[1] ?? ''];
  if (season) return times.yearNotKnown(season);
  const [, year, part] = /^(\d{4})(?:-([A-Z]{2}))?/.exec(value) ?? [];
  if (year) return times.seasonOf((times.seasons as Record<string, string>)[part ?? ''] ?? '', year).trim();
  const hour = hourOf(value);
  return hour ? times.dayNotKnown(hour) : times.notSettled;
}

function repetition(value: string): string {
  const { times } = words();
  const weekday = /^XXXX-WXX-([1-7])/.exec(value);
  if (weekday) return times.everyWeekday(weekdayName(weekday[1]!));
  const length = lengthOf(value);
  return length?.length === 1 ? times.every(...length[0]!) : times.repeated;
}

function duration(value: string): string {
  const { times } = words();
  const length = lengthOf(value);
  return length ? length.map(([number, unit]) => times.length(number, unit)).reduce(times.and) : times.aWhile;
}

/** The numbers and units of a length of time: of "PT1H30M" 1 hour and 30 minutes; null where it is none. */
function lengthOf(value: string): [number: string, unit: string][] | null {
  const [, days, hours] = /^P((?:[\dX.]+(?:DE|CE|[YMWDQ]))*)(?:T((?:[\dX.]+[HMS])+))?$/.exec(value) ?? [];
  const parts = (text: string, minutes: boolean): [string, string][] =>
    [...text.matchAll(/([\dX.]+)(DE|CE|[A-Z])/g)].map(([, number, unit]) => [/^X/.test(number!) ? 'X' : number!, minutes && unit === 'M' ? 'MIN' : unit!]);
  const found = [...parts(days ?? '', false), ...parts(hours ?? '', true)];
  return found.length > 0 ? found : null;
}
