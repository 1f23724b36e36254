// Words of the article that a user selects can be put right: a bar at the foot of the page says what they may be.
import type { NutgrafArticle } from '../element/nutgraf-article.js';
import type { Span } from '../facts/facts.js';
import type { NutgrafCorrect } from '../views/nutgraf-correct.js';
import type { NutgrafPanels } from '../views/nutgraf-panels.js';
import { words } from '../words/catalogue.js';
import { button } from './page.js';

const kPause = 150;  // milliseconds that a selection rests before the bar comes
/** Whole paragraphs are selected to be copied. */
const kLongest = 600;  // characters

export class SelectedWords {
  private pause = 0;
  private readonly control: NutgrafCorrect = document.createElement('nutgraf-correct');
  private readonly title = document.createElement('p');

  constructor(
    private readonly bar: HTMLElement,
    private readonly article: NutgrafArticle,
    private readonly panels: NutgrafPanels,
  ) {
    const close = button(words().correct.close, () => this.hide());
    bar.append(this.title, this.control, close);
    document.addEventListener('selectionchange', () => {
      clearTimeout(this.pause);
      this.pause = window.setTimeout(() => this.follow(), kPause);
    });
    this.control.addEventListener('nutgraf-corrected', () => {
      getSelection()?.removeAllRanges();
      this.hide();
    });
  }

  /** Goes along with another analysis. */
  hide(): void {
    this.bar.hidden = true;
  }

  private follow(): void {
    const span = this.article.selectedWords();
    const isElsewhere = !this.article.contains(getSelection()?.anchorNode ?? null);
    if (span && span.end - span.start <= kLongest) this.show(span);
    else if (!isElsewhere) this.hide();
  }

  private show(span: Span): void {
    const data = this.panels.given;
    if (!data || document.activeElement?.matches('textarea, input')) return;
    this.title.textContent = words().correct.chosenWords(data.text.slice(span.start, span.end).replace(/\s+/g, ' '));
    this.control.data = data;
    this.control.subject = { kind: 'words', span };
    this.bar.hidden = false;
  }
}
