// What an article is held beside: records of what was said, an earlier version or another article, and the rules of a house.
import type { Analysis, AnalyzeOptions } from '../engine/engine.js';
import type { NutgrafHouse } from '../views/nutgraf-house.js';
import type { NutgrafRecord } from '../views/nutgraf-record.js';
import type { NutgrafVersions } from '../views/nutgraf-versions.js';
import type { HouseRules } from './house-rules.js';
import { element } from './page.js';

let isWired = false;
/** The text that was analysed last. */
let latest = '';

/** Offers to check an article's quotations, to compare it, and to apply a house's rules; `changed` reads the article with other rules. The rest of the page does not wait for it. */
export async function offerComparisons(
  id: string,
  analysis: Analysis,
  text: string,
  given: AnalyzeOptions,
  house: { rules: HouseRules; changed: () => void },
): Promise<void> {
  latest = text;
  const [{ offerRecords, wireRecords }, { offerVersions, wireVersions }, { offerHouse, wireHouse }] = await Promise.all([
    import('./record.js'),
    import('./versions.js'),
    import('./house.js'),
  ]);
  if (text !== latest) return;  // another analysis came while the programs did
  const [record, versions, houseRules] = [element<NutgrafRecord>('record'), element<NutgrafVersions>('versions'), element<NutgrafHouse>('house')];
  if (!isWired) {
    wireRecords(record);
    wireVersions(versions);
    wireHouse(houseRules, house.rules, house.changed);
  }
  isWired = true;
  offerRecords(record, id, analysis, text, given);
  offerVersions(versions, id, text, given);
  offerHouse(houseRules, house.rules, analysis);
}
