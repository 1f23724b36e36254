// The line above the article: whose text it is, where it comes from, and whether it is kept.
import { daysInWords } from '../facts/words.js';
import { words } from '../words/catalogue.js';
import type { Shelf, Source } from './articles.js';
import type { Session } from './session.js';

/** What stands in the line, as text and links. */
export function noteOf({ sample, article }: Session, shelf: Shelf): (string | Node)[] {
  const { desk } = words();
  if (sample === 'invented') return [desk.isInvented];
  const from = article.source ? sourceOf(article.source) : [];
  if (sample) return [`${desk.isSample} `, ...from];
  return [...(from.length > 0 ? [...from, ' '] : []), keptOf(shelf)];
}

function keptOf({ keepsNothing, trouble }: Shelf): string {
  const { desk } = words();
  if (keepsNothing) return desk.isNotKept;
  if (trouble === 'full') return desk.isTooLarge;
  return trouble === 'refused' ? desk.isRefused : desk.isKept;
}

function sourceOf({ title, publisher, date, address, licence, licenceAddress }: Source): (string | Node)[] {
  return [link(title, address), `, ${publisher}, ${daysInWords(date, date)}, `, link(licence, licenceAddress), '.'];
}

/** A link, or only its words where an imported file gives something else than a web address. */
function link(label: string, address: string): HTMLAnchorElement | string {
  if (!/^https?:/.test(address)) return label;
  const made = document.createElement('a');
  made.href = address;
  made.textContent = label;
  made.target = '_blank';
  made.rel = 'noopener noreferrer';
  return made;
}
