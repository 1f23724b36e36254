// The engine: one worker that analyses texts one after the other. It survives the worker's death.
//
//   const nutgraf = await load({ onProgress: ({ done, total }) => … });
//   const analysis = await nutgraf.analyze(text, { published: '2017-05-02', signal, onProgress });
//   text.slice(analysis.tokens[0].start, analysis.tokens[0].end);
import type { Analysis } from './analysis.js';
import type { DataWarning, GivenBlock, LoadProgress, Progress, PublishedFrom, Reply, Request, WrittenFormat } from './messages.js';

export type { Analysis, DataWarning, GivenBlock, LoadProgress, Progress, PublishedFrom, WrittenFormat };

export interface AnalyzeOptions {
  /** When the article was published, "YYYY-MM-DD". */
  published?: string;
  /** Who says so; "option" where left out. What the article itself says goes before "page". */
  publishedFrom?: PublishedFrom;
  /** The article's title, where it is known apart from the text. */
  title?: string;
  /** Its blocks as far as they are known, in order and without overlap, as of a page whose markup tells a caption from a paragraph. */
  blocks?: readonly GivenBlock[];
  /** Aborting it rejects the promise with the signal's reason, an `AbortError` unless you gave another. */
  signal?: AbortSignal;
  /** Is called before every stage and once at the end. */
  onProgress?: (progress: Progress) => void;
}

export interface LoadOptions {
  /** Where the worker lies; beside this module where left out. */
  workerUrl?: string | URL;
  /** Is called while the network's weights and the gazetteer come. */
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

interface Task {
  id: number;
  text: string;
  options: AnalyzeOptions;
  format?: WrittenFormat;
  resolve: (content: string) => void;
  reject: (reason: unknown) => void;
  abort: () => void;
}

/**
 * Begins to analyse texts. Rejects with a `NutgrafError` where the module cannot be loaded. Where only the network's weights or
 * the gazetteer cannot, the engine works without them: no tags, trees and roles, and names by rules; places unlinked. `warnings`
 * then says why, and so do the warnings "network" and "gazetteer" of every analysis.
 */
export async function load(options: LoadOptions = {}): Promise<Nutgraf> {
  const nutgraf = new Nutgraf(options.workerUrl ?? new URL('./worker.js', import.meta.url), options.onProgress);
  await nutgraf.ready();
  return nutgraf;
}

/** A queue of analyses and the worker that does them. `load()` makes one. */
export class Nutgraf {
  /** Why the network's weights or the gazetteer are missing; empty where they are there. */
  warnings: DataWarning[] = [];
  private readonly queue: Task[] = [];
  private running: Task | null = null;
  private worker: Worker | null = null;
  private whenReady: { resolve: (version: string) => void; reject: (reason: unknown) => void } | null = null;
  private lastId = 0;
  private closed = false;

  constructor(
    private readonly workerUrl: string | URL,
    private readonly onLoading?: (progress: LoadProgress) => void,
  ) {}

  /** Loads the module with its data; gives its version. */
  ready(): Promise<string> {
    return new Promise((resolve, reject) => {
      this.whenReady = { resolve, reject };
      this.worker = this.startWorker();
    });
  }

  /** Analyses `text`; the spans of the result count its UTF-16 code units. Texts given meanwhile wait for their turn. */
  async analyze(text: string, options: AnalyzeOptions = {}): Promise<Analysis> {
    return this.read(await this.ask(text, options));
  }

  /** Analyses `text` and gives what was found in another format: the same as of `analyze`, for the same options. */
  write(text: string, format: WrittenFormat, options: AnalyzeOptions = {}): Promise<string> {
    return this.ask(text, options, format);
  }

  private ask(text: string, options: AnalyzeOptions, format?: WrittenFormat): Promise<string> {
    const { signal } = options;
    if (signal?.aborted) return Promise.reject(signal.reason);
    if (this.closed) return Promise.reject(new NutgrafError('closed', 'The engine has been closed.'));
    return new Promise<string>((resolve, reject) => {
      const task: Task = { id: ++this.lastId, text, options, format, resolve, reject, abort: () => this.abort(task) };
      signal?.addEventListener('abort', task.abort);
      this.queue.push(task);
      this.next();
    });
  }

  /** Ends the worker; what still waits is rejected with the code "closed". */
  close(): void {
    this.closed = true;
    const error = new NutgrafError('closed', 'The engine has been closed.');
    for (const task of this.queue.splice(0)) task.reject(error);
    this.dropWorker(error);
  }

  private next(): void {
    if (this.running) return;
    const task = this.queue.shift();
    if (!task) return;
    this.running = task;
    this.worker ??= this.startWorker();
    const encoder = new TextEncoder();  // writes U+FFFD for a lone surrogate: as long in UTF-16, so offsets stay right
    const bytes = encoder.encode(task.text);
    const { published, publishedFrom, title, blocks } = task.options;
    const options = encoder.encode(JSON.stringify({ date: published || null, dateFrom: publishedFrom, title, blocks }));
    const { id, format } = task;
    this.send({ kind: 'analyze', id, bytes, options, format }, [bytes.buffer]);
  }

  private abort(task: Task): void {
    const waiting = this.queue.indexOf(task);
    if (waiting >= 0) this.queue.splice(waiting, 1);
    task.reject(task.options.signal?.reason);
    if (task !== this.running) return;
    this.send({ kind: 'cancel', id: task.id });
    this.finish();
  }

  /** The running analysis has been settled: the next one's turn. */
  private finish(): void {
    this.running?.options.signal?.removeEventListener('abort', this.running.abort);
    this.running = null;
    this.next();
  }

  private send(request: Request, transfer: Transferable[] = []): void {
    this.worker?.postMessage(request, transfer);
  }

  private startWorker(): Worker {
    const worker = new Worker(this.workerUrl, { type: 'module', name: 'nutgraf' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (worker === this.worker) this.receive(data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      if (worker === this.worker) this.dropWorker(workerError(event.message || 'its program could not be loaded'));
    });
    return worker;
  }

  private receive(reply: Reply): void {
    if (reply.kind === 'loading') return this.onLoading?.(reply.progress);
    if (reply.kind === 'ready') {
      this.warnings = reply.warnings;
      return this.whenReady?.resolve(reply.version);
    }
    if (reply.kind === 'broken') return this.dropWorker(workerError(reply.message));
    const task = this.running;
    if (!task || reply.id !== task.id) return;
    if (reply.kind === 'progress') return task.options.onProgress?.(reply.progress);
    if (reply.kind === 'result') task.resolve(reply.json);
    else if (reply.kind === 'written') task.resolve(reply.content);
    else task.reject(new NutgrafError(reply.code, reply.message, reply.where));
    this.finish();
  }

  private read(json: string): Analysis {
    const analysis = JSON.parse(json) as Analysis;
    analysis.document.warnings.push(...this.warnings.map(({ code, message }) => ({ code, message: `The ${code} is missing: ${message}` })));
    return analysis;
  }

  /** Ends the worker: what it was doing fails with `error`, and the next text gets a new one. */
  private dropWorker(error: NutgrafError): void {
    this.worker?.terminate();
    this.worker = null;
    this.whenReady?.reject(error);
    this.running?.reject(error);
    this.finish();
  }
}

function workerError(message: string): NutgrafError {
  return new NutgrafError('worker', `The analysis stopped: ${message}.`);
}
