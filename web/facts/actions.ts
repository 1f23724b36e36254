// Who did what to whom: those who take part in the events of an article, and the events that lead from one to another.
import type { Analysis, Entity, Event, EventArgument, Token } from '../engine/analysis.js';
import { toneOf, type Tone } from './event-terms.js';
import type { Span } from './facts.js';
import { byId, firstFrom } from './lookup.js';

/** Somebody or something that acts or is acted on. */
export interface Party {
  /** The entity's id, or the words in small letters where it is none. */
  key: string;
  name: string;
  entity: string | null;
  /** Words for it. */
  span: Span;
  /** Whether it is more than a thing that is acted on. */
  isActor: boolean;
  /** How much of the article is about it; 0 where that is not known. */
  salience: number;
}

/** All events that lead from one party to another. */
export interface Action {
  from: Party;
  to: Party;
  /** Whether both do it together, so that it leads from neither to the other. */
  mutual: boolean;
  events: [Event, ...Event[]];
}

type Pair = Pick<Action, 'from' | 'to' | 'mutual'>;

const kCounterparts = ['patient', 'recipient', 'target', 'destination'];
/** What an action weighs that ends at a thing, against one between two that bear names. */
const kThingWeight = 0.5;

/** Every action of the article, the weightiest first. */
export function listActions(analysis: Analysis, text: string): Action[] {
  const parties = new Parties(analysis, text);
  const found = new Map<string, Action>();
  for (const event of analysis.events) {
    for (const pair of pairsOf(event, parties)) {
      const key = JSON.stringify([pair.from.key, pair.to.key, pair.mutual]);
      const action = found.get(key);
      if (action) action.events.push(event);
      else found.set(key, { ...pair, events: [event] });
    }
  }
  return [...found.values()].sort((a, b) => weightOf(b) - weightOf(a));
}

/** What all coded events of an action have in common. */
export function toneOfAction({ events }: Action): Tone {
  const tones = new Set(events.map(toneOf).filter((tone) => tone !== 'neither'));
  return tones.size === 1 ? [...tones][0]! : 'neither';
}

/** Whether none of its events happened or goes on by the article's own word: they are planned, denied or only claimed. */
export function isOpen({ events }: Action): boolean {
  return events.every(({ status, source }) => source !== null || (status !== 'happened' && status !== 'ongoing'));
}

/** From each who acts to each who is acted on, one of them no mere thing; where there is no such pair, those who act together. */
function pairsOf({ arguments: parts }: Event, parties: Parties): Pair[] {
  const agents = parts.filter(({ role }) => role === 'agent');
  const others = parts.filter(({ role }) => kCounterparts.includes(role)).flatMap((part) => parties.at(part));
  const directed = agents.flatMap((part) => parties.at(part)).flatMap((from) => others.map((to) => ({ from, to, mutual: false })));
  const pairs = directed.filter(({ from, to }) => from.key !== to.key && (from.isActor || to.isActor));
  return pairs.length > 0 ? pairs : together(agents.flatMap((part) => parties.membersAt(part)));
}

function together(agents: Party[]): Pair[] {
  const each = [...new Map(agents.map((party) => [party.key, party])).values()].sort((a, b) => b.salience - a.salience);
  return each.flatMap((from, index) => each.slice(index + 1).map((to) => ({ from, to, mutual: true })));
}

function weightOf({ from, to, events }: Action): number {
  const salience = events.reduce((sum, event) => sum + event.salience, 0);
  return from.isActor && to.isActor ? salience : kThingWeight * salience;
}

/** Turns arguments of events into parties. */
class Parties {
  constructor(
    private readonly analysis: Analysis,
    private readonly text: string,
  ) {}

  /** The party at an argument; none where the words are neither an entity nor a thing ("what"). */
  at({ entity, start, end }: EventArgument): Party[] {
    const found = byId(this.analysis.entities, entity);
    if (found) return [partyOf(found, { start, end })];
    if (!this.isThing({ start, end })) return [];
    const name = this.text.slice(start, end).replace(/\s+/g, ' ');
    return [{ key: name.toLowerCase(), name, entity: null, span: { start, end }, isActor: false, salience: 0 }];
  }

  /** The entity at an argument, or the members of the group that it is. */
  membersAt({ entity, start, end }: EventArgument): Party[] {
    const found = byId(this.analysis.entities, entity);
    const members = found?.members.flatMap((member) => byId(this.analysis.entities, member) ?? []) ?? [];
    return (members.length > 0 || !found ? members : [found]).map((one) => partyOf(one, { start, end }));
  }

  /** Whether the head of some words is a noun, as far as the network has told. */
  private isThing(span: Span): boolean {
    const { tokens } = this.analysis;
    const isOutside = (head: Token | undefined): boolean => !head || head.start < span.start || head.end > span.end;
    for (let at = firstFrom(tokens, span.start); at < tokens.length && tokens[at]!.end <= span.end; ++at) {
      const { head, upos } = tokens[at]!;
      if (head !== null && isOutside(tokens[head])) return upos === 'NOUN' || upos === 'PROPN';
    }
    return true;
  }
}

function partyOf({ id, name, type, salience }: Entity, span: Span): Party {
  return { key: id, name, entity: id, span, isActor: type !== 'OTHER', salience };
}

/** The actions between people, bodies and places; all of them where there are none. */
export function actionsOfActors(actions: Action[]): Action[] {
  const found = actions.filter(({ from, to }) => from.isActor && to.isActor);
  return found.length > 0 ? found : actions;
}
