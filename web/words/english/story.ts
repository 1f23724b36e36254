// What the story in short and the notes at an article's words say.
export const story = {
  label: 'The story in short',
  questions: { who: 'Who', what: 'What', when: 'When', where: 'Where', why: 'Why', how: 'How' },
  also: 'Also',
  keywords: 'Keywords',
  keySentences: 'Key sentences',

  facts: 'Facts by paragraph',
  paragraph: (number: number) => `Paragraph ${number}`,
  noFacts: 'Nothing is marked in this paragraph.',
  nameAt: (name: string, nth: number, number: number) => `${name}. Mention ${nth} of ${number}.`,
  timeAt: (words: string, day: string) => `Time: ${words}, ${day}.`,
  quoteAt: (speaker: string, kind: string, words: string) => `${speaker}, ${kind}: ${words}`,

  card: (name: string) => `About ${name}`,
  said: 'Said',
  places: (number: number) => (number === 1 ? 'Named once' : `Named ${number} times`),
  showPlace: (nth: number) => `Show mention ${nth}`,
};
