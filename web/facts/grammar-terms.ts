// The codes of Universal Dependencies 2, https://universaldependencies.org/u/, in plain words.

const kPartsOfSpeech: Record<string, string> = {
  ADJ: 'adjective',
  ADP: 'preposition',
  ADV: 'adverb',
  AUX: 'auxiliary verb',
  CCONJ: 'coordinating conjunction',
  DET: 'determiner',
  INTJ: 'interjection',
  NOUN: 'noun',
  NUM: 'number',
  PART: 'particle',
  PRON: 'pronoun',
  PROPN: 'proper noun',
  PUNCT: 'punctuation',
  SCONJ: 'subordinating conjunction',
  SYM: 'symbol',
  VERB: 'verb',
  X: 'other',
};

const kRelations: Record<string, string> = {
  acl: 'clause about a noun',
  'acl:relcl': 'relative clause',
  advcl: 'adverbial clause',
  'advcl:relcl': 'relative clause about a clause',
  advmod: 'adverbial',
  amod: 'adjective of a noun',
  appos: 'apposition',
  aux: 'auxiliary',
  'aux:pass': 'passive auxiliary',
  case: 'case marker',
  cc: 'conjunction',
  'cc:preconj': 'first half of a conjunction',
  ccomp: 'clause as object',
  clf: 'classifier',
  compound: 'part of a compound',
  'compound:prt': 'particle of a verb',
  conj: 'joined by a conjunction',
  cop: 'linking verb',
  csubj: 'clause as subject',
  'csubj:pass': 'clause as passive subject',
  dep: 'some other relation',
  det: 'determiner',
  'det:predet': 'word before a determiner',
  discourse: 'discourse word',
  dislocated: 'moved element',
  expl: 'placeholder',
  fixed: 'part of a fixed phrase',
  flat: 'part of a name',
  'flat:foreign': 'part of a foreign phrase',
  goeswith: 'part of a split word',
  iobj: 'indirect object',
  list: 'item of a list',
  mark: 'clause marker',
  nmod: 'noun about a noun',
  'nmod:desc': 'title before a name',
  'nmod:poss': 'possessor',
  nsubj: 'subject',
  'nsubj:pass': 'passive subject',
  nummod: 'number of a noun',
  obj: 'object',
  obl: 'noun about a verb',
  'obl:agent': 'agent',
  orphan: 'stands for a left-out word',
  parataxis: 'clause beside a clause',
  punct: 'punctuation',
  reparandum: 'corrected words',
  root: 'root of the sentence',
  vocative: 'person addressed',
  xcomp: 'complement without a subject',
};

/** "proper noun" for PROPN; a code that is not known stays as it is. */
export function partOfSpeech(upos: string): string {
  return kPartsOfSpeech[upos] ?? upos;
}

/** "passive subject" for nsubj:pass; a subtype that has no words of its own is said as its relation. */
export function relationName(deprel: string): string {
  return kRelations[deprel] ?? kRelations[deprel.split(':')[0]!] ?? deprel;
}
