// What the engine and its worker say to each other. The worker runs one analysis at a time; the engine queues.
import type { Block } from './analysis.js';

/** Where a file lies, and how many bytes it has when it is unpacked. */
export interface DataFile {
  url: string;
  bytes: number;
}

/** Where the worker finds what it needs. */
export interface EngineFiles {
  /** The module's JavaScript half and its WebAssembly. */
  module: string;
  wasm: string;
  network: DataFile;
  gazetteer: DataFile;
  /** The careful reader's network, which is fetched when it is first asked for. */
  careful: DataFile;
}

/** Which network reads: the swift one, or the careful one, which is larger, slower, and better at names and sentences. */
export type Reader = 'swift' | 'careful';

/** The first thing that a worker is told. */
export interface OpenRequest {
  kind: 'open';
  files: EngineFiles;
}

/** A record as UTF-8. */
export interface RecordBytes {
  name: Uint8Array;
  bytes: Uint8Array;
}

export interface AnalyzeRequest {
  kind: 'analyze';
  id: number;
  /** The text as UTF-8. */
  bytes: Uint8Array;
  /** What is known beside the text, as JSON in UTF-8: what `parse_options` of the core reads. */
  options: Uint8Array;
  /** What to write the analysis in; JSON where left out. */
  format?: WrittenFormat;
  /** Records to check its quotations against, instead of giving the analysis. */
  records?: RecordBytes[];
  /** An earlier version, as UTF-8, to tell what changed since, instead of giving the analysis. */
  earlier?: Uint8Array;
  /** Another article on the same story, as UTF-8, to compare it with, instead of giving the analysis. */
  other?: Uint8Array;
  /** Whether to analyse with what has come so far; else the analysis waits for all data. */
  draft: boolean;
  /** Who reads; where the careful reader cannot be had, the swift one does. */
  reader: Reader;
}

/** A format, beside JSON, that the core writes: CoNLL-U, TimeML, or PLOVER as JSON Lines. */
export type WrittenFormat = 'conllu' | 'timeml' | 'plover';

/** Fetches the careful reader's network, behind everything else. */
export interface CarefulRequest {
  kind: 'careful';
}

export type Request = OpenRequest | AnalyzeRequest | CarefulRequest | { kind: 'cancel'; id: number };

/** A block of the article that is known beside its text; `start` and `end` count UTF-16 code units. */
export interface GivenBlock {
  kind: Block['kind'];
  start: number;
  end: number;
}

/** Who says when the article was published: whoever asks for the analysis, or the page around the article. */
export type PublishedFrom = 'option' | 'page';

/** What an analysis was made with: the rules alone, the network too, all but the careful reader that was asked for, or all that there is. */
export type Stage = 'rules' | 'network' | 'swift' | 'whole';

/** How much of a reader's data has come, `done` of `total` bytes: of the swift one's network and the gazetteer, or of the careful one's network. */
export interface LoadProgress {
  done: number;
  total: number;
  reader: Reader;
}

/** How far an analysis is: `done` of `total` stages have run, and `stage` runs next. */
export interface Progress {
  done: number;
  total: number;
  stage: string;
}

/** What analyses must do without, and why. */
export interface DataWarning {
  code: 'network' | 'gazetteer' | 'careful';
  message: string;
}

export type Reply =
  | { kind: 'loading'; progress: LoadProgress }
  /** The network has come, but not yet the gazetteer. */
  | { kind: 'network' }
  /** All has come, but for what the warnings name. */
  | { kind: 'ready'; version: string; warnings: DataWarning[] }
  /** The careful reader's network has come; else the message says why not. */
  | { kind: 'careful'; message: string }
  | { kind: 'progress'; id: number; progress: Progress }
  /** `stage` is "whole" where left out. */
  | { kind: 'result'; id: number; json: string; stage?: Stage }
  | { kind: 'written'; id: number; content: string }
  /** This analysis could not be done; the worker is well. */
  | { kind: 'refused'; id: number; code: string; message: string; where: string }
  /** The module failed; the worker must be replaced. */
  | { kind: 'broken'; message: string };
