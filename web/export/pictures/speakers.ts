// The picture of who speaks: a bar a source, as long as the words that it is given, those between quotation marks dark.
import type { Source } from '../../engine/analysis.js';
import { nameOf, sourceRole } from '../../facts/quote-terms.js';
import { wordsGiven } from '../../facts/voices.js';
import { words } from '../../words/catalogue.js';
import type { Article } from '../article.js';
import { tag, type Markup } from '../markup.js';
import { oneLine } from '../text.js';
import { kMargin, kSoft, kTop, kWidth, label, picture, shorten, type Drawing } from './drawing.js';

const kMost = 12;
const kRow = 40;
const kBars = 262;  // where the bars begin
const kNumbers = 60;  // what their numbers need
const kDirect = '#2f629c';
const kIndirect = '#a9c3df';

/** The picture; null where nobody is given words. */
export function drawSpeakers(article: Article, withSource = true): Drawing | null {
  const { pictures } = words().exporting;
  const sources = [...article.analysis.sources].sort((a, b) => wordsGiven(b) - wordsGiven(a));
  const shown = sources.slice(0, kMost);
  const [first] = shown;
  if (!first || wordsGiven(first) === 0) return null;
  const unit = (kWidth - kBars - kMargin - kNumbers) / wordsGiven(first);
  const rows = shown.map((source, index) => row(source, kTop + index * kRow, unit, article));
  const below = kTop + shown.length * kRow;
  const others = sources.length - shown.length;
  const key = [
    swatch(kMargin, below + 8, kDirect, pictures.quoted),
    swatch(kMargin + 170, below + 8, kIndirect, pictures.reported),
    others > 0 ? label(kMargin + 380, below + 18, pictures.others(others), { fill: kSoft, 'font-size': '13' }) : '',
  ];
  return picture(pictures.speakersTitle, [rows, key], shown.length * kRow + 28, article, withSource);
}

function row(source: Source, top: number, unit: number, { analysis, text }: Article): Markup {
  const { direct, indirect } = source.words;
  const bar = (x: number, width: number, fill: string): Markup =>
    width > 0 ? tag('rect', { x: x.toFixed(1), y: String(top + 4), width: width.toFixed(1), height: '20', fill }) : '';
  return [
    label(kMargin, top + (sourceRole(source) ? 14 : 19), shorten(oneLine(nameOf(source, analysis.entities, text)), 24), { 'font-weight': '600' }),
    label(kMargin, top + 29, shorten(sourceRole(source), 32), { fill: kSoft, 'font-size': '12' }),
    bar(kBars, direct * unit, kDirect),
    bar(kBars + direct * unit, indirect * unit, kIndirect),
    label(kBars + (direct + indirect) * unit + 8, top + 19, words().exporting.pictures.words(direct + indirect), { fill: kSoft, 'font-size': '12' }),
  ];
}

function swatch(x: number, y: number, fill: string, text: string): Markup {
  return [tag('rect', { x: String(x), y: String(y), width: '12', height: '12', fill }), label(x + 18, y + 11, text, { fill: kSoft, 'font-size': '13' })];
}
