// Gives node the two things of a browser that the engine asks for: `Worker`, and in it `fetch` of files.
// Importing this module installs `Worker`; a thread that loads it becomes such a worker.
import { readFile } from 'node:fs/promises';
import { isMainThread, parentPort, Worker as Thread, workerData } from 'node:worker_threads';

class ThreadWorker extends EventTarget {
  #thread;

  constructor(url) {
    super();
    this.#thread = new Thread(new URL(import.meta.url), { workerData: String(url) });
    this.#thread.on('message', (data) => this.dispatchEvent(new MessageEvent('message', { data })));
    this.#thread.on('error', ({ message }) => this.dispatchEvent(Object.assign(new Event('error'), { message })));
  }

  postMessage(message, transfer) {
    this.#thread.postMessage(message, transfer);
  }

  terminate() {
    void this.#thread.terminate();
  }
}

if (isMainThread) {
  globalThis.Worker = ThreadWorker;
} else {
  globalThis.self = globalThis;
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  globalThis.addEventListener = (type, listener) => parentPort.on(type, (data) => listener({ data }));
  globalThis.fetch = async (url) => new Response(await readFile(new URL(url)), { headers: { 'Content-Type': 'application/wasm' } });
  await import(workerData);
}
