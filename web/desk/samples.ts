// The articles that one can try Nutgraf with: an invented one, and real ones that are fetched when they are wanted.
import { sample as invented } from './sample.js';
import type { Source } from './articles.js';
import type { Content } from './new-article.js';

export const kSampleNames = ['invented', 'politics', 'disaster', 'court'] as const;

export type SampleName = (typeof kSampleNames)[number];

/** A file of `samples/`: the text of an article and where it comes from. */
interface SampleFile extends Source {
  text: string;
}

/** The text of a sample; null where it cannot be fetched. */
export async function loadSample(name: SampleName): Promise<Content | null> {
  if (name === 'invented') return { text: invented };
  try {
    const response = await fetch(new URL(`./samples/${name}.json`, import.meta.url));
    const { text, ...source } = (await response.json()) as SampleFile;
    return { text, source };
  } catch {
    return null;
  }
}
