// What the page says of an analysis around the article: how much was found, what to beware of, and when it was published.
import type { Analysis, Warning } from '../engine/analysis.js';
import type { AnalysisDetail } from '../element/events.js';
import { warningPlace, type Span } from '../facts/facts.js';
import { summaryInWords } from '../facts/summary.js';
import { words } from '../words/catalogue.js';
import { foundNothing, isAddress, isTooShort, timesWithoutDate } from './hints.js';
import { button, element } from './page.js';

/** How much was found, or what helps where nothing was. */
export function statusOf({ analysis, text }: AnalysisDetail): string {
  if (!text.trim()) return '';
  if (isAddress(text)) return words().reading.address;
  if (foundNothing(analysis)) return nothingFound(analysis, text);
  return summaryInWords(analysis) || words().desk.isRead;
}

function nothingFound({ document: { warnings } }: Analysis, text: string): string {
  if (warnings.some(({ code }) => code === 'language')) return '';  // the warning says it
  return isTooShort(text) ? words().desk.isTooShort : words().desk.foundNothing;
}

/** Shows the warnings of an analysis; `show` leads to the words that one is about. */
export function showWarnings({ document: { warnings } }: Analysis, text: string, show: (span: Span) => void): void {
  const box = element('warning');
  box.hidden = warnings.length === 0 || !text.trim();
  box.replaceChildren(...warnings.map((warning) => warningView(warning, show)));
}

function warningView(about: Warning, show: (span: Span) => void): HTMLElement {
  const line = document.createElement('p');
  line.textContent = about.message;
  const span = warningPlace(about);
  if (span) line.append(' ', button(words().desk.show, () => show(span)));
  return line;
}

/** Fills the one box for the date of publication with what the reader gave, else with what the text says, and asks where times need it. */
export function showPublished(given: string, analysis: Analysis | null): void {
  const box = element<HTMLInputElement>('published');
  const stated = analysis?.document.published ?? null;
  const isStated = !given && stated !== null;
  if (document.activeElement !== box) box.value = given || (stated?.value ?? '');
  element('stated').hidden = !isStated;
  element('no-date').hidden = !given;
  const waiting = analysis ? timesWithoutDate(analysis) : 0;
  element('published-label').textContent = waiting > 0 ? words().desk.askPublished(waiting) : words().desk.published;
  element('about').classList.toggle('asks', waiting > 0);
}
