// Why a fact is shown: by which construction or rule it was found, and how often that is right.
import type { AnswerBasis, DisputeBasis, EntityBasis, EventBasis, LinkBasis, MentionBasis, QuoteBasis, RelationBasis, SpeakerBasis, TimeBasis } from '../../engine/analysis.js';

/** `cue` is the word that reports, between quotation marks. */
const quote: Record<QuoteBasis['rule'], (cue: string) => string> = {
  marks: () => 'The words stand between quotation marks.',
  cue_before: (cue) => `The words stand between quotation marks, after ${cue}.`,
  cue_behind: (cue) => `The words stand between quotation marks, before ${cue}.`,
  cue_within: (cue) => `The words stand between quotation marks, on both sides of ${cue}.`,
  label: () => 'A name before a colon or after a dash says whose words they are.',
  turn: () => 'The words are a turn in a conversation.',
  that_clause: (cue) => `The words are a clause with “that” after ${cue}.`,
  bare_clause: (cue) => `The words are a clause that ${cue} reports.`,
  question_clause: (cue) => `The words are a question that ${cue} reports or leaves open.`,
  gerund: (cue) => `The words say which act ${cue} is about.`,
  aside: (cue) => `The clause with ${cue} stands beside the words or within them.`,
  infinitive: (cue) => `The words are an infinitive after ${cue}.`,
  request: (cue) => `The words are what somebody is to do, after ${cue}.`,
  preposition: (cue) => `The words follow a preposition that goes with ${cue}.`,
  object: (cue) => `The words are the object of ${cue}.`,
  predicate: (cue) => `The words are what ${cue} says of somebody or something.`,
  passive_clause: (cue) => `The words are a clause after the passive ${cue}.`,
  passive_complement: (cue) => `The words complete the passive ${cue}.`,
  passive_object: (cue) => `The words are the subject of the passive ${cue}.`,
  accusation: (cue) => `The words are the accusation after the passive ${cue}.`,
  plea: () => 'The words are a plea in court.',
  dissent: (cue) => `${cue} is all that is told of it.`,
  noun_clause: (cue) => `The words are a clause that explains the noun ${cue}.`,
  noun_object: (cue) => `The words follow a preposition of the noun ${cue}.`,
  adjective: (cue) => `The words are a clause after the adjective ${cue}.`,
  according_to: (cue) => `${cue} says whose words they are.`,
};

/** `who` is the speaker's words, `cue` the word that reports, both between quotation marks. */
const speaker: Record<SpeakerBasis['rule'], (who: string, cue: string) => string> = {
  subject: (who, cue) => `${who} is the subject of ${cue}.`,
  shared_subject: (who, cue) => `${who} is the subject of ${cue}, shared with another verb or clause.`,
  agent: (who) => `${who} follows “by”.`,
  according_to: (who) => `${who} follows “according to”.`,
  owner: (who, cue) => `${who} is whose ${cue} it is.`,
  label: (who) => `${who} stands before or after the words as their label.`,
  sender: (who) => `${who} sent the text in which the words stand.`,
  last_speaker: (who) => `${who} spoke in the sentence before.`,
};

const answer: Record<AnswerBasis['rule'], string> = {
  headline_name: 'The headline names this person.',
  subject: 'It is the subject of a main clause of the story.',
  sufferer: 'The main event happens to them.',
  other_subject: 'It is the subject of a clause that tells less of the story.',
  salient_name: 'It takes part in what happens.',
  headline: 'It is the headline.',
  title: 'It is the title.',
  clause: 'This clause tells most of the story.',
  time_of_deed: 'It is when the main event happens.',
  other_time: 'It lies near the day of publication.',
  place_in_headline: 'The headline says that it happens there.',
  place_of_event: 'The main event happens there.',
  place_in_sentence: 'It stands in the sentence of the main event.',
  other_place: 'The article comes back to this place.',
  because: 'A word of cause introduces it.',
  after: 'It happened first.',
  purpose: 'It is what was aimed at.',
  reaction: 'It is what people react to.',
  grounds: 'It is given as a reason.',
  charge: 'It is the charge.',
  circumstance: 'It is the state of things at the time.',
  occasion: 'It is the occasion.',
  named_cause: 'The article calls it the cause.',
  failing: 'It is what went wrong.',
  cause_argument: 'The network reads it as the cause.',
  by_doing: 'It is what somebody did to bring it about.',
  using: 'It is what was used.',
  course: 'It is how it came about.',
  means: 'It is the means.',
  manner_argument: 'The network reads it as the manner.',
};

const entity: Record<EntityBasis['rule'], string> = {
  name: 'It has a name.',
  party: 'It is people or a body that speak, act or are acted on.',
  group: 'It is a group whose members the article names.',
  repeated: 'The article comes back to it.',
  narrator: 'It is whoever tells the text.',
  reader: 'You made it.',
};

const type: Record<EntityBasis['type'], string> = {
  lists: 'Word lists and the words around the name tell its type.',
  network: 'The network tells its type.',
  article: 'The rest of the article tells its type.',
  words: 'The words of the name tell its type.',
  calling: 'What the article calls it tells its type.',
  noun: 'Its noun tells its type.',
  reader: 'You set its type.',
};

