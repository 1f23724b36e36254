// The JSON value of one analysis. Generated from core/format/analysis.schema.json by `npm run types`; do not edit.

/**
 * What one article says, every fact with its words.
 */
export interface Analysis {
  /**
   * What the caller names the article by; only where one was given.
   */
  id?: {
    [k: string]: unknown;
  };
  /**
   * The form of this value.
   */
  schema: 'nutgraf/1.0';
  /**
   * What every position counts: UTF-16 code units, code points or bytes of the input.
   */
  offsets: 'utf16' | 'codepoint' | 'utf8';
  document: ArticleFacts;
  /**
   * The sentences in order.
   */
  sentences: Sentence[];
  /**
   * The words in order.
   */
  tokens: Token[];
  /**
   * The words that say that something is done or happens, in order; only where the network has read the article.
   */
  predicates?: Predicate[];
  /**
   * What each predicate of the prose says of its arguments, in order; empty where the network has not read the article.
   */
  propositions: Proposition[];
  /**
   * Who and what the article speaks of.
   */
  entities: Entity[];
  /**
   * The expressions of time in order.
   */
  times: TimeExpression[];
  /**
   * The quotations in order.
   */
  quotes: Quote[];
  /**
   * The prose cut into runs of one voice, in order.
   */
  voices: Passage[];
  /**
   * Who is given words, by where they first speak.
   */
  sources: Source[];
  /**
   * The sources as an editor audits them, by where they are first given words or first give no answer.
   */
  audit: AuditedSource[];
  /**
   * The events in order.
   */
  events: Event[];
  /**
   * What the text says of the order of events.
   */
  eventLinks?: EventLink[];
  /**
   * What the entities are to each other.
   */
  relations: Relation[];
  /**
   * Every number that says how much or how many, in order.
   */
  figures: Figure[];
  /**
   * What an editor may want to check: contradictions and what is open in order of the text, then claims, those most worth checking first.
   */
  checks: Check[];
  story: Story;
  /**
   * What became of each line of the corrections, in order; only where some were given. Lines for every article that have nothing to say of this one are left out.
   */
  corrections?: CorrectionOutcome[];
  meta: Meta;
}
/**
 * The article as a whole.
 */
export interface ArticleFacts {
  /**
   * The length of the text.
   */
  length: number;
  language: Language;
  /**
   * When the article was published; null where nothing says so.
   */
  published: Publication | null;
  /**
   * The headline; null where the text has none.
   */
  headline: Span | null;
  /**
   * The line that says where, and often when, the report was written; null where there is none.
   */
  dateline: Dateline | null;
  /**
   * The country that the article is about, by ISO 3166-1 alpha-2; null where none stands out.
   */
  country: string | null;
  /**
   * Who published the article; null where the text does not say.
   */
  publisher: Publisher | null;
  /**
   * Who wrote the article, in the order of the text.
   */
  byline: Author[];
  /**
   * The parts of the text in order; together they hold every visible character.
   */
  blocks: Block[];
  /**
   * What a user should know of the article or of its analysis.
   */
  warnings: Warning[];
}
/**
 * What the article is written in. In anything but English what follows may be empty, and a warning says so.
 */
export interface Language {
  /**
   * ISO 639-1, or "und" where it cannot be told.
   */
  code: string;
  /**
   * How sure that is, 0 to 1.
   */
  confidence: number;
}
/**
 * When the article was published, and how that is known.
 */
export interface Publication {
  /**
   * The day, YYYY-MM-DD.
   */
  value: string;
  /**
   * Who said so: the caller, the text itself, or the page around it.
   */
  from: 'option' | 'text' | 'page';
  /**
   * Where the text says it; only where `from` is text.
   */
  start?: number;
  /**
   * Where that ends.
   */
  end?: number;
  /**
   * Who set it, where a correction did.
   */
  by?: 'reader';
}
/**
 * A run of the text: `text.slice(start, end)` is its words.
 */
export interface Span {
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
}
/**
 * Where, and often when, the report was written.
 */
export interface Dateline {
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
  /**
   * The entity that the place is; null where it is not known.
   */
  place: string | null;
}
/**
 * Who published the article.
 */
export interface Publisher {
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
  /**
   * The entity that this is; null where it is not known.
   */
  entity: string | null;
}
/**
 * A person or body that a byline names.
 */
export interface Author {
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
  /**
   * The entity that this is; null where it is not known.
   */
  entity: string | null;
}
/**
 * A part of the text with one function, without the white space around it.
 */
export interface Block {
  /**
   * What the part is for.
   */
  kind: 'metadata' | 'headline' | 'byline' | 'dateline' | 'heading' | 'paragraph' | 'list' | 'caption' | 'boilerplate';
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
  /**
   * Who set it, where a correction did.
   */
  by?: 'reader';
}
/**
 * Something that a user should know.
 */
