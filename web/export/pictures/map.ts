// The picture of the map: every place of the article that lies anywhere, with the countries around.
import { loadCountries } from '../../map/outlines.js';
import { gather, kLabelSize, placeLabels, type Spot } from '../../map/marks.js';
import { Sheet } from '../../map/sheet.js';
import { words } from '../../words/catalogue.js';
import type { Article } from '../article.js';
import { tag } from '../markup.js';
import { kInk, kLine, kMargin, kTop, kWidth, picture, type Drawing } from './drawing.js';

const kHeight = 420;
const kDrawn = kWidth - 2 * kMargin;
const kPadding = 60;
const kLeast = 30;  // units of the sheet that are seen at least
const kShades = ['#fbf8f2', '#f0e6cc', '#e6d5a8', '#dbc283', '#cfae5f'];  // by how often a country is named
const kLetter = 0.56;  // of the size of letters, what one is wide at a guess

/** The picture; null where no place has a position. */
export async function drawMap(article: Article): Promise<Drawing | null> {
  const { pictures } = words().exporting;
  const sheet = new Sheet(article.analysis, await loadCountries());
  if (sheet.spots.length === 0) return null;
  const { scale, left, top } = viewOf(sheet.spots);
  const outlines = sheet.outlinesIn([[left, top], [left + kDrawn / scale, top + kHeight / scale]], scale);
  const marks = gather(sheet.spots.map((spot) => ({ ...spot, at: [(spot.at[0] - left) * scale, (spot.at[1] - top) * scale] })));
  const labels = placeLabels(marks, kDrawn, kHeight, (text) => text.length * kLabelSize * kLetter);
  const content = tag(
    'svg',
    { x: String(kMargin), y: String(kTop), width: String(kDrawn), height: String(kHeight), overflow: 'hidden' },
    tag('rect', { width: String(kDrawn), height: String(kHeight), fill: '#eaf0f2' }),
    tag(
      'g',
      { transform: `scale(${scale.toFixed(4)}) translate(${(-left).toFixed(3)} ${(-top).toFixed(3)})`, stroke: '#c4bdae', 'stroke-width': (0.75 / scale).toFixed(4) },
      outlines.map(({ path, shade }) => tag('path', { d: path, fill: kShades[shade] ?? kShades.at(-1)! })),
    ),
    marks.filter(({ radius }) => radius > 0).map(({ at, radius }) =>
      tag('circle', { cx: at[0].toFixed(1), cy: at[1].toFixed(1), r: radius.toFixed(1), fill: '#2f629c', stroke: '#fbf8f2', 'stroke-width': '1.5' }),
    ),
    labels.map(({ text, x, y }) => tag('text', { x: x.toFixed(1), y: y.toFixed(1), 'font-size': String(kLabelSize), fill: kInk, stroke: '#fbf8f2', 'stroke-width': '3', 'paint-order': 'stroke' }, text)),
    tag('rect', { width: String(kDrawn), height: String(kHeight), fill: 'none', stroke: kLine }),
  );
  return picture(pictures.mapTitle, content, kHeight, article, true, pictures.outlines);
}

/** The part of the sheet that shows all places as large as they may be. */
function viewOf(spots: Spot[]): { scale: number; left: number; top: number } {
  const [xs, ys] = [spots.map(({ at }) => at[0]), spots.map(({ at }) => at[1])];
  const [minX, maxX, minY, maxY] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min((kDrawn - 2 * kPadding) / Math.max(maxX - minX, kLeast), (kHeight - 2 * kPadding) / Math.max(maxY - minY, kLeast));
  return { scale, left: (minX + maxX) / 2 - kDrawn / 2 / scale, top: (minY + maxY) / 2 - kHeight / 2 / scale };
}
