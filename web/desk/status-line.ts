// The status line: what the page is doing and how far it is, then how much was found, or what went wrong.
import type { AnalysisDetail } from '../element/events.js';
import { words } from '../words/catalogue.js';
import { statusOf } from './found.js';
import { element, say } from './page.js';

/** The line with its bar and its message of failure. */
export class StatusLine {
  private readonly line = element('status');
  private readonly bar = element<HTMLProgressElement>('progress');
  private readonly error = element('error');

  /** `retry` is called where the reader wants to try again what failed. */
  constructor(retry: () => void) {
    this.error.querySelector('button')!.addEventListener('click', retry);
  }

  /** Says what is done meanwhile. */
  say(message: string): void {
    this.line.textContent = message;
  }

  /** Says what is loading and how large it is, once; the bar says how far it is. */
  showProgress(done: number, total: number, stage: string): void {
    this.bar.hidden = false;
    this.bar.value = done / total;
    const megabytes = Math.max(1, Math.round(total / 1e6));
    const message = stage === 'weights' ? words().desk.loading(megabytes) : stage === 'careful' ? words().desk.loadingCareful(megabytes) : words().desk.reading;
    if (this.line.textContent !== message) this.say(message);
  }

  /** Says how much an analysis has found. */
  showFound(detail: AnalysisDetail): void {
    this.bar.hidden = true;
    this.error.hidden = true;
    this.say(statusOf(detail));
  }

  /** Says why an analysis was impossible. */
  showError(message: string): void {
    this.bar.hidden = true;
    this.say('');
    say(this.error, message);
  }
}
