// Who a source is by the article's own words: offices, the body it belongs to, and why it is quoted, each one click from its words.
import { html, nothing, type TemplateResult } from 'lit';
import type { AuditedSource, Source, Span } from '../engine/analysis.js';
import { auditOf } from '../facts/audit.js';
import type { PanelData } from '../facts/panel-data.js';
import { words } from '../words/catalogue.js';

/** A line for each kind of thing that is known; nothing where nothing is. */
export function sourceAudit(data: PanelData, source: Source): TemplateResult | typeof nothing {
  const lines = auditOf(source, data.analysis).map((audited) => lineOf(data, audited, audited.entity !== source.entity));
  return html`${lines}`;
}

function lineOf(data: PanelData, audited: AuditedSource, isSpokesperson: boolean): TemplateResult | typeof nothing {
  const { offices, affiliation, reasons, silent, text } = audited;
  const { belongsTo, quotedBecause } = words().views.said;
  const isNew = affiliation && !offices.some(({ start, end }) => start <= affiliation.start && affiliation.end <= end) && !text.includes(affiliation.text);
  const parts = [
    ...offices.map((office) => wordsButton(data, office, office.text)),
    ...(isNew ? [belongsTo(wordsButton(data, affiliation, affiliation.text))] : []),
    ...reasons.map((reason) => quotedBecause(wordsButton(data, reason, reason.text))),
    ...silent.map(({ how, evidence }) => wordsButton(data, evidence, words().facts.silences[how])),
  ];
  if (parts.length === 0) return nothing;
  return html`<p class="note audit">${isSpokesperson ? html`${text}: ` : nothing}${parts.map((part, index) => [index > 0 ? ' · ' : nothing, part])}</p>`;
}

function wordsButton(data: PanelData, { start, end }: Span, label: string): TemplateResult {
  return html`<button type="button" @click=${() => data.choose(null, { start, end })}>${label.replace(/\s+/g, ' ')}</button>`;
}
