// The careful reader's network, as the engine waits for it.

/** Whether it has come into the worker. It is asked for when it is first wanted, and anew where it did not come. */
export class CarefulNetwork {
  private coming: Promise<boolean> | null = null;
  private resolve: (isThere: boolean) => void = () => {};

  /** `ask` tells the worker to fetch it. */
  constructor(private readonly ask: () => void) {}

  /** Whether it has come, once that is known. Rejects where `signal` is aborted. */
  isThere(signal?: AbortSignal): Promise<boolean> {
    signal?.throwIfAborted();
    const coming = this.coming ?? this.begin();
    if (!signal) return coming;
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      void coming.then(resolve);
    });
  }

  /** It has come, or will not. */
  settle(isThere: boolean): void {
    this.resolve(isThere);
    if (!isThere) this.coming = null;
  }

  private begin(): Promise<boolean> {
    const coming = (this.coming = new Promise((resolve) => (this.resolve = resolve)));
    try {
      this.ask();
    } catch {
      this.settle(false);  // there is no worker; the analysis that wants it says why
    }
    return coming;
  }
}
