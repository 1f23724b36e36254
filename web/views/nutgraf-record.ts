// <nutgraf-record>: the quotations of an article against records of what was said, the words of both side by side. It shows what it is given
// and says what a reader brings; who reads the files and asks the engine is the page's.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { CheckedQuotation, RecordCheck, RecordPassage } from '../engine/record.js';
import { save } from '../export/files.js';
import { recordCheckAsCsv } from '../export/record-table.js';
import type { Selection } from '../facts/facts.js';
import { placeInWords, quotedWords, sideOf, toLookAt, verbatimOnes, type SideRun } from '../facts/record-terms.js';
import { words } from '../words/catalogue.js';
import { FileZone } from './file-zone.js';
import { panelStyles } from './panel-styles.js';
import { recordStyles } from './record-styles.js';

/**
 * @fires nutgraf-record-files - `CustomEvent<File[]>`: files that a user opens or drops as records.
 * @fires nutgraf-record-paste - `CustomEvent<null>`: a user wants what the clipboard holds to be a record.
 * @fires nutgraf-record-remove - `CustomEvent<number>`: a user takes the record at this place away.
 * @fires nutgraf-select - `CustomEvent<Selection>`: the words that a user asked to see.
 */
export class NutgrafRecord extends LitElement {
  static override styles = [panelStyles, recordStyles];
  static override properties = {
    records: { attribute: false },
    check: { attribute: false },
    message: { attribute: false },
  };

  /** The names of the records. */
  declare records: readonly string[];
  /** What they say of the quotations; null while that is not known. */
  declare check: RecordCheck | null;
  /** What is going on, or what went wrong. */
  declare message: string;
  private readonly zone = new FileZone(
    () => this.requestUpdate(),
    (files) => this.tell('nutgraf-record-files', files),
    () => this.tell('nutgraf-record-paste', null),
  );

  constructor() {
    super();
    this.records = [];
    this.check = null;
    this.message = '';
  }

  protected override render(): TemplateResult {
    const { title, help, result } = words().record;
    const { check } = this;
    const inShort = check ? result(toLookAt(check).length, check.quotations.length) : '';
    return html`<details ?open=${this.records.length > 0}>
      <summary>${title} <span class="note" role="status">${[this.message, inShort].filter(Boolean).join(' ')}</span></summary>
      <p class="note">${help}</p>
      ${this.zone.render(words().record)} ${this.records.length > 0 ? this.list() : nothing} ${check ? this.results(check) : nothing}
    </details>`;
  }

  private list(): TemplateResult {
    const { records, remove } = words().record;
    return html`<ul class="records" aria-label=${records}>
      ${this.records.map(
        (name, nth) => html`<li>
          <span>${name}</span>
          <button type="button" aria-label=${remove(name)} title=${remove(name)} @click=${() => this.takeAway(nth)}>×</button>
        </li>`,
      )}
    </ul>`;
  }

  /** Takes a record away; the focus goes on to the next one, or to the line that opens all this. */
  private takeAway(nth: number): void {
    this.tell('nutgraf-record-remove', nth);
    void this.updateComplete.then(() => {
      const others = this.renderRoot.querySelectorAll<HTMLElement>('.records button');
      (others[Math.min(nth, others.length - 1)] ?? this.renderRoot.querySelector('summary'))?.focus();
    });
  }

  private results(check: RecordCheck): TemplateResult {
    const { verbatimOnes: title, download } = words().record;
    const verbatim = verbatimOnes(check);
    const row = (quotation: CheckedQuotation): TemplateResult => this.row(quotation, check);
    return html`<ol>${toLookAt(check).map(row)}</ol>
      ${verbatim.length > 0 ? html`<details class="verbatim"><summary>${title(verbatim.length)}</summary><ol>${verbatim.map(row)}</ol></details>` : nothing}
      <p><button type="button" class="save" @click=${() => save(recordCheckAsCsv(check))}>${download}</button></p>`;
  }

  /** The verdict with its meaning, the words of both sides, and the place in the record. */
  private row(quotation: CheckedQuotation, check: RecordCheck): TemplateResult {
    const { verdicts, meanings, draft, record, saidBy } = words().record;
    const { verdict, speaker, alignment } = quotation;
    const show = (): void => this.tell('nutgraf-select', { facts: [], span: quotation.spans[0]! } satisfies Selection);
    return html`<li data-verdict=${verdict}>
      <p class="head">
        <strong class="verdict">${verdicts[verdict]}</strong>
        ${speaker ? html`<span>${saidBy(speaker.text)}</span>` : nothing}
        ${verdict === 'verbatim' ? nothing : html`<span class="note">${meanings[verdict]}</span>`}
      </p>
      <dl>
        <dt>${draft}</dt>
        <dd><button type="button" @click=${show}>${alignment.length > 0 ? side(sideOf(quotation, 'draft')) : quotedWords(quotation)}</button></dd>
        ${alignment.length > 0 ? html`<dt>${record}</dt><dd>${side(sideOf(quotation, 'record'))}</dd>` : nothing}
      </dl>
      ${quotation.passages.map((passage) => context(passage, check))}
    </li>`;
  }

  private tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/** The words of one side; what differs is marked by more than a colour, and where only the other side has words stands a caret. */
function side(runs: SideRun[]): unknown[] {
  const { nothingHere, apart } = words().record;
  return runs.map((run) => {
    if (run.isApart) return html`<mark class="gap" title=${apart}><span aria-hidden="true">//</span><span class="hidden">${apart}</span></mark> `;
    if (!run.differs) return `${run.text} `;
    if (!run.text) return html`<mark class="gap" title=${nothingHere}><span aria-hidden="true">‸</span><span class="hidden">${nothingHere}</span></mark> `;
    return html`<mark>${run.text}</mark> `;
  });
}

/** The passage of the record between the words around it. */
function context(passage: RecordPassage, check: RecordCheck): TemplateResult {
  const place = placeInWords(passage, check);
  return html`<details class="context">
    <summary>${words().record.inContext(place)}</summary>
    <p>${passage.before}<b>${passage.text}</b>${passage.after}</p>
  </details>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'nutgraf-record': NutgrafRecord;
  }
  interface GlobalEventHandlersEventMap {
    'nutgraf-record-files': CustomEvent<File[]>;
    'nutgraf-record-paste': CustomEvent<null>;
    'nutgraf-record-remove': CustomEvent<number>;
  }
}

if (!customElements.get('nutgraf-record')) customElements.define('nutgraf-record', NutgrafRecord);
