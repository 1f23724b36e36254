// Things of an analysis by their ids and places, looked up in maps that are made once for each list: what shows thousands of facts
// must not go through all of them for each.
import type { Source, Span, Token } from '../engine/analysis.js';

const kMaps = new WeakMap<readonly object[], Map<string, unknown>>();

/** The item of a list that has this id. */
export function byId<Item extends { id: string }>(list: readonly Item[], id: string | null | undefined): Item | undefined {
  if (id == null) return undefined;
  let map = kMaps.get(list) as Map<string, Item> | undefined;
  if (!map) kMaps.set(list, (map = new Map(list.map((item) => [item.id, item]))));
  return map.get(id);
}

const kSources = new WeakMap<readonly Source[], Map<string, Source>>();

/** The source that counts a quotation for its own. */
export function sourceOfQuote(sources: readonly Source[], quote: string): Source | undefined {
  let map = kSources.get(sources);
  if (!map) kSources.set(sources, (map = new Map(sources.flatMap((source) => source.quotes.map((id) => [id, source] as const)))));
  return map.get(quote);
}

/** The tokens that stand within a span whole. */
export function tokensIn(tokens: readonly Token[], { start, end }: Span): Token[] {
  const first = firstFrom(tokens, start);
  let last = first;
  while (last < tokens.length && tokens[last]!.end <= end) ++last;
  return tokens.slice(first, last);
}

/** The index of the first item that begins at an offset or after it, in a list in the order of the text. */
export function firstFrom(list: readonly Span[], start: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
