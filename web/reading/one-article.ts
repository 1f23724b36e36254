// Whether two texts are versions of one article, or two articles. Knows words, reads no analysis.

const kRun = 5;           // words in a row; two articles on one story share few such runs beside quotations
const kOneArticle = 0.25; // the share of the shorter text's runs that versions of one article have in common

/** Whether the shorter text shares enough runs of words with the longer one to be a version of it. */
export function areVersions(one: string, other: string): boolean {
  const [few, many] = [runsOf(one), runsOf(other)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  if (few.size === 0) return true;
  let shared = 0;
  for (const run of few) if (many.has(run)) shared += 1;
  return shared / few.size >= kOneArticle;
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(kRun - 1).map((_, at) => words.slice(at, at + kRun).join(' ')));
}
