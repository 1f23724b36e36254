// What the views show of corrections: the buttons at a fact, and a word on what a user has put right.
import { html, nothing, type TemplateResult } from 'lit';
import type { PanelData } from '../facts/panel-data.js';
import { words } from '../words/catalogue.js';
import type { CorrectSubject } from './nutgraf-correct.js';
import './nutgraf-correct.js';

/** The buttons that put a fact right; nothing where the page does not take corrections. */
export function correctControl(data: PanelData, subject: CorrectSubject): TemplateResult | typeof nothing {
  return data.correcting ? html`<nutgraf-correct .data=${data} .subject=${subject}></nutgraf-correct>` : nothing;
}

/** A word on a fact that a user has put right. */
export function yours({ by }: { by?: 'reader' }): TemplateResult | typeof nothing {
  return by ? html`<span class="yours" title=${words().correct.yoursHelp}>${words().correct.yours}</span>` : nothing;
}
