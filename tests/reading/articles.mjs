// Two invented articles, part by part. Layouts and files of all kinds hold them, and what is read is compared with them.

export const pier = {
  title: 'Varnholm votes to rebuild its burnt pier by next summer',
  byline: 'Zoë Lindqvist',
  publisher: 'The Varnholm Courier',
  published: '2026-05-12',
  dateText: 'May 12, 2026',
  body: [
    ['paragraph', 'The town council of Varnholm voted on Tuesday to rebuild the pier that burnt down in January, and set aside 4.2 million crowns for the work.'],
    ['paragraph', '“We will not leave a black stump in the middle of our harbour,” said Mayor Greta Holm after the vote, which ended 17 to 4.'],
    ['caption', 'Workers clear charred planks from the old pier in February. Photograph: Nils Ek'],
    ['paragraph', 'Construction begins in October. The contractor, Ostby Marine, has promised to finish before the ferries return in June.'],
    ['heading', 'A fight over the cost'],
    ['paragraph', 'Councillor Pavel Dvorak, who voted against the plan, told reporters that the price had doubled since March. “Nobody has shown us where this money comes from,” he said.'],
    ['paragraph', 'Holm denied that the town would have to borrow. “There is no loan, and there will be none,” she said.'],
    ['paragraph', 'The council also agreed on three conditions:'],
    ['list', 'The pier must carry a fire engine.'],
    ['list', 'Cafés on it must close at midnight.'],
    ['list', 'Anglers keep the northern end.'],
    ['paragraph', 'A police investigation into the fire continues. Inspector Ruth Adeyemi said detectives had questioned two teenagers but had made no arrests.'],
  ],
};

export const school = {
  title: 'Teachers in Ashcombe end strike after nine days',
  byline: 'Tomas Reyes',
  publisher: 'Northern Daily',
  published: '2026-03-03',
  dateText: '3 March 2026',
  body: [
    ['paragraph', 'Teachers in Ashcombe returned to their classrooms on Tuesday after their union accepted a pay rise of six per cent, ending a strike of nine days.'],
    ['paragraph', '“It is not everything that we asked for, but it is a start,” said Miriam Okafor, who leads the Ashcombe Teachers’ Union.'],
    ['paragraph', 'The education minister, Daniel Forsyth, called the agreement fair. He said that no school would lose staff this year.'],
    ['heading', 'Parents wait for answers'],
    ['paragraph', 'Many parents remain angry. “My daughter missed two exams, and nobody can tell me when she will sit them,” said Helen Brandt, a nurse.'],
    ['paragraph', 'Forsyth promised that the exams would be held before Easter. A long-term plan for the schools will follow in September.'],
    ['paragraph', 'The union said 4,100 of its 4,600 members had voted for the offer.'],
  ],
};

/** The words of an article as one would copy them into a text file. */
export function plainText({ title, byline, dateText, body }) {
  const lines = body.map(([kind, text]) => (kind === 'list' ? `• ${text}` : text));
  const joined = lines.reduce((all, line, i) => all + (i > 0 && body[i][0] === 'list' && body[i - 1][0] === 'list' ? '\n' : '\n\n') + line, '');
  return `${title}\n\nBy ${byline}\n\n${dateText}${joined}\n`;
}

/** The same without what not every kind of file can hold: one text for each part, no marks of lists and captions. */
export function bodyTexts({ body }) {
  return body.map(([, text]) => text);
}
