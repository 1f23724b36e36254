// Printing: the chosen parts of the brief by themselves, with title, date and source, and without any controls.
import type { Article } from './article.js';
import { briefOf, type SectionName } from './brief.js';
import { toNode } from './markup.js';
import { reportFoot, reportHead, reportSections } from './report.js';
import { reportStyle } from './report-style.js';

const kOnlyThis = '@media print { body > :not(.nutgraf-print) { display: none !important; } } @media screen { .nutgraf-print { display: none; } }';

/** Opens the browser's printing with these parts; the page is as before once it is closed. */
export function print(article: Article, chosen: readonly SectionName[]): void {
  const sheet = printedPage(article, chosen);
  const rules = styleOf(kOnlyThis);
  document.adoptedStyleSheets.push(rules);
  document.body.append(sheet);
  const restore = (): void => {
    sheet.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== rules);
  };
  addEventListener('afterprint', restore, { once: true });
  window.print();
}

/** The parts as an element that keeps its look to itself. */
function printedPage(article: Article, chosen: readonly SectionName[]): HTMLElement {
  const sheet = document.createElement('div');
  sheet.className = 'nutgraf-print';
  const root = sheet.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [styleOf(reportStyle)];
  const main = document.createElement('main');
  const sections = briefOf(article).filter(({ name }) => chosen.includes(name));
  main.append(toNode([reportHead(article), reportSections(article, sections), reportFoot()]));
  root.append(main);
  return sheet;
}

function styleOf(rules: string): CSSStyleSheet {
  const style = new CSSStyleSheet();
  style.replaceSync(rules);
  return style;
}
