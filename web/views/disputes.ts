// What people in the article contradict each other about, claim beside claim; accusations, with who answers them and who does not; and
// who else gave no answer.
import { html, nothing, type TemplateResult } from 'lit';
import type { Claim, Dispute, Quote, Silence, Span } from '../engine/analysis.js';
import { mannerOf, nameOf, speakerName } from '../facts/quote-terms.js';
import { hearDisputes, silenceInWords, type HeardDispute } from '../facts/silences.js';
import { phraseOf } from '../facts/timeline.js';
import type { PanelData } from '../facts/panel-data.js';
import { nothingFound } from './panel.js';

export function disputesPanel(data: PanelData): TemplateResult {
  const { disputes, others } = hearDisputes(data.analysis, data.text);
  if (disputes.length === 0 && others.length === 0) return nothingFound('disputes');
  return html`${disputes.length > 0 ? html`<ol>${disputes.map((heard) => disputeRow(data, heard))}</ol>` : nothing}
    ${others.length > 0
      ? html`<h3>Gave no answer</h3>
          <ul class="claims silences">${others.map((silence) => silenceView(data, silence))}</ul>`
      : nothing}`;
}

function disputeRow(data: PanelData, { dispute, silences }: HeardDispute): TemplateResult {
  const { about, claims, unanswered } = dispute;
  const event = data.analysis.events.find(({ id }) => id === about);
  return html`<li class="dispute">
    <h3>
      ${titleOf(dispute, data)}
      ${event ? html`about <button type="button" @click=${() => data.choose(null, event)}>“${phraseOf(event, data.text)}”</button>` : nothing}
    </h3>
    <ul class="claims">
      ${claims.map((claim) => claimView(data, claim, partIn(dispute, claim, data)))} ${silences.map((silence) => silenceView(data, silence))}
    </ul>
    ${unanswered && silences.length === 0 ? html`<p class="unanswered">The article gives no answer to this.</p>` : nothing}
  </li>`;
}

function titleOf({ claims, unanswered }: Dispute, data: PanelData): string {
  if (unanswered) return 'Accusation without an answer';
  const [first, ...others] = claims.map((claim) => accuses(data, claim));
  return first && !others.includes(true) ? 'Accusation and answer' : 'Claim against claim';
}

/** What a claim is in its dispute. */
function partIn({ claims, unanswered }: Dispute, claim: Claim, data: PanelData): string {
  if (unanswered || accuses(data, claim)) return 'Accusation';
  if (accuses(data, claims[0])) return 'Answer';
  return claim.by === claims[0].by ? 'One side' : 'The other side';
}

function accuses(data: PanelData, claim: Claim): boolean {
  return quoteOf(data, claim)?.stance === 'blame';
}

function quoteOf({ analysis }: PanelData, claim: Claim): Quote | undefined {
  return analysis.quotes.find(({ id }) => id === claim.quote);
}

function claimView(data: PanelData, claim: Claim, part: string): TemplateResult | typeof nothing {
  const { analysis, text, voices } = data;
  const quote = quoteOf(data, claim);
  const fact = data.facts.find(({ id }) => id === claim.quote);
  if (!quote || !fact) return nothing;
  return html`<li data-voice=${voices.lookOf(quote.id) ?? nothing}>
    <span class="part">${part}</span>
    <b class="speaker">${speakerName(quote, analysis, text) ?? 'Speaker not named'}</b>
    <button type="button" class="words" aria-pressed=${data.selection.facts.includes(fact)} @click=${() => data.choose(fact, fact.spans[0]!)}>
      ${quote.spans.map((span) => wordsOfClaim(span, claim, text))}
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

/** Who gave no answer, and how, with the words that say so. */
function silenceView(data: PanelData, silence: Silence): TemplateResult {
  const { analysis, text, selection } = data;
  const { start, end } = silence.evidence;
  const how = silenceInWords(silence);
  const words = text.slice(start, end);
  return html`<li class="silence">
    <span class="part">No answer</span>
    <b class="speaker">${nameOf(silence, analysis.entities, text)}</b>
    <button type="button" class="words" aria-pressed=${selection.span?.start === start} @click=${() => data.choose(null, { start, end })}>
      ${how}
    </button>
    ${words === how ? nothing : html`<span class="note">“${words}”</span>`}
  </li>`;
}
