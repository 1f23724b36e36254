// Figures and what to check, as rows.
import { dateOfFigure, kindOfFigure, ruleInWords, sourceOfFigure } from '../facts/figure-terms.js';
import type { Article } from './article.js';
import type { Row } from './tables.js';
import { oneLine, wordsOn } from './text.js';

/** A row a figure, in the order of the article. */
export function figureRows({ analysis, text }: Article): Row[] {
  return analysis.figures.map((figure) => ({
    span: { start: figure.start, end: figure.end },
    cells: {
      id: figure.id,
      figure: oneLine(figure.text),
      kind: kindOfFigure(figure),
      value: figure.value,
      low: figure.low,
      high: figure.high,
      unit: figure.unit,
      counted: figure.counted && wordsOn(text, figure.counted),
      ofWhom: figure.of && wordsOn(text, figure.of),
      asOf: dateOfFigure(figure, analysis, text),
      saidBy: sourceOfFigure(figure, analysis, text),
    },
  }));
}

/** A row a check. */
export function checkRows({ analysis, text }: Article): Row[] {
  return analysis.checks.map((check) => ({
    span: check.spans[0],
    cells: { id: check.id, rule: ruleInWords(check), toCheck: check.spans.map((span) => wordsOn(text, span)).join(' … '), class: check.kind },
  }));
}
