// Keys that hold anywhere on the page, and the window that lists them.
import { html, render } from 'lit';
import type { NutgrafArticle } from '../element/nutgraf-article.js';
import { words } from '../words/catalogue.js';
import { element } from './page.js';

/** What the keys undo and redo; `isUntouched` says that the text box has nothing to undo by itself. */
export interface Steps {
  readonly isUntouched: boolean;
  undo(): void;
  redo(): void;
}

/** Ctrl or Cmd+Z undoes a step or a correction beside a text box, and in the one of the article where nothing has been typed since; "?" lists the keys, and Escape lets go of what is chosen. */
export function prepareKeys(steps: Steps, article: NutgrafArticle): void {
  const dialog = element<HTMLDialogElement>('keys');
  const showKeys = (): void => {
    render(keysView(dialog), dialog);
    dialog.showModal();
  };
  element('show-keys').addEventListener('click', showKeys);
  document.addEventListener('keydown', (event) => {
    if (document.querySelector('dialog[open]')) return;
    if (event.key === 'Escape' && article.selection.span) article.select({ facts: [], span: null });
    const step = stepOf(event);
    if (isInBox(event) && !(step && event.target === element('text') && steps.isUntouched)) return;
    if (event.key === '?') showKeys();
    if (!step) return;
    event.preventDefault();
    steps[step]();
  });
}

function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key === 'y' ? 'redo' : null;
}

/** Whether a key goes to something that one writes in, which may lie within an element. */
function isInBox(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}

function keysView(dialog: HTMLDialogElement): ReturnType<typeof html> {
  const { keysTitle, keys, close } = words().desk;
  return html`<div class="title">
      <h2 id="keys-title">${keysTitle}</h2>
      <button type="button" @click=${() => dialog.close()}>${close}</button>
    </div>
    <dl>
      ${keys.map(([key, meaning]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${meaning}</dd></div>`)}
    </dl>`;
}
