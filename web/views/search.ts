// One search over the article: its text, names, quotations and events, each hit one press away from its words.
import { html, nothing, type TemplateResult } from 'lit';
import type { Analysis } from '../engine/analysis.js';
import type { Fact, Span } from '../facts/facts.js';
import { byId } from '../facts/lookup.js';
import type { PanelData } from '../facts/panel-data.js';
import { speakerName, wordsOf } from '../facts/quote-terms.js';
import { eventWords } from '../facts/timeline.js';
import { context } from '../facts/words.js';
import { words } from '../words/catalogue.js';
import { rows } from './rows.js';

/** Something that fits: its words, between those around them, and where a press leads. */
interface Hit {
  fact: Fact | null;
  span: Span;
  around?: Span;
  before: string;
  words: string;
  after: string;
}

type Group = [title: string, hits: Hit[]];

const kRowHeight = 36;

/** The box and what it finds. */
export class Search {
  private query = '';
  private found: { query: string; analysis: Analysis; groups: Group[] } | null = null;

  /** `update` renders the view anew. */
  constructor(private readonly update: () => void) {}

  get on(): boolean {
    return this.query.trim() !== '';
  }

  clear(): void {
    this.query = '';
  }

  box(): TemplateResult {
    const input = ({ target }: Event): void => {
      this.query = (target as HTMLInputElement).value;
      this.update();
    };
    const { search } = words().views;
    return html`<div class="search" role="search">
      <input type="search" aria-label=${search} placeholder=${search} autocomplete="off" .value=${this.query} @input=${input} />
    </div>`;
  }

  results(data: PanelData): TemplateResult {
    const groups = this.groups(data);
    const number = groups.reduce((sum, [, hits]) => sum + hits.length, 0);
    return html`<p class="none" role="status">${words().views.found(number)}</p>
      ${groups.map(([title, hits]) => list(data, title, hits))}`;
  }

  /** What fits, found once for each query and analysis. */
  private groups(data: PanelData): Group[] {
    const { query, found } = this;
    if (found?.query === query && found.analysis === data.analysis) return found.groups;
    const { titles, inText } = words().views;
    const wanted = plain(query.trim());
    const groups: Group[] = [
      [titles.entities, names(data, wanted)],
      [titles.quotes, quotes(data, wanted)],
      [titles.events, events(data, wanted)],
      [inText, places(plain(data.text), wanted).map((span) => ({ fact: null, span, ...context(data.text, span) }))],
    ];
    this.found = { query, analysis: data.analysis, groups };
    return groups;
  }
}

function list(data: PanelData, title: string, hits: Hit[]): TemplateResult | typeof nothing {
  if (hits.length === 0) return nothing;
  const draw = (part: readonly Hit[]): TemplateResult => html`<ul class="hits">
    ${part.map(
      ({ fact, span, around, before, words: found, after }) => html`<li data-entity=${fact?.id ?? nothing}>
        <button type="button" @click=${() => data.choose(fact, span, around)}>${before}<b>${found}</b>${after}</button>
      </li>`,
    )}
  </ul>`;
  return html`<h3>${title} <span class="count">${hits.length}</span></h3>
    ${rows(hits, { draw, height: kRowHeight })}`;
}

/** Those whose name, description or any words in the article hold what is searched for. */
function names({ analysis, facts, text }: PanelData, wanted: string): Hit[] {
  return analysis.entities.flatMap(({ id, name, descriptions, mentions, type }) => {
    const fact = byId(facts, id);
    const called = [name, ...descriptions.map((description) => description.text), ...mentions.filter(({ kind }) => kind !== 'pronoun').map(({ start, end }) => text.slice(start, end))];
    if (!fact || type === 'OTHER' || !called.some((word) => plain(word).includes(wanted))) return [];
    return [{ fact, span: fact.spans[0]!, before: '', words: name, after: descriptions[0] ? `, ${descriptions[0].text}` : '' }];
  });
}

function quotes({ analysis, facts, text }: PanelData, wanted: string): Hit[] {
  return analysis.quotes.flatMap((quote) => {
    const [fact, said] = [byId(facts, quote.id), wordsOf(quote, text)];
    const speaker = speakerName(quote, analysis, text) ?? words().facts.speakerNotNamed;
    if (!fact || !plain(`${speaker} ${said}`).includes(wanted)) return [];
    return [{ fact, span: quote.spans[0], before: '', words: speaker, after: ` ${said}` }];
  });
}

function events({ analysis, text }: PanelData, wanted: string): Hit[] {
  return analysis.events.flatMap((event) => {
    const found = eventWords(event, text);
    return plain(found.before + found.words + found.after).includes(wanted) ? [{ fact: null, span: { start: event.start, end: event.end }, around: event.clause, ...found }] : [];
  });
}

/** Every place of the words in a text, both as `plain` makes them. */
function places(text: string, wanted: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) found.push({ start: at, end: at + wanted.length });
  return found;
}

/** Without capitals and accents, which nobody types to search; as long as it was, so that places stay the same. */
function plain(text: string): string {
  return text.replace(/[^\x00-\x7f]/g, (letter) => letter.normalize('NFD')[0]!).replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}
