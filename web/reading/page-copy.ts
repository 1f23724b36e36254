// Runs within other sites: the bookmarklet and the extension call these two functions there, so each stands on its own and uses
// nothing of this module.

/** A page as it is handed to Nutgraf. */
export interface PageCopy {
  html: string;
  address: string;
}

/**
 * Copies the page that one is on, or what is selected of it: its words and what it states about itself, without scripts, styles,
 * pictures and what it hides.
 */
export function copyPage(): PageCopy {
  const dropped = 'script:not([type="application/ld+json"]), style, link:not([rel="canonical"]), svg, iframe, object, embed, noscript, template, video, audio, canvas, input, textarea, select';
  const copy = document.documentElement.cloneNode(true) as Element;
  const originals = document.documentElement.querySelectorAll('body *');
  const copies = [...copy.querySelectorAll('body *')];
  originals.forEach((element, i) => {
    if (getComputedStyle(element).display === 'none' && !(element instanceof HTMLScriptElement)) copies[i]!.setAttribute('hidden', '');
  });
  const selection = getSelection();
  if (selection && selection.rangeCount > 0 && selection.toString().trim().length > 200) {
    copy.querySelector('body')!.replaceChildren(selection.getRangeAt(0).cloneContents());
  }
  for (const element of copy.querySelectorAll(`${dropped}, [hidden]`)) element.remove();
  const kept = new Set(['class', 'id', 'role', 'rel', 'href', 'property', 'name', 'content', 'itemprop', 'datetime', 'type', 'aria-hidden', 'data-testid', 'charset']);
  for (const element of copy.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) if (!kept.has(name)) element.removeAttribute(name);
  }
  return { html: copy.outerHTML, address: location.href };
}

/**
 * Opens Nutgraf at `desk` and hands it the copy when it says that it is ready. Nothing goes to a server: the message stays in the
 * browser, and so does the fragment that is used where the new window cannot answer.
 */
export function handOver(desk: string, copy: PageCopy): void {
  const { origin } = new URL(desk);
  const carry = (): void => {
    location.href = `${desk}#page=${encodeURIComponent(JSON.stringify(copy))}`;
  };
  const opened = open(`${desk}#from-page`);
  if (!opened) return carry();
  let isDone = false;
  addEventListener('message', (event) => {
    if (isDone || event.source !== opened || event.data?.nutgraf !== 'ready') return;
    isDone = true;
    opened.postMessage({ nutgraf: 'page', ...copy }, origin === 'null' ? '*' : origin);
  });
  // A site may cut itself off from the windows that it opens.
  setTimeout(() => {
    if (!isDone && opened.closed) carry();
  }, 4000);
}

/** The address of a bookmark that hands the page one is on to the desk at `desk`. */
export function bookmarklet(desk: string): string {
  return `javascript:${encodeURIComponent(`(${handOver.toString()})(${JSON.stringify(desk)},(${copyPage.toString()})());void 0`)}`;
}
