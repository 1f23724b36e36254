// Reads a file for the sake of its words alone, as a record of what was said or an earlier version.
import { words } from '../words/catalogue.js';
import type { ReadResult } from './article.js';
import { readSystemClipboard } from './clipboard.js';
import { decodeText } from './encoding.js';
import { readFiles } from './files.js';

/** The text of something that was read, or why there is none. */
export type ReadTexts = { name: string; text: string } | { name: string; reason: string };

const kCaptions = /\.(vtt|srt)$/i;

export async function readTextFile(file: File): Promise<ReadTexts[]> {
  return (await readFiles([file])).flatMap((result) => textsOf(result, file.name));
}

/** The same of a record: captions stay as they are, for their times count. */
export async function readRecordFile(file: File): Promise<ReadTexts[]> {
  const texts = await readTextFile(file);  // also tells what cannot be read, and why
  const isRead = texts.some((one) => 'text' in one);
  return isRead && kCaptions.test(file.name) ? [{ name: file.name, text: await decodeText(new Uint8Array(await file.arrayBuffer())) }] : texts;
}

/** What the clipboard holds, after a press of a button; `name` is what it is called, `nothing` is said where no words are in it. */
export async function readPastedTexts(name: string, nothing: string): Promise<ReadTexts[]> {
  try {
    const texts = (await readSystemClipboard()).flatMap((result) => textsOf(result, name));
    return texts.length > 0 ? texts : [{ name, reason: nothing }];
  } catch {
    return [{ name, reason: words().reading.noClipboard }];
  }
}

/** What of one thing that was read is text; of several articles in one file the whole. */
export function textsOf(result: ReadResult, name: string): ReadTexts[] {
  if (result.kind === 'failure') return [{ name: result.name || name, reason: result.reason }];
  if (result.kind === 'several') return [{ name, text: result.whole.text }];
  return result.kind === 'article' || result.kind === 'little' ? [{ name, text: result.article.text }] : [];
}
