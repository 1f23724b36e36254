// What <nutgraf-article> says.
export const element = {
  articleLabel: 'Article; left and right arrow keys go from fact to fact, with Shift to the next place of the same',
  story: 'The story in short',
  panels: 'Facts of this article',
  voices: 'Colour by who says it',
  reading: 'Reading the article…',
  failed: 'This article could not be read.',
};
