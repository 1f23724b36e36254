// The article's expressions of time in its order, each with the days that it means.
import { html, nothing, type TemplateResult } from 'lit';
import { timeInWords } from '../facts/words.js';
import type { PanelData } from '../facts/panel-data.js';
import { factRow, nothingFound } from './panel.js';

export function timesPanel(data: PanelData): TemplateResult {
  const { analysis, text } = data;
  if (analysis.times.length === 0) return nothingFound('times');
  return html`<ol>
    ${analysis.times.map((time) =>
      factRow(
        data,
        time.id,
        html`<span class="title">${text.slice(time.start, time.end)}</span>
          <span class="note" title=${time.value === null ? nothing : `TIMEX3: ${time.value}`}>${timeInWords(time)}</span>`,
      ),
    )}
  </ol>`;
}
