// The engine: one worker that analyses texts one after the other. It survives the worker's death.
//
//   const nutgraf = await load({ onProgress: ({ done, total }) => … });
//   const analysis = await nutgraf.analyze(text, { published: '2017-05-02', signal, onProgress });
//   text.slice(analysis.tokens[0].start, analysis.tokens[0].end);
import type { Analysis } from './analysis.js';
import type { StoryComparison } from './articles.js';
import { CarefulNetwork } from './careful-network.js';
import { engineAddresses } from './files.js';
import type { Correction } from './corrections.js';
import type { DataWarning, EngineFiles, GivenBlock, LoadProgress, Progress, PublishedFrom, Reader, Reply, Stage, WrittenFormat } from './messages.js';
import { NutgrafError, type AnalyzeOptions, type LoadOptions, type RecordText } from './options.js';
import { readAnalysis } from './read-analysis.js';
import type { RecordCheck } from './record.js';
import { startWorker } from './start-worker.js';
import { requestOf, type Answer, type Task } from './task.js';
import type { VersionChanges } from './versions.js';
import { WorkerConnection } from './worker-connection.js';

export { NutgrafError };
export type { Analysis, AnalyzeOptions, Correction, DataWarning, EngineFiles, GivenBlock, LoadOptions, LoadProgress, Progress, PublishedFrom, Reader, RecordCheck, RecordText, Stage, StoryComparison, VersionChanges, WrittenFormat };

/**
 * Begins to analyse texts, once all data is there. Rejects with a `NutgrafError` where the module cannot be loaded. Where only the
 * network's weights or the gazetteer cannot, the engine works without them: no tags, trees and roles, and names by rules; places
 * unlinked. `warnings` then says why, and so do the warnings "network" and "gazetteer" of every analysis.
 */
export async function load(options: LoadOptions = {}): Promise<Nutgraf> {
  const nutgraf = new Nutgraf(options);
  await nutgraf.ready();
  return nutgraf;
}

/** The same at once: what is asked meanwhile waits for its data, and drafts for the rules only. */
export function open(options: LoadOptions = {}): Nutgraf {
  const nutgraf = new Nutgraf(options);
  nutgraf.ready().catch(() => {});  // what fails is told by the first analysis
  return nutgraf;
}

/** A queue of analyses and the worker that does them. `load()` makes one. */
export class Nutgraf {
  /** Why the network's weights or the gazetteer are missing; empty where they are there. */
  warnings: DataWarning[] = [];
  private readonly queue: Task[] = [];
  private running: Task | null = null;
  private readonly worker: WorkerConnection;
  /** What the worker can do by now. */
  private stage: Stage = 'rules';
  private whenReady: { resolve: (version: string) => void; reject: (reason: unknown) => void } | null = null;
  private readonly careful = new CarefulNetwork(() => {
    this.worker.ensure();
    this.worker.send({ kind: 'careful' });
  });
  private readonly betterData = new EventTarget();
  private lastId = 0;
  private closed = false;

  constructor(private readonly options: LoadOptions) {
    const { worker, files } = engineAddresses(options.folder);
    const listener = {
      receive: (reply: Reply) => this.receive(reply),
      fail: (message: string) => this.dropWorker(workerError(message)),
      restart: () => this.running && this.worker.send(...requestOf(this.running)),
    };
    this.worker = new WorkerConnection({ worker, files: { ...files, ...options.files } }, listener, options.startWorker ?? startWorker);
  }

  /** Loads the module with its data; gives its version. */
  ready(): Promise<string> {
    return new Promise((resolve, reject) => {
      this.whenReady = { resolve, reject };
      this.worker.start();
    });
  }

  /** Analyses `text`; the spans of the result count its UTF-16 code units. Texts given meanwhile wait for their turn. */
  async analyze(text: string, options: AnalyzeOptions = {}): Promise<Analysis> {
    const reader = this.readerOf(options);
    const { onDraft, onProgress, ...quietly } = options;
    if (!onDraft) return readAnalysis((await this.ask(text, options, { draft: false })).content, this.warnings, reader);
    const swift = await this.readSwiftly(text, options);
    if (reader === 'swift') return readAnalysis(swift, this.warnings, 'swift');
    onDraft(readAnalysis(swift, this.warnings, 'swift'), 'swift');
    if (!(await this.careful.isThere(options.signal))) return readAnalysis(swift, this.warnings, reader);
    return readAnalysis((await this.ask(text, quietly, { draft: false })).content, this.warnings, reader);  // a second look: of the first the progress was told
  }

  /** What the swift reader finds, as JSON, with drafts of it while data comes. */
  private async readSwiftly(text: string, options: AnalyzeOptions): Promise<string> {
    for (;;) {
      const { content, stage } = await this.ask(text, { ...options, reader: 'swift' }, { draft: true });
      if (stage === 'whole') return content;
      const analysis = readAnalysis(content, this.warnings, 'swift');
      const better = this.whenBetter(stage, options.signal);
      options.onDraft!(analysis, stage);
      await better;
    }
  }

