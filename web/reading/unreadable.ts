// Why a file cannot be read, as its reader throws it.
import type { Catalogue } from '../words/catalogue.js';

/** A name of `words().reading.reasons`. */
export type Reason = keyof Catalogue['reading']['reasons'];

export class Unreadable extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
  }
}
