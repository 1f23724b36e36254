// The link that one drags to the bookmarks, to hand the page that one is on to this desk.
import { words } from '../words/catalogue.js';
import { bookmarklet } from './page-copy.js';

/** Makes `link` that bookmark; a press of it here says what it is for. */
export function offerBookmarklet(link: HTMLAnchorElement, say: (message: string) => void): void {
  const { reading } = words();
  link.href = bookmarklet(new URL('./', location.origin + location.pathname).href);
  link.textContent = reading.bookmarklet;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    say(reading.bookmarkletHelp);
  });
}