export interface Warning {
  /**
   * A stable word for programs.
   */
  code: string;
  /**
   * A sentence for people.
   */
  message: string;
  /**
   * Where the words begin that it is about; only where it is about some.
   */
  start?: number;
  /**
   * Where they end.
   */
  end?: number;
}
/**
 * A sentence.
 */
export interface Sentence {
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
  /**
   * The block that it stands in: an index into `document.blocks`.
   */
  block: number | null;
  /**
   * Its tokens: the first and the one after the last, indices into `tokens`.
   *
   * @minItems 2
   * @maxItems 2
   */
  tokens: [number, number];
}
/**
 * A word as Universal Dependencies 2 cuts it: "don't" is two, "do" and "n't".
 */
export interface Token {
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
  /**
   * Its dictionary form; null where it is not known, as below.
   */
  lemma: string | null;
  /**
   * Its universal part of speech.
   */
  upos: string | null;
  /**
   * Its Penn Treebank tag.
   */
  xpos: string | null;
  /**
   * Its morphological features, as CoNLL-U writes them.
   */
  feats: string | null;
  /**
   * The token that it depends on: an index into `tokens`, -1 for a root.
   */
  head: number | null;
  /**
   * Its universal dependency relation to that token.
   */
  deprel: string | null;
}
/**
 * A word that says that something is done, happens or is so, after PropBank.
 */
export interface Predicate {
  /**
   * Where the word begins, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the word ends, not included.
   */
  end: number;
  /**
   * Its index into `tokens`.
   */
  token: number;
  /**
   * Its dictionary form.
   */
  lemma: string;
  /**
   * What it is said of, in order and without overlap.
   */
  arguments: PredicateArgument[];
}
/**
 * Words in the predicate's sentence that play a part in what it says.
 */
export interface PredicateArgument {
  /**
   * The part: ARG0 to ARG4, ARGM-TMP, ARGM-LOC and their like.
   */
  role: string;
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
}
/**
 * What one predicate says of its arguments, with passives, control, coordination and light verbs undone.
 */
export interface Proposition {
  /**
   * Its name within this analysis.
   */
  id: string;
  /**
   * Index of the verb or noun, into `tokens`.
   */
  predicate: number;
  /**
   * Index of the light verb that carries a noun, into `tokens`, or null.
   */
  support: number | null;
  /**
   * Who and what takes part.
   */
  arguments: PropositionArgument[];
  /**
   * Whether a word of its own clause negates it.
   */
  polarity: 'positive' | 'negative';
  /**
   * How sure whoever vouches for it is of it; open where it is left undecided.
   */
  factuality: 'certain' | 'probable' | 'possible' | 'denied' | 'open' | 'future';
  /**
   * The quotations that it stands in, the outermost first; empty where the article itself vouches for it.
   */
  sources: string[];
  /**
   * The proposition whose complement it is, or null.
   */
  within: string | null;
}
/**
 * What takes part in what a predicate tells.
 */
export interface PropositionArgument {
  /**
   * The part that it plays: agent, patient, recipient …
   */
  role: string;
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
  /**
   * The entity that takes part, or null.
   */
  entity: string | null;
}
/**
 * Somebody or something with all its mentions.
 */
export interface Entity {
  /**
   * Its name within this analysis.
   */
  id: string;
  /**
   * What it is, by the OntoNotes types; OTHER for what they do not hold.
   */
  type: 'PERSON' | 'ORG' | 'GPE' | 'LOC' | 'FAC' | 'NORP' | 'EVENT' | 'PRODUCT' | 'WORK' | 'LAW' | 'OTHER';
  /**
   * The fullest name that the article gives.
   */
  name: string;
  /**
   * What the article says that it is.
   */
  descriptions: Description[];
  /**
   * Where the article speaks of it, in order.
   *
   * @minItems 1
   */
  mentions: [Mention, ...Mention[]];
  /**
   * Who belongs to it; only for groups ("the two leaders").
   */
  members: string[];
  /**
   * Where it stands in public registers; null where that is not known.
   */
  link: Link | null;
  /**
   * How much of the article is about it, 0 to 1.
   */
  salience: number;
  /**
   * How likely it is wholly right, 0 to 1: the share of entities of the same make that readers found right.
   */
  confidence: number;
  why: EntityBasis;
  /**
   * Who set it, where a correction did.
   */
  by?: 'reader';
}
/**
 * Words that say what an entity is: "Russian President".
 */
export interface Description {
  /**
   * The words.
   */
  text: string;
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
}
/**
 * Words that stand for an entity.
 */
