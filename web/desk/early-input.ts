// The part of the page that reads drops and pastes comes after the first analysis, or as soon as something may be dropped or pasted.
// What is dropped, pasted or handed over before it has come is held until then: else the browser would open a file in place of the page.

/** What was held: data that was dropped or pasted, or a page from the extension. */
type Held = { data: DataTransfer } | { page: unknown };

/** Signs that something may come, or that the first analysis is over. */
const kSigns = ['dragenter', 'keydown', 'pointerdown', 'nutgraf-analysis', 'nutgraf-error'];

/** Holds what comes until `release` is called. */
export class EarlyInput {
  /** The button for files or for the clipboard that was pressed last; it has done nothing yet. */
  pressed: HTMLElement | null = null;
  private readonly held: Held[] = [];
  private readonly ending = new AbortController();

  constructor() {
    const { signal } = this.ending;
    document.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    document.addEventListener('drop', (event) => this.hold(event, event.dataTransfer), { signal });
    document.addEventListener('paste', (event) => this.hold(event, event.clipboardData), { signal });
    document.addEventListener('click', ({ target }) => (this.pressed = (target as Element).closest<HTMLElement>('#open, #paste') ?? this.pressed), { signal });
    addEventListener('message', ({ source, data }: MessageEvent<unknown>) => source === window && this.held.push({ page: data }), { signal });
  }

  /** Resolves when the page needs to read; at once where another app has opened it to hand something over. */
  needed(): Promise<void> {
    if (location.hash || location.search) return Promise.resolve();
    return new Promise((resolve) => {
      for (const sign of [...kSigns, 'drop', 'paste']) document.addEventListener(sign, () => resolve(), { signal: this.ending.signal });
    });
  }

  /** Hears nothing any more, and gives what was dropped and pasted. */
  release(): DataTransfer[] {
    this.ending.abort();
    for (const held of this.held) if ('page' in held) postMessage(held.page, location.origin);
    return this.held.flatMap((held) => ('data' in held ? [held.data] : []));
  }

  /** Browsers empty the data after the event, so it is copied. */
  private hold(event: Event, data: DataTransfer | null): void {
    const isInBox = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
    if (!data || (isInBox && data.files.length === 0)) return;
    event.preventDefault();
    const copy = new DataTransfer();
    for (const type of ['text/plain', 'text/html']) if (data.types.includes(type)) copy.setData(type, data.getData(type));
    for (const file of data.files) copy.items.add(file);
    this.held.push({ data: copy });
  }
}
