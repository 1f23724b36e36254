// The line that says what has just been done or could not be done, with what one can do about it.
import { button } from './page.js';

export class Notice {
  constructor(private readonly line: HTMLElement) {}

  /** Shows a line, or none where it is empty; `label` is a button beside it. */
  say(message: string, label = '', press: () => void = () => {}): void {
    this.line.hidden = message === '';
    const words = document.createElement('span');
    words.textContent = message;
    this.line.replaceChildren(words, ...(label ? [' ', button(label, press)] : []));
  }
}
