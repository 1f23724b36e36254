// Pictures as files: SVG as it is drawn, PNG for everywhere.
import { fileName, type Article } from '../article.js';
import type { ExportFile } from '../files.js';
import { toHtml } from '../markup.js';
import type { Drawing } from './drawing.js';
import { drawSpeakers } from './speakers.js';
import { drawTimeline } from './timeline.js';

export type PictureName = 'speakers' | 'timeline' | 'map';

const kSharpness = 2;  // pixels of a PNG for a unit of the drawing

/** The picture of this name; null where the article has nothing to draw. */
export async function draw(name: PictureName, article: Article): Promise<Drawing | null> {
  switch (name) {
    case 'speakers':
      return drawSpeakers(article);
    case 'timeline':
      return drawTimeline(article);
    case 'map':
      return (await import('./map.js')).drawMap(article);
  }
}

export function asSvg({ svg }: Drawing, name: PictureName, article: Article): ExportFile {
  return { name: fileName(article, 'svg', name), type: 'image/svg+xml', content: `<?xml version="1.0" encoding="UTF-8"?>\n${toHtml(svg)}\n` };
}

/** The same in pixels; the browser draws it. */
export async function asPng(drawing: Drawing, name: PictureName, article: Article): Promise<ExportFile> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(toHtml(drawing.svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [drawing.width * kSharpness, drawing.height * kSharpness];
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the browser could not draw it');
  return { name: fileName(article, 'png', name), type: 'image/png', content: new Uint8Array(await blob.arrayBuffer()) };
}
