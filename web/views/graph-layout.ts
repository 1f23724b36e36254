// Where things stand in the graph of actions: who acts at the left, who is acted on at the right, each action in a row of its own
// between them, in an order in which few lines cross.
import type { Action, Party } from '../facts/actions.js';

/** A party at one side with the height of its middle, in rows. */
export interface PlacedParty {
  party: Party;
  y: number;
}

export interface PlacedAction {
  action: Action;
  y: number;
  /** The heights of its ends. */
  from: number;
  to: number;
}

export interface GraphLayout {
  left: PlacedParty[];
  right: PlacedParty[];
  actions: PlacedAction[];
  rows: number;
}

const kRounds = 4;
/** What a name of two lines needs, in rows. */
const kPartyHeight = 1.4;

export function layOut(actions: Action[]): GraphLayout {
  let left = partiesOf(actions, 'from');
  let right = partiesOf(actions, 'to');
  for (let round = 0; round < kRounds; ++round) {
    right = nearest(right, 'to', actions, 'from', left);
    left = nearest(left, 'from', actions, 'to', right);
  }
  const [leftAt, rightAt] = [indexOf(left), indexOf(right)];
  const ordered = [...actions].sort(
    (a, b) => leftAt.get(a.from.key)! - leftAt.get(b.from.key)! || rightAt.get(a.to.key)! - rightAt.get(b.to.key)!,
  );
  const rows = Math.max(ordered.length, kPartyHeight * left.length, kPartyHeight * right.length);
  const heightAt = (index: number): number => ((index + 0.5) * rows) / ordered.length;
  const [leftHeights, rightHeights] = [heights(left, 'from', ordered, heightAt, rows), heights(right, 'to', ordered, heightAt, rows)];
  return {
    left: left.map((party) => ({ party, y: leftHeights.get(party.key)! })),
    right: right.map((party) => ({ party, y: rightHeights.get(party.key)! })),
    actions: ordered.map((action, index) => ({
      action,
      y: heightAt(index),
      from: leftHeights.get(action.from.key)!,
      to: rightHeights.get(action.to.key)!,
    })),
    rows,
  };
}

type Side = 'from' | 'to';

/** The parties at one side, each once, in the order of the actions. */
function partiesOf(actions: Action[], side: Side): Party[] {
  return [...new Map(actions.map((action) => [action[side].key, action[side]])).values()];
}

/** The parties of one side in the order of those at the other side that they are joined with. */
function nearest(parties: Party[], side: Side, actions: Action[], otherSide: Side, others: Party[]): Party[] {
  const at = indexOf(others);
  const middle = means(actions, side, (action) => at.get(action[otherSide].key)!);
  return [...parties].sort((a, b) => middle.get(a.key)! - middle.get(b.key)!);
}

/** The middle of each party's own actions, but no nearer to the one above than names need, and none below the last row. */
function heights(parties: Party[], side: Side, ordered: Action[], heightAt: (index: number) => number, rows: number): Map<string, number> {
  const middle = means(ordered, side, (_, index) => heightAt(index));
  const placed = [...parties].sort((a, b) => middle.get(a.key)! - middle.get(b.key)!);
  const found = placed.map(({ key }) => middle.get(key)!);
  for (let i = 0; i < found.length; ++i) found[i] = Math.max(found[i]!, (found[i - 1] ?? -kPartyHeight / 2) + kPartyHeight);
  for (let i = found.length - 1; i >= 0; --i) found[i] = Math.min(found[i]!, (found[i + 1] ?? rows + kPartyHeight / 2) - kPartyHeight);
  return new Map(placed.map(({ key }, index) => [key, found[index]!]));
}

/** For each party of one side the mean of a number that its actions have. */
function means(actions: Action[], side: Side, numberOf: (action: Action, index: number) => number): Map<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const [index, action] of actions.entries()) {
    const { sum, count } = sums.get(action[side].key) ?? { sum: 0, count: 0 };
    sums.set(action[side].key, { sum: sum + numberOf(action, index), count: count + 1 });
  }
  return new Map([...sums].map(([key, { sum, count }]) => [key, sum / count]));
}

function indexOf(parties: Party[]): Map<string, number> {
  return new Map(parties.map(({ key }, index) => [key, index]));
}
