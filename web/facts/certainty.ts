// How sure a fact must be to be shown without being asked for.
import type { Entity, Event, Quote, Source, StoryAnswer, StoryTime } from '../engine/analysis.js';
import { byId } from './lookup.js';

/** Four in five events at least this sure are wholly right, of those from 0.7 up to it seven in ten. */
const kSureEvent = 0.79;
/** Nine in ten entities at least this sure have the right type, their whole name, all their mentions and nobody else's. */
const kSureEntity = 0.75;
/** Of quotations, and of their speakers, at least this sure nineteen in twenty are right. */
const kSureQuote = 0.8;
/** Of answers at least this sure seven in eight are right; of places and days that are less sure, two in five are wrong. */
const kSureAnswer = 0.675;

export function isSure({ confidence }: Event): boolean {
  return confidence >= kSureEvent;
}

/** What a reader has put right is sure. */
export function isSureEntity({ confidence, by }: Entity): boolean {
  return by === 'reader' || confidence >= kSureEntity;
}

/** Whether both the words of a quotation and its speaker are likely right, or put right by a reader. Words in marks have somebody who said them. */
export function isSureQuote({ confidence, speaker, kind, by }: Quote): boolean {
  const sureSpeaker = speaker === null ? kind !== 'direct' : speaker.confidence >= kSureQuote;
  return by === 'reader' || (confidence >= kSureQuote && sureSpeaker);
}

/** Whether one quotation of a source is likely right; of a source without one not even that is sure, that it speaks. */
export function isSureSource({ quotes: ids }: Source, quotes: readonly Quote[]): boolean {
  return ids.some((id) => {
    const quote = byId(quotes, id);
    return quote !== undefined && isSureQuote(quote);
  });
}

export function isSureAnswer({ confidence }: StoryAnswer | StoryTime): boolean {
  return confidence >= kSureAnswer;
}
