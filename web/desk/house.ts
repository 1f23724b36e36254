// What the desk does with the rules of a house: it applies them where a reader asks for it, and takes a house's own file.
import type { Analysis } from '../engine/engine.js';
import { readPastedTexts, readTextFile, type ReadTexts } from '../reading/text-file.js';
import type { NutgrafHouse } from '../views/nutgraf-house.js';
import '../views/nutgraf-house.js';
import { words } from '../words/catalogue.js';
import type { ChosenRules, HouseRules } from './house-rules.js';

/** Makes the element choose rules; `changed` is called when others are to be applied. */
export function wireHouse(element: NutgrafHouse, rules: HouseRules, changed: () => void): void {
  const choose = (chosen: ChosenRules): void => {
    rules.value = chosen;
    show(element, rules, []);
    changed();
  };
  const take = async (bring: () => Promise<ReadTexts[]>): Promise<void> => {
    const [brought] = await bring();
    if (brought && 'text' in brought) choose({ on: true, file: { name: brought.name, text: brought.text } });
    else if (brought) show(element, rules, [words().house.unread(brought.name, brought.reason)]);
  };
  element.addEventListener('nutgraf-house-on', ({ detail }) => choose({ ...rules.value, on: detail }));
  element.addEventListener('nutgraf-house-remove', () => choose({ on: rules.value.on }));
  element.addEventListener('nutgraf-house-files', ({ detail: [file] }) => void take(async () => (file ? readTextFile(file) : [])));
  element.addEventListener('nutgraf-house-paste', () => void take(() => readPastedTexts(words().house.pasted, words().house.nothingPasted)));
}

/** Shows which rules are applied, and what the analysis says of their file. */
export function offerHouse(element: NutgrafHouse, rules: HouseRules, { document }: Analysis): void {
  element.hidden = false;
  show(element, rules, document.warnings.filter(({ code }) => code === 'house').map(({ message }) => message));
}

function show(element: NutgrafHouse, { value: { on, file } }: HouseRules, problems: readonly string[]): void {
  element.on = on;
  element.file = file?.name ?? null;
  element.problems = problems;
}
