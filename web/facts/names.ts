// Which entities bear a name: those that a list of names is for.
import type { Entity } from '../engine/analysis.js';

/** Whether it is called by a name, or is a group of such ("the two leaders"); not "the conversation", and no mere thing. */
export function isNamed({ type, mentions, members }: Entity): boolean {
  return members.length > 0 || (type !== 'OTHER' && mentions.some(({ kind }) => kind === 'name'));
}