export interface Mention {
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
  /**
   * A name, a description or a pronoun.
   */
  kind: 'name' | 'nominal' | 'pronoun';
  /**
   * What the words by themselves stand for; the entity's type settles all its mentions.
   */
  type: 'PERSON' | 'ORG' | 'GPE' | 'LOC' | 'FAC' | 'NORP' | 'EVENT' | 'PRODUCT' | 'WORK' | 'LAW' | 'OTHER';
  head: Span1;
  /**
   * The sentence that holds them: an index into `sentences`.
   */
  sentence: number | null;
  /**
   * How likely they stand for this entity and no other, 0 to 1; 1 for what stands first or alone.
   */
  confidence: number;
  why: MentionBasis;
  /**
   * Who set it, where a correction did.
   */
  by?: 'reader';
}
/**
 * A run of the text: `text.slice(start, end)` is its words.
 */
export interface Span1 {
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
}
/**
 * How they came to this entity.
 */
export interface MentionBasis {
  /**
   * A stable name; the documentation lists them with an example of each.
   */
  rule:
    | 'first'
    | 'same_name'
    | 'short_name'
    | 'other_name'
    | 'beside'
    | 'long_form'
    | 'speaker'
    | 'headline'
    | 'deed'
    | 'kin'
    | 'subject_behind'
    | 'context'
    | 'last_speaker'
    | 'likeliest'
    | 'members'
    | 'reader';
}
/**
 * Where an entity stands in public registers.
 */
export interface Link {
  /**
   * Its number at GeoNames.
   */
  geonames: number | null;
  /**
   * Its country, ISO 3166-1 alpha-2.
   */
  country: string | null;
  /**
   * Degrees north.
   */
  lat: number | null;
  /**
   * Degrees east.
   */
  lon: number | null;
  /**
   * Its item at Wikidata.
   */
  wikidata: string | null;
  /**
   * How likely it is the right place, 0 to 1: the share of places chosen in the same way that are right; absent where it is no place.
   */
  confidence?: number;
  why?: LinkBasis;
  /**
   * Who set it, where a correction did.
   */
  by?: 'reader';
}
/**
 * How the place was chosen; absent where it is no place.
 */
export interface LinkBasis {
  /**
   * A stable name; the documentation lists them with an example of each.
   */
  rule: 'stated' | 'whole' | 'dateline' | 'only' | 'prominent' | 'nearby' | 'close' | 'reader';
  /**
   * The words that say where it lies; absent where none do.
   */
  words?: Span[];
}
/**
 * Why it is an entity, and what tells its type.
 */
export interface EntityBasis {
  /**
   * A stable name; the documentation lists them with an example of each.
   */
  rule: 'name' | 'party' | 'group' | 'repeated' | 'narrator' | 'reader';
  /**
   * What tells its type; a stable name.
   */
  type: 'lists' | 'network' | 'article' | 'words' | 'calling' | 'noun' | 'reader';
}
/**
 * Words that say when, how long or how often.
 */
export interface TimeExpression {
  /**
   * Its name within this analysis.
   */
  id: string;
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
  /**
   * Its TIMEX3 type.
   */
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /**
   * Its TIMEX3 value: 2017-05-02, 2017-W18, P3D, PRESENT_REF; null where it cannot be told.
   */
  value: string | null;
  /**
   * Its TIMEX3 modifier: START, APPROX and so on.
   */
  mod: string | null;
  /**
   * The first day that it covers; null where it cannot be put on a calendar.
   */
  from: string | null;
  /**
   * The last day that it covers.
   */
  to: string | null;
  /**
   * What it was read against: the publication date or another time of the text; null where it needed neither.
   */
  anchor: 'published' | 'text' | null;
  /**
   * How likely the value is right, 0 to 1: the share of values of the same make that are right.
   */
  confidence: number;
  why: TimeBasis;
  /**
   * Who set it, where a correction did.
   */
  by?: 'reader';
}
/**
 * What kind of expression it is, and what it counts from.
 */
export interface TimeBasis {
  /**
   * A stable name; the documentation lists them with an example of each.
   */
  rule:
    | 'clock'
    | 'part_of_day'
    | 'weekday'
    | 'day_word'
    | 'ordinal'
    | 'date'
    | 'holiday'
    | 'decade'
    | 'quarter'
    | 'directed'
    | 'season'
    | 'counted'
    | 'year'
    | 'range'
    | 'length'
    | 'recurrence'
    | 'reference'
    | 'reader';
  /**
   * The expression of time that it counts from; absent where it counts from none.
   */
  facts?: string[];
}
/**
 * Words that the article gives to somebody.
 */
