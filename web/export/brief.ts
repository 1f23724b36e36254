// The brief of an article: its story, names, quotations, times and disputes in an order for people. Word, Markdown, the web page and
// print are all written from it.
import type { StoryAnswer, StoryTime } from '../engine/analysis.js';
import { sourceInWords, standing } from '../facts/claim-terms.js';
import { countryName, isPlace } from '../facts/geography.js';
import { mannerOf, quotesToShow } from '../facts/quote-terms.js';
import { phraseOf } from '../facts/timeline.js';
import { daysInWords, timeInWords } from '../facts/words.js';
import { words } from '../words/catalogue.js';
import type { Article } from './article.js';
import { tellDisputes } from './attribution-tables.js';
import { dayInWords, quotationInWords } from './citation.js';
import { namedEntities } from './name-tables.js';
import { oneLine, Places, wordsOn } from './text.js';

/** The parts that a person can choose among. */
export const kSections = ['story', 'said', 'who', 'when', 'disputed', 'article'] as const;
export type SectionName = (typeof kSections)[number];

export type Block =
  | { kind: 'paragraph'; text: string; paragraph?: number }
  | { kind: 'term'; term: string; text: string; paragraph: number | null }
  | { kind: 'quotation'; text: string; note: string; paragraph: number | null }
  | { kind: 'heading'; text: string }
  | { kind: 'table'; columns: string[]; rows: BriefRow[] };

export interface BriefRow {
  cells: string[];
  paragraph: number | null;
}

export interface Section {
  name: SectionName;
  title: string;
  blocks: Block[];
}

/** The parts of an article that hold anything, in the order of `kSections`. */
export function briefOf(article: Article): Section[] {
  const { brief } = words().exporting;
  const places = new Places(article.analysis, article.text);
  const sections: Section[] = [
    { name: 'story', title: brief.story, blocks: storyBlocks(article, places) },
    { name: 'said', title: brief.said, blocks: saidBlocks(article, places) },
    { name: 'who', title: brief.who, blocks: whoBlocks(article, places) },
    { name: 'when', title: brief.when, blocks: [...whenBlocks(article, places), ...whereBlocks(article, places)] },
    { name: 'disputed', title: brief.disputed, blocks: disputedBlocks(article, places) },
    { name: 'article', title: brief.article, blocks: articleBlocks(article, places) },
  ];
  return sections.filter(({ blocks }) => blocks.length > 0);
}

/** Who wrote the article, for the line below its title; empty where it does not say. */
export function bylineOf({ analysis, text }: Article): string {
  const names = analysis.document.byline.map((author) => wordsOn(text, author));
  return names.length > 0 ? words().exporting.brief.byline(new Intl.ListFormat('en').format(names)) : '';
}

const kMostAnswers = 3;

function storyBlocks({ analysis, text }: Article, places: Places): Block[] {
  const { questions } = words().exporting.brief;
  const { story, times } = analysis;
  const inWords = (answer: StoryAnswer | StoryTime): string => {
    const time = 'value' in answer ? times.find(({ start, end }) => answer.start <= start && end <= answer.end) : undefined;
    const note = time?.value ? timeInWords(time) : 'source' in answer && answer.source ? sourceInWords(answer.source, analysis, text) : '';
    return oneLine(answer.text) + (note && ` (${note})`);
  };
  return (Object.keys(questions) as (keyof typeof questions)[]).flatMap((question): Block[] => {
    const answers = story[question].filter((answer) => answer.text.trim()).slice(0, kMostAnswers);
    const [first] = answers;
    if (!first) return [];
    const isInText = !('in' in first) || first.in === undefined;
    return [{ kind: 'term', term: questions[question], text: answers.map(inWords).join('; '), paragraph: isInText ? places.paragraphAt(first.start) : null }];
  });
}

function saidBlocks(article: Article, places: Places): Block[] {
  const { analysis, text } = article;
  const quotes = quotesToShow(analysis, false);
  return quotes.map((quote): Block => {
    const note = oneLine(mannerOf(quote, analysis, text).join(' · '));
    return { kind: 'quotation', text: quotationInWords(quote, article), note, paragraph: places.paragraphAt(quote.spans[0].start) };
  });
}

function whoBlocks(article: Article, places: Places): Block[] {
  const { people } = words().exporting.brief;
  const rows = namedEntities(article)
    .filter((entity) => !isPlace(entity) || entity.descriptions.length > 0)
    .map(({ name, descriptions, mentions }) => ({
      cells: [oneLine(name), descriptions.map((one) => oneLine(one.text)).join('; '), String(mentions.length)],
      paragraph: places.paragraphAt(mentions[0].start),
    }));
  return rows.length > 0 ? [{ kind: 'table', columns: [people.name, people.what, people.times], rows }] : [];
}

function whenBlocks({ analysis, text }: Article, places: Places): Block[] {
  const { timeline, notDated } = words().exporting.brief;
  const events = new Map(analysis.events.map((event) => [event.id, event]));
  const rows = analysis.story.timeline.flatMap(({ event: id, from, to }) => {
    const event = events.get(id);
    if (!event) return [];
    const day = from && to ? daysInWords(from, to) : notDated;
    return [{ cells: [day, oneLine(phraseOf(event, text)), standing(event, analysis, text)], paragraph: places.paragraphAt(event.start) }];
  });
  return rows.length > 0 ? [{ kind: 'table', columns: [timeline.day, timeline.event, timeline.standing], rows }] : [];
}

function whereBlocks(article: Article, places: Places): Block[] {
  const { places: titles } = words().exporting.brief;
  const rows = namedEntities(article)
    .filter(isPlace)
    .map(({ name, link, mentions }) => ({
      cells: [oneLine(name), countryName(link?.country) ?? '', String(mentions.length)],
      paragraph: places.paragraphAt(mentions[0].start),
    }));
  return rows.length > 0 ? [{ kind: 'table', columns: [titles.name, titles.country, titles.times], rows }] : [];
}

function disputedBlocks(article: Article, places: Places): Block[] {
  const { brief } = words().exporting;
  const { claims } = brief;
  return tellDisputes(article).flatMap(({ about, sides, unanswered }): Block[] => [
    ...(about ? [{ kind: 'heading', text: brief.about(about) } as const] : []),
    {
      kind: 'table',
      columns: [claims.part, claims.who, claims.says],
      rows: sides.map(({ part, speaker, says, span }) => ({ cells: [part, speaker, says], paragraph: places.paragraphAt(span.start) })),
    },
    ...(unanswered ? [{ kind: 'paragraph', text: words().views.disputed.noReply } as const] : []),
  ]);
}

function articleBlocks({ analysis, text }: Article, places: Places): Block[] {
  const { headline, blocks } = analysis.document;
  const hidden = ['metadata', 'boilerplate', 'byline'];
  const shown = blocks.filter(({ start, kind }) => start !== headline?.start && !hidden.includes(kind));
  return shown.flatMap((block, index): Block[] => {
    if (block.kind === 'dateline') return [];  // it stands before the paragraph
    if (block.kind === 'heading') return [{ kind: 'heading', text: wordsOn(text, block) }];
    const before = shown[index - 1];
    const start = before?.kind === 'dateline' ? before.start : block.start;
    const paragraph = places.paragraphAt(block.start);
    return [{ kind: 'paragraph', text: wordsOn(text, { start, end: block.end }), ...(paragraph === null ? {} : { paragraph }) }];
  });
}

/** "Publisher, 14 March 2025, https://…": what stands below the title. */
export function sourceLine({ about }: Article): string {
  return [about.publisher, about.published && dayInWords(about.published), about.address].filter(Boolean).join(', ');
}
