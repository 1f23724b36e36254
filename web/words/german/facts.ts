// Was eine Analyse in Kürzeln sagt, in Worten.
import type { Catalogue } from '../catalogue.js';

export const facts: Catalogue['facts'] = {
  locale: 'de',

  people: (number) => (number === 1 ? '1 Person' : `${number} Personen`),
  quotes: (number) => (number === 1 ? '1 Zitat' : `${number} Zitate`),
  disputed: (number) => `${number} umstritten`,
  mentions: (number) => (number === 1 ? '1 Nennung' : `${number} Nennungen`),

  types: {
    PERSON: 'Person',
    ORG: 'Organisation',
    GPE: 'Land, Region oder Stadt',
    LOC: 'Ort',
    FAC: 'Gebäude oder Anlage',
    NORP: 'Nationalität oder Gruppe',
    EVENT: 'Ereignis',
    PRODUCT: 'Produkt',
    WORK: 'Werk',
    LAW: 'Gesetz',
    OTHER: 'Sache',
  },
  country: 'Land',
  nameGroups: { people: 'Menschen', organisations: 'Organisationen', places: 'Orte', others: 'Andere Namen' },

  statuses: {
    happened: 'geschehen',
    ongoing: 'im Gange',
    planned: 'geplant',
    possible: 'möglich',
    denied: 'nicht geschehen',
    conditional: 'hängt von einer Bedingung ab',
    wished: 'gewünscht',
  },
  says: (name, several) => `${several ? 'sagen' : 'sagt'} ${name}`,
  someoneSays: 'heißt es',
  statusSays: (status, says) => `${status}, ${says}`,
  deniedBy: (name) => `bestritten von ${name}`,
  notSo: (says) => `nicht so, ${says}`,

  quoteKinds: { direct: 'wörtlich', indirect: 'wiedergegeben', mixed: 'teils wörtlich' },
  roles: {
    official: 'amtlich',
    expert: 'fachkundig',
    witness: 'Zeugnis',
    party: 'beteiligt',
    medium: 'Medium',
    document: 'Dokument',
    relative: 'angehörig',
    resident: 'Anwohner',
    anonymous: 'anonym',
  },
  unnamedSource: (role) => `ohne Namen${role && `, ${role}`}`,
  classes: { speech: '', writing: 'schriftlich', thought: 'ein Gedanke', will: 'ein Plan oder Wunsch', act: 'ein amtlicher Beschluss' },
  stances: {
    say: 'sagt',
    claim: 'behauptet',
    deny: 'bestreitet',
    blame: 'beschuldigt',
    praise: 'lobt',
    demand: 'fordert',
    promise: 'verspricht',
    warn: 'warnt',
    ask: 'fragt',
    agree: 'stimmt zu',
  },
  stanceTo: (stance, name) => `${stance}: ${name}`,
  cue: (words) => `„${words}“`,
  cueLeftOpen: (words) => `„${words}“, offen gelassen`,
  noCue: (word) => `kein „${word}“`,
  didNot: (word) => `nicht: „${word}“`,
  speakerNotNamed: 'Wer spricht, ist nicht genannt',
  another: 'jemand anders',
  speaksFor: (name) => `für ${name}`,
  speaksTo: (name) => `zu ${name}`,
  within: (name) => `in den Worten von ${name}`,
  silences: { declined: 'wollte sich nicht äußern', no_answer: 'antwortete nicht', unreachable: 'war nicht zu erreichen' },

  otherNamed: 'Andere genannte Quellen',
  otherUnnamed: 'Quellen ohne Namen',
  documents: 'Dokumente',
  otherMedia: 'Andere Medien',

  relation: (type) => {
    const known: Record<string, string> = {
      holds_office: 'hat ein Amt in',
      held_office: 'hatte ein Amt in',
      member_of: 'gehört zu',
      located_in: 'liegt in',
      spouse: 'ist verheiratet mit',
      born_in: 'ist geboren in',
      ally_of: 'ist verbündet mit',
    };
    return known[type] ?? `(${type.replaceAll('_', ' ')})`;
  },

  orders: { before: 'vor', after: 'nach', during: 'während', ledTo: 'führte zu', becauseOf: 'wegen' },
};
