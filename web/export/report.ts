// The brief as one web page that opens from disk: no scripts, nothing fetched, every fact linked to its paragraph of the article.
import { words } from '../words/catalogue.js';
import { fileName, type Article } from './article.js';
import { briefOf, bylineOf, type Block, type BriefRow, type Section, type SectionName } from './brief.js';
import { dayInWords } from './citation.js';
import type { ExportFile } from './files.js';
import { tag, toHtml, type Markup } from './markup.js';
import { drawSpeakers } from './pictures/speakers.js';
import { drawTimeline } from './pictures/timeline.js';
import { reportStyle } from './report-style.js';

export function briefAsReport(article: Article): ExportFile {
  const title = article.about.title ?? words().exporting.unknownTitle;
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  const head = [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'generator', content: 'Nutgraf' }),
    tag('title', {}, title),
  ];
  const sections = briefOf(article);
  const body = tag('body', {}, tag('main', {}, reportHead(article), contents(sections), reportSections(article, sections), reportFoot()));
  const html = `<!doctype html>\n<html lang="en"><head>${toHtml(head)}<style>${reportStyle}</style></head>${toHtml(body)}</html>\n`;
  return { name: fileName(article, 'html'), type: 'text/html;charset=utf-8', content: html };
}

/** The title with who wrote it, where and when. */
export function reportHead(article: Article): Markup {
  const { title, publisher, published, address } = article.about;
  const byline = bylineOf(article);
  const source: Markup[] = [];
  if (publisher) source.push(publisher);
  if (published) source.push(tag('time', { datetime: published }, dayInWords(published)));
  if (address && /^https?:/.test(address)) source.push(tag('a', { href: address, rel: 'noreferrer' }, address));
  return tag(
    'header',
    {},
    tag('h1', {}, title ?? words().exporting.unknownTitle),
    byline ? tag('p', {}, byline) : '',
    source.length > 0 ? tag('p', {}, source.flatMap((part, index) => (index > 0 ? [', ', part] : [part]))) : '',
  );
}

function contents(sections: Section[]): Markup {
  const items = sections.map(({ name, title }) => tag('li', {}, tag('a', { href: `#${name}` }, title)));
  return tag('nav', { 'aria-label': words().exporting.brief.contents }, tag('ul', {}, items));
}

/** The parts of the brief; a fact leads to its paragraph where the article is among them. */
export function reportSections(article: Article, sections: Section[]): Markup {
  const withArticle = sections.some(({ name }) => name === 'article');
  return sections.map(({ name, title, blocks }) =>
    tag('section', { id: name }, tag('h2', {}, title), picture(name, article), blocks.map((block) => blockMarkup(block, withArticle))),
  );
}

export function reportFoot(): Markup {
  return tag('footer', {}, tag('p', {}, words().exporting.brief.madeBy));
}

function picture(name: SectionName, article: Article): Markup {
  const drawing = name === 'said' ? drawSpeakers(article, false) : name === 'when' ? drawTimeline(article, false) : null;
  return drawing ? tag('figure', {}, drawing.svg) : '';
}

function blockMarkup(block: Block, linked: boolean): Markup {
  switch (block.kind) {
    case 'heading':
      return tag('h3', {}, block.text);
    case 'paragraph':
      return tag('p', block.paragraph === undefined ? {} : { id: `p${block.paragraph}` }, block.text);
    case 'term':
      return tag('p', { class: 'term' }, tag('b', {}, block.term), ' ', block.text, ' ', place(block.paragraph, linked));
    case 'quotation':
      return tag('blockquote', {}, tag('p', {}, block.text), tag('p', { class: 'note' }, block.note, ' ', place(block.paragraph, linked)));
    case 'table':
      return table(block.columns, block.rows, linked);
  }
}

function table(columns: string[], rows: BriefRow[], linked: boolean): Markup {
  const titles = [...columns, words().exporting.brief.paragraphs].map((title) => tag('th', { scope: 'col' }, title));
  const lines = rows.map(({ cells, paragraph }) =>
    tag('tr', {}, cells.map((cell) => tag('td', {}, cell)), tag('td', {}, paragraph === null ? '' : paragraphLink(String(paragraph), paragraph, linked))),
  );
  return tag('table', {}, tag('thead', {}, tag('tr', {}, titles)), tag('tbody', {}, lines));
}

function place(paragraph: number | null, linked: boolean): Markup {
  if (paragraph === null) return '';
  return tag('span', { class: 'note' }, paragraphLink(words().exporting.brief.paragraph(paragraph), paragraph, linked));
}

function paragraphLink(label: string, paragraph: number, linked: boolean): Markup {
  return linked ? tag('a', { href: `#p${paragraph}` }, label) : label;
}
