// The legend of an article: how names, times and speech are marked in it, each a switch.
import { css, html, type CSSResult, type TemplateResult } from 'lit';
import type { FactKind } from '../facts/facts.js';
import { words } from '../words/catalogue.js';

const kKinds: readonly { kind: FactKind; label: 'names' | 'times' | 'speech' }[] = [
  { kind: 'name', label: 'names' },
  { kind: 'time', label: 'times' },
  { kind: 'quote', label: 'speech' },
];

export class MarkLegend {
  private readonly hidden = new Set<FactKind>();

  /** `change` is called when a switch was pressed. */
  constructor(private readonly change: () => void) {}

  /** Whether facts of this kind are marked. */
  shows(kind: FactKind): boolean {
    return !this.hidden.has(kind);
  }

  view(): TemplateResult {
    const { marks } = words();
    return html`<ul part="marks" aria-label=${marks.legend}>
      ${kKinds.map(
        ({ kind, label }) => html`<li><button type="button" data-mark=${kind} aria-pressed=${this.shows(kind)} @click=${() => this.toggle(kind)}><span>${marks[label]}</span></button></li>`,
      )}
    </ul>`;
  }

  private toggle(kind: FactKind): void {
    if (!this.hidden.delete(kind)) this.hidden.add(kind);
    this.change();
  }
}

/** The samples look as the words that they stand for. */
export const markLegendStyles: CSSResult = css`
  [part='marks'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 0.5rem;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  [part='marks'] button[aria-pressed='false'] {
    color: var(--soft);
  }
  [part='marks'] [data-mark='name'][aria-pressed='true'] span {
    text-decoration: underline solid 2px var(--nutgraf-name, light-dark(#3a6ea5, #7fb0e0));
    text-underline-offset: 0.2em;
  }
  [part='marks'] [data-mark='time'][aria-pressed='true'] span {
    text-decoration: underline dotted 2px var(--nutgraf-time, light-dark(#9a6200, #dba54a));
    text-underline-offset: 0.2em;
  }
  [part='marks'] [data-mark='quote'][aria-pressed='true'] span {
    background: var(--nutgraf-quote-tint, light-dark(#e6eee3, #27342a));
  }
`;
