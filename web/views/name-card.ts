// The small card at the words of a name: who it is, what he or she said, and the way to all places.
import { html, nothing, type TemplateResult } from 'lit';
import type { Analysis, Quote } from '../engine/analysis.js';
import { dossierOf } from '../facts/dossier.js';
import type { Fact, Span } from '../facts/facts.js';
import { countryName, typeInWords } from '../facts/geography.js';
import { wordsOf } from '../facts/quote-terms.js';
import { words } from '../words/catalogue.js';

const kMostQuotes = 2;
const kMostPlaces = 12;
const kLongestQuote = 110;  // characters

/** The card of the entity that is this fact; `choose` shows a place of it. */
export function nameCard(analysis: Analysis, text: string, fact: Fact, at: Span | null, choose: (span: Span) => void): TemplateResult | typeof nothing {
  const dossier = dossierOf(analysis, fact.id);
  if (!dossier) return nothing;
  const { entity, said } = dossier;
  const { story } = words();
  const country = countryName(entity.link?.country);
  const about = [entity.descriptions[0]?.text ?? typeInWords(entity), country === entity.name ? null : country].filter(Boolean).join(', ');
  return html`<div part="card" role="group" aria-label=${story.card(entity.name)}>
    <p><b>${entity.name}</b> <span>${about}</span></p>
    ${said.length > 0 ? html`<p>${story.said}: ${said.slice(0, kMostQuotes).map((quote, index) => [index > 0 ? ' ' : nothing, quoteView(quote, text, choose)])}</p>` : nothing}
    <p>
      ${story.places(fact.spans.length)}${fact.spans.length > 1
        ? html`: ${fact.spans.slice(0, kMostPlaces).map((span, index) => html`<button type="button" aria-label=${story.showPlace(index + 1)} aria-current=${span.start === at?.start} @click=${() => choose(span)}>${index + 1}</button>`)}
            ${fact.spans.length > kMostPlaces ? '…' : nothing}`
        : nothing}
    </p>
  </div>`;
}

function quoteView(quote: Quote, text: string, choose: (span: Span) => void): TemplateResult {
  const said = wordsOf(quote, text);
  const shown = said.length > kLongestQuote ? `${said.slice(0, kLongestQuote).replace(/\s+\S*$/, '')}…` : said;
  return html`<button type="button" class="words" @click=${() => choose(quote.spans[0])}>${shown}</button>`;
}
