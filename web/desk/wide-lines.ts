// The corrections of every article, which all articles on this device share.
import type { Correction } from '../engine/corrections.js';
import { isLine, isWide } from './correction-steps.js';

const kName = 'nutgraf-corrections';

/** The list. What cannot be kept, or is not to be, stays in memory as long as the tab is open. */
export class WideLines {
  private memory: readonly Correction[] | null = null;

  /** `changed` is called when another tab has changed the list. */
  constructor(
    private readonly keepsNothing: () => boolean,
    changed: () => void,
  ) {
    addEventListener('storage', ({ key }) => {
      if (key === kName) changed();
    });
  }

  get lines(): readonly Correction[] {
    return this.memory ?? readKept();
  }

  set lines(lines: readonly Correction[]) {
    this.memory = this.keepsNothing() || !keep(lines) ? lines : null;
  }
}

function readKept(): Correction[] {
  try {
    const kept = JSON.parse(localStorage.getItem(kName) ?? '[]') as unknown;
    return Array.isArray(kept) ? kept.filter((line): line is Correction => isLine(line) && isWide(line)) : [];
  } catch {
    return [];
  }
}

function keep(lines: readonly Correction[]): boolean {
  try {
    if (lines.length > 0) localStorage.setItem(kName, JSON.stringify(lines));
    else localStorage.removeItem(kName);
    return true;
  } catch {
    return false;
  }
}
