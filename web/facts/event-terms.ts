// What the analysis says of events in codes, PLOVER's and its own, said in words.
import type { Event, EventLink } from '../engine/analysis.js';
import { words } from '../words/catalogue.js';

/** Whether an act brings its parties together or sets them against each other; a request may do either. */
export type Tone = 'cooperation' | 'conflict' | 'neither';

const kTones: Record<NonNullable<Event['type']>, Tone> = {
  AGREE: 'cooperation',
  CONSULT: 'cooperation',
  SUPPORT: 'cooperation',
  COOPERATE: 'cooperation',
  AID: 'cooperation',
  CONCEDE: 'cooperation',
  RETREAT: 'cooperation',
  REQUEST: 'neither',
  ACCUSE: 'conflict',
  REJECT: 'conflict',
  THREATEN: 'conflict',
  PROTEST: 'conflict',
  SANCTION: 'conflict',
  MOBILIZE: 'conflict',
  COERCE: 'conflict',
  ASSAULT: 'conflict',
};

/** "talks, by phone (diplomacy)"; empty where the event is not political. */
export function actInWords({ type, mode, context }: Event): string {
  if (type === null) return '';
  const { acts, modes, contexts } = words().terms;
  const fields = context.map((one) => contexts[one] ?? one).join(', ');
  return acts[type] + (mode ? `, ${modes[mode] ?? mode.replaceAll('-', ' ')}` : '') + (fields && ` (${fields})`);
}

export function toneOf({ type }: Event): Tone {
  return type === null ? 'neither' : kTones[type];
}

/** How an event stands to the other one of a link: "after"; null where the link does not tell. */
export function orderInWords({ first, order, second }: EventLink, event: string): string | null {
  const { before, after, during, ledTo, becauseOf } = words().facts.orders;
  const [toFirst, toSecond] = { before: [before, after], after: [after, before], during: [during, null], causes: [ledTo, becauseOf] }[order];
  if (event === first) return toFirst!;
  return event === second ? toSecond! : null;
}
