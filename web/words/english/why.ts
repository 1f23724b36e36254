// Why a fact is shown: by which construction or rule it was found, and how often that is right.
import type { AnswerBasis, QuoteBasis, SpeakerBasis } from '../../engine/analysis.js';

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

export const why = {
  title: 'Why?',
  quote,
  speaker,
  answer,
  /** For a cue that a quotation does not have. */
  noCue: 'the verb beside it',
  named: (who: string, name: string) => `${who} refers to ${name}.`,
  /** Of `words`: the word that introduces an answer. */
  ground: (words: string) => `It follows ${words}.`,
  sure: (percent: number) => `Of 100 found in this way, about ${percent} are right.`,
};
