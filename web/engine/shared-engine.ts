// The engine that all articles of a page share.
import { open, type LoadProgress, type Nutgraf } from './engine.js';

let engine: Nutgraf | undefined;
const waiting = new Set<(progress: LoadProgress) => void>();

/**
 * The engine that all articles of a page share; `onProgress` hears of its loading until `signal` is aborted. Its files lie in
 * `folder` where the first who asks names one, else beside this module.
 */
export function sharedEngine(onProgress?: (progress: LoadProgress) => void, { signal, folder }: { signal?: AbortSignal; folder?: string } = {}): Nutgraf {
  if (onProgress) waiting.add(onProgress);
  signal?.addEventListener('abort', () => waiting.delete(onProgress!));
  engine ??= open({ ...(folder ? { folder } : {}), onProgress: (progress) => waiting.forEach((tell) => tell(progress)) });
  return engine;
}
