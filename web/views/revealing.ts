// What is chosen comes into view within what scrolls by itself; the page stays at the words that were chosen.
import type { Selection } from '../facts/facts.js';

/** Scrolls the panel to the row that is chosen, where it is out of what is seen of the panel; who goes through the words of one fact stays. */
export function revealRow(root: ParentNode, before: Selection | undefined, { facts: [fact], span }: Selection): void {
  const isOther = fact ? before?.facts[0]?.id !== fact.id : before?.span?.start !== span?.start;
  if (!isOther) return;
  const [panel, row] = [root.querySelector('[part="panel"]'), root.querySelector('[data-selected] > button')];
  if (!panel || !row) return;
  const [view, place] = [panel.getBoundingClientRect(), row.getBoundingClientRect()];
  const [top, bottom] = [Math.max(view.top, 0), Math.min(view.bottom, innerHeight)];
  if (place.top < top || place.bottom > bottom) panel.scrollTop += place.top - top - (bottom - top) / 4;
}

/** Scrolls the tree of a sentence to the chosen word. */
export function revealWord(root: ParentNode): void {
  const [tree, word] = [root.querySelector('.tree'), root.querySelector('.word.chosen')];
  if (!tree || !word) return;
  const [view, place] = [tree.getBoundingClientRect(), word.getBoundingClientRect()];
  if (place.left < view.left || place.right > view.right) tree.scrollLeft += place.left - view.left - view.width / 2;
}
