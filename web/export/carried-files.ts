// What the menu of files offers: every format and every picture that the article has something for.
import { words } from '../words/catalogue.js';
import type { Article } from './article.js';
import { datedEvents } from './calendar.js';
import type { ExportFile } from './files.js';
import { kFormats, type FormatGroup } from './formats.js';
import { hasPoints } from './geojson.js';
import { asPng, asSvg, draw, type PictureName } from './pictures/files.js';

/** A line of the menu. */
export interface Offer {
  id: string;
  label: string;
  help: string;
  file: () => Promise<ExportFile>;
}

export interface OfferGroup {
  title: string;
  offers: Offer[];
}

/** The lines of the menu, in groups. */
export function offersFor(article: Article): OfferGroup[] {
  const { groups, formats, pictures } = words().exporting;
  const inGroup = (group: FormatGroup): Offer[] =>
    kFormats
      .filter((format) => format.group === group && format.fits(article))
      .map(({ name, file }) => ({ id: name, ...formats[name], file: () => file(article) }));
  const named = (Object.keys(groups) as FormatGroup[]).map((group) => ({ title: groups[group], offers: inGroup(group) }));
  const [read, tables, programs] = named as [OfferGroup, OfferGroup, OfferGroup];
  return [read, tables, { title: pictures.group, offers: pictureOffers(article) }, programs].filter(({ offers }) => offers.length > 0);
}

function pictureOffers(article: Article): Offer[] {
  const { pictures } = words().exporting;
  const fitting: [PictureName, boolean][] = [
    ['speakers', article.analysis.sources.length > 0],
    ['timeline', datedEvents(article).some(({ item }) => !item.background)],
    ['map', hasPoints(article)],
  ];
  return fitting
    .filter(([, fits]) => fits)
    .flatMap(([name]) => [
      { id: `${name}-png`, label: pictures.png(pictures[name]), help: pictures.pngHelp, file: () => pictureFile(name, 'png', article) },
      { id: `${name}-svg`, label: pictures.svg(pictures[name]), help: pictures.svgHelp, file: () => pictureFile(name, 'svg', article) },
    ]);
}

async function pictureFile(name: PictureName, kind: 'png' | 'svg', article: Article): Promise<ExportFile> {
  const drawing = await draw(name, article);
  if (!drawing) throw new Error(words().exporting.pictures.nothing);
  return kind === 'png' ? asPng(drawing, name, article) : asSvg(drawing, name, article);
}
