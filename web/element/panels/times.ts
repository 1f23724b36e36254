// The article's expressions of time in its order, each with the days that it means.
import { html, nothing, type TemplateResult } from 'lit';
import type { TimeExpression } from '../../engine/analysis.js';
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
          <span class="note">${timeInWords(time)}</span>
          ${isSaidInWords(time) ? nothing : html`<code title="TIMEX3 value">${time.mod} ${time.value}</code>`}`,
      ),
    )}
  </ol>`;
}

/** Whether the days in words say all that the TIMEX3 value says. */
function isSaidInWords(time: TimeExpression): boolean {
  const { value, mod, from, to } = time;
  return mod === null && ((value === from && value === to) || value === timeInWords(time));
}
