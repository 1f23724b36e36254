// Threads that share the pages of a site among them.
import { Worker } from 'node:worker_threads';

/** How many pages each thread has in hand: while one is analysed, the next is read. */
const kInHand = 2;

/**
 * Gives every task to one of `count` threads and calls `done(path, outcome)` for each as it is done, in no certain order. Rejects where a
 * thread dies.
 */
export async function inThreads(tasks, count, done) {
  const waiting = [...tasks];
  const threads = Array.from({ length: Math.min(count, tasks.length) }, () => new Worker(new URL('./site-worker.js', import.meta.url)));
  const work = (thread) =>
    new Promise((resolve, reject) => {
      let inHand = 0;
      const give = () => {
        for (; inHand < kInHand && waiting.length > 0; ++inHand) thread.postMessage(waiting.shift());
        if (inHand === 0) resolve();
      };
      thread.on('message', ({ path, outcome }) => {
        --inHand;
        done(path, outcome).then(give, reject);
      });
      thread.on('error', reject);
      thread.on('exit', (code) => reject(new Error(`A thread ended by itself (${code}).`)));
      give();
    });
  try {
    await Promise.all(threads.map(work));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
