// What an analysis says in codes, said in words.
export const facts = {
  /** The locale of numbers and dates. */
  locale: 'en-GB',

  people: (number: number) => (number === 1 ? '1 person' : `${number} people`),
  quotes: (number: number) => (number === 1 ? '1 quote' : `${number} quotes`),
  disputed: (number: number) => `${number} disputed`,
  mentions: (number: number) => (number === 1 ? '1 mention' : `${number} mentions`),

  types: {
    PERSON: 'person',
    ORG: 'organisation',
    GPE: 'country, region or city',
    LOC: 'place',
    FAC: 'building or site',
    NORP: 'nationality or group',
    EVENT: 'event',
    PRODUCT: 'product',
    WORK: 'work',
    LAW: 'law',
    OTHER: 'thing',
  },
  country: 'country',
  nameGroups: { people: 'People', organisations: 'Organisations', places: 'Places', others: 'Other names' },

  statuses: {
    happened: 'happened',
    ongoing: 'under way',
    planned: 'planned',
    possible: 'possible',
    denied: 'did not happen',
    conditional: 'depends on a condition',
    wished: 'wanted',
  },
  says: (name: string, several: boolean) => `${several ? 'say' : 'says'} ${name}`,
  someoneSays: 'it is said',
  statusSays: (status: string, says: string) => `${status}, ${says}`,
  deniedBy: (name: string) => `denied by ${name}`,
  notSo: (says: string) => `not so, ${says}`,

  quoteKinds: { direct: 'word for word', indirect: 'reported', mixed: 'partly word for word' },
  roles: {
    official: 'official',
    expert: 'expert',
    witness: 'witness',
    party: 'involved in it',
    medium: 'news outlet',
    document: 'document',
    relative: 'relative',
    resident: 'resident',
    anonymous: 'anonymous',
  },
  unnamedSource: (role: string) => `not named${role && `, ${role}`}`,
  classes: { speech: '', writing: 'in writing', thought: 'a thought', will: 'a plan or wish', act: 'an official decision' },
  stances: {
    say: 'says',
    claim: 'claims',
    deny: 'denies',
    blame: 'blames',
    praise: 'praises',
    demand: 'demands',
    promise: 'promises',
    warn: 'warns',
    ask: 'asks',
    agree: 'agrees',
  },
  stanceTo: (stance: string, name: string) => `${stance} ${name}`,
  cue: (words: string) => `“${words}”`,
  cueLeftOpen: (words: string) => `“${words}”, left open`,
  noCue: (word: string) => `no “${word}”`,
  didNot: (word: string) => `did not ${word}`,
  speakerNotNamed: 'Speaker not named',
  another: 'another',
  speaksFor: (name: string) => `for ${name}`,
  speaksTo: (name: string) => `to ${name}`,
  within: (name: string) => `within what ${name} says`,
  silences: { declined: 'declined to comment', no_answer: 'did not answer', unreachable: 'could not be reached' },

  otherNamed: 'Other named sources',
  otherUnnamed: 'Sources not named',
  documents: 'Documents',
  otherMedia: 'Other media',

  relation: (type: string) => {
    const known: Record<string, string> = { holds_office: 'holds an office of', held_office: 'held an office of', spouse: 'is married to' };
    return known[type] ?? type.replaceAll('_', ' ');
  },

  orders: { before: 'before', after: 'after', during: 'during', ledTo: 'led to', becauseOf: 'because of' },
};
