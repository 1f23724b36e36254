// The brief as a Word document: headings, quotations and tables in Word's own styles, so that a writer can go on in it.
import { BorderStyle, Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { words } from '../words/catalogue.js';
import { fileName, type Article } from './article.js';
import { briefOf, bylineOf, sourceLine, type Block, type BriefRow } from './brief.js';
import { citation } from './citation.js';
import type { ExportFile } from './files.js';

const kType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const kSoft = '6B6459';
const kLine = 'C9C2B5';

export async function briefAsWord(article: Article): Promise<ExportFile> {
  const { brief, unknownTitle } = words().exporting;
  const { about } = article;
  const title = plain(about.title ?? unknownTitle);
  const lines = [bylineOf(article), sourceLine(article)].filter(Boolean).map((line) => note(line));
  const sections = briefOf(article).flatMap((section) => [
    new Paragraph({ text: section.title, heading: HeadingLevel.HEADING_1 }),
    ...section.blocks.flatMap((block) => blockParts(block, citation(about).plain)),
  ]);
  const source = about.address && /^https?:/.test(about.address) ? [link(about.address)] : [];
  const word = new Document({
    title,
    creator: 'Nutgraf',
    description: brief.madeBy,
    styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
    sections: [{ children: [new Paragraph({ text: title, heading: HeadingLevel.TITLE }), ...lines, ...source, ...sections, note(brief.madeBy)] }],
  });
  const content = new Uint8Array(await (await Packer.toBlob(word)).arrayBuffer());
  return { name: fileName(article, 'docx'), type: kType, content };
}

function blockParts(block: Block, source: string): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: plain(block.text), heading: HeadingLevel.HEADING_2 })];
    case 'paragraph':
      return [new Paragraph({ spacing: { after: 160 }, children: [new TextRun(plain(block.text))] })];
    case 'term': {
      const runs = [new TextRun({ text: `${block.term}: `, bold: true }), new TextRun(plain(block.text)), soft(place(block.paragraph))];
      return [new Paragraph({ spacing: { after: 80 }, children: runs })];
    }
    case 'quotation':
      return [
        new Paragraph({ spacing: { before: 160 }, indent: { left: 360 }, keepNext: true, children: [new TextRun(plain(`${block.text} ${source}`))] }),
        new Paragraph({ spacing: { after: 80 }, indent: { left: 360 }, children: [soft(plain(block.note) + place(block.paragraph))] }),
      ];
    case 'table':
      return [table(block.columns, block.rows), new Paragraph('')];
  }
}

function table(columns: string[], rows: BriefRow[]): Table {
  const border = { style: BorderStyle.SINGLE, size: 4, color: kLine };
  const cell = (text: string, bold: boolean): TableCell =>
    new TableCell({ margins: { left: 90, right: 90, top: 40, bottom: 40 }, children: [new Paragraph({ children: [new TextRun({ text: plain(text), bold })] })] });
  const titles = [...columns, words().exporting.brief.paragraphs].map((title) => cell(title, true));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border },
    rows: [
      new TableRow({ tableHeader: true, children: titles }),
      ...rows.map(({ cells, paragraph }) => new TableRow({ children: [...cells, String(paragraph ?? '')].map((text) => cell(text, false)) })),
    ],
  });
}

function note(text: string): Paragraph {
  return new Paragraph({ children: [soft(plain(text))] });
}

function link(address: string): Paragraph {
  return new Paragraph({ children: [new ExternalHyperlink({ link: address, children: [new TextRun({ text: address, style: 'Hyperlink' })] })] });
}

function soft(text: string): TextRun {
  return new TextRun({ text, color: kSoft, size: 19 });
}

function place(paragraph: number | null): string {
  return paragraph === null ? '' : ` (${words().exporting.brief.paragraph(paragraph)})`;
}

/** Characters that XML forbids would make a file that Word refuses. */
function plain(content: string): string {
  return content.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