export interface Quote {
  /**
   * Its name within this analysis.
   */
  id: string;
  /**
   * Verbatim, reported, or reported with words of it verbatim.
   */
  kind: 'direct' | 'indirect' | 'mixed';
  /**
   * What is given to the speaker: spoken words, written ones, a belief, a will (a decision, a plan, support), the judgement of an authority.
   */
  class: 'speech' | 'writing' | 'thought' | 'will' | 'act';
  /**
   * The words, with their marks where they are quoted: one run a paragraph and a part.
   *
   * @minItems 1
   */
  spans: [Span, ...Span[]];
  /**
   * Who said it; null where the article names nobody.
   */
  speaker: QuoteSpeaker | null;
  /**
   * What stands behind the words: somebody named, somebody left unnamed, a document, another medium; null without a speaker, and where nobody said it: for a thought, a will, an act, and where the cue is negated.
   */
  voice: 'named' | 'unnamed' | 'document' | 'medium' | null;
  /**
   * The word that reports it; null where there is none.
   */
  cue: Cue | null;
  /**
   * How it was said, by the cue; null without one.
   */
  stance: 'say' | 'claim' | 'deny' | 'blame' | 'praise' | 'demand' | 'promise' | 'warn' | 'ask' | 'agree' | null;
  /**
   * Whom it was said to; null where that is not known.
   */
  addressee: Speaker | null;
  /**
   * Whom the speaker blames, praises or asks; null where that is nobody.
   */
  target: Speaker | null;
  /**
   * The quotation that quotes this one; null where none does.
   */
  within: string | null;
  /**
   * How likely its words and class are right, 0 to 1: the share of quotations of the same make that readers found right.
   */
  confidence: number;
  why: QuoteBasis;
  /**
   * Who set it, where a correction did.
   */
  by?: 'reader';
}
/**
 * The words that name who speaks, and who that is.
 */
export interface QuoteSpeaker {
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
  /**
   * The entity that this is; null where it is not known.
   */
  entity: string | null;
  /**
   * How likely it is that these words and this entity speak, 0 to 1: the share of speakers of the same make that readers found right.
   */
  confidence: number;
  why: SpeakerBasis;
}
/**
 * Where the words were found.
 */
export interface SpeakerBasis {
  /**
   * A stable name; the documentation lists them with an example of each.
   */
  rule: 'subject' | 'shared_subject' | 'agent' | 'according_to' | 'owner' | 'label' | 'sender' | 'last_speaker';
  /**
   * The nearest name of who speaks, where the speaker's words are no name; absent elsewhere.
   */
  words?: Span[];
}
/**
 * The words that report a quotation.
 */
export interface Cue {
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
  /**
   * The dictionary form of its verb, noun or adjective.
   */
  lemma: string;
  /**
   * Whether it says that the words were not said.
   */
  negated: boolean;
  /**
   * Whether the words are a question, or left open.
   */
  questioned: boolean;
}
/**
 * The words that name who speaks, is spoken to or is spoken of.
 */
export interface Speaker {
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
  /**
   * The entity that this is; null where it is not known.
   */
  entity: string | null;
}
/**
 * By which construction it was found.
 */
export interface QuoteBasis {
  /**
   * A stable name; the documentation lists them with an example of each.
   */
  rule:
    | 'marks'
    | 'cue_before'
    | 'cue_behind'
    | 'cue_within'
    | 'label'
    | 'turn'
    | 'that_clause'
    | 'bare_clause'
    | 'question_clause'
    | 'gerund'
    | 'aside'
    | 'infinitive'
    | 'request'
    | 'preposition'
    | 'object'
    | 'predicate'
    | 'passive_clause'
    | 'passive_complement'
    | 'passive_object'
    | 'accusation'
    | 'plea'
    | 'dissent'
    | 'noun_clause'
    | 'noun_object'
    | 'adjective'
    | 'according_to';
}
/**
 * A run of the prose in one voice.
 */
export interface Passage {
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
  /**
   * Whose it is: the article's own, or what stands behind the quotation.
   */
  voice: 'reporter' | 'named' | 'unnamed' | 'document' | 'medium';
  /**
   * The innermost quotation that holds it; null for the reporter.
   */
  quote: string | null;
  /**
   * Who speaks; null where that is not known.
   */
  entity: string | null;
}
/**
 * Somebody or something that the article gives words to.
 */
export interface Source {
  /**
   * Who it is; null where the article does not say.
   */
  entity: string | null;
  /**
   * Where the words begin that name it at its first quotation.
   */
  start: number;
  /**
   * Where these words end, not included.
   */
  end: number;
  /**
   * What it is, as of a quotation.
   */
  voice: 'named' | 'unnamed' | 'document' | 'medium';
  /**
   * Its part in the story; null where the article does not tell.
   */
  role: 'official' | 'expert' | 'witness' | 'party' | 'medium' | 'document' | null;
  /**
   * Whether a reader can tell who it is.
   */
  named: boolean;
  /**
   * Its quotations in order.
   *
   * @minItems 1
   */
  quotes: [string, ...string[]];
  words: SourceWords;
  /**
   * Who speaks for it, each once: its spokeswoman.
   */
  through: Speaker[];
}
/**
 * How many words it is given.
 */
export interface SourceWords {
  /**
   * Between quotation marks.
   */
  direct: number;
  /**
   * Reported.
   */
  indirect: number;
}
/**
 * A source as an editor audits it, in the article's own words; what the article does not say is null or empty.
 */
