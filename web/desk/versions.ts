// What the desk does with an earlier version of the article in hand, or with another article on its story: it reads it, and asks the engine what
// changed, or what the two have apart.
import type { AnalyzeOptions, RecordText } from '../engine/engine.js';
import { sharedEngine } from '../engine/shared-engine.js';
import { areVersions } from '../reading/one-article.js';
import { readPastedTexts, readTextFile, type ReadTexts } from '../reading/text-file.js';
import type { NutgrafVersions } from '../views/nutgraf-versions.js';
import '../views/nutgraf-versions.js';
import { words } from '../words/catalogue.js';

/** The earlier version of each article, by its id, as long as the page is open. */
const kept = new Map<string, RecordText>();

let shown: { id: string; text: string; given: AnalyzeOptions } | null = null;
let running = new AbortController();

/** Makes the element bring an earlier version. */
export function wireVersions(element: NutgrafVersions): void {
  element.addEventListener('nutgraf-version-files', ({ detail: [file] }) => void read(element, () => (file ? readTextFile(file) : Promise.resolve([]))));
  element.addEventListener('nutgraf-version-paste', () => void read(element, () => readPastedTexts(words().versions.pasted, words().versions.nothingPasted)));
  element.addEventListener('nutgraf-version-remove', () => {
    kept.delete(shown!.id);
    void compare(element);
  });
}

/** Offers the comparison for an article, and does it anew where it has an earlier version. */
export function offerVersions(element: NutgrafVersions, id: string, text: string, given: AnalyzeOptions): void {
  const isSame = shown?.id === id && shown.text === text;
  shown = { id, text, given };
  element.hidden = text.trim() === '';
  if (!isSame) void compare(element);
}

async function read(element: NutgrafVersions, bring: () => Promise<ReadTexts[]>): Promise<void> {
  const id = shown!.id;
  element.message = words().versions.reading;
  const [brought] = await bring();
  if (shown?.id !== id) return;
  if (brought && 'text' in brought) {
    kept.set(id, brought);
    return compare(element);
  }
  element.message = brought ? words().versions.unread(brought.name, brought.reason) : '';
}

/** Asks the engine; a later comparison ends one that is running. */
async function compare(element: NutgrafVersions): Promise<void> {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const earlier = shown ? kept.get(shown.id) : undefined;
  element.earlier = earlier?.name ?? null;
  element.found = null;
  element.story = null;
  element.message = earlier ? words().versions.comparing : '';
  if (!earlier) return;
  try {
    const [engine, { text }] = [sharedEngine(), shown!];
    const isVersion = areVersions(earlier.text, text);
    const found = isVersion ? await engine.compare(earlier.text, text, { signal }) : null;
    const story = isVersion ? null : await engine.compareArticles(earlier.text, text, { signal });
    if (signal.aborted) return;
    [element.found, element.story] = [found, story];
    element.message = '';
  } catch (error) {
    if (!signal.aborted) element.message = words().versions.failed((error as Error).message);
  }
}
