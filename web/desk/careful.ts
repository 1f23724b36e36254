// Whether the careful reader reads what the desk shows: it does unless somebody says no, or pays for what is loaded by its size.
import type { Reader } from '../engine/engine.js';
import { element } from './page.js';

const kName = 'nutgraf-reader';

interface Connection {
  saveData?: boolean;
  type?: string;
}

/** The box beside the article; `changed` is called when another reader is to read. What cannot be kept is forgotten with the tab. */
export class CarefulReader {
  private readonly box = element<HTMLInputElement>('careful');
  private memory: Reader | null = null;

  constructor(
    private readonly keepsNothing: () => boolean,
    changed: () => void,
  ) {
    this.box.checked = this.reader === 'careful';
    this.box.addEventListener('change', () => {
      this.take(this.box.checked ? 'careful' : 'swift');
      changed();
    });
  }

  get reader(): Reader {
    return this.memory ?? readKept() ?? (isMetered() ? 'swift' : 'careful');
  }

  private take(reader: Reader): void {
    this.memory = reader;
    if (this.keepsNothing()) return;
    try {
      localStorage.setItem(kName, reader);
    } catch {
      // this tab remembers it
    }
  }
}

function readKept(): Reader | null {
  try {
    const kept = localStorage.getItem(kName);
    return kept === 'swift' || kept === 'careful' ? kept : null;
  } catch {
    return null;
  }
}

/** Whether the browser says that this line is paid for by what goes over it. */
function isMetered(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection };
  return connection?.saveData === true || connection?.type === 'cellular';
}
