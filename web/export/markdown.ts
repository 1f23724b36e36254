// The brief as Markdown (CommonMark with the tables of GitHub).
import { words } from '../words/catalogue.js';
import { fileName, type Article } from './article.js';
import { briefOf, bylineOf, sourceLine, type Block, type BriefRow, type Section } from './brief.js';
import type { ExportFile } from './files.js';

export function briefAsMarkdown(article: Article): ExportFile {
  const { brief, unknownTitle } = words().exporting;
  const head = [`# ${escape(article.about.title ?? unknownTitle)}`, escape(bylineOf(article)), escape(sourceLine(article))].filter(Boolean);
  const parts = [...head, ...briefOf(article).flatMap(sectionLines), '---', `*${escape(brief.madeBy)}*`];
  return { name: fileName(article, 'md'), type: 'text/markdown;charset=utf-8', content: `${parts.join('\n\n')}\n` };
}

function sectionLines({ title, blocks }: Section): string[] {
  return [`## ${escape(title)}`, ...blocks.map(blockLines)];
}

function blockLines(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `### ${escape(block.text)}`;
    case 'paragraph':
      return escape(block.text);
    case 'term':
      return `**${escape(block.term)}:** ${escape(block.text)}${place(block.paragraph)}`;
    case 'quotation':
      return `> ${escape(block.text)}\n>\n> ${escape(block.note)}${place(block.paragraph)}`;
    case 'table':
      return tableLines(block.columns, block.rows);
  }
}

function place(paragraph: number | null): string {
  return paragraph === null ? '' : ` (${words().exporting.brief.paragraph(paragraph)})`;
}

function tableLines(columns: string[], rows: BriefRow[]): string {
  const line = (cells: string[]): string => `| ${cells.map((cell) => escape(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  const lines = rows.map(({ cells, paragraph }) => line([...cells, paragraph === null ? '' : String(paragraph)]));
  return [line([...columns, words().exporting.brief.paragraphs]), `|${' --- |'.repeat(columns.length + 1)}`, ...lines].join('\n');
}

/** Words that Markdown must not take for its own signs. */
function escape(content: string): string {
  return content
    .replace(/[\\`*_[\]<>~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\s*)([-+#=]|\d+(?=[.)]))/, (_, space: string, sign: string) => space + (/\d/.test(sign) ? sign : `\\${sign}`))
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
