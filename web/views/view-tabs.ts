// The tabs of the views. The arrow keys go from one to the next, Home and End to the first and the last.
import { html, type TemplateResult } from 'lit';
import { words } from '../words/catalogue.js';
import type { View, ViewName } from './view-names.js';

/** A tab for each of the views that are shown; `open` brings one to the front and settles when it is there. */
export function viewTabs(shown: readonly View[], active: ViewName | null, open: (name: ViewName) => Promise<unknown>): TemplateResult {
  const { tabs, titles } = words().views;
  const move = async (event: KeyboardEvent): Promise<void> => {
    const at = shown.findIndex(({ name }) => name === active);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const list = event.currentTarget as HTMLElement;
    await open(shown[(to + shown.length) % shown.length]!.name);
    list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  };
  return html`<div part="tabs" role="tablist" aria-label=${tabs} @keydown=${move}>
    ${shown.map(({ name }) => {
      const selected = name === active;
      return html`<button
        type="button"
        role="tab"
        part="tab"
        data-view=${name}
        aria-selected=${selected}
        aria-controls="panel"
        tabindex=${selected ? 0 : -1}
        @click=${() => open(name)}
      >${titles[name]}</button>`;
    })}
  </div>`;
}
