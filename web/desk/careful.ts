// Whether the careful reader reads what the desk shows: where somebody asks for it, for its network is large.
import type { Reader } from '../engine/engine.js';
import { element } from './page.js';

const kName = 'nutgraf-reader';

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
    return this.memory ?? readKept() ?? 'swift';
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
