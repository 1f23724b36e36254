// Copying facts with their sources: words with formats for writing programs, plain ones for all others.
import { html, type TemplateResult } from 'lit';
import { words } from '../words/catalogue.js';
import type { Copied } from './citation.js';
import { toHtml } from './markup.js';

/** Puts words on the clipboard, with their formats where the browser takes them; false where it lets the page copy nothing. */
export async function copy(content: Copied | Promise<Copied>): Promise<boolean> {
  const rich = (async () => toHtml((await content).html))();
  const plain = (async () => (await content).plain)();
  try {
    // The clipboard is asked for within the press: what takes a moment to be made is given as a promise.
    const blob = async (words: Promise<string>, type: string): Promise<Blob> => new Blob([await words], { type });
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': blob(rich, 'text/html'), 'text/plain': blob(plain, 'text/plain') })]);
    return true;
  } catch {
    return copyPlain(await rich, await plain);
  }
}

async function copyPlain(rich: string, plain: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(plain);
    return true;
  } catch {
    return copyByEvent(rich, plain);
  }
}

/** Where the page stands on no secure origin, only the browser's own copying is left. */
function copyByEvent(rich: string, plain: string): boolean {
  let isTaken = false;
  const take = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', rich);
    event.clipboardData?.setData('text/plain', plain);
    isTaken = true;
  };
  document.addEventListener('copy', take, { once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', take);
  return isTaken;
}

const kTold = 2000;  // milliseconds that a button says what it has done

/**
 * A button that copies what `content` gives. Its name says what it copies; it says "Copied" itself, to the eye and once to assistive
 * technology.
 */
export function copyButton(name: string, content: () => Copied | Promise<Copied>, label = words().exporting.copy): TemplateResult {
  const press = async ({ currentTarget }: Event): Promise<void> => {
    const button = currentTarget as HTMLButtonElement;
    const told = button.nextElementSibling as HTMLElement;
    const { copied, notCopied } = words().exporting;
    const isDone = await copy(content());
    told.textContent = isDone ? copied : notCopied;
    button.toggleAttribute('data-done', isDone);
    setTimeout(() => {
      told.textContent = '';
      button.removeAttribute('data-done');
    }, isDone ? kTold : 4 * kTold);
  };
  return html`<span class="copying"><button type="button" class="copy" aria-label=${name} title=${name} @click=${press}>${label}</button
    ><span class="copied" role="status"></span></span>`;
}
