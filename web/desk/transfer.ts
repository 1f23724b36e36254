// The list of articles as one JSON file: written to carry it away, read to bring it back.
import type { LeftOut, ReadBlock } from '../reading/reading.js';
import type { Article, Source } from './articles.js';
import { isLine, kNothing, type Corrected } from './correction-steps.js';

/** Stands in the file, so that another JSON file is not taken for a list of articles. */
const kFormat = 'nutgraf-articles/1';

const kSourceFields = ['title', 'byline', 'publisher', 'date', 'address', 'licence', 'licenceAddress'] as const;

export function writeArticles(articles: Article[]): string {
  return JSON.stringify({ format: kFormat, articles }, null, 1);
}

/** The articles of a file; null where it is something else or a part of it is broken. */
export function readArticles(json: string): Article[] | null {
  try {
    const { format, articles } = JSON.parse(json) as { format?: unknown; articles?: unknown };
    if (format !== kFormat || !Array.isArray(articles)) return null;
    return articles.map(readArticle);
  } catch {
    return null;
  }
}

/** Throws where a field is missing or of another type. Fields that are not known are left out. */
function readArticle(value: Record<string, unknown>): Article {
  const { id, title, isRenamed, text, published, opened, source, blocks, leftOut, corrected } = value;
  const isRight = [id, title, text, published].every((field) => typeof field === 'string') && typeof opened === 'number' && Number.isFinite(opened);
  if (!isRight || !id) throw new Error('not an article');
  return {
    ...({ id, title, isRenamed: isRenamed === true, text, published, opened } as Article),
    ...(source ? { source: readSource(source as Record<string, unknown>) } : {}),
    ...(arePlaced(blocks, 'start', 'end') && { blocks: blocks as ReadBlock[] }),
    ...(arePlaced(leftOut, 'position') && { leftOut: leftOut as LeftOut[] }),
    ...readCorrected(corrected),
  };
}

function readSource(value: Record<string, unknown>): Source {
  return Object.fromEntries(kSourceFields.flatMap((field) => (typeof value[field] === 'string' ? [[field, value[field]]] : [])));
}

/** The lines of an article, without the steps that led to them: what was undone elsewhere is not done again here. */
function readCorrected(value: unknown): Pick<Article, 'corrected'> {
  const lines = (value as Corrected | undefined)?.lines;
  return Array.isArray(lines) && lines.length > 0 && lines.every(isLine) ? { corrected: { ...kNothing, lines } } : {};
}

/** Whether a value lists pieces of a text that have a kind and these places. */
function arePlaced(value: unknown, ...places: string[]): boolean {
  const isPiece = (piece: Record<string, unknown>): boolean => typeof piece['kind'] === 'string' && places.every((place) => Number.isInteger(piece[place]));
  return Array.isArray(value) && value.every((piece) => typeof piece === 'object' && piece !== null && isPiece(piece as Record<string, unknown>));
}

/** Which of the articles that come are new beside those that are here: the same text by the same name with the same corrections is known, another text by a known name is new. */
export function newAmong(coming: Article[], here: Article[], newId: () => string): Article[] {
  const known = new Map(here.map((article) => [article.id, article]));
  return coming
    .filter((article) => !isSame(article, known.get(article.id)))
    .map((article) => (known.has(article.id) ? { ...article, id: newId() } : article));
}

function isSame(one: Article, other: Article | undefined): boolean {
  const linesOf = ({ corrected }: Article): string => JSON.stringify(corrected?.lines ?? []);
  return other !== undefined && one.text === other.text && one.title === other.title && linesOf(one) === linesOf(other);
}
