// Whether the rows above and below an article may come without moving what a reader sees.

export type Row = 'above' | 'below';

/** Whether the page keeps the rows' room from its first paint on, as nutgraf-article.css does. */
export function keepsRoom(element: Element): boolean {
  return getComputedStyle(element).getPropertyValue('--nutgraf-room').trim() === 'kept';
}

/** Calls `come` for each row as soon as its place is below the window, where nothing that is seen would move. */
export function whenUnseen(sentinels: Record<Row, Element>, signal: AbortSignal, come: (row: Row) => void): void {
  const observer = new IntersectionObserver((entries) => {
    for (const { target, boundingClientRect, rootBounds } of entries) {
      if (!rootBounds || boundingClientRect.top < rootBounds.bottom) {
        hint();
        continue;
      }
      observer.unobserve(target);
      come(target === sentinels.above ? 'above' : 'below');
    }
  });
  for (const sentinel of Object.values(sentinels)) observer.observe(sentinel);
  signal.addEventListener('abort', () => observer.disconnect());
}

let hasHinted = false;

function hint(): void {
  if (hasHinted) return;
  hasHinted = true;
  console.info('<nutgraf-article>: link nutgraf-article.css to keep room for the story and the panels; until then they come only where nothing moves.');
}
