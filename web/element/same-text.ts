// Whether a text is another one, or the same with a few words changed.

/** What part of the longer text both begin and end with at least, where one is an edit of the other. */
const kShared = 0.8;

/** Whether `after` is `before` with a change in one place that leaves most of it. */
export function isEdit(before: string, after: string): boolean {
  const most = Math.min(before.length, after.length);
  let begin = 0;
  while (begin < most && before[begin] === after[begin]) begin++;
  let end = 0;
  while (end < most - begin && before.at(-1 - end) === after.at(-1 - end)) end++;
  return most > 0 && begin + end >= kShared * Math.max(before.length, after.length);
}
