// The story in one sentence, built from the answers of an analysis: never glued together where its parts make no sentence.
import type { Analysis, EventSource, Span, StoryAnswer, StoryTime } from '../engine/analysis.js';
import { isSureAnswer } from './certainty.js';
import { sourceInWords } from './claim-terms.js';
import { byId } from './lookup.js';
import { timeInWords } from './words.js';

export type Question = 'who' | 'what' | 'when' | 'where' | 'why' | 'how';

/** A piece of the sentence and what it leads to; nothing where it stands in no place of the article. */
export interface Piece {
  text: string;
  question: Question;
  span: Span | null;
  entity: string | null;
}

/** An answer that is told beside the sentence. */
export interface Aside {
  question: Question;
  answer: StoryAnswer | StoryTime;
  /** What it means, where the words alone do not tell: "Monday, 17 March 2025". */
  note: string;
}

export interface ShortStory {
  /** Empty where the article does not answer what happened. */
  pieces: Piece[];
  /** When, where, why and how, as far as the sentence leaves them open. */
  beside: Aside[];
  /** The other answers. */
  also: Aside[];
}

const kMostAlso = 2;

/** The story of an analysis in short. */
export function shortStory(analysis: Analysis, text: string): ShortStory {
  const what = leadOf(analysis);
  const clause = what ? { start: what.start, end: what.end } : null;
  const told = new Set(clause ? marksIn(clause, analysis).map(({ entity }) => entity) : []);
  const isTold = (answer: StoryAnswer | StoryTime): boolean =>
    clause !== null && ((contains(clause, answer) && [answer.text, ''].includes(noteOn(answer, analysis))) || ('entity' in answer && answer.entity !== null && told.has(answer.entity)));
  const asides = (question: Question): Aside[] =>
    analysis.story[question].filter((answer) => isGiven(answer) && !isTold(answer)).map((answer) => ({ question, answer, note: noteOn(answer, analysis) }));
  const isBeside = ({ question, answer }: Aside): boolean =>
    isReason(question) || clause === null || isOneSentence(clause, answer, text) || isDateline(answer, analysis) || isOfEvents(clause, answer, analysis);
  const isSure = ({ answer }: Aside): boolean => isSureAnswer(answer);
  const first = (question: Question): Aside[] => asides(question).filter(isSure).slice(0, 1).filter(isBeside);
  const rest = (question: Question): Aside[] => {
    const told = first(question).map(({ answer }) => answer);
    return asides(question).filter(({ answer }) => !told.includes(answer)).slice(0, kMostAlso);
  };
  const actors = what ? [] : asides('who').filter(isSure).slice(0, kMostAlso);
  const others = analysis.story.what.filter((answer) => answer !== what && isGiven(answer) && !isHeadline(answer, analysis)).slice(0, kMostAlso);
  return {
    pieces: what ? piecesOf(what, analysis, text) : [],
    beside: [...actors, ...first('when'), ...first('where'), ...first('why'), ...first('how')],
    also: [
      ...asides('who').filter(({ answer }) => !actors.some((actor) => actor.answer === answer)).slice(0, kMostAlso),
      ...others.map((answer): Aside => ({ question: 'what', answer, note: claimOf(answer, analysis, text) })),
      ...rest('when'),
      ...rest('where'),
      ...rest('why'),
      ...rest('how'),
    ],
  };
}

/** What happened, by the body of the article: its headline stands below and needs not be said twice. */
function leadOf(analysis: Analysis): StoryAnswer | null {
  return analysis.story.what.filter(isGiven).slice(0, 2).find((answer) => !isHeadline(answer, analysis)) ?? null;
}

/** Whether an answer is in the headline, or in a title that was given beside the text. */
function isHeadline(answer: StoryAnswer, { document: { headline } }: Analysis): boolean {
  return answer.in === 'title' || (headline !== null && contains(headline, answer));
}

function isReason(question: Question): boolean {
  return question === 'why' || question === 'how';
}

