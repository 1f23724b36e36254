// Lo que un análisis dice en códigos, dicho en palabras.
import type { Catalogue } from '../catalogue.js';

export const facts: Catalogue['facts'] = {
  locale: 'es',

  people: (number) => (number === 1 ? '1 persona' : `${number} personas`),
  quotes: (number) => (number === 1 ? '1 cita' : `${number} citas`),
  disputed: (number) => `${number} en disputa`,
  mentions: (number) => (number === 1 ? '1 mención' : `${number} menciones`),

  types: {
    PERSON: 'persona',
    ORG: 'organización',
    GPE: 'país, región o ciudad',
    LOC: 'lugar',
    FAC: 'edificio o instalación',
    NORP: 'nacionalidad o grupo',
    EVENT: 'suceso',
    PRODUCT: 'producto',
    WORK: 'obra',
    LAW: 'ley',
    OTHER: 'cosa',
  },
  country: 'país',
  nameGroups: { people: 'Personas', organisations: 'Organizaciones', places: 'Lugares', others: 'Otros nombres' },

  statuses: {
    happened: 'ocurrió',
    ongoing: 'en curso',
    planned: 'previsto',
    possible: 'posible',
    denied: 'no ocurrió',
    conditional: 'depende de una condición',
    wished: 'deseado',
  },
  says: (name, several) => `${several ? 'dicen' : 'dice'} ${name}`,
  someoneSays: 'se dice',
  statusSays: (status, says) => `${status}, ${says}`,
  deniedBy: (name) => `negado por ${name}`,
  notSo: (says) => `no es así, ${says}`,

  quoteKinds: { direct: 'textual', indirect: 'referido', mixed: 'en parte textual' },
  roles: {
    official: 'oficial',
    expert: 'experto',
    witness: 'testigo',
    party: 'implicado',
    medium: 'medio de comunicación',
    document: 'documento',
    relative: 'familiar',
    resident: 'vecino',
    anonymous: 'anónimo',
  },
  unnamedSource: (role) => `sin nombre${role && `, ${role}`}`,
  classes: { speech: '', writing: 'por escrito', thought: 'un pensamiento', will: 'un plan o deseo', act: 'una decisión oficial' },
  stances: {
    say: 'dice',
    claim: 'afirma',
    deny: 'niega',
    blame: 'culpa',
    praise: 'elogia',
    demand: 'exige',
    promise: 'promete',
    warn: 'advierte',
    ask: 'pregunta',
    agree: 'coincide',
  },
  stanceTo: (stance, name) => `${stance} a ${name}`,
  cue: (words) => `«${words}»`,
  cueLeftOpen: (words) => `«${words}», sin resolver`,
  noCue: (word) => `ningún «${word}»`,
  didNot: (word) => `no: «${word}»`,
  speakerNotNamed: 'No se dice quién habla',
  another: 'otra persona',
  speaksFor: (name) => `por ${name}`,
  speaksTo: (name) => `a ${name}`,
  within: (name) => `dentro de lo que dice ${name}`,
  silences: { declined: 'no quiso comentar', no_answer: 'no respondió', unreachable: 'no se pudo localizar' },

  otherNamed: 'Otras fuentes con nombre',
  otherUnnamed: 'Fuentes sin nombre',
  documents: 'Documentos',
  otherMedia: 'Otros medios',

  relation: (type) => {
    const known: Record<string, string> = {
      holds_office: 'tiene un cargo en',
      held_office: 'tuvo un cargo en',
      member_of: 'pertenece a',
      located_in: 'está en',
      spouse: 'está casado o casada con',
      born_in: 'nació en',
      ally_of: 'es aliado de',
    };
    return known[type] ?? `(${type.replaceAll('_', ' ')})`;
  },

  orders: { before: 'antes de', after: 'después de', during: 'durante', ledTo: 'llevó a', becauseOf: 'a causa de' },
};
