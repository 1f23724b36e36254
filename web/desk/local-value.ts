// A value that all tabs and articles on this device share.

/** How a value is kept, and when. */
export interface Keeping<Value> {
  /** Its name in the browser's local storage. */
  name: string;
  /** The value of what was kept, as parsed JSON; of null where nothing was. */
  read: (kept: unknown) => Value;
  /** Whether there is nothing to keep of a value. */
  isEmpty: (value: Value) => boolean;
  /** Whether the reader wants nothing to be kept. */
  keepsNothing: () => boolean;
  /** Is called when another tab has changed it. */
  changed: () => void;
}

/** The value. What cannot be kept, or is not to be, stays in memory as long as the tab is open. */
export class LocalValue<Value> {
  private memory: Value | null = null;

  constructor(private readonly keeping: Keeping<Value>) {
    addEventListener('storage', ({ key }) => {
      if (key === keeping.name) keeping.changed();
    });
  }

  /** The value of now, whichever tab has set it. */
  get value(): Value {
    return this.memory ?? this.readKept();
  }

  set value(value: Value) {
    this.memory = this.keeping.keepsNothing() || !this.keep(value) ? value : null;
  }

  private readKept(): Value {
    const { name, read } = this.keeping;
    try {
      return read(JSON.parse(localStorage.getItem(name) ?? 'null'));
    } catch {
      return read(null);
    }
  }

  /** Whether the value could be kept. */
  private keep(value: Value): boolean {
    const { name, isEmpty } = this.keeping;
    try {
      if (isEmpty(value)) localStorage.removeItem(name);
      else localStorage.setItem(name, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  }
}
