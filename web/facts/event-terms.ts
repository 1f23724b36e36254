// What the analysis says of events in codes, PLOVER's and its own, said in words.
import type { Event, EventLink } from '../engine/analysis.js';

/** Whether an act brings its parties together or sets them against each other; a request may do either. */
export type Tone = 'cooperation' | 'conflict' | 'neither';

const kActs: Record<NonNullable<Event['type']>, { name: string; tone: Tone }> = {
  AGREE: { name: 'agreement', tone: 'cooperation' },
  CONSULT: { name: 'talks', tone: 'cooperation' },
  SUPPORT: { name: 'support', tone: 'cooperation' },
  COOPERATE: { name: 'cooperation', tone: 'cooperation' },
  AID: { name: 'aid', tone: 'cooperation' },
  CONCEDE: { name: 'concession', tone: 'cooperation' },
  RETREAT: { name: 'retreat', tone: 'cooperation' },
  REQUEST: { name: 'request', tone: 'neither' },
  ACCUSE: { name: 'accusation', tone: 'conflict' },
  REJECT: { name: 'refusal', tone: 'conflict' },
  THREATEN: { name: 'threat or warning', tone: 'conflict' },
  PROTEST: { name: 'protest', tone: 'conflict' },
  SANCTION: { name: 'sanction', tone: 'conflict' },
  MOBILIZE: { name: 'mobilisation', tone: 'conflict' },
  COERCE: { name: 'coercion', tone: 'conflict' },
  ASSAULT: { name: 'attack', tone: 'conflict' },
};

/** Modes whose code is not yet a word for a reader. */
const kModes: Record<string, string> = {
  aerial: 'from the air',
  allege: 'allegation',
  assassinate: 'assassination',
  censor: 'censorship',
  demo: 'demonstration',
  deport: 'deportation',
  disapprove: 'criticism',
  discontinue: 'breaking off',
  ease: 'easing',
  execute: 'execution',
  expel: 'expulsion',
  explosives: 'with explosives',
  firearms: 'with firearms',
  'heavy-weapons': 'with heavy weapons',
  hostage: 'hostage-taking',
  investigate: 'investigation',
  phone: 'by phone',
  resign: 'resignation',
  restrict: 'restriction',
  seize: 'seizure',
  'third-party': 'with a third party',
  troops: 'of troops',
  weapons: 'of weapons',
  withdraw: 'withdrawal',
};

/** Contexts whose code is not yet a word for a reader. */
const kContexts: Partial<Record<Event['context'][number], string>> = {
  cbrn: 'weapons of mass destruction',
  diplomatic: 'diplomacy',
  economic: 'the economy',
  election: 'elections',
  legal: 'law',
  legislative: 'lawmaking',
  military: 'the military',
  refugee: 'refugees',
  resource: 'resources',
};

/** "talks, by phone (diplomacy)"; empty where the event is not political. */
export function actInWords({ type, mode, context }: Event): string {
  if (type === null) return '';
  const fields = context.map((one) => kContexts[one] ?? one).join(', ');
  return kActs[type].name + (mode ? `, ${kModes[mode] ?? mode.replaceAll('-', ' ')}` : '') + (fields && ` (${fields})`);
}

export function toneOf({ type }: Event): Tone {
  return type === null ? 'neither' : kActs[type].tone;
}

/** What the first event of a link is to the second, and the second to the first; nothing where that would say less. */
const kOrders: Record<EventLink['order'], { first: string; second: string | null }> = {
  before: { first: 'before', second: 'after' },
  after: { first: 'after', second: 'before' },
  during: { first: 'during', second: null },
  causes: { first: 'led to', second: 'because of' },
};

/** How an event stands to the other one of a link: "after"; null where the link does not tell. */
export function orderInWords({ first, order, second }: EventLink, event: string): string | null {
  if (event === first) return kOrders[order].first;
  return event === second ? kOrders[order].second : null;
}
