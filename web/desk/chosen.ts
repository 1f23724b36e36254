// On a narrow screen the facts are behind a button: what stands at the chosen words is said at its foot.
import type { Analysis } from '../engine/analysis.js';
import { words } from '../words/catalogue.js';
import type { Fact, Selection } from '../facts/facts.js';

/** Fills `bar` with a button for each chosen fact; it hides where none is chosen. */
export function showChosen(bar: HTMLElement, { facts }: Selection, analysis: Analysis | null, text: string, open: () => void): void {
  bar.hidden = facts.length === 0;
  bar.replaceChildren(
    ...facts.map((fact) => {
      const button = document.createElement('button');
      button.type = 'button';
      const kind = document.createElement('span');
      kind.textContent = words().desk.kinds[fact.kind];
      button.append(kind, ` ${labelOf(fact, analysis, text)}`);
      button.addEventListener('click', open);
      return button;
    }),
  );
}

function labelOf(fact: Fact, analysis: Analysis | null, text: string): string {
  const [first] = fact.spans;
  return analysis?.entities.find(({ id }) => id === fact.id)?.name ?? text.slice(first!.start, first!.end);
}
