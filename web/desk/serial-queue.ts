// Work that is done one piece after the other.

/** Pieces of work of which each begins when the one before has ended, also where that one failed. */
export class SerialQueue {
  private last: Promise<unknown> = Promise.resolve();

  /** Does the work when its turn has come; gives its result. */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = this.last.then(work);
    this.last = next.catch(() => {});
    return next;
  }
}
