// The whole analysis as JSON: to read, to copy, to keep.
import { html, type TemplateResult } from 'lit';
import { jsonFile, save } from '../export/files.js';
import type { PanelData } from '../facts/panel-data.js';

/** More than this is not shown but can be copied and downloaded: a browser would take seconds to lay it out. */
const kLongestShown = 200_000;

export function jsonPanel({ analysis }: PanelData, copied: string, copy: (json: string) => void): TemplateResult {
  const json = JSON.stringify(analysis, null, 2);
  return html`<div class="tools">
      <button type="button" class="tool" @click=${() => copy(json)}>Copy</button>
      <button type="button" class="tool" @click=${() => save(jsonFile('nutgraf.json', analysis))}>Download</button>
      <span role="status">${copied}</span>
    </div>
    <pre tabindex="0" aria-label="The analysis as JSON">${json.slice(0, kLongestShown)}${json.length > kLongestShown ? '\n…' : ''}</pre>
    ${json.length > kLongestShown ? html`<p class="none">Its beginning; Copy and Download give all of it.</p>` : ''}`;
}