export interface AuditedSource {
  /**
   * Who it is; null where the article says no more than the words.
   */
  entity: string | null;
  /**
   * The fullest name that the article gives; of a source without one the words for it.
   */
  text: string;
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
  /**
   * Whether it is somebody named or unnamed, a document or another medium.
   */
  voice: 'named' | 'unnamed' | 'document' | 'medium';
  /**
   * Offices, callings and kin, in order of the text.
   */
  offices: Description[];
  /**
   * The body or place that it belongs to; null where the article does not say.
   */
  affiliation: Affiliation | null;
  /**
   * What kind of source it is, by what the article calls it; null where it does not tell.
   */
  kind: 'official' | 'expert' | 'witness' | 'party' | 'relative' | 'resident' | 'document' | 'medium' | 'anonymous' | null;
  /**
   * The word that tells the kind; null where the type of the name does.
   */
  kindEvidence: Description | null;
  /**
   * Why it is quoted, or left unnamed, in the article's words.
   */
  reasons: Description[];
  first: Span2;
  /**
   * Its quotations, in order.
   */
  quotes: string[];
  words: SourceWords1;
  /**
   * Of all words of the article's prose, those that it is given; 0 to 1.
   */
  share: number;
  /**
   * Where it was asked and gave no answer.
   */
  silent: Silence[];
}
/**
 * The body or place that a source belongs to.
 */
export interface Affiliation {
  /**
   * The words.
   */
  text: string;
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
  /**
   * Its entity, or null.
   */
  entity: string | null;
}
/**
 * A run of the text: `text.slice(start, end)` is its words.
 */
export interface Span2 {
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
}
/**
 * How many words it is given.
 */
export interface SourceWords1 {
  /**
   * Between quotation marks.
   */
  direct: number;
  /**
   * Reported.
   */
  indirect: number;
}
/**
 * Somebody of whom the article says that he or she gave no answer.
 */
export interface Silence {
  /**
   * Where the words begin that name the party, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where these words end, not included.
   */
  end: number;
  /**
   * Who it is; null where that is not known.
   */
  entity: string | null;
  /**
   * Declined to speak, gave no answer, or could not be reached.
   */
  how: 'declined' | 'no_answer' | 'unreachable';
  evidence: Span3;
}
/**
 * A run of the text: `text.slice(start, end)` is its words.
 */
export interface Span3 {
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
}
/**
 * Something that happened, will happen or is said to have happened.
 */
export interface Event {
  /**
   * Its name within this analysis.
   */
  id: string;
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
  clause: Span4;
  /**
   * The dictionary form of its word.
   */
  lemma: string;
  /**
   * Its PLOVER root; null where it is not political.
   */
  type:
    | 'AGREE'
    | 'CONSULT'
    | 'SUPPORT'
    | 'COOPERATE'
    | 'AID'
    | 'CONCEDE'
    | 'RETREAT'
    | 'REQUEST'
    | 'ACCUSE'
    | 'REJECT'
    | 'THREATEN'
    | 'PROTEST'
    | 'SANCTION'
    | 'MOBILIZE'
    | 'COERCE'
    | 'ASSAULT'
    | null;
  /**
   * Its PLOVER mode, such as phone.
   */
  mode: string | null;
  /**
   * PLOVER's contexts in which it stands; empty where no word shows one.
   */
  context: (
    | 'military'
    | 'diplomatic'
    | 'economic'
    | 'resource'
    | 'legal'
    | 'politics'
    | 'government'
    | 'election'
    | 'legislative'
    | 'refugee'
    | 'terrorism'
    | 'disease'
    | 'disaster'
    | 'cbrn'
    | 'cyber'
    | 'rights'
    | 'culture'
  )[];
  /**
   * Its CAMEO number, where PLOVER's root and mode have one.
   */
  cameo: string | null;
  /**
   * The words behind the codes.
   */
  evidence: Span[];
  /**
   * Who and what took part.
   */
  arguments: EventArgument[];
  /**
   * Every word that names it, in order.
   */
  mentions: Span[];
  /**
   * When it happened.
   */
  time: string | null;
  /**
   * When it ended, where the text gives its last day too.
   */
  timeEnd: string | null;
  /**
   * Where it happened.
   */
  place: string | null;
  /**
   * Whether it happened, by the article.
   */
  status: 'happened' | 'ongoing' | 'planned' | 'possible' | 'denied' | 'conditional' | 'wished';
  /**
   * How sure whoever vouches for it is of it; open where it is left undecided.
   */
  factuality: 'certain' | 'probable' | 'possible' | 'denied' | 'open' | 'future';
  /**
   * Who says so; null where the article does in its own voice.
   */
  source: EventSource | null;
  /**
   * How much of the article is about it, 0 to 1.
   */
  salience: number;
  /**
   * How likely it is wholly right, 0 to 1: the share of events of the same make that readers found right.
   */
  confidence: number;
  why: EventBasis;
}
/**
 * A run of the text: `text.slice(start, end)` is its words.
 */
