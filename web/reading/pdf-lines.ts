// From the words on a page of a PDF to lines in the order in which one reads them. Coordinates grow to the right and up.

/** Words at a place of a page. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  /** Of the line on which the letters stand. */
  base: number;
  size: number;
  /** An initial that is part of the word after it. */
  isInitial?: boolean;
}

/** A line of one column, with the edges of that column. */
export interface Line extends Piece {
  columnLeft: number;
  columnRight: number;
}

type Row = Piece[];
type Interval = readonly [start: number, end: number];

/** A gutter is at least this wide, in heights of a letter, and that many lines long. */
const kGutter = 0.7;
const kFewestRows = 6;
/** Words leave such gaps by chance beside fewer lines; these divide them only where a gutter is elsewhere, or a very wide one. */
const kWideGutter = 2;
const kFewestOfKnown = 2;
/** Fewer letters in a line are no column but marks or numbers of a list. */
const kFewestLetters = 8;
const kInitial = 1.8;

/** The lines of every page, columns one after the other. */
export function orderLines(pages: Piece[][]): Line[][] {
  const prepared = pages.map((pieces) => {
    const size = median(pieces.map((piece) => piece.size));
    return pieces.map((piece) => (isInitial(piece, size) ? placeInitial(piece, pieces) : piece));
  });
  const known = prepared.flatMap(findGutters);
  return prepared.map((pieces) => readRegion(pieces, known));
}

/** The gutters beside many lines. */
function findGutters(pieces: Piece[]): number[] {
  const rows = rowsOf(pieces);
  const edges = edgesOf(rows);
  for (let at = 0; at < rows.length; at++) {
    const band = findBand(rows, at, edges, []);
    if (!band) continue;
    const inBand = rows.slice(at, band.end).flat();
    const sides = [inBand.filter(({ right }) => right <= band.gutter), inBand.filter(({ right }) => right > band.gutter)];
    return [band.gutter, ...sides.flatMap(findGutters), ...findGutters(rows.slice(band.end).flat())];
  }
  return [];
}

export function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function isInitial({ text, size }: Piece, usual: number): boolean {
  return /^["“‘]?\p{Lu}$/u.test(text.trim()) && size > usual * kInitial;
}

/** A large initial belongs to the first of the lines beside it. */
function placeInitial(initial: Piece, pieces: Piece[]): Piece {
  const beside = pieces.filter(({ left, base }) => left >= initial.right - 1 && left < initial.right + initial.size && base > initial.base - 1 && base < initial.base + initial.size);
  const first = beside.sort((a, b) => b.base - a.base || a.left - b.left)[0];
  return first ? { ...initial, base: first.base, size: first.size, isInitial: true } : initial;
}

/** Reads from above: where rows have a gutter in common, what stands left of it comes first. */
function readRegion(pieces: Piece[], known: number[]): Line[] {
  const rows = rowsOf(pieces);
  const edges = edgesOf(rows);
  const lines: Line[] = [];
  for (let at = 0; at < rows.length; ) {
    const band = findBand(rows, at, edges, known);
    if (!band) {
      lines.push({ ...lineOf(rows[at]!), columnLeft: edges[0], columnRight: edges[1] });
      at++;
      continue;
    }
    const inBand = rows.slice(at, band.end).flat();
    for (const side of [inBand.filter(({ right }) => right <= band.gutter), inBand.filter(({ right }) => right > band.gutter)]) lines.push(...readRegion(side, known));
    at = band.end;
  }
  return lines;
}

/** Pieces on one line, from left to right, and the lines from above. */
function rowsOf(pieces: Piece[]): Row[] {
  const rows: Row[] = [];
  for (const piece of [...pieces].sort((a, b) => b.base - a.base)) {
    const row = rows.at(-1);
    if (row && row[0]!.base - piece.base < Math.min(row[0]!.size, piece.size) * 0.4) row.push(piece);
    else rows.push([piece]);
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  return rows;
}

/** Where the lines begin and end. One or two that reach further, such as running headers, do not count among many. */
function edgesOf(rows: Row[]): Interval {
  const nth = rows.length > 6 ? 2 : 0;
  const lefts = rows.map((row) => row[0]!.left).sort((a, b) => a - b);
  const rights = rows.map((row) => Math.max(...row.map(({ right }) => right))).sort((a, b) => b - a);
  return [lefts[nth] ?? 0, rights[nth] ?? 0];
}

/** The rows from `first` on that a gutter divides; it ends before a row that stands across it. */
function findBand(rows: Row[], first: number, edges: Interval, known: number[]): { end: number; gutter: number } | null {
  const size = median(rows.slice(first).map((row) => row[0]!.size));
  let free: Interval[] = [edges];
  let found: { end: number; gutter: number } | null = null;
  for (let end = first + 1; end <= rows.length && free.length > 0; end++) {
    free = without(free, rows[end - 1]!).filter(([from, to]) => to - from > size * kGutter);
    const gutter = free.find((interval) => isGutter(interval, rows.slice(first, end), size, known));
    if (gutter) found = { end, gutter: (gutter[0] + gutter[1]) / 2 };
    else if (found) break;
  }
  return found;
}

/** What is left of the intervals beside the pieces of a row. */
function without(intervals: Interval[], row: Row): Interval[] {
  let left = intervals;
  for (const piece of row) {
    left = left.flatMap(([from, to]): Interval[] => {
      if (piece.right <= from || piece.left >= to) return [[from, to]];
      return [[from, piece.left] as const, [piece.right, to] as const].filter(([start, end]) => end > start);
    });
  }
  return left;
}

/** Whether lines stand on both sides of the interval, at the same heights and long enough for columns. */
function isGutter([from, to]: Interval, rows: Row[], size: number, known: number[]): boolean {
  const left = rows.map((row) => row.filter(({ right }) => right <= from + 0.1)).filter((row) => row.length > 0);
  const right = rows.map((row) => row.filter(({ left: start }) => start >= to - 0.1)).filter((row) => row.length > 0);
  const isKnown = known.some((gutter) => gutter > from && gutter < to) || (known.length > 0 && to - from > size * kWideGutter);
  if (Math.min(left.length, right.length) < (isKnown ? kFewestOfKnown : kFewestRows)) return false;
  const areLong = [left, right].every((side) => side.flat().reduce((sum, { text }) => sum + text.length, 0) >= side.length * kFewestLetters);
  return areLong && Math.min(left[0]![0]!.base, right[0]![0]!.base) > Math.max(left.at(-1)![0]!.base, right.at(-1)![0]!.base);
}

/** Joins the pieces of a row, with a space where a gap is. */
function lineOf(row: Row): Piece {
  let text = '';
  row.forEach((piece, i) => {
    const before = row[i - 1];
    const isApart = before && !before.isInitial && piece.left - before.right > piece.size * 0.12;
    text += (isApart && !/\s$/.test(text) && !/^\s/.test(piece.text) ? ' ' : '') + piece.text;
  });
  return { text, left: row[0]!.left, right: Math.max(...row.map(({ right }) => right)), base: row[0]!.base, size: Math.max(...row.map(({ size }) => size)) };
}
