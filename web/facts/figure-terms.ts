// What an analysis says of figures and of what to check in codes, said in words.
import type { Analysis, Check, Figure } from '../engine/analysis.js';
import { words } from '../words/catalogue.js';
import { byId } from './lookup.js';
import { speakerName } from './quote-terms.js';

/** "casualties, dead", "share, rising". */
export function kindOfFigure({ kind, casualty, change, record }: Figure): string {
  const terms = words().check;
  const parts = [terms.kinds[kind], casualty && terms.casualties[casualty], change?.direction && terms.changes[change.direction], record && terms.record];
  return parts.filter(Boolean).join(', ');
}

/** Whose word a figure is; null where the article says so itself. */
export function sourceOfFigure({ source }: Figure, analysis: Analysis, text: string): string | null {
  if (!source) return null;
  const quote = byId(analysis.quotes, source.quote);
  return byId(analysis.entities, source.entity)?.name ?? (quote && speakerName(quote, analysis, text)) ?? words().facts.speakerNotNamed;
}

/** The words that date a figure. */
export function dateOfFigure({ asOf }: Figure, analysis: Analysis, text: string): string | null {
  const time = byId(analysis.times, asOf);
  return time ? text.slice(time.start, time.end) : null;
}

/** What to check, in the reader's language; by its own message where there is no word for the rule. */
export function ruleInWords({ rule, message }: Check): string {
  return words().check.rules[rule] ?? message;
}
