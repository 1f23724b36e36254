// A text before its analysis: the lines of it, so that it can be read at once.
import type { Block } from '../engine/analysis.js';

/** The lines of a text as blocks; the first one as its headline where more follow. */
export function plainBlocks(text: string): Block[] {
  const lines = [...text.matchAll(/\S.*/g)];
  return lines.map(({ 0: line, index }, nth) => ({
    kind: nth === 0 && lines.length > 1 ? 'headline' : 'paragraph',
    start: index,
    end: index + line.trimEnd().length,
  }));
}
