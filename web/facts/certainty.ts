// How sure a fact must be to be shown without being asked for.
import type { Entity, Event } from '../engine/analysis.js';

/** Four in five events at least this sure are wholly right. */
const kSureEvent = 0.7;

/** Nine in ten entities at least this sure have the right type, their whole name, all their mentions and nobody else's. */
const kSureEntity = 0.75;

export function isSure({ confidence }: Event): boolean {
  return confidence >= kSureEvent;
}

export function isSureEntity({ confidence }: Entity): boolean {
  return confidence >= kSureEntity;
}
