// What the legend above an article and the notes at its words say.
export const marks = {
  legend: 'What is marked',
  names: 'Names',
  times: 'Times',
  speech: 'Word for word',
  byVoice: 'Colour by who says it',
  onlyReporter: 'The article speaks in its own voice only.',
  voices: 'Voices and their shares of the article; those that are pressed are marked alone',
  articleItself: 'The article itself',
};
