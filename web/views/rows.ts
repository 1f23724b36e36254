// Long lists: only those rows are drawn that are near what is seen, so that a view of thousands opens at once.
import { html, noChange, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, PartType, type ChildPart, type DirectiveResult, type PartInfo } from 'lit/directive.js';
import { ref } from 'lit/directives/ref.js';

/** As many rows are drawn at a time. */
const kChunk = 24;
/** Rows are drawn when they are nearer than this to what is seen. */
const kReach = '800px';

export interface RowOptions<Item> {
  /** Draws a run of items. */
  draw: (items: readonly Item[], first: number) => unknown;
  /** How high a row is, in pixels, as long as it is not drawn. */
  height: number;
  /** The index of a row that must be there, because it is chosen; -1 where none is. */
  chosen?: number;
}

class Rows extends AsyncDirective {
  private items: readonly unknown[] = [];
  private options: RowOptions<unknown> = { draw: () => '', height: 0 };
  private readonly drawn = new Set<number>();
  private readonly chunkOf = new WeakMap<Element, number>();
  private observer: IntersectionObserver | null = null;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.CHILD) throw new Error('rows() stands where an element may stand.');
  }

  override render(items: readonly unknown[], options: RowOptions<unknown>): unknown {
    if (!isSameList(items, this.items)) this.drawn.clear();
    [this.items, this.options] = [items, options];
    this.drawn.add(0);
    if (items.length > kChunk) addEventListener('beforeprint', this.drawAll);
    if ((options.chosen ?? -1) >= 0) this.drawn.add(Math.floor(options.chosen! / kChunk));
    return this.chunks();
  }

  override update(_part: ChildPart, [items, options]: [readonly unknown[], RowOptions<unknown>]): unknown {
    return this.isConnected ? this.render(items, options) : noChange;
  }

  private chunks(): unknown[] {
    const { items, options } = this;
    return Array.from({ length: Math.ceil(items.length / kChunk) }, (_, chunk) => {
      const first = chunk * kChunk;
      const part = items.slice(first, first + kChunk);
      if (this.drawn.has(chunk)) return options.draw(part, first);
      return html`<div class="undrawn" data-rows=${part.length} .style=${`height: ${part.length * options.height}px`} ${ref((element) => this.watch(element, chunk))}></div>`;
    });
  }

  /** Draws a run of rows as soon as its place comes near. */
  private watch(element: Element | undefined, chunk: number): void {
    if (!element) return;
    this.observer ??= newObserver((seen) => this.draw(seen));
    this.chunkOf.set(element, chunk);
    this.observer.observe(element);
  }

  private draw(seen: Element[]): void {
    for (const element of seen) {
      this.observer?.unobserve(element);
      this.drawn.add(this.chunkOf.get(element)!);
    }
    if (this.isConnected) this.setValue(this.chunks());
  }

  private readonly drawAll = (): void => {
    for (let chunk = 0; chunk * kChunk < this.items.length; ++chunk) this.drawn.add(chunk);
    this.setValue(this.chunks());
  };

  protected override disconnected(): void {
    this.observer?.disconnect();
    this.observer = null;
    removeEventListener('beforeprint', this.drawAll);
  }

  protected override reconnected(): void {
    this.setValue(this.chunks());
  }
}

/** Lists are the same where what is chosen in them has changed only: they are as long and begin and end with the same. */
function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one[0] === other[0] && one.at(-1) === other.at(-1);
}

function newObserver(show: (seen: Element[]) => void): IntersectionObserver {
  const tell = (entries: IntersectionObserverEntry[]): void => {
    const seen = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
    if (seen.length > 0) show(seen);
  };
  return new IntersectionObserver(tell, { rootMargin: kReach, scrollMargin: kReach } as IntersectionObserverInit);
}

const rowsDirective = directive(Rows);

/** The items of a list as rows; those that are far from what is seen are drawn when they come near. */
export function rows<Item>(items: readonly Item[], options: RowOptions<Item>): TemplateResult | DirectiveResult<typeof Rows> {
  return rowsDirective(items, options as RowOptions<unknown>);
}
