// What happens and when, as rows; how sure it is and who says so stands in each.
import type { Analysis, Event } from '../engine/analysis.js';
import { standing } from '../facts/claim-terms.js';
import { actInWords } from '../facts/event-terms.js';
import { nameOf, speakerName } from '../facts/quote-terms.js';
import { phraseOf } from '../facts/timeline.js';
import { timeInWords } from '../facts/words.js';
import { words } from '../words/catalogue.js';
import type { Article } from './article.js';
import type { Row } from './tables.js';
import { oneLine, wordsOn } from './text.js';

/** Who says that an event happened; null where the article does in its own voice. */
export function saidBy({ source }: Event, analysis: Analysis, text: string): string | null {
  if (source === null) return null;
  const quote = analysis.quotes.find(({ id }) => id === source.quote);
  const entity = analysis.entities.find(({ id }) => id === source.entity);
  return entity?.name ?? (quote && speakerName(quote, analysis, text)) ?? words().facts.speakerNotNamed;
}

/** What every table says of an event. */
function cellsOf(event: Event, { analysis, text }: Article): Row['cells'] {
  return {
    id: event.id,
    event: oneLine(phraseOf(event, text)),
    standing: standing(event, analysis, text),
    status: event.status,
    saidBy: saidBy(event, analysis, text),
  };
}

/** A row an event on the timeline, in the order of time. */
export function timelineRows(article: Article): Row[] {
  const events = new Map(article.analysis.events.map((event) => [event.id, event]));
  return article.analysis.story.timeline.flatMap(({ event: id, from, to, background }) => {
    const event = events.get(id);
    if (!event) return [];
    const cells = { ...cellsOf(event, article), from, to, background: background ? words().exporting.yes : null };
    return [{ span: { start: event.start, end: event.end }, cells }];
  });
}

/** A row an event, in the order of the article. */
export function eventRows(article: Article): Row[] {
  const { analysis, text } = article;
  const times = new Map(analysis.times.map((time) => [time.id, time]));
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  return analysis.events.map((event) => ({
    span: { start: event.start, end: event.end },
    cells: {
      ...cellsOf(event, article),
      who: event.arguments.map((part) => `${part.role}: ${oneLine(nameOf(part, analysis.entities, text))}`).join('; '),
      place: entities.get(event.place ?? '')?.name ?? null,
      class: event.factuality,
      act: actInWords(event) || null,
      code: event.type,
      from: times.get(event.time ?? '')?.from ?? null,
      to: times.get(event.timeEnd ?? event.time ?? '')?.to ?? null,
    },
  }));
}

/** A row an expression of time. */
export function timeRows({ analysis, text }: Article): Row[] {
  return analysis.times.map((time) => ({
    span: { start: time.start, end: time.end },
    cells: { id: time.id, words: wordsOn(text, time), meaning: timeInWords(time), type: time.type, value: time.value, from: time.from, to: time.to },
  }));
}
