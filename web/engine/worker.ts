// The worker: holds the WebAssembly module, runs one analysis at a time, and looks into its messages between stages,
// so that an analysis can be cancelled without shared memory.
import type { AnalyzeRequest, Reply, Request } from './messages.js';
import type { Job, NutgrafModule } from './module.js';
import createModule from './nutgraf.mjs';

const module: Promise<NutgrafModule> = createModule();
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

async function run(job: Job, id: number): Promise<void> {
  for (let more = true; more; more = job.step()) {
    const { done, total, next } = job.progress();
    reply({ kind: 'progress', id, progress: { done, total, stage: next } });
    await messagesHandled();
    if (cancelled === id) return;
  }
  const { done, total } = job.progress();
  reply({ kind: 'progress', id, progress: { done, total, stage: '' } });
  reply({ kind: 'result', id, json: job.json() });
}

async function analyze(request: AnalyzeRequest): Promise<void> {
  const { Job } = await module;
  if (cancelled === request.id) return;
  const job = new Job(request.bytes, request.published, request.publishedFrom, request.title);
  try {
    const error = job.error();
    if (error.code) reply({ kind: 'refused', id: request.id, ...error });
    else await run(job, request.id);
  } finally {
    job.delete();
  }
}

function broken(error: unknown): void {
  reply({ kind: 'broken', message: error instanceof Error ? error.message : String(error) });
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'cancel') cancelled = data.id;
  else analyze(data).catch(broken);
});

module.then((loaded) => reply({ kind: 'ready', version: loaded.version() }), broken);
