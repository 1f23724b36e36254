// <nutgraf-correct>: the buttons that put a fact right, with the form of the one that is open. It makes lines of a corrections file;
// who keeps and applies them is the page.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { placeOf } from '../facts/anchors.js';
import { actionsOn, type Action, type Choice, type Subject } from '../facts/correcting.js';
import type { PanelData } from '../facts/panel-data.js';
import type { Correction } from '../engine/corrections.js';
import { words } from '../words/catalogue.js';
import { correctStyles } from './correct-styles.js';

/** Of more choices than these a box finds the wanted one. */
const kMostShown = 8;

/** A name that is missing has no place yet: its words are written first. */
export type CorrectSubject = Subject | { kind: 'missing' };

export class NutgrafCorrect extends LitElement {
  static override styles = correctStyles;
  static override properties = { subject: { attribute: false }, data: { attribute: false }, open: { state: true }, written: { state: true }, problem: { state: true } };

  declare subject: CorrectSubject | null;
  /** What the views show; its `correcting` takes the lines. */
  declare data: PanelData | null;
  private declare open: string;
  private declare written: string;
  private declare problem: string;
  private wide = false;
  private key = '';

  constructor() {
    super();
    this.subject = this.data = null;
    this.open = this.written = this.problem = '';
  }

  protected override willUpdate(): void {
    const key = this.subject ? keyOf(this.subject) : '';
    if (key !== this.key) this.open = '';
    this.key = key;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('open') && this.open) this.renderRoot.querySelector<HTMLElement>('form :is(input:not([type="checkbox"]), textarea, button)')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { subject, data } = this;
    if (!subject || !data?.correcting) return nothing;
    const { label, actions: names, helps } = words().correct;
    if (subject.kind === 'missing') return this.missing(data);
    const actions = actionsOn(subject, data);
    const open = actions.find(({ name }) => name === this.open);
    return html`<div role="group" aria-label=${label} @keydown=${this.leave}>
      <div class="actions">
        ${actions.map(
          (action) => html`<button
            type="button"
            data-action=${action.name}
            title=${helps[action.name]}
            aria-expanded=${action.make ? nothing : action.name === this.open}
            @click=${() => this.press(action)}
          >${names[action.name]}</button>`,
        )}
      </div>
      ${open ? this.form(open) : nothing}
    </div>`;
  }

  private press(action: Action): void {
    if (action.make) return this.make(action.make());
    const isOpen = this.open === action.name;
    [this.open, this.written, this.problem, this.wide] = [isOpen ? '' : action.name, action.write?.value ?? '', '', false];
  }

  private form(action: Action): TemplateResult {
    const { helps, mention, wide } = words().correct;
    const { subject, data } = this;
    const at = action.name === 'apart' && subject?.kind === 'name' ? (subject.entity.mentions.find(({ start }) => start === subject.at?.start) ?? subject.entity.mentions[0]) : null;
    const title = at ? mention(data!.text.slice(at.start, at.end)) : helps[action.name];
    return html`<form @submit=${(event: SubmitEvent) => this.submit(event, action)}>
      <p class="title" id="title">${title}</p>
      ${action.widens
        ? html`<label class="wide"><input type="checkbox" .checked=${this.wide} @change=${this.widen} /> ${wide[action.widens]}</label>`
        : nothing}
      ${action.write ? this.box(action) : this.choices(action)}
      <p class="problem" role="alert">${this.problem}</p>
    </form>`;
  }

  private readonly widen = ({ target }: Event): void => void (this.wide = (target as HTMLInputElement).checked);

  private readonly write = ({ target }: Event): void => {
    [this.written, this.problem] = [(target as HTMLInputElement).value, ''];
  };

  private box(action: Action): TemplateResult {
    const { ok, cancel } = words().correct;
    const { help } = action.write!;
    const isLong = action.name === 'border';
    const submitByEnter = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.submit(event, action);
    };
    return html`${isLong
        ? html`<textarea rows="4" aria-labelledby="title" aria-describedby="help" .value=${this.written} @input=${this.write} @keydown=${submitByEnter}></textarea>`
        : html`<input type="text" autocomplete="off" spellcheck="false" aria-labelledby="title" aria-describedby="help" .value=${this.written} @input=${this.write} />`}
      <p class="help" id="help">${help}</p>
      <p class="ends"><button class="ok">${ok}</button> <button type="button" @click=${this.close}>${cancel}</button></p>`;
  }

  private choices(action: Action): TemplateResult {
    const { filter, filterOrWords, more, nothingFits } = words().correct;
    const all = action.choices!;
    const isLong = all.length > kMostShown + 4 || action.other !== undefined;
    const fitting = this.fitting(action);
    const shown = isLong ? fitting.slice(0, kMostShown) : fitting;
    const label = action.other ? filterOrWords : filter;
    return html`${isLong
        ? html`<input type="search" autocomplete="off" spellcheck="false" aria-label=${label} placeholder=${label} .value=${this.written} @input=${this.write} @keydown=${this.walk} />`
        : nothing}
      <ul class="choices ${isLong ? '' : 'few'}" aria-labelledby="title">
        ${shown.map(
          (choice) => html`<li>
            <button type="button" @click=${() => this.make(choice.make(this.wide))} @keydown=${this.walk}>${choice.label}${choice.note ? html` <span class="note">${choice.note}</span>` : nothing}</button>
          </li>`,
        )}
      </ul>
      <p class="help" role="status">${fitting.length === 0 ? nothingFits : fitting.length > shown.length ? more(fitting.length - shown.length) : nothing}</p>`;
  }

  /** The choices that begin with what was written before those that hold it; then the words themselves. */
  private fitting({ choices, other }: Action): Choice[] {
    const wanted = this.written.trim().toLowerCase();
    if (!wanted) return choices!;
    const rank = ({ label }: Choice): number => (label.toLowerCase().startsWith(wanted) ? 0 : 1);
    const found = choices!.filter(({ label }) => label.toLowerCase().includes(wanted)).sort((a, b) => rank(a) - rank(b));
    const words = other?.(this.written);
    return words ? [...found, words] : found;
  }

  private submit(event: Event, action: Action): void {
    event.preventDefault();
    const written = this.written.trim();
    if (action.choices) {
      const [first] = this.fitting(action);
      if (first && written) this.make(first.make(this.wide));
      return;
    }
    if (written === action.write!.value.trim() && !this.wide) return this.close();
    const line = action.write!.make(written, this.wide);
    const { cannotBe, noSuchTime, emptyName } = words().correct;
    if (line) this.make(line);
    else this.problem = action.name === 'time' || action.name === 'isTime' ? noSuchTime : action.name === 'rename' ? emptyName : cannotBe;
  }

  /** The arrow keys go from one choice to the next. */
  private readonly walk = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const stops = [...this.renderRoot.querySelectorAll<HTMLElement>('input[type="search"], .choices button')];
    stops[Math.min(stops.length - 1, Math.max(0, stops.indexOf(event.target as HTMLElement) + step))]?.focus();
  };

  private readonly leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    this.close();
  };

  private readonly close = (): void => {
    const button = this.renderRoot.querySelector<HTMLElement>('[aria-expanded="true"]');
    this.open = '';
    button?.focus();
  };

  private make(line: Correction): void {
    if (this.open) this.close();
    this.data!.correcting!.make(line);
    this.dispatchEvent(new CustomEvent('nutgraf-corrected', { bubbles: true, composed: true }));
  }

  /** Asks for the words of a name that is missing, and shows them, so that it can be said what they are. */
  private missing(data: PanelData): TemplateResult {
    const { missing, missingHelp, ok, cancel, cannotBe } = words().correct;
    const find = (event: SubmitEvent): void => {
      event.preventDefault();
      const span = placeOf(data.text, this.written, 0);
      this.problem = span ? '' : cannotBe;
      if (!span) return;
      this.open = '';
      this.dispatchEvent(new CustomEvent('nutgraf-words', { detail: span, bubbles: true, composed: true }));
    };
    const toggle = (): void => void ([this.open, this.written, this.problem] = [this.open ? '' : 'missing', '', '']);
    return html`<div @keydown=${this.leave}>
      <button type="button" data-action="missing" aria-expanded=${this.open !== ''} @click=${toggle}>${missing}</button>
      ${this.open
        ? html`<form @submit=${find}>
            <p class="title" id="title">${missingHelp}</p>
            <input type="text" autocomplete="off" spellcheck="false" aria-labelledby="title" .value=${this.written} @input=${this.write} />
            <p class="ends"><button class="ok">${ok}</button> <button type="button" @click=${this.close}>${cancel}</button></p>
            <p class="problem" role="alert">${this.problem}</p>
          </form>`
        : nothing}
    </div>`;
  }
}

/** Names what is put right, so that a form closes when another fact takes its place. */
function keyOf(subject: CorrectSubject): string {
  switch (subject.kind) {
    case 'name':
      return `${subject.entity.id} ${subject.entity.mentions[0].start} ${subject.at?.start}`;
    case 'quote':
      return `quote ${subject.quote.spans[0].start}`;
    case 'time':
      return `time ${subject.time.start}`;
    case 'event':
      return `event ${subject.event.start}`;
    case 'block':
      return `block ${subject.block.start}`;
    case 'words':
      return `words ${subject.span.start} ${subject.span.end}`;
    case 'missing':
      return 'missing';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nutgraf-correct': NutgrafCorrect;
  }
}

if (!customElements.get('nutgraf-correct')) customElements.define('nutgraf-correct', NutgrafCorrect);
