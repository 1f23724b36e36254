// What waits in the engine's queue.
import type { Reader, Stage, WrittenFormat } from './messages.js';
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
