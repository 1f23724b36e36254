// On a narrow screen the facts are behind a button: what stands at the chosen words is said at its foot, and how one comes back.
import type { NutgrafArticle } from '../element/nutgraf-article.js';
import type { Analysis } from '../engine/analysis.js';
import type { Fact, Selection } from '../facts/facts.js';
import type { NutgrafPanels } from '../views/nutgraf-panels.js';
import { words } from '../words/catalogue.js';
import { button, leaveFacts } from './page.js';

/** The way between the words of the article and the facts, with the bar that leads there. */
export class ChosenBar {
  /** Leads back to the fact that leads to the words that are being shown; null where none does. */
  private back: (() => void) | null = null;

  /** `open` opens the facts at what is chosen. */
  constructor(
    private readonly bar: HTMLElement,
    private readonly article: NutgrafArticle,
    private readonly panels: NutgrafPanels,
    private readonly open: () => void,
  ) {}

  /** Leads from a fact to its words. */
  showWords(selection: Selection): void {
    this.back = leaveFacts();
    this.article.select(selection);
    this.back = null;
  }

  /** Shows what has been chosen: a button for each fact, or the way back; the bar hides where there is neither. */
  show(selection: Selection): void {
    this.panels.selection = selection;
    const { facts } = selection;
    const { bar, back } = this;
    bar.hidden = facts.length === 0 && !back;
    if (!back) return bar.replaceChildren(...facts.map((fact) => factButton(fact, this.panels.analysis, this.panels.text, this.open)));
    const wayBack = button(words().desk.backToFact, back);
    wayBack.className = 'back';
    bar.replaceChildren(wayBack);
    wayBack.focus({ preventScroll: true });
  }
}

function factButton(fact: Fact, analysis: Analysis | null, text: string, open: () => void): HTMLButtonElement {
  const made = button('', open);
  const kind = document.createElement('span');
  kind.textContent = words().desk.kinds[fact.kind];
  made.append(kind, ` ${labelOf(fact, analysis, text)}`);
  return made;
}

function labelOf(fact: Fact, analysis: Analysis | null, text: string): string {
  const [first] = fact.spans;
  return analysis?.entities.find(({ id }) => id === fact.id)?.name ?? text.slice(first!.start, first!.end);
}
