// Places on the screen: the character under a pointer, and bringing words into view.

interface Place {
  node: Node;
  offset: number;
}

/** The character under the pointer, or null where there is none. */
export function placeAt({ clientX, clientY }: MouseEvent, root: Document | ShadowRoot): Place | null {
  const caret = caretAt(clientX, clientY, root);
  if (!(caret?.node instanceof Text)) return null;
  // A caret stands between two characters, and also beside a line that the pointer is far from: ask which one is hit.
  for (const offset of [caret.offset, caret.offset - 1]) {
    if (offset < 0 || offset >= caret.node.length) continue;
    const range = document.createRange();
    range.setStart(caret.node, offset);
    range.setEnd(caret.node, offset + 1);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (left <= clientX && clientX <= right && top <= clientY && clientY <= bottom) return { node: caret.node, offset };
    }
  }
  return null;
}

function caretAt(x: number, y: number, root: Document | ShadowRoot): Place | null {
  if (document.caretPositionFromPoint) {
    const options = root instanceof ShadowRoot ? { shadowRoots: [root] } : {};
    const caret = document.caretPositionFromPoint(x, y, options);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint(x, y);  // Safari
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** Where the words stand in the window. */
export function boxOf(words: StaticRange): DOMRect {
  return liveRange(words).getBoundingClientRect();
}

/** Scrolls as little as brings the words into view, and not at all where they are. */
export function reveal(words: StaticRange): void {
  const range = liveRange(words);
  if (isInView(range)) return;
  words.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  if (!isInView(range)) window.scrollBy({ top: range.getBoundingClientRect().top - window.innerHeight / 3 });
}

function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

function isInView(range: Range): boolean {
  const [first] = range.getClientRects();
  return first !== undefined && first.top >= 0 && first.bottom <= window.innerHeight;
}
