// What the choice of a house's rules says.
export const house = {
  title: 'House rules',
  help: 'Rules that a news desk asks of every article: a full name at its second mention, an unnamed source without a reason. Twelve ship; open a file of your own rules to apply those instead.',
  apply: 'Apply house rules',
  shipped: 'the rules that ship',
  add: 'Open a rules file',
  paste: 'Paste it',
  drop: 'or drop it here',
  remove: 'Take the rules file away',
  pasted: 'Pasted rules',
  nothingPasted: 'The clipboard holds no text.',
  unread: (name: string, reason: string) => `${name}: ${reason}`,
};
