// <nutgraf-versions>: what changed in an article since an earlier version, as facts, or what another article on the story has otherwise. It shows what it is given and says what a reader brings;
// who reads the files and asks the engine is the page's.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { StoryComparison } from '../engine/articles.js';
import type { FactChange, VersionChanges, VersionWords } from '../engine/versions.js';
import type { Selection, Span } from '../facts/facts.js';
import { words } from '../words/catalogue.js';
import { FileZone } from './file-zone.js';
import { panelStyles } from './panel-styles.js';
import { recordStyles } from './record-styles.js';
import { storyRow } from './story-rows.js';

/**
 * @fires nutgraf-version-files - `CustomEvent<File[]>`: files that a user opens or drops; the first is the earlier version.
 * @fires nutgraf-version-paste - `CustomEvent<null>`: a user wants what the clipboard holds to be the earlier version.
 * @fires nutgraf-version-remove - `CustomEvent<null>`: a user takes the earlier version away.
 * @fires nutgraf-select - `CustomEvent<Selection>`: the words that a user asked to see.
 */
export class NutgrafVersions extends LitElement {
  static override styles = [panelStyles, recordStyles];
  static override properties = { earlier: { attribute: false }, found: { attribute: false }, story: { attribute: false }, message: { attribute: false } };

  /** The name of the earlier version; null where there is none. */
  declare earlier: string | null;
  declare found: VersionChanges | null;
  /** The comparison with another article, where the text that was brought is none of its versions. */
  declare story: StoryComparison | null;
  /** What is going on, or what went wrong. */
  declare message: string;
  private readonly zone = new FileZone(
    () => this.requestUpdate(),
    (files) => this.tell('nutgraf-version-files', files),
    () => this.tell('nutgraf-version-paste', null),
  );

  constructor() {
    super();
    this.earlier = null;
    this.found = null;
    this.story = null;
    this.message = '';
  }

  protected override render(): TemplateResult {
    const { title, help, remove } = words().versions;
    const { found, story, earlier } = this;
    return html`<details ?open=${earlier !== null}>
      <summary>${title} <span class="note" role="status">${[this.message, this.result()].filter(Boolean).join(' ')}</span></summary>
      <p class="note">${help}</p>
      ${this.zone.render(words().versions)}
      ${earlier === null
        ? nothing
        : html`<p class="records">${earlier} <button type="button" aria-label=${remove} title=${remove} @click=${this.takeAway}>×</button></p>`}
      ${found ? html`<ol>${found.changes.map((change) => this.row(change))}</ol>` : nothing}
      ${story ? html`<ol>${story.points.map((point) => storyRow(point, (span) => this.show(span)))}</ol>` : nothing}
    </details>`;
  }

  /** How much was found, in a sentence. */
  private result(): string {
    const { result, articles } = words().versions;
    if (this.story) return articles.result(this.story.points.filter(({ ofFirst }) => ofFirst !== null).length);
    return this.found ? result(this.found.changes.length) : '';
  }

  /** Takes the earlier version away; the focus goes to the line that opens all this. */
  private takeAway(): void {
    this.tell('nutgraf-version-remove', null);
    void this.updateComplete.then(() => this.renderRoot.querySelector('summary')?.focus());
  }

  private row(change: FactChange): TemplateResult {
    const { kinds, before, after, fromTo } = words().versions;
    const { from, to } = change;
    return html`<li data-kind=${change.kind}>
      <p class="head"><strong class="verdict">${kinds[change.kind]}</strong> ${from && to ? html`<span>${fromTo(named(from), named(to))}</span>` : nothing}</p>
      <dl>
        ${change.before ? html`<dt>${before}</dt><dd>${marked(change.before)}</dd>` : nothing}
        ${change.after ? html`<dt>${after}</dt><dd><button type="button" @click=${() => this.show(change.after!)}>${marked(change.after)}</button></dd>` : nothing}
      </dl>
    </li>`;
  }

  private show({ start, end }: Span): void {
    this.tell('nutgraf-select', { facts: [], span: { start, end } } satisfies Selection);
  }

  private tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/** The words, those that only this version has marked. */
function marked({ text, start, differs }: VersionWords): unknown {
  const shown = (from: number, to: number): string => text.slice(from, to).replace(/\s+/g, ' ');
  const ends = [0, ...differs.map((run) => run.end - start)];
  return [
    ...differs.map((run, index) => html`${shown(ends[index]!, run.start - start)}<mark>${shown(run.start - start, run.end - start)}</mark>`),
    shown(ends.at(-1)!, text.length),
  ];
}

/** A status in the reader's language; a day, a place or a name as it is. */
function named(value: string): string {
  const { statuses } = words().versions;
  return Object.hasOwn(statuses, value) ? statuses[value as keyof typeof statuses] : value;
}

declare global {
  interface HTMLElementTagNameMap {
    'nutgraf-versions': NutgrafVersions;
  }
  interface GlobalEventHandlersEventMap {
    'nutgraf-version-files': CustomEvent<File[]>;
    'nutgraf-version-paste': CustomEvent<null>;
    'nutgraf-version-remove': CustomEvent<null>;
  }
}

if (!customElements.get('nutgraf-versions')) customElements.define('nutgraf-versions', NutgrafVersions);
