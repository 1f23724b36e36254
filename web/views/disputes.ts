// What people in the article contradict each other about, claim beside claim; accusations, with who answers them and who does not; and
// who else gave no answer.
import { html, nothing, type TemplateResult } from 'lit';
import type { Analysis, Claim, Dispute, Quote, Silence, Span } from '../engine/analysis.js';
import { copyDisputeButton, copyTableButton } from '../export/copy-facts.js';
import { cueInWords, mannerOf, nameOf, speakerName } from '../facts/quote-terms.js';
import { hearDisputes, silenceInWords, type HeardDispute } from '../facts/silences.js';
import { reasonOfDispute } from '../facts/reasons.js';
import { phraseOf } from '../facts/timeline.js';
import { chooseEvent, type PanelData } from '../facts/panel-data.js';
import { byId } from '../facts/lookup.js';
import { words } from '../words/catalogue.js';
import { rows } from './rows.js';
import { why } from './why.js';

const kRowHeight = 200;
const kSilenceHeight = 80;

/** Whether there is something to list. */
export function hasDisputes({ story }: Analysis): boolean {
  return story.disputes.length + story.silent.length > 0;
}

export function disputesList(data: PanelData): TemplateResult {
  const { disputes, others } = hearDisputes(data.analysis, data.text);
  const silencesOf = new Map(disputes.map(({ dispute, silences }) => [dispute, silences]));
  const draw = (part: readonly Dispute[], first: number): TemplateResult =>
    html`<ol>${part.map((dispute, index) => disputeRow(data, { dispute, silences: silencesOf.get(dispute)! }, first + index))}</ol>`;
  return html`<p class="above">${copyTableButton('disputes', data)}</p> ${rows(data.analysis.story.disputes, { draw, height: kRowHeight, chosen: indexOfClaim(data) })}
    ${others.length > 0
      ? html`<h3>${words().views.disputed.silent}</h3>
          ${rows(others, { draw: (part) => html`<ul class="claims silences">${part.map((silence) => silenceView(data, silence))}</ul>`, height: kSilenceHeight })}`
      : nothing}`;
}

/** The index of the dispute that has the chosen quotation; -1 where none is. */
function indexOfClaim({ analysis: { story }, selection: { facts } }: PanelData): number {
  return facts.length === 0 ? -1 : story.disputes.findIndex(({ claims }) => claims.some(({ quote }) => quote === facts[0]!.id));
}

/** The right of reply stands in front: a reader must see first that an accusation is left without an answer. */
function disputeRow(data: PanelData, { dispute, silences }: HeardDispute, index: number): TemplateResult {
  const { about, claims, unanswered } = dispute;
  const { disputed } = words().views;
  const event = byId(data.analysis.events, about);
  return html`<li class="dispute">
    ${unanswered && silences.length === 0 ? html`<p class="unanswered">${disputed.noReply}</p>` : nothing}
    <h3>
      ${titleOf(dispute, data)}
      ${event ? disputed.about(html`<button type="button" @click=${() => chooseEvent(data, event)}>“${phraseOf(event, data.text)}”</button>`) : nothing}
    </h3>
    <ul class="claims">
      ${claims.map((claim) => claimView(data, claim, partIn(dispute, claim, data)))} ${silences.map((silence) => silenceView(data, silence))}
    </ul>
    ${why([reasonOfDispute(dispute)])} ${copyDisputeButton(index, data)}
  </li>`;
}

function titleOf({ claims, unanswered }: Dispute, data: PanelData): string {
  const { disputed } = words().views;
  if (unanswered) return disputed.unanswered;
  const [first, ...others] = claims.map((claim) => accuses(data, claim));
  return first && !others.includes(true) ? disputed.answered : disputed.claims;
}

/** What a claim is in its dispute. */
function partIn({ claims, unanswered }: Dispute, claim: Claim, data: PanelData): string {
  const { accusation, answer, oneSide, otherSide } = words().views.disputed;
  if (unanswered || accuses(data, claim)) return accusation;
  if (accuses(data, claims[0])) return answer;
  return claim.by === claims[0].by ? oneSide : otherSide;
}

function accuses(data: PanelData, claim: Claim): boolean {
  return quoteOf(data, claim)?.stance === 'blame';
}

function quoteOf({ analysis }: PanelData, claim: Claim): Quote | undefined {
  return byId(analysis.quotes, claim.quote);
}

function claimView(data: PanelData, claim: Claim, part: string): TemplateResult | typeof nothing {
  const { analysis, text, voices } = data;
  const quote = quoteOf(data, claim);
  const fact = byId(data.facts, claim.quote);
  if (!quote || !fact) return nothing;
  const cue = cueInWords(quote, analysis, text);
  return html`<li data-voice=${voices.lookOf(quote.id) ?? nothing}>
    <span class="part">${part}</span>
    <b class="speaker">${speakerName(quote, analysis, text) ?? words().facts.speakerNotNamed}</b>
    ${cue ? html`<span class="note">${cue}</span>` : nothing}
    <button type="button" class="words" aria-pressed=${data.selection.facts.includes(fact)} @click=${() => data.choose(fact, fact.spans[0]!)}>
      ${quote.spans.map((span) => wordsOfClaim(span, claim, text))}
    </button>
    <span class="note">${mannerOf(quote, analysis, text).filter((part) => part !== cue).join(', ')}</span>
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
  const said = text.slice(start, end);
  return html`<li class="silence">
    <span class="part">${words().views.disputed.noAnswer}</span>
    <b class="speaker">${nameOf(silence, analysis.entities, text)}</b>
    <button type="button" class="words" aria-pressed=${selection.span?.start === start} @click=${() => data.choose(null, { start, end })}>
      ${how}
    </button>
    ${said === how ? nothing : html`<span class="note">“${said}”</span>`}
  </li>`;
}
