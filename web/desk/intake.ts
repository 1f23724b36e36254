// What comes to the desk from files, the clipboard and the drop target, and what is said where it cannot be taken.
import { words } from '../words/catalogue.js';
import { acceptDrops } from './drop.js';
import { isAddress } from './hints.js';
import type { Content } from './new-article.js';
import type { Session } from './session.js';
import { element } from './page.js';

/** Makes the Open and Paste buttons, drops and pastes bring articles to `session`; `tell` says what could not be taken. */
export function acceptArticles(session: Session, tell: (message: string) => void, showBox: () => void): void {
  const takeText = (text: string): void => {
    if (!text.trim()) tell(words().desk.noWords);
    else if (isAddress(text)) tell(words().desk.isAddress);
    else void session.replace({ text });
  };
  const takeFiles = (files: File[]): Promise<void> => readFiles(files, session, tell);

  acceptDrops(element('drop-target'), { takeText, takeFiles: (files) => void takeFiles(files) });
  const picker = element<HTMLInputElement>('file');
  element('open').addEventListener('click', () => picker.click());
  picker.addEventListener('change', () => {
    void takeFiles([...(picker.files ?? [])]);
    picker.value = '';
  });
  element('paste').addEventListener('click', async () => {
    try {
      const text = await navigator.clipboard.readText();
      if (text.trim()) takeText(text);
      else tell(words().desk.noClipboardText);
    } catch {
      showBox();
      tell(words().desk.clipboardRefused);
    }
  });
}

/** Each file that is a text becomes an article; each other one is named. Where none is, nothing changes. */
async function readFiles(files: File[], session: Session, tell: (message: string) => void): Promise<void> {
  const contents: Content[] = [];
  const refused: string[] = [];
  for (const file of files) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
      if (text.trim()) contents.push({ text });
      else refused.push(words().desk.noWords);
    } catch {
      refused.push(words().desk.notText(file.name));
    }
  }
  if (contents.length > 0) await session.replace(...contents);
  const others = contents.length > 1 ? [words().desk.alsoAdded(contents.length - 1)] : [];
  if (refused.length + others.length > 0) tell([...others, ...refused].join(' '));
}
