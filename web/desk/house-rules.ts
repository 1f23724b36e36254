// The rules of the house that a reader has asked for: kept on the device, and applied to every article.
import type { AnalyzeOptions } from '../engine/engine.js';
import { LocalValue } from './local-value.js';

/** What the reader has chosen. */
export interface ChosenRules {
  on: boolean;
  /** A rules file; none where the rules are those that ship. */
  file?: { name: string; text: string };
}

/** The choice. */
export type HouseRules = LocalValue<ChosenRules>;

/** The choice of this device; `changed` is called when another tab has changed it. */
export function houseRules(keepsNothing: () => boolean, changed: () => void): HouseRules {
  return new LocalValue<ChosenRules>({ name: 'nutgraf-house', read: readChosen, isEmpty: ({ on, file }) => !on && !file, keepsNothing, changed });
}

/** What an analysis is asked for. */
export function optionsOf({ on, file }: ChosenRules): Pick<AnalyzeOptions, 'house'> {
  return on ? { house: file?.text ?? true } : {};
}

function readChosen(kept: unknown): ChosenRules {
  const { on, file } = (kept ?? {}) as Partial<ChosenRules>;
  const isFile = typeof file?.name === 'string' && typeof file.text === 'string';
  return { on: on === true, ...(isFile ? { file } : {}) };
}