  /** Analyses `text` and gives what was found in another format: the same as of `analyze`, for the same options. */
  async write(text: string, format: WrittenFormat, options: AnalyzeOptions = {}): Promise<string> {
    return (await this.ask(text, options, { format, draft: false })).content;
  }

  /**
   * Holds what `text` puts between quotation marks beside records of what was said: transcripts, speeches, releases, captions (the text of
   * a .vtt or .srt as it is). Gives the verdict for each quotation with the words of both sides; the order of the records changes none.
   */
  async checkQuotations(text: string, records: readonly RecordText[], options: AnalyzeOptions = {}): Promise<RecordCheck> {
    return JSON.parse((await this.ask(text, options, { records, draft: false })).content) as RecordCheck;
  }

  /** What changed from `earlier` to `later`, two versions of one article, as facts: moved paragraphs are no change. */
  async compare(earlier: string, later: string, options: AnalyzeOptions = {}): Promise<VersionChanges> {
    return JSON.parse((await this.ask(later, options, { earlier, draft: false })).content) as VersionChanges;
  }

  /** What two articles on one story have apart: contradictions first, then who is quoted in which, then what only one of them has. */
  async compareArticles(first: string, second: string, options: AnalyzeOptions = {}): Promise<StoryComparison> {
    return JSON.parse((await this.ask(second, options, { other: first, draft: false })).content) as StoryComparison;
  }

  private async ask(text: string, options: AnalyzeOptions, how: Pick<Task, 'format' | 'records' | 'earlier' | 'other' | 'draft'>): Promise<Answer> {
    const { signal } = options;
    const reader = this.readerOf(options);
    if (reader === 'careful' && !this.closed) await this.careful.isThere(signal);
    signal?.throwIfAborted();
    if (this.closed) throw new NutgrafError('closed', 'The engine has been closed.');
    return new Promise<Answer>((resolve, reject) => {
      const task: Task = { id: ++this.lastId, text, options, ...how, reader, resolve, reject, abort: () => this.abort(task) };
      signal?.addEventListener('abort', task.abort);
      this.queue.push(task);
      this.next();
    });
  }

  private readerOf(options: AnalyzeOptions): Reader {
    return options.reader ?? this.options.reader ?? 'swift';
  }

  /** Waits until more can be done than this, or the worker is another one. */
  private whenBetter(stage: Stage, signal?: AbortSignal): Promise<void> {
    if (stage !== this.stage) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.betterData.addEventListener('come', () => resolve(), { once: true });
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
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
    try {
      this.worker.ensure();
      this.worker.send(...requestOf(task));
    } catch (error) {
      this.dropWorker(workerError((error as Error).message));  // the page forbids workers
    }
  }

  private abort(task: Task): void {
    const waiting = this.queue.indexOf(task);
    if (waiting >= 0) this.queue.splice(waiting, 1);
    task.reject(task.options.signal?.reason);
    if (task !== this.running) return;
    this.worker.send({ kind: 'cancel', id: task.id });
    this.finish();
  }

  /** The running analysis has been settled: the next one's turn. */
  private finish(): void {
    this.running?.options.signal?.removeEventListener('abort', this.running.abort);
    this.running = null;
    this.next();
  }

  private receive(reply: Reply): void {
    if (reply.kind === 'loading') return this.options.onProgress?.(reply.progress);
    if (reply.kind === 'network') return this.reach('network');
    if (reply.kind === 'ready') {
      this.warnings = reply.warnings;
      this.reach('whole');
      return this.whenReady?.resolve(reply.version);
    }
    if (reply.kind === 'careful') return this.takeCareful(reply.message);
    if (reply.kind === 'broken') return this.dropWorker(workerError(reply.message));
    const task = this.running;
    if (!task || reply.id !== task.id) return;
    if (reply.kind === 'progress') return task.options.onProgress?.(reply.progress);
    if (reply.kind === 'result') task.resolve({ content: reply.json, stage: reply.stage ?? 'whole' });
    else if (reply.kind === 'written') task.resolve({ content: reply.content, stage: 'whole' });
    else task.reject(new NutgrafError(reply.code, reply.message, reply.where));
    this.finish();
  }

  /** The careful reader's network has come, or a message says why not. */
  private takeCareful(message: string): void {
    this.warnings = this.warnings.filter(({ code }) => code !== 'careful');
    if (message) this.warnings.push({ code: 'careful', message });
    this.careful.settle(message === '');
  }

  private reach(stage: Stage): void {
    this.stage = stage;
    this.betterData.dispatchEvent(new Event('come'));
  }

  /** Ends the worker: what it was doing fails with `error`, and the next text gets a new one. */
  private dropWorker(error: NutgrafError): void {
    this.worker.stop();
    this.careful.settle(false);
    this.whenReady?.reject(error);
    this.running?.reject(error);
    this.finish();
    this.reach('rules');
  }
}

function workerError(message: string): NutgrafError {
  return new NutgrafError('worker', `The analysis stopped: ${message}.`);
}
