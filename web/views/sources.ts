// The ledger of sources: who is given how many of the article's words, in what part, and by whose mouth.
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Source, Speaker } from '../engine/analysis.js';
import { nameOf, sourceRole } from '../facts/quote-terms.js';
import { wordsGiven } from '../facts/voices.js';
import { context, count } from '../facts/words.js';
import type { PanelData } from '../facts/panel-data.js';
import { nameButton, nothingFound } from './panel.js';

/** The panel; `list` is told the source whose quotations are asked for. */
export function sourcesPanel(data: PanelData, list: (speaker: string) => void): TemplateResult {
  const { sources } = data.analysis;
  if (sources.length === 0) return nothingFound('sources');
  const longest = Math.max(...sources.map(wordsGiven));
  return html`<p class="key"><span class="direct"></span> word for word <span class="indirect"></span> in the article’s words</p>
    <ol>
      ${[...sources].sort((a, b) => wordsGiven(b) - wordsGiven(a)).map((source) => sourceRow(data, source, longest, list))}
    </ol>`;
}

function sourceRow(data: PanelData, source: Source, longest: number, list: (speaker: string) => void): TemplateResult {
  const { analysis, text, voices } = data;
  const { words, entity, start, end, quotes } = source;
  const name = nameOf(source, analysis.entities, text);
  const place = context(text, source);
  return html`<li class="source" data-voice=${voices.lookOf(quotes[0] ?? '') ?? nothing}>
    <p>
      ${nameButton(data, entity, name, { start, end })}
      <span class="note">${sourceRole(source)}</span>
      <span class="count">${Math.round(100 * voices.shareOf(quotes))} %</span>
    </p>
    ${speakers(data, source)}
    ${bar(words, longest)}
    <p class="note">
      ${count(wordsGiven(source), 'word')}: ${words.direct.toLocaleString('en')} word for word, ${words.indirect.toLocaleString('en')} in the article’s
    </p>
    <button type="button" class="place" @click=${() => data.choose(null, { start, end })}>First: ${place.before}<b>${place.words}</b>${place.after}</button>
    <button type="button" class="tool" @click=${() => list(name)}>${count(quotes.length, 'quote')}</button>
  </li>`;
}

/** Who speaks for it. */
function speakers(data: PanelData, { through }: Source): TemplateResult | typeof nothing {
  if (through.length === 0) return nothing;
  const name = (speaker: Speaker): unknown => nameButton(data, speaker.entity, nameOf(speaker, data.analysis.entities, data.text), speaker);
  return html`<p class="through">through ${through.map((speaker, index) => [index > 0 ? ', ' : nothing, name(speaker)])}</p>`;
}

/** Its words, direct and indirect, against the most that any source is given. */
function bar({ direct, indirect }: Source['words'], longest: number): TemplateResult {
  return html`<svg class="bar" aria-hidden="true" viewBox="0 0 ${longest} 1" preserveAspectRatio="none">
    ${svg`<rect class="direct" width=${direct} height="1"></rect><rect class="indirect" x=${direct} width=${indirect} height="1"></rect>`}
  </svg>`;
}
