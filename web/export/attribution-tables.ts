// Who says what, who contradicts whom, and who is given how many words, as rows.
import type { Claim, Dispute, Quote, Silence } from '../engine/analysis.js';
import { auditOf, kindInWords } from '../facts/audit.js';
import { cueInWords, isSaid, mannerOf, nameOf, quoteKind, sourceOf, speakerName, wordsOf } from '../facts/quote-terms.js';
import { hearDisputes, silenceInWords } from '../facts/silences.js';
import { phraseOf } from '../facts/timeline.js';
import { words } from '../words/catalogue.js';
import type { Article } from './article.js';
import { quotationInWords } from './citation.js';
import type { Row } from './tables.js';
import { oneLine, wordsOn } from './text.js';

/** From the first of its words to the last. */
function spanOf({ spans }: Quote): Row['span'] {
  return { start: spans[0].start, end: spans.at(-1)!.end };
}

/** A row a quotation: first what was said or written, then what is thought, wished or decided. */
export function quotationRows(article: Article): Row[] {
  const { analysis, text } = article;
  const { yes } = words().exporting;
  const named = (speaker: Quote['speaker'] | Quote['addressee']): string | null => speaker && oneLine(nameOf(speaker, analysis.entities, text));
  const sorted = [...analysis.quotes.filter(isSaid), ...analysis.quotes.filter((quote) => !isSaid(quote))];
  return sorted.map((quote) => {
    const source = sourceOf(quote, analysis);
    return {
      span: spanOf(quote),
      cells: {
        id: quote.id,
        words: oneLine(wordsOf(quote, text)),
        speaker: named(quote.speaker),
        source: source ? oneLine(nameOf(source, analysis.entities, text)) : null,
        exactness: quoteKind(quote.kind),
        class: quote.class,
        manner: oneLine(mannerOf(quote, analysis, text).join('; ')),
        cue: cueInWords(quote, analysis, text),
        negated: quote.cue?.negated ? yes : null,
        questioned: quote.cue?.questioned ? yes : null,
        stance: quote.stance,
        addressee: named(quote.addressee),
        target: named(quote.target),
        within: quote.within,
      },
    };
  });
}

/** One side of a dispute, or one who gave no answer. */
export interface Side {
  part: string;
  speaker: string;
  says: string;
  /** The quotation; null of one who gave no answer. */
  quote: Quote | null;
  span: Row['span'];
}

/** A dispute in words. */
export interface ToldDispute {
  about: string | null;
  sides: Side[];
  unanswered: boolean;
}

/** All disputes with who answers and who does not, and at last those silences that belong to none. */
export function tellDisputes(article: Article): ToldDispute[] {
  const { analysis, text } = article;
  const { disputes, others } = hearDisputes(analysis, text);
  const quotes = new Map(analysis.quotes.map((quote) => [quote.id, quote]));
  const events = new Map(analysis.events.map((event) => [event.id, event]));
  const silenceSide = (silence: Silence): Side => ({
    part: words().views.disputed.noAnswer,
    speaker: oneLine(nameOf(silence, analysis.entities, text)),
    says: silenceInWords(silence),
    quote: null,
    span: silence.evidence,
  });
  const claimSide = (claim: Claim, dispute: Dispute): Side[] => {
    const quote = quotes.get(claim.quote);
    if (!quote) return [];
    const speaker = speakerName(quote, analysis, text) ?? words().facts.speakerNotNamed;
    return [{ part: partOf(claim, dispute, quotes), speaker: oneLine(speaker), says: quotationInWords(quote, article), quote, span: spanOf(quote) }];
  };
  const told = disputes.map(({ dispute, silences }) => {
    const event = events.get(dispute.about ?? '');
    return {
      about: event ? oneLine(phraseOf(event, text)) : null,
      sides: [...dispute.claims.flatMap((claim) => claimSide(claim, dispute)), ...silences.map(silenceSide)],
      unanswered: dispute.unanswered && silences.length === 0,
    };
  });
  return [...told, ...(others.length > 0 ? [{ about: null, sides: others.map(silenceSide), unanswered: false }] : [])];
}

function partOf(claim: Claim, { claims, unanswered }: Dispute, quotes: Map<string, Quote>): string {
  const { accusation, answer, oneSide, otherSide } = words().views.disputed;
  const accuses = ({ quote }: Claim): boolean => quotes.get(quote)?.stance === 'blame';
  if (unanswered || accuses(claim)) return accusation;
  if (accuses(claims[0])) return answer;
  return claim.by === claims[0].by ? oneSide : otherSide;
}

/** A row a claim; those of one dispute have its number. */
export function claimRows(article: Article): Row[] {
  return tellDisputes(article).flatMap(({ about, sides }, index) =>
    sides.map(({ part, speaker, says, quote, span }) => ({
      span,
      cells: {
        dispute: `${index + 1}${about ? `: ${about}` : ''}`,
        part,
        speaker,
        says,
        manner: quote && oneLine(mannerOf(quote, article.analysis, article.text).join('; ')),
        id: quote?.id ?? null,
        class: quote?.class ?? null,
        stance: quote?.stance ?? null,
      },
    })),
  );
}

/** A row a source, who is given most words first, with what the audit says of it. */
export function sourceRows({ analysis, text }: Article): Row[] {
  const list = (spans: readonly { text: string }[]): string | null => spans.map((span) => oneLine(span.text)).join('; ') || null;
  const total = ({ words: { direct, indirect } }: (typeof analysis.sources)[number]): number => direct + indirect;
  return [...analysis.sources]
    .sort((a, b) => total(b) - total(a))
    .map((source) => ({ source, audited: auditOf(source, analysis) }))
    .map(({ source, audited }) => ({
      span: { start: source.start, end: source.end },
      cells: {
        source: oneLine(nameOf(source, analysis.entities, text)) || wordsOn(text, source),
        role: kindInWords(source, analysis) || null,
        office: list(audited.flatMap(({ offices }) => offices)),
        affiliation: list(audited.flatMap(({ affiliation }) => affiliation ?? [])),
        reason: list(audited.flatMap(({ reasons }) => reasons)),
        noAnswer: audited.flatMap(({ silent }) => silent.map(silenceInWords)).join('; ') || null,
        direct: source.words.direct,
        indirect: source.words.indirect,
        id: source.entity,
      },
    }));
}