/** Whether no sentence ends between the clause and an answer: what another sentence tells may be of something else. */
function isOneSentence(clause: Span, { start, end }: Span, text: string): boolean {
  return !/[.!?][”"’]?\s|\n/.test(text.slice(Math.min(clause.end, end), Math.max(clause.start, start)));
}

/** Whether an answer is the place that the article was written at. */
function isDateline({ start }: Span, { document: { dateline, blocks } }: Analysis): boolean {
  const isIn = (span: Span): boolean => span.start <= start && start < span.end;
  return (dateline !== null && isIn(dateline)) || blocks.some((block) => block.kind === 'dateline' && isIn(block));
}

/** Whether what happens in the clause happened then or there. */
function isOfEvents(clause: Span, answer: StoryAnswer | StoryTime, { events, times }: Analysis): boolean {
  const within = events.filter((event) => contains(clause, event));
  if ('entity' in answer) return answer.entity !== null && within.some(({ place }) => place === answer.entity);
  return within.some(({ time }) => {
    const found = byId(times, time);
    return found !== undefined && contains(answer, found);
  });
}

/** An answer without words says nothing. */
function isGiven({ text }: StoryAnswer | StoryTime): boolean {
  return text.trim() !== '';
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The sentence in pieces: those who act, times and places within it lead to their own words, the rest to the whole. */
function piecesOf(what: StoryAnswer, analysis: Analysis, text: string): Piece[] {
  const claim = claimOf(what, analysis, text);
  const source = claim ? sourcePlace(what, analysis) : null;
  const end = claim ? [{ text: `, ${claim}.`, question: 'what', span: source, entity: null } satisfies Piece] : [];
  const stop: Piece[] = claim || /[.!?…][”"’']?$/.test(what.text.trim()) ? [] : [{ text: '.', question: 'what', span: null, entity: null }];
  const clause = { start: what.start, end: what.end };
  const marks = marksIn(clause, analysis);
  const pieces: Piece[] = [];
  let at = clause.start;
  const rest = (to: number): void => {
    const words = text.slice(at, to).replace(/\s+/g, ' ');
    if (words) pieces.push({ text: words, question: 'what', span: clause, entity: null });
  };
  for (const mark of marks) {
    rest(mark.span.start);
    pieces.push({ ...mark, text: text.slice(mark.span.start, mark.span.end).replace(/\s+/g, ' ') });
    at = mark.span.end;
  }
  rest(clause.end);
  const time = timeBefore(what, analysis, text);
  if (time) pieces.push({ text: ` ${time.text}`, question: 'when', span: time.span, entity: null });
  pieces[0]!.text = capital(pieces[0]!.text);
  return [...pieces, ...stop, ...end];
}

/** Who acts, when and where, as far as they stand within the clause, none within another. */
function marksIn(clause: Span, { story, times, entities }: Analysis): (Piece & { span: Span })[] {
  const mark = (question: Question, { start, end }: Span, entity: string | null): Piece & { span: Span } => ({ text: '', question, span: { start, end }, entity });
  const mentions = (question: 'who' | 'where'): (Piece & { span: Span })[] =>
    story[question].flatMap(({ entity, start, end }) => [{ start, end }, ...(byId(entities, entity)?.mentions.filter(({ kind }) => kind === 'name') ?? [])].map((span) => mark(question, span, entity)));
  const found = [...mentions('who'), ...mentions('where'), ...times.map((time) => mark('when', time, null))].filter(({ span }) => contains(clause, span));
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let free = clause.start;
  return found.filter(({ span }) => {
    if (span.start < free) return false;
    free = span.end;
    return true;
  });
}

/** The time that its sentence begins with, put behind the clause: "On Thursday, the council bought …"; only where it is the time of what happens. */
function timeBefore({ start, end }: StoryAnswer, { sentences, times, events }: Analysis, text: string): { text: string; span: Span } | null {
  const sentence = sentences.find((candidate) => candidate.start <= start && start < candidate.end);
  const time = sentence && times.find((candidate) => candidate.start >= sentence.start && candidate.end <= start);
  if (!sentence || !time) return null;
  const opening = /^((?:On|In|At) )?[^]*$/.exec(text.slice(sentence.start, time.end));
  const between = text.slice(time.end, start);
  const isOpening = sentence.start + (opening?.[1]?.length ?? 0) === time.start && /^,?\s*$/.test(between);
  const isOfEvent = events.some((event) => event.time === time.id && event.start >= start && event.end <= end);
  if (!isOpening || !isOfEvent) return null;
  return { text: `${(opening?.[1] ?? '').toLowerCase()}${text.slice(time.start, time.end)}`, span: { start: time.start, end: time.end } };
}

function capital(words: string): string {
  return words.replace(/^[“"‘']?\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Who says so, where somebody only claims it and the words themselves do not tell. */
function claimOf(answer: StoryAnswer, analysis: Analysis, text: string): string {
  return answer.source && !tellsSource(answer, answer.source, analysis) ? sourceInWords(answer.source, analysis, text) : '';
}

function tellsSource(answer: StoryAnswer, source: EventSource, { quotes }: Analysis): boolean {
  const quote = byId(quotes, source.quote);
  return [quote?.cue, quote?.speaker].some((words) => words != null && contains(answer, words));
}

function sourcePlace({ source }: StoryAnswer, { quotes, entities }: Analysis): Span | null {
  const place = byId(quotes, source?.quote)?.speaker ?? byId(entities, source?.entity)?.mentions[0];
  return place ? { start: place.start, end: place.end } : null;
}

function noteOn(answer: StoryAnswer | StoryTime, { times }: Analysis): string {
  if (!('value' in answer)) return '';
  const time = times.find((candidate) => answer.start <= candidate.start && candidate.end <= answer.end);
  return time?.value ? timeInWords(time) : '';
}
