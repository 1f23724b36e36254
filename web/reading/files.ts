// Reads files of many kinds. Each kind's library comes when the first such file is opened.
import { words } from '../words/catalogue.js';
import type { ReadArticle, ReadResult } from './article.js';
import { decodeText, isWide } from './encoding.js';
import { asResult, readText } from './plain-text.js';
import { Unreadable, type Reason } from './unreadable.js';

const kLargest = 50_000_000;  // bytes

type Reader = (bytes: Uint8Array, name: string) => Promise<ReadArticle | ReadArticle[] | string>;

const kReaders: Record<string, Reader> = {
  txt: decodeText,
  html: async (bytes, name) => (await import('./page.js')).readHtml(await decodeText(bytes), { name }),
  md: async (bytes, name) => (await import('./markdown.js')).readMarkdown(await decodeText(bytes), name),
  mail: async (bytes, name) => (await import('./mail.js')).readMail(bytes, name),
  docx: async (bytes, name) => (await import('./word.js')).readWord(bytes, name),
  pdf: async (bytes, name) => (await import('./pdf.js')).readPdf(bytes, name),
  rtf: async (bytes, name) => (await import('./rich-text.js')).readRichText(bytes, name),
  subtitles: async (bytes, name) => (await import('./subtitles.js')).readSubtitles(await decodeText(bytes), name),
};

const kExtensions: Record<string, string> = {
  txt: 'txt', text: 'txt', log: 'txt', jsonl: 'txt', json: 'txt', csv: 'txt',
  html: 'html', htm: 'html', xhtml: 'html',
  md: 'md', markdown: 'md',
  eml: 'mail', mht: 'mail', mhtml: 'mail',
  docx: 'docx', docm: 'docx',
  pdf: 'pdf', rtf: 'rtf', vtt: 'subtitles', srt: 'subtitles',
};

/** What is refused by its name. */
const kRefused: Record<string, Reason> = {
  svg: 'image', mp3: 'sound', mp4: 'sound', m4a: 'sound', mov: 'sound', webm: 'sound', wav: 'sound', bmp: 'image', tif: 'image', tiff: 'image',
  xls: 'otherOffice', ppt: 'otherOffice', odt: 'otherOffice', pages: 'otherOffice', epub: 'otherOffice', msg: 'unknown',
};

/** What is refused by its first bytes. */
const kSignatures: [string, Reason][] = [
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['RIFF', 'sound'],
  ['ID3', 'sound'],
  ['OggS', 'sound'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['\xd0\xcf\x11\xe0', 'oldWord'],
];

/** Reads every file, in their order. One that cannot be read becomes a failure with its reason; the others are not touched by it. */
export async function readFiles(files: Iterable<File>): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for (const file of files) results.push(...(await readFile(file)));
  return results;
}

async function readFile(file: File): Promise<ReadResult[]> {
  const { name } = file;
  try {
    if (file.size === 0) throw new Unreadable('empty');
    if (file.size > kLargest) throw new Unreadable('tooLarge');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await kReaders[kindOf(bytes, name)]!(bytes, name);
    if (typeof read === 'string') return [readText(read, name)];
    const articles = [read].flat().filter(({ text }) => text.trim());
    if (articles.length === 0) throw new Unreadable('noText');
    return articles.map(asResult);
  } catch (error) {
    return [{ kind: 'failure', name, reason: words().reading.reasons[reasonOf(error)] }];
  }
}

function reasonOf(error: unknown): Reason {
  if (error instanceof Unreadable) return error.reason;
  const isMissing = error instanceof TypeError && /import|module|fetch/i.test(error.message);
  return isMissing ? 'library' : 'broken';
}

/** The kind of a file by its first bytes where these are plain, else by its name, else text if it looks like one. */
function kindOf(bytes: Uint8Array, name: string): string {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (head.startsWith('PK\x03\x04')) return zippedKind(bytes);
  if (Object.hasOwn(kRefused, extension)) throw new Unreadable(kRefused[extension]!);
  const signature = kSignatures.find(([start]) => head.startsWith(start));
  if (signature) throw new Unreadable(head.startsWith('RIFF') && head.includes('WEBP') ? 'image' : signature[1]);
  if (/^.{4}ftyp/s.test(head)) throw new Unreadable(/^.{8}(heic|heix|mif1|avif)/s.test(head) ? 'image' : 'sound');
  const byName = Object.hasOwn(kExtensions, extension) ? kExtensions[extension]! : 'txt';
  if (byName === 'pdf' || byName === 'docx' || byName === 'rtf') throw new Unreadable('broken');
  if (isBinary(bytes)) throw new Unreadable(byName === 'txt' && extension !== 'txt' ? 'unknown' : 'broken');
  return looksLikeMarkup(bytes) ? 'html' : byName;
}

/** A Word file is an archive that names its document; the names of other office files stand at the same place. */
function zippedKind(bytes: Uint8Array): string {
  const names = new TextDecoder('latin1').decode(bytes);
  if (names.includes('word/document')) return 'docx';
  throw new Unreadable(/xl\/workbook|ppt\/presentation|mimetypeapplication\/(vnd\.oasis|epub)/.test(names) ? 'otherOffice' : 'archive');
}

function looksLikeMarkup(bytes: Uint8Array): boolean {
  return /^\s*(<!doctype html|<html[\s>])/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 512)).replace(/[\0\xff\xfe\xef\xbb\xbf]/g, ''));
}

/** Control characters do not stand in texts; zeros only in UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  if (head.includes(0) && !isWide(bytes)) return true;
  return head.filter((byte) => byte < 9 && byte > 0).length > head.length * 0.01;
}
