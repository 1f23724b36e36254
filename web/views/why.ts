// Why a fact is told, on demand.
import { html, type TemplateResult } from 'lit';
import { words } from '../words/catalogue.js';

/** The sentences, folded until they are asked for. */
export function why(reasons: readonly string[]): TemplateResult {
  return html`<details class="why"><summary>${words().why.title}</summary>${reasons.map((reason) => html`<p>${reason}</p>`)}</details>`;
}
