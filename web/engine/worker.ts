// The worker: holds the WebAssembly module with its data, runs one analysis at a time, and looks into its messages between stages,
// so that an analysis can be cancelled without shared memory.
import type { AnalyzeRequest, Reply, Request } from './messages.js';
import { describe, Models } from './models.js';
import type { Job, Model } from './module.js';

let models: Models;
/** All requests up to this one are no longer wanted. */
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

async function analyze(request: AnalyzeRequest): Promise<void> {
  await (request.draft ? models.opened : models.whole);
  if (cancelled >= request.id) return;
  const swift = models.take();
  const model = request.reader === 'careful' ? (models.careful ?? swift) : swift;
  const { stage, module } = models;
  const job = new module.Job(model, request.bytes, request.options);
  try {
    const error = job.error();
    if (error.code) return reply({ kind: 'refused', id: request.id, ...error });
    if (!(await run(job, request.id, stage === 'whole'))) return;
    if (request.records) await check(job, model, request);
    else if (request.earlier) await compare(model, request, request.earlier, (before) => job.changesSince(before));
    else if (request.other) await compare(model, request, request.other, (other) => job.beside(other));
    else if (request.format) reply({ kind: 'written', id: request.id, content: job.written(request.format) });
    else reply({ kind: 'result', id: request.id, json: job.json(), stage });
  } finally {
    job.delete();
  }
}

/** Reads the records one after the other, then holds the quotations of the job beside them. */
async function check(job: Job, model: Model, { id, records: given = [] }: AnalyzeRequest): Promise<void> {
  const records = new models.module.Records();
  try {
    for (const { name, bytes } of given) {
      const error = records.add(model, name, bytes);
      if (error.code) return reply({ kind: 'refused', id, ...error });
      await messagesHandled();
      if (cancelled >= id) return;
    }
    reply({ kind: 'written', id, content: job.checked(records) });
  } finally {
    records.delete();
  }
}

/** Reads the other text too, with the same options, then gives what `tell` makes of its job. */
async function compare(model: Model, { id, options }: AnalyzeRequest, bytes: Uint8Array, tell: (other: Job) => string): Promise<void> {
  const other = new models.module.Job(model, bytes, options);
  try {
    const error = other.error();
    if (error.code) return reply({ kind: 'refused', id, ...error });
    if (await run(other, id, false)) reply({ kind: 'written', id, content: tell(other) });
  } finally {
    other.delete();
  }
}

/** Runs a job to its end; false where it was cancelled. Of a draft no progress is told: another run follows. */
async function run(job: Job, id: number, tells: boolean): Promise<boolean> {
  for (let more = true; more; more = job.step()) {
    tellProgress(job, id, tells);
    await messagesHandled();
    if (cancelled >= id) return false;
  }
  tellProgress(job, id, tells);
  return true;
}

function tellProgress(job: Job, id: number, tells: boolean): void {
  if (!tells) return;
  const { done, total, next } = job.progress();
  reply({ kind: 'progress', id, progress: { done, total, stage: next } });
}

function broken(error: unknown): void {
  reply({ kind: 'broken', message: describe(error) });
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'cancel') cancelled = data.id;
  else if (data.kind === 'careful') void models.fetchCareful().then((message) => reply({ kind: 'careful', message }), broken);
  else if (data.kind === 'analyze') analyze(data).catch(broken);
  else {
    models = new Models(data.files, reply);
    models.whole.catch(broken);
  }
});
