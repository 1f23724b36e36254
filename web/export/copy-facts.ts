// The buttons beside facts and above lists that copy them with their source.
import type { TemplateResult } from 'lit';
import type { Analysis, Quote, Span } from '../engine/analysis.js';
import type { About } from '../facts/about.js';
import { speakerName } from '../facts/quote-terms.js';
import { words } from '../words/catalogue.js';
import { articleOf, type Article } from './article.js';
import { citedDispute, citedQuotation, citedSentence, type Copied } from './citation.js';
import { copyButton } from './copy.js';
import type { TableName } from './tables.js';

/** What a view knows of the article that it shows. */
interface Shown {
  analysis: Analysis;
  text: string;
  about: Partial<About>;
}

function articleIn({ analysis, text, about }: Shown): Article {
  return articleOf(analysis, text, about);
}

/** Copies a quotation as a writer cites it. */
export function copyQuotationButton(quote: Quote, shown: Shown): TemplateResult {
  const { copyQuotation } = words().exporting;
  const speaker = speakerName(quote, shown.analysis, shown.text) ?? words().facts.speakerNotNamed;
  return copyButton(copyQuotation(speaker), () => citedQuotation(quote, articleIn(shown)));
}

/** Copies the sentence of a fact in quotation marks with its source; `name` says which fact it is. */
export function copySentenceButton(name: string, span: Span, shown: Shown): TemplateResult {
  return copyButton(words().exporting.copyFact(name), () => citedSentence(span, articleIn(shown)));
}

/** Copies a list as a table, or only the rows of those facts of it that are `listed`. */
export function copyTableButton(name: TableName, shown: Shown, listed?: readonly { id: string }[]): TemplateResult {
  const { copyTable, tables, asTable } = words().exporting;
  const table = async (): Promise<Copied> => {
    const { copiedTable, shortTable } = await import('./carrying.js');
    const article = articleIn(shown);
    const whole = shortTable(name, article);
    const ids = listed && new Set(listed.map(({ id }) => id));
    return copiedTable(name, article, ids ? { ...whole, rows: whole.rows.filter(({ id }) => ids.has(String(id))) } : whole);
  };
  return copyButton(copyTable(tables[name]), table, asTable);
}

/** Copies what each side of a dispute says, with the source; `at` is its place among `story.disputes`. */
export function copyDisputeButton(at: number, shown: Shown): TemplateResult {
  const copied = async (): Promise<Copied> => {
    const { tellDisputes } = await import('./carrying.js');
    return citedDispute(tellDisputes(articleIn(shown))[at]!.sides, articleIn(shown));
  };
  return copyButton(words().exporting.copyDispute, copied);
}
