// The line that says what has just been done or could not be done, with what one can do about it. It lies over the foot of the page, so
// that nothing moves when it comes and goes.
import { words } from '../words/catalogue.js';
import { button, element } from './page.js';

/** How long a line stays that says what was done. The bar and the keys undo it as well, and longer. */
const kLinger = 30_000;  // milliseconds

export class Notice {
  private leaving = 0;
  private isPassing = false;

  constructor(private readonly line: HTMLElement) {}

  /** Shows a line until it is closed or another comes, or none where it is empty; `label` is a button beside it. */
  say(message: string, label = '', press: () => void = () => {}): void {
    clearTimeout(this.leaving);
    this.isPassing = false;
    const hadFocus = this.line.contains(document.activeElement);
    this.line.hidden = message === '';
    const said = document.createElement('span');
    said.textContent = message;
    const close = button('×', () => this.say(''));
    close.setAttribute('aria-label', words().desk.close);
    this.line.replaceChildren(said, ...(label ? [' ', button(label, press)] : []), ' ', close);
    if (hadFocus) (message ? this.line.querySelector('button')! : element('reading')).focus({ preventScroll: true });
  }

  /** Shows what was done until the reader goes on, or for a good while. */
  tellDone(...line: Parameters<Notice['say']>): void {
    this.say(...line);
    this.isPassing = true;
    this.leaveLater();
  }

  /** The reader has gone on: what was done needs not be said any more. */
  pass(): void {
    if (this.isPassing) this.say('');
  }

  private leaveLater(): void {
    this.leaving = window.setTimeout(() => (this.line.matches(':hover, :focus-within') ? this.leaveLater() : this.say('')), kLinger);
  }
}
