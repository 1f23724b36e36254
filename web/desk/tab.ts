// What belongs to one tab: its steps, which outlive a reload, and its claim on the article that it shows.
import type { Article } from './articles.js';

/** What the desk showed at some time: an article, a sample, or nothing. */
export type Step = { article: string } | { sample: string } | { empty: true };

/** The steps of a tab and the one that it is at. */
export interface Steps {
  steps: Step[];
  at: number;
}

const kSteps = 'nutgraf-steps';
const kUnsaved = 'nutgraf-unsaved';
const kOldText = 'nutgraf';

/** How long a reloaded page waits for the page before it to let go of its article: Firefox lets go late on a busy machine. */
const kPatience = 2000;  // milliseconds

export function recallSteps(): Steps | null {
  return readJson<Steps>(sessionStorageOrNull(), kSteps);
}

export function keepSteps(steps: Steps | null): void {
  writeJson(sessionStorageOrNull(), kSteps, steps);
}

/** What the page before could not write in time; it is told once. */
export function takeUnsaved(): Article | null {
  const unsaved = readJson<Article>(sessionStorageOrNull(), kUnsaved);
  writeJson(sessionStorageOrNull(), kUnsaved, null);
  return unsaved;
}

export function keepUnsaved(article: Article): void {
  writeJson(sessionStorageOrNull(), kUnsaved, article);
}

/** The one text that versions before the list of articles kept; null where there is none. */
export function readOldText(): { text: string; published: string } | null {
  const old = readJson<{ text?: unknown; published?: unknown }>(localStorageOrNull(), kOldText);
  return old && typeof old.text === 'string' && old.text.trim() ? { text: old.text, published: String(old.published ?? '') } : null;
}

export function dropOldText(): void {
  writeJson(localStorageOrNull(), kOldText, null);
}

/** The claim of a tab on one article at a time, so that no two tabs write the same. */
export class Claim {
  private id = '';
  private release: () => void = () => {};

  /** Claims an article in place of the one before; false where another tab has it. */
  async take(id: string, { patient = false } = {}): Promise<boolean> {
    if (id === this.id) return true;
    if (!('locks' in navigator)) return true;
    const granted = await this.request(id, patient);
    return granted;
  }

  private request(id: string, patient: boolean): Promise<boolean> {
    return new Promise((resolve) => {
      const options = patient ? { signal: AbortSignal.timeout(kPatience) } : { ifAvailable: true };
      const held = navigator.locks.request(`nutgraf-article-${id}`, options, (lock) => {
        if (!lock) return resolve(false);
        this.release();
        this.id = id;
        resolve(true);
        return new Promise<void>((release) => (this.release = release));
      });
      held.catch(() => resolve(false));
    });
  }

  /** Lets go of the article, so that another tab may have it. */
  drop(): void {
    this.release();
    this.id = '';
  }
}

function sessionStorageOrNull(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

function localStorageOrNull(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

function readJson<Value>(storage: Storage | null, key: string): Value | null {
  try {
    return JSON.parse(storage?.getItem(key) ?? 'null') as Value | null;
  } catch {
    return null;
  }
}

/** Null removes the value. Where there is no room, the value before is removed: it would be wrong by now. */
function writeJson(storage: Storage | null, key: string, value: unknown): void {
  try {
    storage?.removeItem(key);
    if (value !== null) storage?.setItem(key, JSON.stringify(value));
  } catch {
    // Without it the tab begins anew after a reload; the articles lie in IndexedDB.
  }
}
