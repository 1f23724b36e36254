// What stands on the map at one scale: places that would cover each other are gathered, and labels keep clear of all others.
import type { Point } from './globe.js';

/** A place with the point of the map where it lies, in pixels. */
export interface Spot {
  id: string;
  name: string;
  at: Point;
  /** How often the article names it. */
  weight: number;
  /** Whether it is a whole country, which is shaded and has no dot. */
  isCountry: boolean;
}

/** One mark for one place or for several close to each other; the most named one leads. */
export interface Mark {
  spots: [Spot, ...Spot[]];
  at: Point;
  radius: number;
}

export interface Label {
  mark: Mark;
  text: string;
  /** Where the words begin, on their baseline. */
  x: number;
  y: number;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const kLabelSize = 12;
const kGap = 3;
export const kClosest = 15;  // pixels between the middles of two marks

/** The marks, the weightiest first. Places of equal weight keep the order of the article; a country stands by itself. */
export function gather(spots: Spot[]): Mark[] {
  const marks: Mark[] = [];
  for (const spot of [...spots].sort((a, b) => b.weight - a.weight)) {
    const near = marks.find(({ at, spots: [first] }) => !spot.isCountry && !first.isCountry && Math.hypot(at[0] - spot.at[0], at[1] - spot.at[1]) < kClosest);
    if (near) near.spots.push(spot);
    else marks.push({ spots: [spot], at: spot.at, radius: 0 });
  }
  for (const mark of marks) mark.radius = mark.spots[0].isCountry ? 0 : Math.min(10, 4 + Math.sqrt(mark.spots.reduce((sum, { weight }) => sum + weight, 0)));
  return marks;
}

/** Drawn in this order, no country lies over the dot of a town. */
export function countriesFirst(marks: Mark[]): Mark[] {
  return [...marks].sort((a, b) => Number(b.spots[0].isCountry) - Number(a.spots[0].isCountry));
}

/** What a mark is called: "Hamburg", "Hamburg +2". */
function nameOf({ spots: [first, ...others] }: Mark): string {
  return others.length > 0 ? `${first.name} +${others.length}` : first.name;
}

/** Labels for as many marks as have room for one within the frame, in the order given; `measure` gives the width of words. */
export function placeLabels(marks: Mark[], width: number, height: number, measure: (text: string) => number): Label[] {
  const dots = marks.filter(({ radius }) => radius > 0);
  const taken: Box[] = dots.map(({ at: [x, y], radius }) => ({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }));
  const isFree = (box: Box): boolean =>
    box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height && !taken.some((other) => overlap(box, other));
  return marks.flatMap((mark) => {
    const text = nameOf(mark);
    const around = boxesAround(mark, measure(text));
    const box = (mark.spots[0].isCountry ? [boxUpon(mark, measure(text)), ...around] : around).find(isFree);
    if (!box) return [];
    taken.push(box);
    return [{ mark, text, x: box.left, y: box.bottom - kLabelSize * 0.25 }];
  });
}

/** A country's label stands upon it. */
function boxUpon({ at: [x, y] }: Mark, width: number): Box {
  const half = kLabelSize * 0.6;
  return { left: x - width / 2, top: y - half, right: x + width / 2, bottom: y + half };
}

/** Where a label may stand: to the right of its mark, to the left, above, below. */
function boxesAround({ at: [x, y], radius }: Mark, width: number): Box[] {
  const away = radius + kGap;
  const half = kLabelSize * 0.6;
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + 2 * half });
  return [box(x + away, y - half), box(x - away - width, y - half), box(x - width / 2, y - away - 2 * half), box(x - width / 2, y + away)];
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
