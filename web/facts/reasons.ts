// Why a fact is told, in sentences: by which rule it was found, on which words it rests, and how often such facts are right.
import type { Analysis, Dispute, Entity, Event, Quote, RelationBasis, Span, StoryAnswer, StoryTime, TimeExpression } from '../engine/analysis.js';
import { words } from '../words/catalogue.js';
import { byId } from './lookup.js';

/** Of a quotation and its speaker. */
export function reasonsOfQuote({ cue, speaker, confidence, why, by }: Quote, text: string): string[] {
  if (by === 'reader') return [capital(words().correct.yoursHelp)];  // no rule of ours found it so
  const terms = words().why;
  const said = cue ? quoted(cue, text) : terms.noCue;
  const content = [capital(terms.quote[why.rule](said)), terms.sure(percent(confidence))];
  if (!speaker) return content;
  const who = quoted(speaker, text);
  const names = (speaker.why.words ?? []).map((name) => terms.named(who, quoted(name, text)));
  return [...content, capital(terms.speaker[speaker.why.rule](who, said)), ...names, terms.sure(percent(speaker.confidence))];
}

/** Of an answer to one of the reporter's questions. */
export function reasonsOfAnswer({ confidence, why }: StoryAnswer | StoryTime, text: string): string[] {
  const terms = words().why;
  const grounds = (why.words ?? []).map((span) => terms.ground(quoted(span, text)));
  return [terms.answer[why.rule], ...grounds, terms.sure(percent(confidence))];
}

/** How many words for an entity are explained; more would hide the rest. */
const kMostMentions = 12;

/** Of an entity, the words for it, and the place that it is; the same words in the same way are explained once. */
export function reasonsOfEntity({ why, confidence, by, mentions, link }: Entity, text: string): string[] {
  const terms = words().why;
  const ways = mentions.map((mention) => capital(terms.mention[mention.why.rule](quoted(mention, text))));
  const place = link?.why ? [terms.link[link.why.rule], ...(link.why.words ?? []).map((span) => terms.stated(quoted(span, text))), ...shareOf({ confidence: link.confidence!, by: link.why.rule })] : [];
  return [terms.entity[why.rule], terms.type[why.type], ...shareOf({ confidence, by }), ...[...new Set(ways)].slice(0, kMostMentions), ...place];
}

/** Of an expression of time and its value. */
export function reasonsOfTime({ why, confidence, by, anchor, value }: TimeExpression, { times }: Analysis, text: string): string[] {
  const terms = words().why;
  const from = (why.facts ?? []).flatMap((id) => byId(times, id) ?? []).map((time) => terms.countedFrom(quoted(time, text)));
  const counted = anchor === 'published' ? [terms.published] : from;
  return [terms.time[why.rule], ...counted, ...(value === null ? [] : shareOf({ confidence, by }))];
}

export function reasonsOfEvent({ why, confidence }: Event, text: string): string[] {
  const terms = words().why;
  const carrier = why.words?.[0];
  return [terms.event[why.rule](carrier ? quoted(carrier, text) : ''), terms.sure(percent(confidence))];
}

export function reasonOfRelation({ rule }: RelationBasis): string {
  return words().why.relation[rule];
}

export function reasonOfDispute({ why }: Dispute): string {
  return words().why.dispute[why.rule];
}

/** How many of such facts are right; nothing of what a reader set. */
function shareOf({ confidence, by }: { confidence: number; by?: string }): string[] {
  return by === 'reader' ? [] : [words().why.sure(percent(confidence))];
}

function quoted({ start, end }: Span, text: string): string {
  return words().facts.cue(text.slice(start, end).replace(/\s+/g, ' '));
}

function percent(share: number): number {
  return Math.round(share * 100);
}

/** A sentence that begins with a word of ours; words of the article stay as they are. */
function capital(sentence: string): string {
  return sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
