// The worker: holds the WebAssembly module with the network, runs one analysis at a time, and looks into its messages between stages,
// so that an analysis can be cancelled without shared memory.
import type { AnalyzeRequest, Reply, Request } from './messages.js';
import type { Job, Model, NutgrafModule } from './module.js';
import createModule from './nutgraf.mjs';
import { fetchWeights } from './weights.js';

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

/** The module with its network; where the weights are missing or broken, it does without them and says so. */
async function load(): Promise<{ module: NutgrafModule; model: Model }> {
  let warning = '';
  const onProgress = (done: number, total: number) => reply({ kind: 'loading', progress: { done, total } });
  const weights = fetchWeights(new URL('models/', import.meta.url), onProgress).catch((error: unknown) => {
    warning = describe(error);
    return new Uint8Array();
  });
  const module = await createModule();
  const model = new module.Model(await weights);
  reply({ kind: 'ready', version: module.version(), warning: warning || model.error().message });
  return { module, model };
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
  const { module, model } = await loaded;
  if (cancelled === request.id) return;
  const job = new module.Job(model, request.bytes, request.published, request.publishedFrom, request.title);
  try {
    const error = job.error();
    if (error.code) reply({ kind: 'refused', id: request.id, ...error });
    else await run(job, request.id);
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