export interface Span4 {
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
}
/**
 * Who or what took part in an event.
 */
export interface EventArgument {
  /**
   * How: agent, patient, recipient, instrument, topic and so on.
   */
  role: string;
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
  /**
   * The entity that this is; null where it is none.
   */
  entity: string | null;
  /**
   * The role as PropBank numbers it: ARG0 and so on.
   */
  propbank: string | null;
  /**
   * How likely it takes part, 0 to 1: the share of parties of the same make that do.
   */
  confidence: number;
}
/**
 * Who says that an event happened.
 */
export interface EventSource {
  /**
   * In which quotation.
   */
  quote: string | null;
  /**
   * Who.
   */
  entity: string | null;
}
/**
 * The form in which it is told.
 */
export interface EventBasis {
  /**
   * A stable name; the documentation lists them with an example of each.
   */
  rule: 'past' | 'perfect' | 'progressive' | 'modal' | 'present' | 'infinitive' | 'gerund' | 'participle' | 'noun' | 'light_verb';
  /**
   * The verb that only carries a noun: "held" of "held a meeting"; absent elsewhere.
   */
  words?: Span[];
}
/**
 * What the text says of the order of two events.
 */
export interface EventLink {
  /**
   * An event.
   */
  first: string;
  /**
   * What the first is to the second.
   */
  order: 'before' | 'after' | 'during' | 'causes';
  /**
   * Another event.
   */
  second: string;
  /**
   * The words that say so.
   */
  evidence: Span | null;
}
/**
 * What the article says two entities are to each other.
 */
export interface Relation {
  /**
   * holds_office, held_office, member_of, located_in, spouse, ally_of, acts_for (a seat of government for its state) and so on.
   */
  type: string;
  /**
   * The one that the relation is said of.
   */
  subject: string;
  /**
   * The other one.
   */
  object: string;
  evidence: Span5;
  why: RelationBasis;
}
/**
 * A run of the text: `text.slice(start, end)` is its words.
 */
export interface Span5 {
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
}
/**
 * The form of words that says so.
 */
export interface RelationBasis {
  /**
   * A stable name; the documentation lists them with an example of each.
   */
  rule: 'title_before' | 'apposition' | 'copula' | 'verb' | 'coordination' | 'possessive' | 'place_in' | 'seat' | 'capital';
}
/**
 * A number with what it says. Times, dates and parts of names are none.
 */
export interface Figure {
  /**
   * Its name within this analysis.
   */
  id: string;
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
  /**
   * The words: the number with what bounds it and its unit.
   */
  text: string;
  /**
   * What it measures: people who died, were hurt or are missing (casualties), a sum of money, votes or seats, a score (result), somebody's age, a part of a whole (share), a quantity with a unit (measure), a place in an order (rank), how many times as much (ratio), or the number of anything else (count).
   */
  kind: 'count' | 'casualties' | 'money' | 'votes' | 'result' | 'age' | 'share' | 'measure' | 'rank' | 'ratio';
  /**
   * The number; null of a range and of "dozens".
   */
  value: number | null;
  /**
   * The least that the words allow; null where they set no limit.
   */
  low: number | null;
  /**
   * The most that the words allow; null where they set no limit.
   */
  high: number | null;
  /**
   * How the words bound it: 12, about 12, at least 12, more than 12, up to 12, fewer than or nearly 12, 10 to 12, dozens.
   */
  bound: 'exact' | 'about' | 'at_least' | 'more_than' | 'at_most' | 'less_than' | 'range' | 'several';
  /**
   * The other side of a vote or of a score; null for all others.
   */
  against: number | null;
  /**
   * The UCUM code of the unit ("km", "%"; "1" of a fraction), or the ISO 4217 code of the currency; null where it counts things, or where the article does not tell which currency it is.
   */
  unit: string | null;
  /**
   * The same quantity in other units, as brackets behind it give it.
   */
  also: Equivalent[];
  /**
   * By what it is counted: "an hour", "per 100,000 people".
   */
  per: Span | null;
  /**
   * What is counted, or of what it is a part, with its restriction: "people who work in finance".
   */
  counted: FigureParty | null;
  /**
   * Whose figure it is: who is so old, what has risen.
   */
  of: FigureParty | null;
  /**
   * The time that it is told of.
   */
  asOf: string | null;
  /**
   * The event in whose clause it stands.
   */
  event: string | null;
  /**
   * Whose word it is; null where the article says so itself.
   */
  source: EventSource | null;
  /**
   * What became of the people; null where it counts no casualties.
   */
  casualty: 'dead' | 'injured' | 'missing' | null;
  /**
   * Which part of a change it is; null where it is none.
   */
  change: FigureChange | null;
  /**
   * Whether it is told as a record: "the highest since 1986".
   */
  record: boolean;
}
export interface Equivalent {
  /**
   * The number.
   */
  value: number;
  /**
   * Its unit.
   */
  unit: string | null;
}
/**
 * What a figure counts, or whose it is.
 */
