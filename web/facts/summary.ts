// The whole analysis in one line.
import type { Analysis } from '../engine/analysis.js';
import { words } from '../words/catalogue.js';
import { isNamed } from './names.js';
import { isSaid } from './quote-terms.js';

/** What was found, in a few words: "3 people · 6 quotes · 2 disputed". What there is none of is left out. */
export function summaryInWords({ entities, quotes, story }: Analysis): string {
  const { people, quotes: quotesInWords, disputed } = words().facts;
  const counts = [
    [entities.filter((entity) => isNamed(entity) && entity.type === 'PERSON' && entity.members.length === 0).length, people],
    [quotes.filter(isSaid).length, quotesInWords],
    [story.disputes.length, disputed],
  ] as const;
  return counts.flatMap(([number, inWords]) => (number > 0 ? [inWords(number)] : [])).join(' · ');
}
