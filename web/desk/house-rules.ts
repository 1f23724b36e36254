// The rules of the house that a reader has asked for: kept on the device, and applied to every article.
import type { AnalyzeOptions } from '../engine/engine.js';

const kName = 'nutgraf-house';

interface Kept {
  on: boolean;
  /** A rules file; none where the rules are those that ship. */
  file?: { name: string; text: string };
}

/** The choice. What cannot be kept, or is not to be, stays in memory as long as the tab is open. */
export class HouseRules {
  private memory: Kept | null = null;

  constructor(private readonly keepsNothing: () => boolean) {}

  get chosen(): Kept {
    return this.memory ?? readKept();
  }

  set chosen(chosen: Kept) {
    this.memory = this.keepsNothing() || !keep(chosen) ? chosen : null;
  }

  /** What an analysis is asked for. */
  get options(): Pick<AnalyzeOptions, 'house'> {
    const { on, file } = this.chosen;
    return on ? { house: file?.text ?? true } : {};
  }
}

function readKept(): Kept {
  try {
    const { on, file } = JSON.parse(localStorage.getItem(kName) ?? '{}') as Partial<Kept>;
    const isFile = typeof file?.name === 'string' && typeof file.text === 'string';
    return { on: on === true, ...(isFile ? { file } : {}) };
  } catch {
    return { on: false };
  }
}

function keep(chosen: Kept): boolean {
  try {
    if (chosen.on || chosen.file) localStorage.setItem(kName, JSON.stringify(chosen));
    else localStorage.removeItem(kName);
    return true;
  } catch {
    return false;
  }
}
