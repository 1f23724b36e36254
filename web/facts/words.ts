// What the analysis says in codes, said in words.
import type { Entity, Quote, TimeExpression } from '../engine/analysis.js';
import type { Span } from './facts.js';

/** The groups that names are listed in, in this order. */
export const kNameGroups: readonly { title: string; types: readonly Entity['type'][] }[] = [
  { title: 'People', types: ['PERSON'] },
  { title: 'Organisations', types: ['ORG'] },
  { title: 'Places', types: ['GPE', 'LOC', 'FAC'] },
  { title: 'Other names', types: ['NORP', 'EVENT', 'PRODUCT', 'WORK', 'LAW'] },
];

const kTypeNames: Record<Entity['type'], string> = {
  PERSON: 'person',
  ORG: 'organisation',
  GPE: 'country, region or city',
  LOC: 'place',
  FAC: 'building or site',
  NORP: 'nationality or group',
  EVENT: 'event',
  PRODUCT: 'product',
  WORK: 'work',
  LAW: 'law',
  OTHER: 'thing',
};

export function typeName(type: Entity['type']): string {
  return kTypeNames[type];
}

const kUnits: Record<string, string> = { S: 'second', H: 'hour', D: 'day', W: 'week', M: 'month', Y: 'year' };
const kReferences: Record<string, string> = { PRESENT_REF: 'now', PAST_REF: 'in the past', FUTURE_REF: 'in the future' };

const kModifiers: Record<string, string> = { START: 'start of ', MID: 'middle of ', END: 'end of ', APPROX: 'about ' };
const kDayParts: Record<string, string> = { MO: 'morning', MI: 'midday', AF: 'afternoon', EV: 'evening', NI: 'night' };
const kWeekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "Tuesday, 2 May 2017", "3 – 9 July 2017", "10 years", or the TIMEX3 value where there is nothing plainer. */
export function timeInWords({ type, value, mod, from, to }: TimeExpression): string {
  if (value === null) return 'not settled';
  if (kReferences[value]) return kReferences[value];
  const modifier = kModifiers[mod ?? ''] ?? '';
  if (type === 'DURATION' || type === 'SET') return modifier + durationInWords(value, type === 'SET');
  if (!from || !to) return value;
  const [, clock, part] = /T(?:(\d\d:\d\d)|(\w\w)$)/.exec(value) ?? [];
  const hour = clock ?? kDayParts[part ?? ''];
  return modifier + daysInWords(from, to) + (hour ? `, ${hour}` : '');
}

function durationInWords(value: string, repeated: boolean): string {
  const weekday = /^XXXX-WXX-([1-7])$/.exec(value);
  if (weekday) return `every ${kWeekdays[Number(weekday[1]) - 1]}`;
  const match = /^P(T?)(\d+)([SHDWMY])$/.exec(value);
  if (!match) return value;
  const unit = match[1] && match[3] === 'M' ? 'minute' : kUnits[match[3]!]!;
  if (repeated) return match[2] === '1' ? `every ${unit}` : `every ${match[2]} ${unit}s`;
  return match[2] === '1' ? `1 ${unit}` : `${match[2]} ${unit}s`;
}

/** Days as a person writes them; a whole month or year by its name. */
export function daysInWords(from: string, to: string): string {
  const [first, last] = [new Date(`${from}T00:00Z`), new Date(`${to}T00:00Z`)];
  if (Number.isNaN(first.valueOf()) || Number.isNaN(last.valueOf())) return `${from} – ${to}`;
  const dayAfter = new Date(last.valueOf() + 86_400_000);
  const wholeMonths = first.getUTCDate() === 1 && dayAfter.getUTCDate() === 1;
  const wholeYears = wholeMonths && first.getUTCMonth() === 0 && dayAfter.getUTCMonth() === 0;
  const parts: Intl.DateTimeFormatOptions = wholeYears
    ? { year: 'numeric' }
    : wholeMonths
      ? { month: 'long', year: 'numeric' }
      : from === to
        ? { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }
        : { day: 'numeric', month: 'long', year: 'numeric' };
  return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' }).formatRange(first, last);
}

/** The words of a span between the words around them, so that a reader knows the place again. */
export function context(text: string, span: Span): { before: string; words: string; after: string } {
  const reach = 36;
  const before = text.slice(Math.max(0, span.start - reach), span.start).replace(/^[^]*\n/, '');
  const after = text.slice(span.end, span.end + reach).replace(/\n[^]*$/, '');
  return {
    before: before.length === reach ? `…${before.replace(/^\S*\s?/, '')}` : before,
    words: text.slice(span.start, span.end),
    after: after.length === reach ? `${after.replace(/\s?\S*$/, '')}…` : after,
  };
}

const kStances: Record<NonNullable<Quote['stance']>, string> = {
  say: 'says',
  claim: 'claims',
  deny: 'denies',
  blame: 'blames',
  praise: 'praises',
  demand: 'demands',
  promise: 'promises',
  warn: 'warns',
  ask: 'asks',
  agree: 'agrees',
};

export function stanceInWords(stance: NonNullable<Quote['stance']>): string {
  return kStances[stance];
}

const kRelations: Record<string, string> = { holds_office: 'holds an office of', held_office: 'held an office of', spouse: 'is married to' };

/** What stands between subject and object when a relation is told: "member of", "born in". */
export function relationInWords(type: string): string {
  return kRelations[type] ?? type.replaceAll('_', ' ');
}

/** "1 name", "3 names". */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
