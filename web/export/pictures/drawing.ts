// What all pictures have in common: a sheet of paper with a title, the drawing, and the line that says where it comes from.
import { words } from '../../words/catalogue.js';
import type { Article } from '../article.js';
import { citation } from '../citation.js';
import { tag, type Markup, type Tag } from '../markup.js';

/** A picture as SVG, in its own units. */
export interface Drawing {
  svg: Tag;
  width: number;
  height: number;
}

export const kWidth = 720;
export const kMargin = 24;
export const kInk = '#1f1c18';
export const kSoft = '#645d53';
export const kLine = '#ddd5c7';
export const kPaper = '#fbf8f2';
export const kAccent = '#9a3324';
const kSans = 'system-ui, -apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif';
const kTitleHeight = 56;
const kSourceHeight = 44;
const kSourceLetters = 92;  // as many fit on the line

/** Where a drawing begins below its title. */
export const kTop = kTitleHeight + kMargin;

/** A picture around `content`, which begins at `kTop` and is `height` high; `withSource` adds the line for those who see only the picture. */
export function picture(title: string, content: Markup, height: number, article: Article, withSource: boolean, also = ''): Drawing {
  const whole = kTop + height + (withSource ? kSourceHeight : kMargin);
  const others = [also, 'Nutgraf'].filter(Boolean).join(' · ');
  const cited = citation(article.about).plain.replace(/^\(|\)$/g, '');
  const source = cited ? `${shorten(cited, kSourceLetters - others.length)} · ${others}` : others;
  const line = withSource ? label(kMargin, whole - 18, words().exporting.pictures.source(source), { 'font-size': '12', fill: kSoft }) : '';
  const svg = tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${kWidth} ${whole}`, width: String(kWidth), height: String(whole), role: 'img', 'font-family': kSans },
    tag('title', {}, title),
    tag('rect', { width: String(kWidth), height: String(whole), fill: kPaper }),
    label(kMargin, kMargin + 22, title, { 'font-size': '19', 'font-weight': '600' }),
    content,
    line,
  );
  return { svg, width: kWidth, height: whole };
}

/** Words in a picture, on their baseline. */
export function label(x: number, y: number, text: string, attributes: Record<string, string> = {}): Tag {
  return tag('text', { x: String(x), y: String(y), fill: kInk, 'font-size': '14', ...attributes }, text);
}

/** At most `most` characters, cut between words. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/\s+\S*$/, '')}…`;
}

/** Words in at most two lines of `most` characters. */
export function twoLines(text: string, most: number): string[] {
  if (text.length <= most) return [text];
  const first = text.slice(0, most + 1).replace(/\s+\S*$/, '');
  return [first, shorten(text.slice(first.length).trim(), most)];
}
