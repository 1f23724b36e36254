// What the engine can be asked for, and what it says where it fails.
import type { Analysis } from './analysis.js';
import type { Correction } from './corrections.js';
import type { HouseRulesFile } from './house.js';
import type { EngineFiles, GivenBlock, LoadProgress, Progress, PublishedFrom, Reader, Stage } from './messages.js';
import type { WorkerLike } from './start-worker.js';

export interface AnalyzeOptions {
  /** When the article was published, "YYYY-MM-DD". */
  published?: string;
  /** Who says so; "option" where left out. What the article itself says goes before "page". */
  publishedFrom?: PublishedFrom;
  /** The article's title, where it is known apart from the text. */
  title?: string;
  /** Its blocks as far as they are known, in order and without overlap, as of a page whose markup tells a caption from a paragraph. */
  blocks?: readonly GivenBlock[];
  /**
   * What a reader has put right: the text of a corrections file (JSON Lines), or its lines as objects. What became of each stands in
   * `corrections` of the analysis; a line that cannot be read or applied is named there, and the rest goes on.
   */
  corrections?: string | readonly Correction[];
  /**
   * The rules of the house to apply: true for those that ship, or a rules file as its text or as an object. What they find stands in `checks`,
   * with the kind "rule"; what is wrong in the file stands in the warnings, with the code "house".
   */
  house?: boolean | string | HouseRulesFile;
  /** Who reads; the reader that the engine was loaded with where left out. */
  reader?: Reader;
  /** Aborting it rejects the promise with the signal's reason, an `AbortError` unless you gave another. */
  signal?: AbortSignal;
  /** Is called before every stage and once at the end. */
  onProgress?: (progress: Progress) => void;
  /** Is called with what can be found already: by the rules alone and then with the network while data is on its way, and by the swift reader before the careful one. */
  onDraft?: (analysis: Analysis, stage: Stage) => void;
}

/** A record that quotations are checked against. */
export interface RecordText {
  /** What to call it: the name of its file. */
  name: string;
  text: string;
}

export interface LoadOptions {
  /** The folder of the engine's files; beside this module where left out. */
  folder?: string | URL;
  /** Single addresses that differ from those. */
  files?: Partial<EngineFiles>;
  /** Makes the worker; a module worker of the browser where left out. */
  startWorker?: (url: string, isIndirect: boolean) => WorkerLike;
  /**
   * Who reads the texts: "swift", the default, or "careful", whose network is larger and slower and better at names and sentences. `meta.reader` of an
   * analysis says who read it: where the careful reader's network cannot be fetched, the swift one does, and a warning "careful" says why.
   */
  reader?: Reader;
  /** Is called while the network's weights and the gazetteer come, and later, where it is asked for, the careful reader's network. */
  onProgress?: (progress: LoadProgress) => void;
}

/** Why an analysis failed. `code` is a stable word: "worker" where the worker died, else what the core says ("date", "too_long"). */
export class NutgrafError extends Error {
  override readonly name = 'NutgrafError';

  constructor(
    readonly code: string,
    message: string,
    readonly where = '',
  ) {
    super(message);
  }
}
