// Who says what: the article's quotations in its order.
import { html, nothing, type TemplateResult } from 'lit';
import type { Analysis, Quote } from '../../engine/analysis.js';
import { quoteKind } from '../words.js';
import { factRow, nothingFound, type PanelData } from './panel.js';

export function quotesPanel(data: PanelData): TemplateResult {
  const { analysis, text } = data;
  if (analysis.quotes.length === 0) return nothingFound('quotes');
  return html`<ol>
    ${analysis.quotes.map((quote) =>
      factRow(
        data,
        quote.id,
        html`<span class="words">${quote.spans.map(({ start, end }) => text.slice(start, end)).join(' ')}</span>
          <span class="speaker">${speakerOf(quote, analysis, text) ?? 'Speaker not named'}</span>
          <span class="note">${quote.cue ? html`${text.slice(quote.cue.start, quote.cue.end)} · ` : nothing}${quoteKind(quote.kind)}</span>`,
      ),
    )}
  </ol>`;
}

/** The speaker by the fullest name that the article gives, or by the words at this place. */
function speakerOf({ speaker }: Quote, { entities }: Analysis, text: string): string | null {
  if (!speaker) return null;
  return entities.find(({ id }) => id === speaker.entity)?.name ?? text.slice(speaker.start, speaker.end);
}
