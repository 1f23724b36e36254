// Ligatures that a line end divides. Firefox draws the whole ligature on both lines and hides the half that belongs to the other one, so the
// letters stand twice in the file.
import type { Piece } from './pdf-lines.js';

const kLigature = /^(ff[il]?|f[ijlt]|st)$/;
const kHyphen = /^[-‐\u00ad]$/;

/** The pieces of every page, in the order of the file; of a divided ligature each line keeps its own letters. */
export function mendLigatures(pages: Piece[][]): Piece[][] {
  const all = pages.flat();
  const mended = new Map<Piece, Piece>();
  all.forEach((hyphen, at) => {
    const [before, after] = [all[at - 1], all[at + 1]];
    if (!before || !after || !kHyphen.test(hyphen.text) || before.text !== after.text || !kLigature.test(before.text)) return;
    const letters = Math.round((before.text.length * (hyphen.left - before.left)) / (before.right - before.left));
    if (letters <= 0 || letters >= before.text.length) return;
    mended.set(before, { ...before, text: before.text.slice(0, letters), right: hyphen.left });
    mended.set(after, { ...after, text: after.text.slice(letters), left: after.left + hyphen.left - before.left });
  });
  return pages.map((pieces) => pieces.map((piece) => mended.get(piece) ?? piece));
}
