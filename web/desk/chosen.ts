// On a narrow screen the facts are behind a button: what stands at the chosen words is said at its foot, and how one comes back.
import type { Analysis } from '../engine/analysis.js';
import { words } from '../words/catalogue.js';
import type { Fact, Selection } from '../facts/facts.js';
import { button } from './page.js';

/** What the bar leads to. */
export interface Ways {
  /** Opens the facts at what is chosen. */
  open: () => void;
  /** Leads back to the fact that led to these words; null where none did. */
  back: (() => void) | null;
}

/** Fills `bar` with a button for each chosen fact, or with the way back; it hides where there is neither. */
export function showChosen(bar: HTMLElement, { facts }: Selection, analysis: Analysis | null, text: string, { open, back }: Ways): void {
  bar.hidden = facts.length === 0 && !back;
  if (!back) return bar.replaceChildren(...facts.map((fact) => factButton(fact, analysis, text, open)));
  const wayBack = button(words().desk.backToFact, back);
  wayBack.className = 'back';
  bar.replaceChildren(wayBack);
  wayBack.focus({ preventScroll: true });
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
