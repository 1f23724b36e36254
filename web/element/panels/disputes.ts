// What people in the article contradict each other about, claim beside claim, and accusations that nobody answers.
import { html, nothing, type TemplateResult } from 'lit';
import type { Claim, Dispute, Span } from '../../engine/analysis.js';
import { mannerOf, speakerName } from '../quote-terms.js';
import { nothingFound, type PanelData } from './panel.js';

export function disputesPanel(data: PanelData): TemplateResult {
  const { disputes } = data.analysis.story;
  if (disputes.length === 0) return nothingFound('disputes');
  return html`<ol>${disputes.map((dispute) => disputeRow(data, dispute))}</ol>`;
}

function disputeRow(data: PanelData, { about, claims, unanswered }: Dispute): TemplateResult {
  const event = data.analysis.events.find(({ id }) => id === about);
  return html`<li class="dispute">
    <h3>
      ${claims.length > 1 ? 'Claim against claim' : 'Accusation'}
      ${event ? html`about <button type="button" @click=${() => data.choose(null, event)}>${data.text.slice(event.start, event.end)}</button>` : nothing}
    </h3>
    <ul class="claims">${claims.map((claim) => claimView(data, claim))}</ul>
    ${unanswered ? html`<p class="unanswered">The article gives no reply to this.</p>` : nothing}
  </li>`;
}

function claimView(data: PanelData, { quote: id, start, end }: Claim): TemplateResult | typeof nothing {
  const { analysis, text, voices } = data;
  const quote = analysis.quotes.find((candidate) => candidate.id === id);
  const fact = data.facts.find((candidate) => candidate.id === id);
  if (!quote || !fact) return nothing;
  return html`<li data-voice=${voices.lookOf(id) ?? nothing}>
    <b class="speaker">${speakerName(quote, analysis, text) ?? 'Speaker not named'}</b>
    <button type="button" class="words" aria-pressed=${data.selection.facts.includes(fact)} @click=${() => data.choose(fact, fact.spans[0]!)}>
      ${quote.spans.map((span) => wordsOfClaim(span, { start, end }, text))}
    </button>
    <span class="note">${mannerOf(quote, analysis, text).join(' · ')}</span>
  </li>`;
}

/** The words of a quotation, with those that the dispute is about marked among them. */
function wordsOfClaim({ start, end }: Span, claim: Span, text: string): TemplateResult {
  const [from, to] = [Math.max(start, claim.start), Math.min(end, claim.end)];
  if (from >= to) return html`${text.slice(start, end)} `;
  return html`${text.slice(start, from)}<mark>${text.slice(from, to)}</mark>${text.slice(to, end)} `;
}
