// The engine that all articles of a page share, also where two scripts of the page hold this module.
import { open, type LoadProgress, type Nutgraf } from './engine.js';

/** The files of the worker, named by its content, so that scripts of two versions do not share it; web/build.mjs writes it here. */
declare const kWorkerFile: string;

interface Shared {
  engine: Nutgraf;
  waiting: Set<(progress: LoadProgress) => void>;
}

/**
 * The engine that all articles of a page share; `onProgress` hears of its loading until `signal` is aborted. Its files lie in
 * `folder` where the first who asks names one, else beside this module.
 */
export function sharedEngine(onProgress?: (progress: LoadProgress) => void, { signal, folder }: { signal?: AbortSignal; folder?: string } = {}): Nutgraf {
  const shared = globalThis as { [place: symbol]: Shared | undefined };
  const { engine, waiting } = (shared[Symbol.for(`nutgraf ${kWorkerFile}`)] ??= begin(folder));
  if (onProgress) waiting.add(onProgress);
  signal?.addEventListener('abort', () => waiting.delete(onProgress!));
  return engine;
}

function begin(folder?: string): Shared {
  const waiting: Shared['waiting'] = new Set();
  return { engine: open({ ...(folder ? { folder } : {}), onProgress: (progress) => waiting.forEach((tell) => tell(progress)) }), waiting };
}
