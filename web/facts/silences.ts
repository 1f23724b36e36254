// Who gave no answer, each beside the accusation that was left without one.
import type { Analysis, Dispute, Quote, Silence, Span } from '../engine/analysis.js';
import { words } from '../words/catalogue.js';
import { byId, firstFrom } from './lookup.js';

/** As many sentences may stand between an accusation and the silence of accused whom only words join with it. */
const kFarthest = 2;

/** A dispute with those in it who gave no answer. */
export interface HeardDispute {
  dispute: Dispute;
  silences: Silence[];
}

export function silenceInWords({ how }: Silence): string {
  return words().facts.silences[how];
}

/** The disputes of an article with the silences that belong to them, and the other silences. */
export function hearDisputes(analysis: Analysis, text: string): { disputes: HeardDispute[]; others: Silence[] } {
  const disputes = analysis.story.disputes.map((dispute): HeardDispute => ({ dispute, silences: [] }));
  const others: Silence[] = [];
  for (const silence of analysis.story.silent) {
    const fitting = disputes.filter(({ dispute }) => isSilentIn(silence, dispute, analysis, text));
    const home = fitting.filter(({ dispute }) => dispute.claims[0].start < silence.start).at(-1) ?? fitting[0];
    (home?.silences ?? others).push(silence);
  }
  return { disputes, others };
}

function isSilentIn(silence: Silence, dispute: Dispute, analysis: Analysis, text: string): boolean {
  const { about, claims, unanswered } = dispute;
  const accusation = byId(analysis.quotes, claims[0].quote);
  if (silence.entity === null) return unanswered && accusation !== undefined && isNamedBehind(silence, accusation, analysis, text);
  if (claims.some(({ by }) => by === silence.entity)) return false;
  const event = byId(analysis.events, about);
  const agents = (event?.arguments ?? []).filter(({ role }) => role === 'agent').map(({ entity }) => entity);
  return accusation?.target?.entity === silence.entity || agents.includes(silence.entity);
}

/** Whether those who are silent right behind an accusation are named by a word that names the accused ("the council", "a council spokeswoman"). */
function isNamedBehind(silence: Silence, { cue, target }: Quote, { sentences }: Analysis, text: string): boolean {
  if (!cue || !target) return false;
  const sentenceAt = (offset: number): number => firstFrom(sentences, offset + 1) - 1;
  const distance = sentenceAt(silence.start) - sentenceAt(cue.start);
  const accused = longWords(target, text);
  return distance >= 0 && distance <= kFarthest && longWords(silence, text).some((word) => accused.includes(word));
}

function longWords({ start, end }: Span, text: string): string[] {
  return text.slice(start, end).toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}
