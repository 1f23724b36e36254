// Reads a file as a record of what was said. Captions stay as they are, for their times count; of every other kind the text is read.
import { decodeText } from './encoding.js';
import { readFiles } from './files.js';
import type { ReadResult } from './article.js';

/** The text of a record, or why there is none. */
export type ReadRecord = { name: string; text: string } | { name: string; reason: string };

const kCaptions = /\.(vtt|srt)$/i;

export async function readRecordFile(file: File): Promise<ReadRecord[]> {
  const results = await readFiles([file]);  // also tells what cannot be read, and why
  const isRead = results.some(({ kind }) => kind !== 'failure');
  if (isRead && kCaptions.test(file.name)) return [{ name: file.name, text: await decodeText(new Uint8Array(await file.arrayBuffer())) }];
  return results.flatMap((result) => recordsOf(result, file.name));
}

/** What of one thing that was read is a record; of several articles in one file the whole. */
export function recordsOf(result: ReadResult, name: string): ReadRecord[] {
  if (result.kind === 'failure') return [{ name: result.name || name, reason: result.reason }];
  if (result.kind === 'several') return [{ name, text: result.whole.text }];
  return result.kind === 'article' || result.kind === 'little' ? [{ name, text: result.article.text }] : [];
}
