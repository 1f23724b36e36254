// The corrections of every article, which all articles on this device share.
import type { Correction } from '../engine/corrections.js';
import { isLine, isWide } from './correction-steps.js';
import { LocalValue } from './local-value.js';

/** The list. */
export type WideLines = LocalValue<readonly Correction[]>;

/** The list of this device; `changed` is called when another tab has changed it. */
export function wideLines(keepsNothing: () => boolean, changed: () => void): WideLines {
  const read = (kept: unknown): Correction[] => (Array.isArray(kept) ? kept.filter((line): line is Correction => isLine(line) && isWide(line)) : []);
  return new LocalValue<readonly Correction[]>({ name: 'nutgraf-corrections', read, isEmpty: (lines) => lines.length === 0, keepsNothing, changed });
}
