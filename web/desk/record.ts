// What the desk does with records of what was said: it reads them, and holds the quotations of the article in hand beside them.
import type { Analysis, AnalyzeOptions, RecordText } from '../engine/engine.js';
import { sharedEngine } from '../engine/shared-engine.js';
import { readSystemClipboard } from '../reading/clipboard.js';
import { readRecordFile, textsOf, type ReadTexts } from '../reading/text-file.js';
import type { NutgrafRecord } from '../views/nutgraf-record.js';
import '../views/nutgraf-record.js';
import { words } from '../words/catalogue.js';

/** The records of each article, by its id, as long as the page is open. */
const kept = new Map<string, RecordText[]>();

let shown: { id: string; text: string; given: AnalyzeOptions } | null = null;
let running = new AbortController();
let pasted = 0;
/** What could not be read when records were brought last. */
let unread = '';

/** Makes the element bring records. */
export function wireRecords(element: NutgrafRecord): void {
  element.addEventListener('nutgraf-record-files', ({ detail }) => void read(element, async () => (await Promise.all(detail.map(readRecordFile))).flat()));
  element.addEventListener('nutgraf-record-paste', () => void read(element, readPasted));
  element.addEventListener('nutgraf-record-remove', ({ detail }) => {
    unread = '';
    kept.set(shown!.id, recordsOfShown().filter((_, nth) => nth !== detail));
    void check(element);
  });
}

/** Offers the check for an article that has quotations in marks, and does it anew where the article has records. */
export function offerRecords(element: NutgrafRecord, id: string, analysis: Analysis, text: string, given: AnalyzeOptions): void {
  const isSame = shown?.id === id && shown.text === text;
  if (shown?.id !== id) unread = '';
  shown = { id, text, given };
  element.hidden = !analysis.quotes.some(({ kind }) => kind !== 'indirect');
  if (!isSame) void check(element);
}

function recordsOfShown(): RecordText[] {
  return (shown && kept.get(shown.id)) ?? [];
}

async function readPasted(): Promise<ReadTexts[]> {
  try {
    const name = words().record.pasted(++pasted);
    const records = (await readSystemClipboard()).flatMap((result) => textsOf(result, name));
    return records.length > 0 ? records : [{ name, reason: words().record.nothingPasted }];
  } catch {
    return [{ name: words().record.paste, reason: words().reading.noClipboard }];
  }
}

/** Reads what was brought and checks; what cannot be read is named, and the rest counts. */
async function read(element: NutgrafRecord, bring: () => Promise<ReadTexts[]>): Promise<void> {
  const id = shown!.id;
  element.message = words().record.reading;
  const brought = await bring();
  const texts = brought.flatMap((one) => ('text' in one ? [one] : []));
  kept.set(id, [...(kept.get(id) ?? []), ...texts]);
  if (shown?.id !== id) return;
  unread = brought.flatMap((one) => ('reason' in one ? [words().record.unread(one.name, one.reason)] : [])).join(' ');
  await check(element);
}

/** Asks the engine; a later check ends one that is running. */
async function check(element: NutgrafRecord): Promise<void> {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const records = recordsOfShown();
  element.records = records.map(({ name }) => name);
  element.check = null;
  element.message = unread;
  if (records.length === 0) return;
  element.message = words().record.checking;
  try {
    const { text, given } = shown!;
    const found = await sharedEngine().checkQuotations(text, records, { ...given, signal });
    if (signal.aborted) return;
    element.check = found;
    element.message = unread;
  } catch (error) {
    if (!signal.aborted) element.message = words().record.failed((error as Error).message);
  }
}
