// What shows where there is no text: three steps, and the samples.
import { words } from '../words/catalogue.js';
import { button, element } from './page.js';
import { kSampleNames, type SampleName } from './samples.js';

/** Fills it; a press on a sample calls `open`. */
export function fillEmpty(open: (name: SampleName) => void): void {
  const { emptySteps, sampleNames } = words().desk;
  element('steps').replaceChildren(
    ...emptySteps.map((step) => {
      const item = document.createElement('li');
      item.textContent = step;
      return item;
    }),
  );
  element('samples').replaceChildren(...kSampleNames.map((name) => button(sampleNames[name], () => open(name))));
}
