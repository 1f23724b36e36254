// The line above the article: whose text it is, where it comes from, and whether it is kept.
import { daysInWords } from '../facts/words.js';
import { words } from '../words/catalogue.js';
import type { Shelf, Source } from './articles.js';
import { button } from './page.js';
import { kSampleNames, type SampleName } from './samples.js';
import type { Session } from './session.js';

/** What stands in the line, as text and links; a sample leads to the other ones by `open`. */
export function noteOf({ sample, article }: Session, shelf: Shelf, open: (name: SampleName) => void): (string | Node)[] {
  const { desk } = words();
  const from = article.source ? sourceOf(article.source) : [];
  const others = kSampleNames.filter((name) => name !== sample).flatMap((name) => [button(desk.sampleNames[name], () => open(name)), ' ']);
  if (sample === 'invented') return [desk.isInvented, ` ${desk.otherSamples} `, ...others];
  if (sample) return [`${desk.isSample} `, ...from, ` ${desk.otherSamples} `, ...others];
  return [...(from.length > 0 ? [...from, ' '] : []), keptOf(shelf)];
}

function keptOf({ keepsNothing, trouble }: Shelf): string {
  const { desk } = words();
  if (keepsNothing) return desk.isNotKept;
  if (trouble === 'full') return desk.isTooLarge;
  return trouble === 'refused' ? desk.isRefused : desk.isKept;
}

function sourceOf({ title, publisher, date, address, licence, licenceAddress }: Source): (string | Node)[] {
  const parts = [link(title ?? address, address), publisher, date && daysInWords(date, date), link(licence, licenceAddress)].filter((part) => part !== undefined);
  return parts.flatMap((part, nth) => [...(nth > 0 ? [', '] : []), part, ...(nth === parts.length - 1 ? ['.'] : [])]);
}

/** A link, or only its words where an imported file gives something else than a web address. */
function link(label: string | undefined, address: string | undefined): HTMLAnchorElement | string | undefined {
  if (!label || !address || !/^https?:/.test(address)) return label;
  const made = document.createElement('a');
  made.href = address;
  made.textContent = label;
  made.target = '_blank';
  made.rel = 'noopener noreferrer';
  return made;
}
