// When an article is to be read: when somebody sees it, when the page has nothing else to do, or when somebody asks for it.

/** "visible" where left out or unknown. */
export type LoadMode = 'visible' | 'idle' | 'click';

/** How near to the window an article counts as seen. */
const kNear = '200px';
const kLongestWait = 2000;  // milliseconds after which a page that is never idle is taken for idle

/** Resolves when the element is wanted; never after `signal` was aborted. */
export async function whenWanted(element: Element, mode: LoadMode, signal: AbortSignal): Promise<void> {
  if (mode === 'click') return whenUsed(element, signal);
  if (mode !== 'idle') await whenSeen(element, signal);
  await whenIdle();
  if (signal.aborted) await new Promise(() => {});
}

function whenSeen(element: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: kNear },
    );
    observer.observe(element);
    signal.addEventListener('abort', () => observer.disconnect());
  });
}

function whenUsed(element: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    for (const event of ['click', 'focusin']) element.addEventListener(event, () => resolve(), { once: true, signal });
  });
}

function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    const wait = (): void => {
      if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: kLongestWait });
      else setTimeout(resolve, 200);  // Safari
    };
    if (document.readyState === 'complete') wait();
    else addEventListener('load', wait, { once: true });
  });
}
