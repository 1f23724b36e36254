// Watches an article that its page changes. A part that changes again and again, such as a clock, is not waited for and causes nothing.

const kFirstPause = 1500;  // milliseconds of rest before the article is looked at again
const kLongestPause = 60_000;
const kRestless = 3;  // changes of one place, each soon after the one before, that make it restless
const kSoon = 10_000;

/** Calls `onRest` when the article has been changed and rests; each time that it is new makes the next pause longer. */
export class TextWatcher {
  private readonly changes = new WeakMap<Node, { count: number; at: number }>();
  private readonly changed = new Set<Node>();
  private readonly observer = new MutationObserver((records) => this.note(records));
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pause = kFirstPause;

  /** `onRest` says whether it found anything new. */
  constructor(private readonly onRest: () => boolean) {}

  start(root: Node): void {
    this.observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  stop(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
    this.changed.clear();
  }

  private note(records: MutationRecord[]): void {
    const now = performance.now();
    const before = this.changed.size;
    let isNews = false;
    for (const target of new Set(records.map((record) => record.target))) {
      const last = this.changes.get(target);
      const count = last && now - last.at < kSoon ? last.count + 1 : 1;
      this.changes.set(target, { count, at: now });
      if (count >= kRestless) this.changed.delete(target);
      else this.changed.add(target);
      isNews ||= count < kRestless;
    }
    if (isNews) this.wait();
    else if (before > 0 && this.changed.size === 0) clearTimeout(this.timer);
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.changed.clear();
      if (this.onRest()) this.pause = Math.min(2 * this.pause, kLongestPause);
    }, this.pause);
  }
}
