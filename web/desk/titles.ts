// What an article is called in the list: its headline, or its first words.

const kMostCharacters = 80;

/** The title of a text, whose headline may be known; empty where the text is blank. */
export function titleOf(text: string, headline = ''): string {
  const words = (headline || (/\S.*/.exec(text)?.[0] ?? '')).trim().replace(/\s+/g, ' ');
  if (words.length <= kMostCharacters) return words;
  const cut = words.slice(0, kMostCharacters);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : kMostCharacters)} …`;
}
