// What an article is held beside: records of what was said, and an earlier version.
import type { Analysis, AnalyzeOptions } from '../engine/engine.js';
import type { NutgrafRecord } from '../views/nutgraf-record.js';
import type { NutgrafVersions } from '../views/nutgraf-versions.js';
import { element } from './page.js';

let isWired = false;
/** The text that was analysed last. */
let latest = '';

/** Offers to check an article's quotations and to compare it. The rest of the page does not wait for it. */
export async function offerComparisons(
  id: string,
  analysis: Analysis,
  text: string,
  given: AnalyzeOptions,
): Promise<void> {
  latest = text;
  const [{ offerRecords, wireRecords }, { offerVersions, wireVersions }] = await Promise.all([import('./record.js'), import('./versions.js')]);
  if (text !== latest) return;  // another analysis came while the programs did
  const [record, versions] = [element<NutgrafRecord>('record'), element<NutgrafVersions>('versions')];
  if (!isWired) {
    wireRecords(record);
    wireVersions(versions);
  }
  isWired = true;
  offerRecords(record, id, analysis, text, given);
  offerVersions(versions, id, text, given);
}
