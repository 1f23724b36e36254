// What is chosen comes into view within what scrolls by itself; the page stays at the words that were chosen.

/** Scrolls the panel to the row that is chosen. */
export function revealRow(root: ParentNode): void {
  const [panel, row] = [root.querySelector('[part="panel"]'), root.querySelector('[data-selected] > button')];
  if (!panel || !row) return;
  const [view, place] = [panel.getBoundingClientRect(), row.getBoundingClientRect()];
  if (place.top < view.top || place.bottom > view.bottom) panel.scrollTop += place.top - view.top - view.height / 4;
}

/** Scrolls the tree of a sentence to the chosen word. */
export function revealWord(root: ParentNode): void {
  const [tree, word] = [root.querySelector('.tree'), root.querySelector('.word.chosen')];
  if (!tree || !word) return;
  const [view, place] = [tree.getBoundingClientRect(), word.getBoundingClientRect()];
  if (place.left < view.left || place.right > view.right) tree.scrollLeft += place.left - view.left - view.width / 2;
}