export interface FigureParty {
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
  /**
   * The entity that they are; null where they are none.
   */
  entity: string | null;
}
/**
 * Which part of a change a figure is: rose [by 3] [from 2] [to 5].
 */
export interface FigureChange {
  /**
   * By how much, from what, or to what.
   */
  part: 'by' | 'from' | 'to';
  /**
   * Whether it became more or less; null where the words do not say.
   */
  direction: 'up' | 'down' | null;
}
/**
 * Something that an editor may want to check. It is no error.
 */
export interface Check {
  /**
   * Its name within this analysis.
   */
  id: string;
  /**
   * Facts that do not go together, something left open, a claim that can be measured, or a rule of the house.
   */
  kind: 'contradiction' | 'open' | 'claim' | 'rule';
  /**
   * What found it, a stable word. Contradictions: toll, count, ages, sum, part, percentage, direction, age, weekday, date. Open: unknown, unconfirmed, alleged, question, no_reply, unanswered. Claims: measurable. Rules of the house: those of house.schema.json.
   */
  rule: string;
  /**
   * A sentence for people.
   */
  message: string;
  /**
   * The words that it is about.
   *
   * @minItems 1
   */
  spans: [Span, ...Span[]];
  /**
   * The figures that it is about.
   */
  figures: string[];
  /**
   * The quotation that it is about; null where it is about none.
   */
  quote: string | null;
  /**
   * How much a rule of the house matters to it; only of these.
   */
  severity?: 'error' | 'warning' | 'suggestion';
}
/**
 * The article in short.
 */
export interface Story {
  /**
   * Who acts, best answer first, as below.
   */
  who: StoryAnswer[];
  /**
   * What happens, each a clause that stands alone or a headline.
   */
  what: StoryAnswer[];
  /**
   * When it happens.
   */
  when: StoryTime[];
  /**
   * Where it happens.
   */
  where: StoryAnswer[];
  /**
   * Why it happens.
   */
  why: StoryAnswer[];
  /**
   * How it happens.
   */
  how: StoryAnswer[];
  /**
   * The events in the order of time; those of which only the order is known have no days.
   */
  timeline: TimelineItem[];
  /**
   * The sentences that say most: indices into `sentences`, in the order of the text.
   */
  keySentences: number[];
  /**
   * The words that the article is about, weightiest first.
   */
  keywords: Keyword[];
  /**
   * What people in the article contradict each other about.
   */
  disputes: Dispute[];
  /**
   * Who was asked or accused and gave no answer, in the order of the text.
   */
  silent: Silence[];
}
/**
 * Words that answer a question about the story.
 */
export interface StoryAnswer {
  /**
   * The words.
   */
  text: string;
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
  /**
   * The entity that they are; null where they are none.
   */
  entity: string | null;
  /**
   * Where the words stand: in the title that was given apart from the text, which the positions then count in. Only of `what`, and absent where they stand in the text.
   */
  in?: 'title';
  /**
   * Who says so where somebody only claims it; null where the article does in its own voice. Only of `what`.
   */
  source?: EventSource | null;
  /**
   * How likely it is right, 0 to 1: the share of answers of the same make that readers found right.
   */
  confidence: number;
  why: AnswerBasis;
}
/**
 * By which rule it was found, and on what it rests.
 */
export interface AnswerBasis {
  /**
   * A stable name; the documentation lists them with an example of each.
   */
  rule:
    | 'headline_name'
    | 'subject'
    | 'sufferer'
    | 'other_subject'
    | 'salient_name'
    | 'headline'
    | 'title'
    | 'clause'
    | 'time_of_deed'
    | 'other_time'
    | 'place_in_headline'
    | 'place_of_event'
    | 'place_in_sentence'
    | 'other_place'
    | 'because'
    | 'after'
    | 'purpose'
    | 'reaction'
    | 'grounds'
    | 'charge'
    | 'circumstance'
    | 'occasion'
    | 'named_cause'
    | 'failing'
    | 'cause_argument'
    | 'by_doing'
    | 'using'
    | 'course'
    | 'means'
    | 'manner_argument';
  /**
   * Words that it rests on beside its own: "because"; absent where there are none.
   */
  words?: Span[];
  /**
   * The facts that it rests on: the event that it tells, or is the time or place of; absent where there are none.
   */
  facts?: string[];
}
/**
 * Words that say when the story happens.
 */
export interface StoryTime {
  /**
   * The words.
   */
  text: string;
  /**
   * Where the words begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where the words end, not included.
   */
  end: number;
  /**
   * Their TIMEX3 value.
   */
  value: string | null;
  /**
   * How likely it is right, 0 to 1: the share of answers of the same make that readers found right.
   */
  confidence: number;
  why: AnswerBasis1;
}
/**
 * By which rule it was found, and on what it rests.
 */
