// The worker: holds the WebAssembly module with its data, runs one analysis at a time, and looks into its messages between stages,
// so that an analysis can be cancelled without shared memory.
import { fetchDataFile } from './data-files.js';
import type { AnalyzeRequest, DataWarning, LoadProgress, Reply, Request } from './messages.js';
import type { Job, Model, NutgrafModule } from './module.js';
import createModule from './nutgraf.mjs';

const loaded: Promise<{ module: NutgrafModule; model: Model }> = load();
let cancelled = -1;

function reply(message: Reply): void {
  self.postMessage(message);
}

const waiting: (() => void)[] = [];
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => waiting.shift()?.();

/** Lets the messages that have come be handled; unlike a timer, this costs no milliseconds. */
function messagesHandled(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });
}

/** The module with the network and the gazetteer; where one of them is missing or broken, it does without it and says so. */
async function load(): Promise<{ module: NutgrafModule; model: Model }> {
  const warnings: DataWarning[] = [];
  const progress = new Map<string, LoadProgress>();
  const warn = (code: DataWarning['code'], message: string) => message && warnings.push({ code, message });
  const fetchFrom = (folder: string, code: DataWarning['code']) => {
    const onProgress = (done: number, total: number) => {
      progress.set(folder, { done, total });
      reply({ kind: 'loading', progress: sum([...progress.values()]) });
    };
    return fetchDataFile(new URL(folder, import.meta.url), onProgress).catch((error: unknown) => {
      warn(code, describe(error));
      return new Uint8Array();
    });
  };
  const files = Promise.all([fetchFrom('models/', 'network'), fetchFrom('gazetteer/', 'gazetteer')]);
  const module = await createModule();
  const model = new module.Model(...(await files));
  warn('network', model.networkError().message);
  warn('gazetteer', model.gazetteerError().message);
  reply({ kind: 'ready', version: module.version(), warnings });
  return { module, model };
}

function sum(parts: LoadProgress[]): LoadProgress {
  return parts.reduce((all, part) => ({ done: all.done + part.done, total: all.total + part.total }), { done: 0, total: 0 });
}

async function run(job: Job, { id, format }: AnalyzeRequest): Promise<void> {
  for (let more = true; more; more = job.step()) {
    const { done, total, next } = job.progress();
    reply({ kind: 'progress', id, progress: { done, total, stage: next } });
    await messagesHandled();
    if (cancelled === id) return;
  }
  const { done, total } = job.progress();
  reply({ kind: 'progress', id, progress: { done, total, stage: '' } });
  reply(format ? { kind: 'written', id, content: job.written(format) } : { kind: 'result', id, json: job.json() });
}

async function analyze(request: AnalyzeRequest): Promise<void> {
  const { module, model } = await loaded;
  if (cancelled === request.id) return;
  const job = new module.Job(model, request.bytes, request.options);
  try {
    const error = job.error();
    if (error.code) reply({ kind: 'refused', id: request.id, ...error });
    else await run(job, request);
  } finally {
    job.delete();
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function broken(error: unknown): void {
  reply({ kind: 'broken', message: describe(error) });
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'cancel') cancelled = data.id;
  else analyze(data).catch(broken);
});

loaded.catch(broken);
