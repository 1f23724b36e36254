// A sentence with the arcs of its dependency tree above the words, as SVG. It is for the eye: the table says the same.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { words as catalogue } from '../words/catalogue.js';
import { layOut, type Arc, type TreeWord } from './tree-layout.js';

/** The families that words, and tags and labels, are written in. */
export interface TreeFonts {
  word: string;
  small: string;
}

interface Point {
  x: number;
  y: number;
}

// In pixels, for the root font size of 16 that the drawing scales with.
const kWordSize = 17;
const kSmallSize = 11.5;
const kStep = 21;  // from one level of arcs to the next
const kBend = 7;
const kSpread = 4;  // between the arc that comes to a word and those that leave it

/** The tree; `choose` is told the index of a word that is clicked. */
export function dependencyTree(words: TreeWord[], chosen: number, fonts: TreeFonts, choose: (word: number) => void): TemplateResult {
  const pen = document.createElement('canvas').getContext('2d')!;
  const layout = layOut(words, (text, kind) => {
    pen.font = kind === 'word' ? `${kWordSize}px ${fonts.word}` : `${kSmallSize}px ${fonts.small}`;
    return pen.measureText(text).width;
  });
  const base = (layout.levels + 2) * kStep;
  const height = base + 44;
  return html`<svg aria-hidden="true" viewBox="0 0 ${layout.width} ${height}" width="${layout.width / 16}rem" height="${height / 16}rem">
    ${layout.arcs.map((arc) => drawArc(arc, words[arc.dependent]!.relation, layout.middles, base, arc.dependent === chosen))}
    ${words.map((word, index) => (word.head < 0 ? drawRoot(layout.middles[index]!, kStep, base, index === chosen) : nothing))}
    ${words.map((word, index) => {
      const [middle, width] = [layout.middles[index]!, layout.widths[index]! + 10];
      return svg`<g class=${index === chosen ? 'word chosen' : 'word'} @click=${() => choose(index)}>
        <rect x=${middle - width / 2} y=${base + 2} width=${width} height="42" rx="3"></rect>
        <text x=${middle} y=${base + 20} font-size=${kWordSize}>${word.text}</text>
        <text class="small" x=${middle} y=${base + 37} font-size=${kSmallSize}>${word.tag}</text>
      </g>`;
    })}
  </svg>`;
}

function drawArc({ head, dependent, level }: Arc, label: string, middles: number[], base: number, chosen: boolean): SVGTemplateResult {
  const way = Math.sign(dependent - head);
  const [from, to, top] = [middles[head]! + way * kSpread, middles[dependent]!, base - level * kStep];
  const rise = `M${from} ${base}V${top + kBend}Q${from} ${top} ${from + way * kBend} ${top}`;
  const fall = `H${to - way * kBend}Q${to} ${top} ${to} ${top + kBend}V${base}`;
  return drawLine(rise + fall, { text: label, x: (from + to) / 2, y: top - 4 }, { x: to, y: base }, chosen);
}

function drawRoot(middle: number, top: number, base: number, chosen: boolean): SVGTemplateResult {
  return drawLine(`M${middle} ${top}V${base}`, { text: catalogue().views.grammar.root, x: middle, y: top - 4 }, { x: middle, y: base }, chosen);
}

/** A line with its label, and the tip of an arrow where it comes to a word. */
function drawLine(line: string, label: Point & { text: string }, tip: Point, chosen: boolean): SVGTemplateResult {
  return svg`<g class=${chosen ? 'arc chosen' : 'arc'}>
    <path class="line" d=${line}></path>
    <path class="tip" d="M${tip.x} ${tip.y}l-3 -6h6z"></path>
    <text class="small" x=${label.x} y=${label.y} font-size=${kSmallSize}>${label.text}</text>
  </g>`;
}
