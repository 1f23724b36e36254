// What is typed while another text is on its way into the text box.

/** The waiting for a text, as a paste that is still being read. What is typed meanwhile belongs behind it, or to the text before. */
export class AwaitedText {
  /** While a text is awaited: what the box held when that began, and what it holds now. */
  private typed: { before: string; now: string } | null = null;

  /** `edit` gives the article in hand what was typed, where that belongs to it. */
  constructor(private readonly edit: (text: string) => void) {}

  /** Begins to wait. The box holds `before`. */
  begin(before: string): void {
    this.typed = { before, now: before };
  }

  /** Takes what the box holds now; false where no text is awaited. */
  take(text: string): boolean {
    if (this.typed) this.typed.now = text;
    return this.typed !== null;
  }

  /** Waits no longer: what was typed since belongs to the article in hand. */
  settle(): void {
    const { typed } = this;
    this.typed = null;
    if (typed && typed.now !== typed.before) this.edit(typed.now);
  }

  /** Waits no longer: `text` has come. Gives it with what was typed behind it; what was typed elsewhere stays in the article in hand. */
  join(text: string): string {
    if (!this.typed) return text;
    const { before, now } = this.typed;
    if (text !== before && !now.startsWith(before)) this.settle();
    this.typed = null;
    return text === before ? now : text + (now.startsWith(before) ? now.slice(before.length) : '');
  }
}
