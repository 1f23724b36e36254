// <nutgraf-carry>: what a person does with an article that has been read: save it as a file, copy a link with its text, print it.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { words } from '../words/catalogue.js';
import { articleOf, type Article } from './article.js';
import type { Section, SectionName } from './brief.js';
import type { Offer, OfferGroup } from './carried-files.js';
import { carryStyles } from './carry-styles.js';
import { copy } from './copy.js';
import { save } from './files.js';

export { articleOf };

export class NutgrafCarry extends LitElement {
  static override styles = carryStyles;
  static override properties = {
    article: { attribute: false },
    isOpen: { state: true },
    told: { state: true },
    sections: { state: true },
  };

  /** What is carried away; nothing is shown without it. */
  declare article: Article | null;
  private declare isOpen: boolean;
  private declare told: string;
  /** What can be printed; only while it is being chosen. */
  private declare sections: Section[];
  private groups: OfferGroup[] = [];

  constructor() {
    super();
    this.article = null;
    this.isOpen = false;
    this.told = '';
    this.sections = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.closeOutside);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.closeOutside);
  }

  private readonly closeOutside = (event: PointerEvent): void => {
    if (this.isOpen && !event.composedPath().includes(this)) this.isOpen = false;
  };

  protected override render(): TemplateResult | typeof nothing {
    if (!this.article) return nothing;
    const { download, share, print } = words().exporting;
    return html`<div class="tools" @keydown=${this.pressKey} @focusout=${this.leave}>
        <button type="button" id="open" aria-haspopup="menu" aria-expanded=${this.isOpen} aria-controls="menu" @click=${this.toggle}>
          ${download} <span aria-hidden="true">▾</span>
        </button>
        ${this.isOpen ? this.menu() : nothing}
        <button type="button" title=${share.help} @click=${this.shareText}>${share.button}</button>
        <button type="button" title=${print.help} @click=${this.choosePrint}>${print.button}</button>
      </div>
      <p class="told" role="status">${this.told}</p>
      ${this.printDialog()}`;
  }

  private menu(): TemplateResult {
    return html`<div id="menu" role="menu" aria-label=${words().exporting.downloads}>
      ${this.groups.map(
        ({ title, offers }) => html`<div role="group" aria-label=${title}>
          <p class="group" aria-hidden="true">${title}</p>
          ${offers.map(
            (offer) => html`<button
              type="button"
              role="menuitem"
              tabindex="-1"
              data-format=${offer.id}
              aria-label=${offer.label}
              aria-describedby="help-${offer.id}"
              @click=${() => this.saveAs(offer)}
            >
              <span class="label">${offer.label}</span> <span class="help" id="help-${offer.id}">${offer.help}</span>
            </button>`,
          )}
        </div>`,
      )}
    </div>`;
  }

  private get items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  }

  private async toggle(): Promise<void> {
    if (this.isOpen) return this.close();
    this.groups = (await import('./carrying.js')).offersFor(this.article!);
    this.isOpen = true;
    await this.updateComplete;
    this.items[0]?.focus();
  }

  private close(): void {
    this.isOpen = false;
    this.renderRoot.querySelector<HTMLElement>('#open')?.focus();
  }

  /** The keys of a menu: arrows, Home and End, Escape, and a letter for what begins with it. */
  private pressKey(event: KeyboardEvent): void {
    if (!this.isOpen || event.altKey || event.ctrlKey || event.metaKey) return;
    const { items } = this;
    const at = items.indexOf((this.renderRoot as ShadowRoot).activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === 'Escape') this.close();
    else if (to !== undefined) items[(to + items.length) % items.length]?.focus();
    else if (/^\p{L}$/u.test(event.key)) this.focusLetter(event.key, at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private focusLetter(letter: string, at: number): void {
    const { items } = this;
    const behind = [...items.slice(at + 1), ...items.slice(0, at + 1)];
    behind.find((item) => item.ariaLabel?.toLowerCase().startsWith(letter.toLowerCase()))?.focus();
  }

  private leave({ relatedTarget }: FocusEvent): void {
    if (relatedTarget && !this.renderRoot.contains(relatedTarget as Node)) this.isOpen = false;
  }

  private async saveAs({ label, file }: Offer): Promise<void> {
    const { making, saved, notSaved } = words().exporting;
    this.close();
    this.told = making(label);
    try {
      const made = await file();
      save(made);
      this.told = saved(made.name);
    } catch (error) {
      this.told = notSaved(label, error instanceof Error ? error.message : String(error));
    }
  }

  private async shareText(): Promise<void> {
    const { share, notCopied } = words().exporting;
    const { text, about } = this.article!;
    const { ShareError, shareLink } = await import('./carrying.js');
    try {
      const link = await shareLink({ text, about }, location.href);
      this.told = (await copy({ html: link, plain: link })) ? share.copied(link.length) : notCopied;
    } catch (error) {
      this.told = error instanceof ShareError ? error.message : share.unsupported;
    }
  }

  private get dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  private async choosePrint(): Promise<void> {
    this.sections = (await import('./carrying.js')).briefOf(this.article!);
    await this.updateComplete;
    this.dialog.showModal();
  }

  private printDialog(): TemplateResult {
    const { choose, go, cancel } = words().exporting.print;
    return html`<dialog aria-label=${choose} @close=${this.printChosen}>
      <form method="dialog">
        <fieldset>
          <legend>${choose}</legend>
          ${this.sections.map(
            ({ name, title }) => html`<label><input type="checkbox" name="section" value=${name} checked /> ${title}</label>`,
          )}
        </fieldset>
        <button value="print">${go}</button>
        <button value="" formnovalidate>${cancel}</button>
      </form>
    </dialog>`;
  }

  private async printChosen(): Promise<void> {
    if (this.dialog.returnValue !== 'print') return;
    const boxes = [...this.dialog.querySelectorAll<HTMLInputElement>('input:checked')];
    if (boxes.length === 0) return;
    const { print } = await import('./carrying.js');
    print(this.article!, boxes.map(({ value }) => value as SectionName));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nutgraf-carry': NutgrafCarry;
  }
}

if (!customElements.get('nutgraf-carry')) customElements.define('nutgraf-carry', NutgrafCarry);
