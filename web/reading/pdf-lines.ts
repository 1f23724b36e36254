// From the pieces of words on a page of a PDF to lines in the order in which one reads them. Coordinates grow to the right and up.

/** Words at a place of a page. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  /** Of the line on which the letters stand. */
  base: number;
  size: number;
}

/** A line of one column; `left` and `right` of the column it stands in are those of its widest lines. */
export interface Line extends Piece {
  columnLeft: number;
  columnRight: number;
}

/** A gutter is at least this wide, in heights of a letter. */
const kGutter = 0.9;
/** Letters of one line have no wider gap, unless there is a gutter. */
const kWidestSpace = 1.4;
const kFewestOfColumn = 3;

/** The lines of one page, columns one after the other. */
export function orderLines(pieces: Piece[]): Line[] {
  return readBand(joinPieces(pieces));
}

/** Joins the pieces that stand beside each other on a line. */
function joinPieces(pieces: Piece[]): Piece[] {
  const lines: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => b.base - a.base || a.left - b.left)) {
    const line = lines.find((one) => Math.abs(one.base - piece.base) < Math.min(one.size, piece.size) * 0.4 && touches(one, piece));
    if (!line) lines.push({ ...piece });
    else join(line, piece);
  }
  return lines;
}

function touches(line: Piece, piece: Piece): boolean {
  const gap = Math.max(piece.left - line.right, line.left - piece.right);
  return gap < Math.min(line.size, piece.size) * kWidestSpace;
}

function join(line: Piece, piece: Piece): void {
  const [first, second] = piece.left < line.left ? [piece, line] : [line, piece];
  const isApart = second.left - first.right > second.size * 0.12;
  const text = first.text + (isApart && !/\s$/.test(first.text) && !/^\s/.test(second.text) ? ' ' : '') + second.text;
  Object.assign(line, { text, left: Math.min(line.left, piece.left), right: Math.max(line.right, piece.right), size: Math.max(line.size, piece.size) });
}

/**
 * Reads lines that stand below each other. Where a gutter divides them, the left ones come first. Where it divides them only below
 * a few lines, such as a headline, or only above some, those are read before or after.
 */
function readBand(lines: Piece[]): Line[] {
  if (lines.length === 0) return [];
  const sorted = [...lines].sort((a, b) => b.base - a.base || a.left - b.left);
  for (let first = 0; first < sorted.length; first++) {
    for (let last = sorted.length; last - first >= 2 * kFewestOfColumn; last--) {
      const band = sorted.slice(first, last);
      const gutter = findGutter(band);
      if (gutter === null) {
        if (last - first > 40 && last < sorted.length - 12) break;  // long pages: what follows columns is short
        continue;
      }
      const left = band.filter(({ right }) => right <= gutter);
      const right = band.filter(({ right: end }) => end > gutter);
      return [...inColumn(sorted.slice(0, first)), ...readBand(left), ...readBand(right), ...readBand(sorted.slice(last))];
    }
  }
  return inColumn(sorted);
}

/** The middle of the widest gap between lines left and right of it, if both sides have some lines at the same heights. */
function findGutter(lines: Piece[]): number | null {
  const size = median(lines.map((line) => line.size));
  let reach = -Infinity;
  let best: { width: number; middle: number } | null = null;
  for (const line of [...lines].sort((a, b) => a.left - b.left)) {
    const width = line.left - reach;
    const middle = (line.left + reach) / 2;
    if (Number.isFinite(reach) && width > size * kGutter && (!best || width > best.width) && isBetweenColumns(lines, middle)) best = { width, middle };
    reach = Math.max(reach, line.right);
  }
  return best?.middle ?? null;
}

function isBetweenColumns(lines: Piece[], middle: number): boolean {
  const left = lines.filter(({ right }) => right <= middle);
  const right = lines.filter(({ left: start }) => start >= middle);
  if (left.length < kFewestOfColumn || right.length < kFewestOfColumn) return false;
  const [leftRange, rightRange] = [left, right].map((side) => side.map(({ base }) => base));
  return Math.min(Math.max(...leftRange!), Math.max(...rightRange!)) > Math.max(Math.min(...leftRange!), Math.min(...rightRange!));
}

function inColumn(lines: Piece[]): Line[] {
  const columnLeft = Math.min(...lines.map(({ left }) => left));
  const columnRight = Math.max(...lines.map(({ right }) => right));
  return lines.map((line) => ({ ...line, columnLeft, columnRight }));
}

export function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
