// The picture of the timeline: the dated events below each other on a line, each with how sure it is and who says so.
import { standing } from '../../facts/claim-terms.js';
import { isAhead, phraseOf } from '../../facts/timeline.js';
import { daysInWords } from '../../facts/words.js';
import { words } from '../../words/catalogue.js';
import type { Article } from '../article.js';
import { tag, type Markup } from '../markup.js';
import { oneLine } from '../text.js';
import { kAccent, kLine, kMargin, kPaper, kSoft, kTop, label, picture, shorten, twoLines, type Drawing } from './drawing.js';

const kMost = 14;
const kAxis = 212;
const kWords = 62;  // characters on a line
const kLineHeight = 18;

/** The picture; null where no event of the news has a day. */
export function drawTimeline(article: Article, withSource = true): Drawing | null {
  const { analysis, text } = article;
  const events = new Map(analysis.events.map((event) => [event.id, event]));
  const dated = analysis.story.timeline.filter(({ from, to, background }) => from && to && !background).slice(0, kMost);
  let top = kTop;
  const rows = dated.flatMap((item): Markup[] => {
    const event = events.get(item.event);
    if (!event) return [];
    const lines = twoLines(oneLine(phraseOf(event, text)), kWords);
    const at = top + 14;
    top = at + lines.length * kLineHeight + 26;
    const isOpen = event.source !== null || isAhead(item, analysis);
    return [
      label(kAxis - 20, at, shorten(shortDay(item.from!, item.to!), 24), { 'text-anchor': 'end', 'font-size': '13', fill: kSoft }),
      tag('circle', { cx: String(kAxis), cy: String(at - 5), r: '6', fill: isOpen ? kPaper : kAccent, stroke: kAccent, 'stroke-width': '2' }),
      lines.map((line, index) => label(kAxis + 20, at + index * kLineHeight, line)),
      label(kAxis + 20, at + lines.length * kLineHeight, shorten(standing(event, analysis, text), kWords), { fill: kSoft, 'font-size': '12' }),
    ];
  });
  if (rows.length === 0) return null;
  const line = tag('line', { x1: String(kAxis), x2: String(kAxis), y1: String(kTop - 4), y2: String(top - 16), stroke: kLine, 'stroke-width': '2' });
  return picture(words().exporting.pictures.timelineTitle, [line, rows], top - kTop - kMargin / 2, article, withSource);
}

/** Without the day of the week, for which there is no room. */
function shortDay(from: string, to: string): string {
  return daysInWords(from, to).replace(/^\p{L}+, /u, '');
}
