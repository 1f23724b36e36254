// Where the words and arcs of a dependency tree stand: from the widths of what is written to coordinates.

export interface TreeWord {
  text: string;
  tag: string;
  relation: string;
  /** The word that it depends on, an index into the sentence's words; -1 for a root. */
  head: number;
}

export interface Arc {
  head: number;
  dependent: number;
  /** How many arcs lie below it and itself; 1 is next to the words. */
  level: number;
}

export interface TreeLayout {
  /** The middle of each word, in pixels from the left. */
  middles: number[];
  widths: number[];
  width: number;
  arcs: Arc[];
  levels: number;
}

/** How wide a text is written as a word, a tag or a label of the tree, in pixels. */
export type Measure = (text: string, kind: 'word' | 'small') => number;

const kGap = 16;  // between two words
const kLabelRoom = 28;  // what a label leaves of its arc: two bends and some air

/** Words as close as their own widths and the labels of their arcs allow, arcs as low as the arcs under them allow. */
export function layOut(words: TreeWord[], measure: Measure): TreeLayout {
  const widths = words.map(({ text, tag }) => Math.max(measure(text, 'word'), measure(tag, 'small')));
  const arcs = stackArcs(words);
  const middles: number[] = [];
  let edge = 0;
  for (const [index, width] of widths.entries()) {
    let middle = edge + kGap + width / 2;
    for (const { head, dependent } of arcs) {
      if (Math.max(head, dependent) !== index) continue;
      middle = Math.max(middle, middles[Math.min(head, dependent)]! + measure(words[dependent]!.relation, 'small') + kLabelRoom);
    }
    middles.push(middle);
    edge = middle + width / 2;
  }
  return { middles, widths, width: edge + kGap, arcs, levels: Math.max(0, ...arcs.map(({ level }) => level)) };
}

/** Short arcs first, each on top of what it spans. */
function stackArcs(words: TreeWord[]): Arc[] {
  const length = ({ head, dependent }: Arc): number => Math.abs(head - dependent);
  const arcs = words
    .map(({ head }, dependent): Arc => ({ head, dependent, level: 0 }))
    .filter(({ head }) => head >= 0)
    .sort((a, b) => length(a) - length(b));
  const tops = words.map(() => 0);  // the highest level between each word and the next
  for (const arc of arcs) {
    const [left, right] = [Math.min(arc.head, arc.dependent), Math.max(arc.head, arc.dependent)];
    arc.level = 1 + Math.max(...tops.slice(left, right));
    tops.fill(arc.level, left, right);
  }
  return arcs;
}
