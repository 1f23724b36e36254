// Days along an axis: even within each stretch of them, and a stretch without any day that would squeeze all others is broken off.

/** A stretch of days that is drawn even, with its place on the axis, 0 to 1. */
export interface Stretch {
  first: number;
  last: number;
  from: number;
  to: number;
}

/** As much of all days must a gap be to be broken off. */
const kGap = 0.7;
/** As much of the axis a broken gap takes. */
const kBreak = 0.1;
const kMostBreaks = 3;

export class TimeScale {
  readonly stretches: Stretch[];

  /** `days` are numbers of days, in any order; two different ones at least. */
  constructor(days: readonly number[]) {
    const sorted = [...new Set(days)].sort((a, b) => a - b);
    const cuts = new Set<number>();
    for (let gap = widestGap(sorted, cuts); gap !== null && cuts.size < kMostBreaks; gap = widestGap(sorted, cuts)) cuts.add(gap);
    this.stretches = placed(stretchesOf(sorted, cuts));
  }

  /** Where a day of a stretch stands, 0 to 1. */
  at(day: number): number {
    const stretch = this.stretches.find(({ last }) => day <= last) ?? this.stretches.at(-1)!;
    const { first, last, from, to } = stretch;
    return last === first ? (from + to) / 2 : from + ((to - from) * (day - first)) / (last - first);
  }

  /** The middles of what is broken off. */
  get breaks(): number[] {
    return this.stretches.slice(1).map(({ from }, index) => (this.stretches[index]!.to + from) / 2);
  }
}

/** The index of the day before the widest gap that is left; null where none is wide enough to be broken off. */
function widestGap(days: number[], cuts: ReadonlySet<number>): number | null {
  let [widest, at, total] = [0, -1, 0];
  for (let index = 0; index + 1 < days.length; ++index) {
    const gap = cuts.has(index) ? 0 : days[index + 1]! - days[index]!;
    total += gap;
    if (gap > widest) [widest, at] = [gap, index];
  }
  return days.length > 2 && total > widest && widest > kGap * total ? at : null;
}

function stretchesOf(days: number[], cuts: ReadonlySet<number>): Stretch[] {
  const found: Stretch[] = [];
  for (const [index, day] of days.entries()) {
    if (index === 0 || cuts.has(index - 1)) found.push({ first: day, last: day, from: 0, to: 0 });
    else found.at(-1)!.last = day;
  }
  return found;
}

/** Each stretch as wide as it has days, but none so narrow that its points lie upon each other. */
function placed(stretches: Stretch[]): Stretch[] {
  const room = 1 - kBreak * (stretches.length - 1);
  const least = 0.15;
  const total = stretches.reduce((sum, { first, last }) => sum + last - first, 0) || 1;
  const wanted = stretches.map(({ first, last }) => Math.max(least, (last - first) / total));
  const scale = room / wanted.reduce((sum, width) => sum + width, 0);
  let from = 0;
  return stretches.map((stretch, index) => {
    const to = from + wanted[index]! * scale;
    const result = { ...stretch, from, to };
    from = to + kBreak;
    return result;
  });
}
