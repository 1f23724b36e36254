// What the audit of sources says of one of them: who it is by the article's own words, and why it is quoted.
import type { Analysis, AuditedSource, Source } from '../engine/analysis.js';
import { words } from '../words/catalogue.js';
import { sourceRole } from './quote-terms.js';

/** The audited sources that a source of the ledger holds: itself, and those with a name who speak for it. */
export function auditOf({ quotes }: Source, { audit }: Analysis): AuditedSource[] {
  const own = new Set<string>(quotes);
  return audit.filter((audited) => audited.quotes.some((quote) => own.has(quote)));
}

/** "official", "not named, resident": by what the article calls it, else by its part in the story. */
export function kindInWords(source: Source, analysis: Analysis): string {
  const [first] = auditOf(source, analysis);
  const kind = first?.kind;
  if (!kind) return sourceRole(source);
  const { roles, unnamedSource } = words().facts;
  if (kind === 'anonymous') return unnamedSource('');
  return first.voice === 'unnamed' ? unnamedSource(roles[kind]) : roles[kind];
}
