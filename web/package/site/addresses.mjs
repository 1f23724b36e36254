// Addresses from one page of a site to another, and to words in it.

const kWordsAtEnds = 4;
const kShort = 8;  // words

/** The relative address from the page at `from` to the page at `to`; a folder's index.html is the folder. */
export function addressOf(from, to) {
  const up = from.split('/').slice(0, -1);
  const down = to.split('/');
  while (up.length > 0 && down.length > 1 && up[0] === down[0]) {
    up.shift();
    down.shift();
  }
  const address = [...up.map(() => '..'), ...down].map(encodeURIComponent).join('/').replace(/(^|\/)index\.html$/, '$1');
  return address || './';
}

/** The address of words in a page, as a text fragment. */
export function quotedAddress(from, to, quoted) {
  const words = quoted.replace(/^[\s"“”‘’'«»„]+|[\s"“”‘’'«»„]+$/gu, '').split(/\s+/);
  const ends = words.length <= kShort ? [words] : [words.slice(0, kWordsAtEnds), words.slice(-kWordsAtEnds)];
  const encoded = ends.map((part) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D'));
  return `${addressOf(from, to)}#:~:text=${encoded.join(',')}`;
}
