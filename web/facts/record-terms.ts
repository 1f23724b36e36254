// What the check of quotations says, in the order and the words in which it is shown.
import type { AlignedWords, CheckedQuotation, RecordCheck, RecordPassage } from '../engine/record.js';
import { words } from '../words/catalogue.js';

export type Verdict = CheckedQuotation['verdict'];

/** The worst first. */
const kOrder: Verdict[] = ['not_found', 'reversed', 'misattributed', 'joined', 'altered', 'paraphrase', 'verbatim'];

/** The quotations to be looked at, the worst first, then in the order of the draft. */
export function toLookAt({ quotations }: RecordCheck): CheckedQuotation[] {
  const rank = ({ verdict }: CheckedQuotation): number => kOrder.indexOf(verdict);
  return quotations.filter(({ verdict }) => verdict !== 'verbatim').sort((a, b) => rank(a) - rank(b));
}

export function verbatimOnes({ quotations }: RecordCheck): CheckedQuotation[] {
  return quotations.filter(({ verdict }) => verdict === 'verbatim');
}

/** A run of the words of one side; `differs` where the other side does not have them, and nothing where only the other side has some. */
export interface SideRun {
  text: string;
  differs: boolean;
  /** What follows is said elsewhere in the record. */
  isApart: boolean;
}

/** One side of a quotation, run by run. */
export function sideOf({ alignment }: CheckedQuotation, side: 'draft' | 'record'): SideRun[] {
  return alignment.map((part) => ({ text: textOf(part, side), differs: part.match !== 'same' && part.match !== 'marked', isApart: part.match === 'apart' }));
}

/** What the quotation itself marks as left out stands as an ellipsis. */
function textOf(part: AlignedWords, side: 'draft' | 'record'): string {
  const text = (part[side]?.text ?? '').replace(/\s+/g, ' ');
  return part.match === 'marked' && (side === 'record' || !text) ? '…' : text;
}

/** What stands between the marks, all parts. */
export function quotedWords({ spans }: CheckedQuotation): string {
  return spans.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');
}

/** "speech.vtt · Ana Ruiz · 12:31". */
export function placeInWords({ record, speaker, seconds }: RecordPassage, { records }: RecordCheck): string {
  return words().record.place(records[record]!.name, speaker, seconds === null ? null : clockTime(seconds));
}

/** "1:02:03" or "2:03". */
export function clockTime(seconds: number): string {
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60];
  const hours = Math.floor(seconds / 3600);
  const shown = hours > 0 ? [hours, ...parts] : parts;
  return shown.map((part, nth) => (nth === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