export interface AnswerBasis1 {
  /**
   * A stable name; the documentation lists them with an example of each.
   */
  rule:
    | 'headline_name'
    | 'subject'
    | 'sufferer'
    | 'other_subject'
    | 'salient_name'
    | 'headline'
    | 'title'
    | 'clause'
    | 'time_of_deed'
    | 'other_time'
    | 'place_in_headline'
    | 'place_of_event'
    | 'place_in_sentence'
    | 'other_place'
    | 'because'
    | 'after'
    | 'purpose'
    | 'reaction'
    | 'grounds'
    | 'charge'
    | 'circumstance'
    | 'occasion'
    | 'named_cause'
    | 'failing'
    | 'cause_argument'
    | 'by_doing'
    | 'using'
    | 'course'
    | 'means'
    | 'manner_argument';
  /**
   * Words that it rests on beside its own: "because"; absent where there are none.
   */
  words?: Span[];
  /**
   * The facts that it rests on: the event that it tells, or is the time or place of; absent where there are none.
   */
  facts?: string[];
}
/**
 * An event on the calendar.
 */
export interface TimelineItem {
  /**
   * The first day; null where only the order is known.
   */
  from: string | null;
  /**
   * The last one.
   */
  to: string | null;
  /**
   * The event.
   */
  event: string;
  /**
   * The words that date it.
   */
  time: string | null;
  /**
   * Whether it happened, by the article.
   */
  status: 'happened' | 'ongoing' | 'planned' | 'possible' | 'denied' | 'conditional' | 'wished';
  /**
   * Whether a day, month or year is known.
   */
  dated: boolean;
  /**
   * Whether it lies long before the news.
   */
  background: boolean;
  /**
   * The clause that tells it, from its subject to its result; null where none stands alone.
   */
  clause: Span | null;
}
/**
 * A word or phrase that the article is about.
 */
export interface Keyword {
  /**
   * The words.
   */
  text: string;
  /**
   * How much it is, 0 to 1.
   */
  weight: number;
  /**
   * Where it stands.
   */
  spans: Span[];
}
/**
 * Something that people in the article contradict each other about.
 */
export interface Dispute {
  /**
   * The event in dispute; null where that is not known.
   */
  about: string | null;
  /**
   * What each side says.
   *
   * @minItems 1
   */
  claims: [Claim, ...Claim[]];
  /**
   * Whether it is an accusation to which the accused say nothing in the article.
   */
  unanswered: boolean;
  why: DisputeBasis;
}
/**
 * What one side of a dispute says.
 */
export interface Claim {
  /**
   * In which quotation.
   */
  quote: string;
  /**
   * Who says it.
   */
  by: string | null;
  /**
   * What is said.
   */
  says: string;
  /**
   * Where the words of `says` begin, in the unit that `offsets` names.
   */
  start: number;
  /**
   * Where these words end, not included.
   */
  end: number;
}
/**
 * What makes the claims a dispute, or leaves the accusation open.
 */
export interface DisputeBasis {
  /**
   * A stable name; the documentation lists them with an example of each.
   */
  rule:
    | 'countercharge'
    | 'others_blamed'
    | 'denial'
    | 'denial_of_it'
    | 'shared_words'
    | 'own_side'
    | 'argument'
    | 'exclusion'
    | 'no_answer'
    | 'no_words';
}
/**
 * What became of one line of the corrections. One that failed changed nothing.
 */
export interface CorrectionOutcome {
  /**
   * The number of the line in its file, or of the item in its list, from 1.
   */
  line: number;
  /**
   * The `id` that the line has.
   */
  id: string | null;
  /**
   * What the line does; null where that could not be read.
   */
  do: string | null;
  /**
   * Whether it holds.
   */
  applied: boolean;
  /**
   * Where the words of its anchor begin, where they were found.
   */
  start?: number;
  /**
   * Where they end, not included.
   */
  end?: number;
  /**
   * Why it failed: it is no JSON, it is not of the form, its words are absent or ambiguous, there is no such fact at them, or it cannot be so.
   */
  code?: 'json' | 'form' | 'absent' | 'ambiguous' | 'nothing' | 'conflict';
  /**
   * The same as a sentence.
   */
  message?: string;
}
/**
 * What made this analysis.
 */
export interface Meta {
  /**
   * The version of Nutgraf.
   */
  version: string;
  /**
   * The models that were used: the SHA-256 of each by its name.
   */
  models: {
    [k: string]: string;
  };
  /**
   * The network that read the article; only where one did.
   */
  reader?: 'swift' | 'careful';
  /**
   * The SHA-256 of what the corrections say; only where some were given.
   */
  corrections?: string;
}
