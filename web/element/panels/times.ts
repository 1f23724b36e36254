// The article's expressions of time in its order, each with the days that it means.
import { html, nothing, type TemplateResult } from 'lit';
import { timeInWords } from '../words.js';
import { factRow, nothingFound, type PanelData } from './panel.js';

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
