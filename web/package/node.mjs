// The engine for node: the same as for a browser, in a thread.
import { Worker as Thread } from 'node:worker_threads';
import * as engine from '../engine/engine.ts';

/** A thread with the face of a browser's worker. It does not keep node from ending while nothing is asked of it. */
class ThreadWorker extends EventTarget {
  #thread;
  #asked = 0;

  constructor(url) {
    super();
    this.#thread = new Thread(new URL('./node-worker.js', import.meta.url), { workerData: String(url) });
    this.#thread.unref();
    this.#thread.on('message', (data) => {
      if (kLast.includes(data.kind)) this.#count(-1);
      this.dispatchEvent(Object.assign(new Event('message'), { data }));
    });
    this.#thread.on('error', ({ message }) => this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message })));
  }

  postMessage(message, transfer) {
    if (message.kind !== 'cancel') this.#count(1);
    this.#thread.postMessage(message, transfer);
  }

  terminate() {
    void this.#thread.terminate();
  }

  #count(step) {
    this.#asked += step;
    if (this.#asked > 0) this.#thread.ref();
    else this.#thread.unref();
  }
}

/** The replies after which nothing more comes for what was asked. */
const kLast = ['ready', 'careful', 'result', 'written', 'refused', 'broken'];

const inThread = (options) => ({ startWorker: (url) => new ThreadWorker(url), ...options });

export const load = (options) => engine.load(inThread(options));
export const open = (options) => engine.open(inThread(options));
export const { Nutgraf, NutgrafError } = engine;
