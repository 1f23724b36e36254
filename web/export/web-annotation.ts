// Quotations and names as annotations of the W3C, https://www.w3.org/TR/annotation-model/, at the article's own address.
import type { Entity, Quote, Span } from '../engine/analysis.js';
import { typeInWords } from '../facts/geography.js';
import { mannerOf, quotesToShow, speakerName } from '../facts/quote-terms.js';
import { words } from '../words/catalogue.js';
import { fileName, type Article } from './article.js';
import { jsonFile, type ExportFile } from './files.js';
import { namedEntities } from './name-tables.js';
import { oneLine } from './text.js';

/** How many characters before and after the words help to find them again. */
const kContext = 32;

export function factsAsAnnotations(article: Article): ExportFile {
  const placed = new Selectors(article);
  const items = [
    ...quotesToShow(article.analysis, false).map((quote) => quoteAnnotation(quote, article, placed)),
    ...namedEntities(article).map((entity) => nameAnnotation(entity, placed)),
  ];
  const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:nutgraf:annotations', type: 'AnnotationPage', items };
  return jsonFile(fileName(article, 'jsonld', 'annotations'), page, 'application/ld+json');
}

/** An annotation a quotation, with a target for each run of its words. */
function quoteAnnotation(quote: Quote, article: Article, placed: Selectors): object {
  const { analysis, text } = article;
  const speaker = speakerName(quote, analysis, text) ?? words().facts.speakerNotNamed;
  return {
    id: `urn:nutgraf:${quote.id}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      { type: 'TextualBody', purpose: 'identifying', format: 'text/plain', value: oneLine(speaker) },
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language: 'en', value: oneLine(mannerOf(quote, analysis, text).join('; ')) },
      ...[quote.class, quote.kind, quote.stance].filter((tag) => tag !== null).map((tag) => ({ type: 'TextualBody', purpose: 'tagging', value: tag })),
    ],
    target: quote.spans.map((span) => placed.target(span)),
  };
}

/** An annotation a name, with a target for each place where it is called by it. */
function nameAnnotation(entity: Entity, placed: Selectors): object {
  const names = entity.mentions.filter(({ kind }) => kind === 'name');
  const { wikidata } = entity.link ?? {};
  return {
    id: `urn:nutgraf:${entity.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { type: 'TextualBody', purpose: 'identifying', format: 'text/plain', value: oneLine(entity.name) },
      { type: 'TextualBody', purpose: 'tagging', value: typeInWords(entity) },
      ...(wikidata ? [{ type: 'SpecificResource', purpose: 'identifying', source: `https://www.wikidata.org/entity/${wikidata}` }] : []),
    ],
    target: (names.length > 0 ? names : entity.mentions).map((span) => placed.target(span)),
  };
}

/** Selects words by themselves with some before and after, and by their place. */
class Selectors {
  /** Where the characters of two UTF-16 units stand: the standard counts code points. */
  private readonly pairs: number[];
  private readonly source: string;

  constructor(private readonly article: Article) {
    this.pairs = [...article.text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
    this.source = article.about.address ?? 'urn:nutgraf:article';
  }

  target(span: Span): object {
    return { source: this.source, selector: this.selectors(span) };
  }

  /** What stands around ends at the paragraph: how pages part their paragraphs differs. No character is cut in two. */
  private selectors({ start, end }: Span): object[] {
    const { text } = this.article;
    const before = text.slice(Math.max(0, start - kContext), start).replace(/^[\udc00-\udfff]/, '');
    const after = text.slice(end, end + kContext).replace(/[\ud800-\udbff]$/, '');
    return [
      { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: before.replace(/^[^]*\n/, ''), suffix: after.replace(/\n[^]*$/, '') },
      { type: 'TextPositionSelector', start: this.codePoints(start), end: this.codePoints(end) },
    ];
  }

  private codePoints(offset: number): number {
    let [low, high] = [0, this.pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.pairs[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }
}
