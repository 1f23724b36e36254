// Who says what, as files for other programs: JSON, a table, and the annotations of the W3C, https://www.w3.org/TR/annotation-model/.
import type { Analysis, Quote, Span } from '../engine/analysis.js';
import { csvFile, jsonFile, type ExportFile, type ExportOffer } from './files.js';
import { mannerOf, nameOf, speakerName, wordsOf } from '../facts/quote-terms.js';

/** How many characters before and after the words help to find them again. */
const kContext = 32;

/** The files that these quotations of an analysis can be saved as. */
export function quoteOffers(quotes: Quote[], analysis: Analysis, text: string): ExportOffer[] {
  return [
    { label: 'JSON', file: () => quotesAsJson(quotes, analysis) },
    { label: 'CSV', file: () => quotesAsCsv(quotes, analysis, text) },
    { label: 'Web Annotation', file: () => quotesAsAnnotations(quotes, analysis, text) },
  ];
}

/** The quotations, their sources, what is in dispute and who gave no answer, as the analysis has them. */
function quotesAsJson(listed: Quote[], { offsets, quotes, voices, sources, story }: Analysis): ExportFile {
  const { disputes, silent } = story;
  const cited = new Set([...listed, ...quotes.filter(({ id }) => disputes.some(({ claims }) => claims.some(({ quote }) => quote === id)))]);
  for (const { within } of cited) {
    const outer = quotes.find(({ id }) => id === within);
    if (outer) cited.add(outer);  // the loop comes to it too
  }
  return jsonFile('nutgraf-quotes.json', { offsets, quotes: quotes.filter((quote) => cited.has(quote)), voices, sources, disputes, silent });
}

/** A row a quotation. */
function quotesAsCsv(quotes: Quote[], analysis: Analysis, text: string): ExportFile {
  const named = (words: Quote['speaker']): string | null => words && nameOf(words, analysis.entities, text);
  const rows = quotes.map((quote) => [
    quote.id,
    quote.kind,
    quote.class,
    wordsOf(quote, text),
    named(quote.speaker),
    quote.speaker?.entity ?? null,
    quote.voice,
    quote.cue && text.slice(quote.cue.start, quote.cue.end),
    quote.cue?.negated ? 'yes' : null,
    quote.cue?.questioned ? 'yes' : null,
    quote.stance,
    named(quote.addressee),
    named(quote.target),
    quote.within,
    quote.spans[0].start,
    quote.spans.at(-1)!.end,
  ]);
  const titles = ['id', 'kind', 'class', 'words', 'speaker', 'entity', 'voice', 'cue', 'negated', 'questioned', 'stance', 'addressee', 'target', 'within', 'start', 'end'];
  return csvFile('nutgraf-quotes.csv', [titles, ...rows]);
}

/** An annotation a quotation, with a target for each run of its words; the page that shows the article is their source. */
function quotesAsAnnotations(quotes: Quote[], analysis: Analysis, text: string): ExportFile {
  const address = new URL(document.URL);
  address.hash = '';
  const codePoints = codePointCounter(text);
  const items = quotes.map((quote) => ({
    id: `#${quote.id}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      { type: 'TextualBody', purpose: 'identifying', format: 'text/plain', value: speakerName(quote, analysis, text) ?? 'Speaker not named' },
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language: 'en', value: mannerOf(quote, analysis, text).join('; ') },
      ...[quote.class, quote.kind, quote.stance].filter((tag) => tag !== null).map((tag) => ({ type: 'TextualBody', purpose: 'tagging', value: tag })),
    ],
    target: quote.spans.map((span) => ({ source: address.href, selector: selectorsOf(span, text, codePoints) })),
  }));
  const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: '', type: 'AnnotationPage', items };
  return jsonFile('nutgraf-quotes.jsonld', page, 'application/ld+json');
}

/** The words by themselves with some before and after, of which no character is cut in two, and by their place. */
function selectorsOf({ start, end }: Span, text: string, codePoints: (offset: number) => number): object[] {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - kContext), start).replace(/^[\udc00-\udfff]/, ''),
      suffix: text.slice(end, end + kContext).replace(/[\ud800-\udbff]$/, ''),
    },
    { type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) },
  ];
}

/** Tells how many code points, which the standard counts in, stand before an offset in UTF-16. */
function codePointCounter(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  return (offset) => offset - pairs.filter((pair) => pair < offset).length;
}
