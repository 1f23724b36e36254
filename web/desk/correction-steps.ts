// Corrections as steps that can be undone and redone: each step lets lines come, go or be replaced. Lines of every article lie in a list of
// their own, which all articles share.
import type { Correction } from '../engine/corrections.js';

/** One line that comes (without `before`), goes (without `after`) or is replaced; `at` is its place in its list. */
export interface Change {
  at: number;
  before?: Correction;
  after?: Correction;
}

export type Step = readonly Change[];

/** What a reader has put right in one article: its lines, the steps that led to them, and how many of these are done. */
export interface Corrected {
  lines: readonly Correction[];
  steps: readonly Step[];
  done: number;
}

/** The lines of an article and those of every article. */
export interface Lists {
  own: readonly Correction[];
  wide: readonly Correction[];
}

export const kNothing: Corrected = { lines: [], steps: [], done: 0 };

/** Whether a line holds for every article. */
export function isWide(line: Correction): boolean {
  return line['in'] === 'every article';
}

/** The lists after a step, or after it is taken back. What is no longer there to be replaced is left alone. */
export function take(lists: Lists, step: Step, back = false): Lists {
  const changes = back ? [...step].reverse().map(({ at, before, after }) => ({ at, before: after, after: before })) : step;
  return changes.reduce(change, lists);
}

function change(lists: Lists, { at, before, after }: { at: number; before?: Correction | undefined; after?: Correction | undefined }): Lists {
  const name = isWide((after ?? before)!) ? 'wide' : 'own';
  const list = [...lists[name]];
  const found = before ? list.findIndex(({ id }) => id === before.id) : Math.min(at, list.length);
  if (found < 0) return lists;
  list.splice(found, before ? 1 : 0, ...(after ? [after] : []));
  return { ...lists, [name]: list };
}

/** The step that adds lines behind all others; of two that put the same right, the later one takes the place of the earlier. */
export function adding(lists: Lists, lines: readonly Correction[]): Step {
  const gone = [lists.own, lists.wide].flatMap((list) => list.map((before, at) => ({ at, before }))).filter(({ before }) => lines.some((line) => isSameMatter(line, before)));
  const left = { own: lists.own.length, wide: lists.wide.length };
  for (const { before } of gone) left[isWide(before) ? 'wide' : 'own'] -= 1;
  const added = lines.map((after): Change => ({ at: left[isWide(after) ? 'wide' : 'own']++, after }));
  return [...gone.reverse(), ...added];
}

/** What one line says of a fact only one line can say; the others, such as two merges, may hold side by side. */
const kSingle = new Set(['rename', 'type', 'speaker', 'class', 'border', 'time', 'place', 'published', 'block']);

function isSameMatter(one: Correction, other: Correction): boolean {
  const about = (line: Correction): string => JSON.stringify([line.do, line['in'] ?? null, line['anchor'] ?? null]);
  return kSingle.has(one.do) && about(one) === about(other);
}

/** The step that puts a line in the place of the one with its id, or takes it away. */
export function replacing(lists: Lists, id: string, after?: Correction): Step {
  for (const list of [lists.own, lists.wide]) {
    const at = list.findIndex((line) => line.id === id);
    if (at >= 0) return [{ at, before: list[at]!, ...(after ? { after } : {}) }];
  }
  return [];
}

/** The lines as a corrections file: JSON Lines, those of every article first, so that what is said of one article has the last word. */
export function fileOf({ own, wide }: Lists): string {
  return [...wide, ...own].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** The lines of a corrections file that can be read, and the numbers of those that cannot. */
export function readFile(text: string): { lines: Correction[]; unread: number[] } {
  const lines: Correction[] = [];
  const unread: number[] = [];
  text.split(/\r?\n/).forEach((json, index) => {
    if (!json.trim()) return;
    const line = readLine(json);
    if (line) lines.push(line);
    else unread.push(index + 1);
  });
  return { lines, unread };
}

function readLine(json: string): Correction | null {
  try {
    const line = JSON.parse(json) as unknown;
    return isLine(line) ? line : null;
  } catch {
    return null;
  }
}

/** Whether a value may be a line: an object that says what it does. What else it lacks the engine tells. */
export function isLine(value: unknown): value is Correction {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && typeof (value as { do?: unknown }).do === 'string';
}

/** Those of the lines that say something new; two that differ only in name and date say the same. */
export function newAmong(lines: readonly Correction[], { own, wide }: Lists): Correction[] {
  const known = new Set([...own, ...wide].map(content));
  return lines.filter((line) => !known.has(content(line)) && known.add(content(line)));
}

function content({ id, made, ...line }: Correction): string {
  return JSON.stringify(Object.entries(line).sort(([a], [b]) => (a < b ? -1 : 1)));
}
