// <nutgraf-house>: whether the rules of a house are applied, and which. It shows what it is given and says what a reader wants.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { words } from '../words/catalogue.js';
import { FileZone } from './file-zone.js';
import { panelStyles } from './panel-styles.js';
import { recordStyles } from './record-styles.js';

/**
 * @fires nutgraf-house-on - `CustomEvent<boolean>`: a user wants the rules applied, or no longer.
 * @fires nutgraf-house-files - `CustomEvent<File[]>`: a user opens or drops a rules file.
 * @fires nutgraf-house-paste - `CustomEvent<null>`: a user wants what the clipboard holds to be the rules file.
 * @fires nutgraf-house-remove - `CustomEvent<null>`: a user takes the rules file away, so that the rules that ship hold again.
 */
export class NutgrafHouse extends LitElement {
  static override styles = [panelStyles, recordStyles];
  static override properties = { on: { type: Boolean }, file: { attribute: false }, problems: { attribute: false } };

  declare on: boolean;
  /** The name of the rules file; null where the rules are those that ship. */
  declare file: string | null;
  /** What is wrong with the file, a sentence each. */
  declare problems: readonly string[];
  private readonly zone = new FileZone(
    () => this.requestUpdate(),
    (files) => this.tell('nutgraf-house-files', files),
    () => this.tell('nutgraf-house-paste', null),
  );

  constructor() {
    super();
    this.on = false;
    this.file = null;
    this.problems = [];
  }

  protected override render(): TemplateResult {
    const { title, help, apply, remove } = words().house;
    return html`<details>
      <summary>${title} <span class="note" role="status">${this.on ? (this.file ?? words().house.shipped) : ''}</span></summary>
      <p class="note">${help}</p>
      <p><label><input type="checkbox" .checked=${this.on} @change=${this.toggle} /> ${apply}</label></p>
      ${this.zone.render(words().house)}
      ${this.file === null
        ? nothing
        : html`<p class="records">${this.file} <button type="button" aria-label=${remove} title=${remove} @click=${() => this.tell('nutgraf-house-remove', null)}>×</button></p>`}
      ${this.problems.length > 0 ? html`<ul class="note">${this.problems.map((problem) => html`<li>${problem}</li>`)}</ul>` : nothing}
    </details>`;
  }

  private toggle(event: Event): void {
    this.tell('nutgraf-house-on', (event.target as HTMLInputElement).checked);
  }

  private tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nutgraf-house': NutgrafHouse;
  }
  interface GlobalEventHandlersEventMap {
    'nutgraf-house-on': CustomEvent<boolean>;
    'nutgraf-house-files': CustomEvent<File[]>;
    'nutgraf-house-paste': CustomEvent<null>;
    'nutgraf-house-remove': CustomEvent<null>;
  }
}

if (!customElements.get('nutgraf-house')) customElements.define('nutgraf-house', NutgrafHouse);
