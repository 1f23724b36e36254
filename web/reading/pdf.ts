// Reads PDF files that hold their text: pdf.js gives the words and their places, from which lines and paragraphs are put together.
import { plainArticle, tidy, type LeftOut, type ReadArticle } from './article.js';
import { orderLines, type Line, type Piece } from './pdf-lines.js';
import { mendLigatures } from './pdf-ligatures.js';
import { joinLines } from './pdf-paragraphs.js';
import { Unreadable } from './unreadable.js';

/** The file of its worker; web/build.mjs writes its name here. */
declare const kPdfWorkerFile: string;

const kMostPages = 300;
/** Running headers and footers stand in this share of the page's height, above and below. */
const kMargin = 0.12;
const kPageNumber = /^[\s\-–—|]*(page|p\.)?\s*\d{1,4}(\s*(of|\/)\s*\d{1,4})?[\s\-–—|]*$/i;
/** What browsers print above and below a page: when it was printed at one end, the address at the other. */
const kPrintedAt = /(^|\s)\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}[:.]\d\d( [AP]M)?(\s|$)/;
const kPrintedFrom = /(^|\s)(https?|file):\/\/\S+/;
const kOfMargins = [kPageNumber, kPrintedAt, kPrintedFrom];

interface Page {
  pieces: Piece[];
  lines: Line[];
  top: number;
  height: number;
}

export async function readPdf(bytes: Uint8Array, name: string): Promise<ReadArticle> {
  const pages = await readPages(bytes);
  if (pages.every(({ lines }) => lines.length === 0)) throw new Unreadable('scannedPdf');
  const running = runningTexts(pages);
  const isRunning = (page: Page, line: Line): boolean => isInMargin(page, line) && (kOfMargins.some((kind) => kind.test(tidy(line.text))) || running.has(pattern(line.text)));
  const leftOut = new Set(pages.flatMap((page) => page.lines.filter((line) => isRunning(page, line)).map(({ text }) => tidy(text))));
  const kept = pages.map((page) => page.lines.filter((line) => !isRunning(page, line)));
  const { text, title } = joinLines(kept);
  const pieces: LeftOut[] = leftOut.size > 0 ? [{ kind: 'footer', text: [...leftOut].join('\n'), position: text.length }] : [];
  return { ...plainArticle(text, name, { title }), leftOut: pieces };
}

async function readPages(bytes: Uint8Array): Promise<Page[]> {
  const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdf.GlobalWorkerOptions.workerSrc = new URL(kPdfWorkerFile, import.meta.url).href;
  const loading = pdf.getDocument({ data: bytes.slice(), disableFontFace: true, useSystemFonts: false, useWorkerFetch: false, verbosity: 0 });
  try {
    const file = await loading.promise;
    const pages: Omit<Page, 'lines'>[] = [];
    for (let number = 1; number <= Math.min(file.numPages, kMostPages); number++) pages.push(await readPage(await file.getPage(number)));
    const lines = orderLines(mendLigatures(pages.map(({ pieces }) => pieces)));
    return pages.map((page, i) => ({ ...page, lines: lines[i]! }));
  } catch (error) {
    throw error instanceof Error && error.name === 'PasswordException' ? new Unreadable('lockedPdf') : error;
  } finally {
    void loading.destroy();
  }
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof import('pdfjs-dist')['getDocument']>['promise']>['getPage']>>;

async function readPage(page: PdfPage): Promise<Omit<Page, 'lines'>> {
  const { items } = await page.getTextContent();
  const pieces: Piece[] = [];
  for (const item of items) {
    if (!('str' in item) || !item.str.trim()) continue;
    const [a = 0, b = 0, , d = 0, left = 0, base = 0] = item.transform as number[];
    if (Math.abs(b) > Math.abs(a)) continue;  // runs up or down the page
    pieces.push({ text: item.str, left, right: left + item.width, base, size: Math.abs(d) || item.height });
  }
  const [, bottom = 0, , top = 0] = page.view;
  return { pieces, top, height: top - bottom };
}

function isInMargin({ top, height }: Page, { base }: Line): boolean {
  return top - base < height * kMargin || top - base > height * (1 - kMargin);
}

/** What stands in the margin of several pages, whatever its numbers. */
function runningTexts(pages: Page[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const texts = new Set(page.lines.filter((line) => isInMargin(page, line)).map(({ text }) => pattern(text)));
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const needed = Math.max(2, pages.length / 3);
  return new Set([...counts].filter(([, count]) => count >= needed).map(([text]) => text));
}

function pattern(text: string): string {
  return tidy(text).toLowerCase().replace(/\d+/g, '0');
}
