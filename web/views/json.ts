// The whole analysis as JSON: to read, to copy, to keep.
import { html, type TemplateResult } from 'lit';
import type { Analysis } from '../engine/analysis.js';
import { jsonFile, save } from '../export/files.js';
import type { PanelData } from '../facts/panel-data.js';
import { words } from '../words/catalogue.js';

/** More than this is not shown but can be copied and downloaded: a browser would take seconds to lay it out. */
const kLongestShown = 100_000;

export function jsonPanel({ analysis }: PanelData, copied: string, copy: (json: string) => void): TemplateResult {
  const { json: terms } = words().views;
  const { json, isCut } = beginningOf(analysis);
  return html`<div class="tools">
      <button type="button" class="tool" @click=${() => copy(JSON.stringify(analysis, null, 2))}>${terms.copy}</button>
      <button type="button" class="tool" @click=${() => save(jsonFile('nutgraf.json', analysis))}>${terms.download}</button>
      <span role="status">${copied}</span>
    </div>
    <pre tabindex="0" aria-label=${terms.label}>${json}${isCut ? '\n…' : ''}</pre>
    ${isCut ? html`<p class="none">${terms.cut}</p>` : ''}`;
}

/** As much of the JSON as is shown; of a long analysis no more than that is written. */
function beginningOf(analysis: Analysis): { json: string; isCut: boolean } {
  const parts: string[] = [];
  let length = 0;
  for (const [name, value] of Object.entries(analysis)) {
    const items = Array.isArray(value) ? value : null;
    let text = items ? '' : JSON.stringify(value, null, 2);
    for (const [index, item] of (items ?? []).entries()) {
      text += `${index > 0 ? ',' : ''}\n${JSON.stringify(item, null, 2)}`;
      if (length + text.length > kLongestShown) return { json: `{\n${[...parts, `"${name}": [${text}`].join(',\n')}`.slice(0, kLongestShown), isCut: true };
    }
    if (items) text = items.length > 0 ? `[${text}\n]` : '[]';
    parts.push(`"${name}": ${text}`);
    length += text.length;
  }
  return { json: JSON.stringify(analysis, null, 2).slice(0, kLongestShown), isCut: length > kLongestShown };
}