/** `found` is the words of the mention, between quotation marks. */
const mention: Record<MentionBasis['rule'], (found: string) => string> = {
  first: (found) => `${found} stands for it first.`,
  same_name: (found) => `${found} repeats its name.`,
  short_name: (found) => `${found} is a shorter or longer form of its name.`,
  other_name: (found) => `${found} is another name of it.`,
  beside: (found) => `${found} stands beside other words for it.`,
  long_form: (found) => `${found} follows the words that it is short for.`,
  speaker: (found) => `${found} stands in words that are given to it.`,
  headline: (found) => `${found} takes up the headline.`,
  deed: (found) => `${found} did or suffered what was told before.`,
  kin: (found) => `${found} is a relative who was told of before.`,
  subject_behind: (found) => `${found} stands for the subject that follows.`,
  context: (found) => `The words around ${found} leave one choice.`,
  last_speaker: (found) => `${found} stands for whoever spoke last.`,
  likeliest: (found) => `${found} most likely stands for it, of all that was told before.`,
  members: (found) => `${found} has the same members.`,
  reader: (found) => `You gave it ${found}.`,
};

const time: Record<TimeBasis['rule'], string> = {
  clock: 'The words give a time of day.',
  part_of_day: 'The words give a part of a day.',
  weekday: 'The words name a day of the week.',
  day_word: 'A word such as “today” names the day.',
  ordinal: 'The words count within a month, a year or another period.',
  date: 'The words are a date, or part of one.',
  holiday: 'The words name a holiday.',
  decade: 'The words name a decade or a century.',
  quarter: 'The words name a quarter, a half or a fiscal year.',
  directed: 'The words name the last, this or the next period of its kind.',
  season: 'The words name a season.',
  counted: 'The words count back or on.',
  year: 'The words are a year.',
  range: 'The words give a first and a last time.',
  length: 'The words say how long.',
  recurrence: 'The words say how often.',
  reference: 'The words mean the present, the past or the future.',
  reader: 'You set it.',
};

const link: Record<LinkBasis['rule'], string> = {
  stated: 'The article says where the place lies.',
  whole: 'The gazetteer lacks the place, and the article says in which country it lies.',
  dateline: 'It is a city that stands alone in datelines.',
  only: 'The gazetteer has one place of this name.',
  prominent: 'It is the best known place of this name.',
  nearby: 'Other places of the article lie near it.',
  close: 'It fits better than another place of this name, but not by far.',
  reader: 'You set the place.',
};

/** `carrier` is the verb that carries a noun, between quotation marks. */
const event: Record<EventBasis['rule'], (carrier: string) => string> = {
  past: () => 'A verb in the past tense tells it.',
  perfect: () => 'A verb in the perfect tells it.',
  progressive: () => 'A verb in the progressive tells it.',
  modal: () => 'A verb with an auxiliary such as “will” or “may” tells it.',
  present: () => 'A verb in the present tense tells it.',
  infinitive: () => 'An infinitive tells it.',
  gerund: () => 'A gerund tells it.',
  participle: () => 'A participle tells it.',
  noun: () => 'A noun names it.',
  light_verb: (carrier) => `A noun names it, which the verb ${carrier} carries.`,
};

const relation: Record<RelationBasis['rule'], string> = {
  title_before: 'A title before the name says so.',
  apposition: 'Words beside the name say so.',
  copula: 'A form of “be” or “become” says so.',
  verb: 'A verb between the names says so.',
  coordination: '“And” joins the two names.',
  possessive: 'A possessive says so.',
  place_in: 'The one name stands behind the other as its place, and the gazetteer agrees.',
  seat: 'It is the seat of the government of that state.',
  capital: 'The capital says, wants or suffers what no town does.',
};

const dispute: Record<DisputeBasis['rule'], string> = {
  countercharge: 'The accused accuses the accuser.',
  others_blamed: 'The two sides blame different parties.',
  denial: 'The accused denies it.',
  denial_of_it: 'The next one to speak denies it.',
  shared_words: 'A denial repeats most words of the claim.',
  own_side: 'The accused tells another side of it.',
  argument: 'Both sides argue, and a word such as “but” stands between them.',
  exclusion: 'What the two sides say excludes each other.',
  no_answer: 'The article says that the accused gave no answer.',
  no_words: 'The accused is named and is given no words.',
};

export const why = {
  title: 'Why?',
  quote,
  speaker,
  answer,
  entity,
  type,
  mention,
  time,
  link,
  event,
  relation,
  dispute,
  countedFrom: (found: string) => `It counts from ${found}.`,
  published: 'It counts from the day of publication.',
  stated: (found: string) => `It does so by ${found}.`,
  /** For a cue that a quotation does not have. */
  noCue: 'the verb beside it',
  named: (who: string, name: string) => `${who} refers to ${name}.`,
  /** Of `words`: the word that introduces an answer. */
  ground: (words: string) => `It follows ${words}.`,
  sure: (percent: number) => `Of 100 found in this way, about ${percent} are right.`,
};
