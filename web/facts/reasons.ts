// Why a fact is told, in sentences: by which rule it was found, on which words it rests, and how often such facts are right.
import type { Quote, Span, StoryAnswer, StoryTime } from '../engine/analysis.js';
import { words } from '../words/catalogue.js';

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
