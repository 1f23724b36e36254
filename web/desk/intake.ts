// What comes to the desk from files, the clipboard, the drop target and other apps, and what is said where it cannot be taken.
import { acceptShared, readClipboard, wireInput, type ReadArticle, type ReadResult } from '../reading/reading.js';
import { words } from '../words/catalogue.js';
import type { Content } from './new-article.js';
import type { Notice } from './notice.js';
import { element } from './page.js';
import type { Session } from './session.js';

/** What the desk does beside the articles that come. */
export interface Desk {
  session: Session;
  notice: Notice;
  /** Leads to the text box, where the page may not read the clipboard by itself. */
  showBox: () => void;
  /** Says that files are being read, or no longer. */
  showReading: (isReading: boolean) => void;
}

/** Makes the Open and Paste buttons, drops, pastes and other apps bring articles to the desk, first of all what came `early`. */
export function acceptArticles(desk: Desk, early: DataTransfer[]): void {
  const box = element<HTMLTextAreaElement>('text');
  const take = (results: ReadResult[]): Promise<void> => takeResults(results, desk);
  wireInput({
    open: [element('open')],
    paste: [element('paste')],
    take,
    hover: (isOver) => (element('drop-target').hidden = !isOver),
    reading: (isReading, how) => {
      desk.showReading(isReading);
      if (!isReading) desk.session.settle();
      else if (how === 'paste' && document.activeElement === box) awaitPaste(box, desk.session);
    },
    refuse: (message) => {
      desk.showBox();
      desk.notice.say(message);
    },
  });
  acceptShared((results) => void take(results));
  for (const data of early) void readClipboard(data).then(take);
}

/** Leaves the caret where it stands after a paste, so that one types behind what comes. */
function awaitPaste(box: HTMLTextAreaElement, session: Session): void {
  const { value } = box;
  box.setSelectionRange(value.length, value.length);
  session.awaitText(value);
}

/** Each article that came is one of the reader's; what could not be read is named. Where nothing was read, nothing changes. */
async function takeResults(results: ReadResult[], { session, notice }: Desk): Promise<void> {
  const articles = results.flatMap(articlesOf);
  const [several] = results.filter((result) => result.kind === 'several');
  const ids = articles.length > 0 ? await session.replace(...articles.map(contentOf)) : [];
  const messages = [...(articles.length > 1 ? [words().desk.alsoAdded(articles.length - 1)] : []), ...results.flatMap(messageOf)];
  if (several && results.length === 1) {
    notice.say(messages.join(' '), words().desk.readAsOne, () => void readAsOne(several.whole, ids, session));
  } else if (messages.length > 0) {
    notice.say(messages.join(' '));
  }
}

/** Shows the text as one article in place of those that it was taken for. */
async function readAsOne(whole: ReadArticle, ids: string[], session: Session): Promise<void> {
  await session.replace(contentOf(whole));
  await session.remove(ids);
}

function articlesOf(result: ReadResult): ReadArticle[] {
  if (result.kind === 'several') return result.articles;
  return result.kind === 'article' || result.kind === 'little' ? [result.article] : [];
}

function messageOf(result: ReadResult): string[] {
  if (result.kind === 'failure') return [result.name ? `${result.name}: ${result.reason}` : result.reason];
  if (result.kind === 'several') return [words().reading.several(result.articles.length)];
  return result.kind === 'address' ? [result.message] : [];
}

/** An article that was read, as the desk takes it; what is not known of it is left out. */
export function contentOf({ text, title, byline, publisher, published, address, blocks, leftOut }: ReadArticle): Content {
  const stated = Object.entries({ title, byline, publisher, date: published, address }).filter(([, value]) => value);
  return {
    text,
    ...(stated.length > 0 && { source: Object.fromEntries(stated) }),
    ...(blocks.length > 0 && { blocks }),
    ...(leftOut.length > 0 && { leftOut }),
  };
}
