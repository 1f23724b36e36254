// What is told of a run over a site.

const count = (number, one, many = `${one}s`) => `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** How many pages, what was found, and what was written. */
export function summaryOf(found, { pages, changedPages, pagesFolder, isDry, isRemoved }) {
  const changed = count(found.filter(({ isChanged }) => isChanged).length, 'page');
  if (isRemoved) return [isDry ? `Facts would be taken out of ${changed}, and ${count(changedPages, 'file')} of ${pagesFolder} removed` : `Facts were taken out of ${changed}, and ${count(changedPages, 'file')} of ${pagesFolder} removed`];
  const articles = found.filter(({ kind }) => kind === 'article');
  const sum = (kind) => articles.reduce((total, { facts }) => total + facts[kind].length, 0);
  return [
    `${count(found.length, 'page')}, of them ${count(articles.length, 'article')}`,
    ...othersOf(found),
    `found: ${sum('people')} people, ${sum('bodies')} organisations, ${sum('places')} places and ${sum('quotations')} quotations, counted for each article`,
    `${isDry ? 'would write' : 'wrote'}: linked data in ${changed}, and ${changedPages} of ${count(pages.size, 'file')} in ${pagesFolder}`,
  ];
}

/** Of every page that is no article, why. */
export function reasonsOf(found) {
  return found.filter(({ kind }) => kind === 'other').map(({ path, reason }) => `${path}: ${sentence(reason)}`);
}

function othersOf(found) {
  const reasons = new Map();
  for (const { kind, reason } of found) if (kind === 'other') reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return [...reasons].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([reason, times]) => `  ${count(times, 'page')} left out: ${sentence(reason)}`);
}

function sentence(reason) {
  return reason.replace(/\.$/, '');
}
