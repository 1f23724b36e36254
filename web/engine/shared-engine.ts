// The engine that all articles of a page share.
import { load, type LoadProgress, type Nutgraf } from './engine.js';

let engine: Promise<Nutgraf> | undefined;
const waiting = new Set<(progress: LoadProgress) => void>();

/**
 * The engine that all articles of a page share; `onProgress` hears of its loading. A failed load is tried again by the next
 * article.
 */
export async function sharedEngine(onProgress: (progress: LoadProgress) => void): Promise<Nutgraf> {
  waiting.add(onProgress);
  engine ??= load({ onProgress: (progress) => waiting.forEach((tell) => tell(progress)) }).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine.finally(() => waiting.delete(onProgress));
}
