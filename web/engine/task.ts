// What waits in the engine's queue.
import type { AnalyzeRequest, Reader, Stage, WrittenFormat } from './messages.js';
import type { AnalyzeOptions, RecordText } from './options.js';

export interface Answer {
  content: string;
  stage: Stage;
}

/** A text to be read, and what is wanted of it: its analysis, that in a format, or what records or an earlier version say of it. */
export interface Task {
  id: number;
  text: string;
  options: AnalyzeOptions;
  format?: WrittenFormat;
  records?: readonly RecordText[];
  earlier?: string;
  /** Another article on the same story. */
  other?: string;
  draft: boolean;
  reader: Reader;
  resolve: (answer: Answer) => void;
  reject: (reason: unknown) => void;
  abort: () => void;
}

/** What the worker is asked for a task, and what of it may be handed over. */
export function requestOf({ id, text, options, format, records, earlier, other, draft, reader }: Task): [request: AnalyzeRequest, transfer: Transferable[]] {
  const encoder = new TextEncoder();  // writes U+FFFD for a lone surrogate: as long in UTF-16, so offsets stay right
  const bytes = encoder.encode(text);
  const { published, publishedFrom, title, blocks, corrections, house } = options;
  const known = encoder.encode(JSON.stringify({ date: published || null, dateFrom: publishedFrom, title, blocks, corrections, house }));
  const recordBytes = records?.map((record) => ({ name: encoder.encode(record.name), bytes: encoder.encode(record.text) }));
  const bytesOf = (given?: string) => (given === undefined ? undefined : encoder.encode(given));
  const beside = { records: recordBytes, earlier: bytesOf(earlier), other: bytesOf(other) };
  return [{ kind: 'analyze', id, bytes, options: known, format, ...beside, draft, reader } as AnalyzeRequest, [bytes.buffer]];
}
