// What the desk does with web/export: it offers what can be carried away, and opens a text that a link holds.
import type { Analysis } from '../engine/analysis.js';
import type { AnalyzeOptions } from '../engine/engine.js';
import type { About } from '../facts/about.js';
import type { NutgrafCarry } from '../export/nutgraf-carry.js';
import type { Article } from './articles.js';
import { element } from './page.js';
import type { Session } from './session.js';

/** What the reader's article says of where it comes from. */
export function aboutOf({ source, published }: Article): Partial<About> {
  return { title: source?.title || null, publisher: source?.publisher || null, published: published || source?.date || null, address: source?.address || null };
}

/** Offers an article as files, as a link and on paper; the rest of the page does not wait for it. */
export async function offerFiles(analysis: Analysis, text: string, about: Partial<About>, given: AnalyzeOptions): Promise<void> {
  const { articleOf } = await import('../export/nutgraf-carry.js');
  element<NutgrafCarry>('carry').article = text.trim() ? articleOf(analysis, text, about, given) : null;
}

/** Opens the text that the page's address holds, and takes it out of the address; `tell` is told where it cannot be read. */
export async function openShared(session: Session, tell: (message: string) => void): Promise<void> {
  if (!location.hash.startsWith('#text=')) return;
  const { hash } = location;
  history.replaceState(history.state, '', location.pathname + location.search);
  const { ShareError, sharedText } = await import('../export/carrying.js');
  try {
    const { text, about } = (await sharedText(hash))!;
    const { title, publisher, published, address } = about;
    const source = address || publisher ? { title: title ?? '', publisher: publisher ?? '', date: published ?? '', address: address ?? '', licence: '', licenceAddress: '' } : undefined;
    await session.replace({ text, published: published ?? '', source });
  } catch (error) {
    if (!(error instanceof ShareError)) throw error;
    tell(error.message);
  }
}
