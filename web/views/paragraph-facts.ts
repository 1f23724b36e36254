// The facts of each paragraph as a list, in the order of the text: the marks of the article for those who hear it.
import { html, type TemplateResult } from 'lit';
import type { Analysis, Block } from '../engine/analysis.js';
import { listStops, type Fact, type Span, type Stop } from '../facts/facts.js';
import { byId } from '../facts/lookup.js';
import { speakerName, wordsOf } from '../facts/quote-terms.js';
import { timeInWords } from '../facts/words.js';
import { words } from '../words/catalogue.js';
import { rows } from './rows.js';

const kRowHeight = 120;

interface Paragraph {
  nth: number;
  stops: Stop[];
}

/** A heading and a list a paragraph; a press on a fact shows its words. */
export function paragraphFacts(analysis: Analysis, text: string, facts: Fact[], show: (fact: Fact, span: Span) => void): unknown {
  const draw = (part: readonly Paragraph[]): TemplateResult[] =>
    part.map(
      ({ nth, stops }) => html`<h3>${words().story.paragraph(nth)}</h3>
        ${stops.length === 0
          ? html`<p>${words().story.noFacts}</p>`
          : html`<ul>${stops.map(({ fact, span }) => html`<li><button type="button" @click=${() => show(fact, span)}>${inWords(fact, span, analysis, text)}</button></li>`)}</ul>`}`,
    );
  return rows(paragraphsOf(analysis.document.blocks, listStops(facts)), { draw, height: kRowHeight });
}

/** The paragraphs with the stops in each; both are in the order of the text. */
function paragraphsOf(blocks: Block[], stops: Stop[]): Paragraph[] {
  let at = 0;
  return blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list').map((block, index) => {
    while (at < stops.length && stops[at]!.span.start < block.start) ++at;
    const first = at;
    while (at < stops.length && stops[at]!.span.start < block.end) ++at;
    return { nth: index + 1, stops: stops.slice(first, at) };
  });
}

function inWords({ id }: Fact, { start, end }: Span, analysis: Analysis, text: string): string {
  const { story, facts } = words();
  const quote = byId(analysis.quotes, id);
  if (quote) return `${speakerName(quote, analysis, text) ?? facts.speakerNotNamed}: ${wordsOf(quote, text)}`;
  const time = byId(analysis.times, id);
  return time ? story.timeAt(text.slice(start, end), timeInWords(time)) : (byId(analysis.entities, id)?.name ?? text.slice(start, end));
}
