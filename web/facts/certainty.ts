// How sure a fact must be to be shown without being asked for.
import type { Event } from '../engine/analysis.js';

/** Four in five events at least this sure are wholly right. */
const kSure = 0.7;

export function isSure({ confidence }: Event): boolean {
  return confidence >= kSure;
}
