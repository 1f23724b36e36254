// Marks words in place by the CSS Custom Highlight API, which leaves the marked document as it is. A browser without it
// shows the lists only.
import type { FactKind } from '../facts/facts.js';
import { voiceHighlights } from './voice-looks.js';
import { kVoiceLooks, type VoiceLook } from '../facts/voices.js';

/** `voice-…` are the words of a voice, `quoted-…` those that another voice quotes of it. */
export type Layer = FactKind | `voice-${VoiceLook}` | `quoted-${VoiceLook}` | 'pointed' | 'related' | 'selected';

/** Bottom first: a name within a quote is seen as both. */
const kLayers: readonly Layer[] = [
  ...kVoiceLooks.map((look) => `voice-${look}` as const),
  ...kVoiceLooks.map((look) => `quoted-${look}` as const),
  'quote',
  'name',
  'time',
  'pointed',
  'related',
  'selected',
];

const kStyles = `
  ${voiceHighlights}
  ::highlight(nutgraf-quote) {
    background-color: var(--nutgraf-quote-tint, light-dark(#e6eee3, #27342a));
  }
  ::highlight(nutgraf-name) {
    text-decoration: underline solid 2px var(--nutgraf-name, light-dark(#3a6ea5, #7fb0e0));
    text-underline-offset: 0.2em;
  }
  ::highlight(nutgraf-time) {
    text-decoration: underline dotted 2px var(--nutgraf-time, light-dark(#9a6200, #dba54a));
    text-underline-offset: 0.2em;
  }
  ::highlight(nutgraf-pointed) {
    background-color: var(--nutgraf-pointed-tint, light-dark(#e3e9f3, #2b3648));
  }
  ::highlight(nutgraf-related) {
    background-color: var(--nutgraf-related-tint, light-dark(#f6e7b4, #4a4222));
  }
  ::highlight(nutgraf-selected) {
    background-color: var(--nutgraf-selected-tint, light-dark(#ffd966, #6b5712));
  }
  @media (forced-colors: active) {
    ::highlight(nutgraf-quote) { text-decoration: underline dashed 1px; }
    ::highlight(nutgraf-selected) { background-color: Highlight; color: HighlightText; }
  }
`;

const styled = new WeakSet<Document | ShadowRoot>();

/** The marks of one article. All articles of a page share the registry's highlights; each keeps its own ranges. */
export class Highlighter {
  static readonly supported = typeof Highlight === 'function' && 'highlights' in CSS;
  private readonly ranges = new Map<Layer, AbstractRange[]>();

  /** Makes `ranges` the marks of this layer, in the tree that `root` is the root of. */
  show(layer: Layer, ranges: AbstractRange[], root: Document | ShadowRoot): void {
    if (!Highlighter.supported) return;
    if (!styled.has(root)) addStyles(root);
    const highlight = highlightOf(layer);
    for (const range of this.ranges.get(layer) ?? []) highlight.delete(range);
    for (const range of ranges) highlight.add(range);
    this.ranges.set(layer, ranges);
  }

  clear(): void {
    for (const [layer, ranges] of this.ranges) for (const range of ranges) highlightOf(layer).delete(range);
    this.ranges.clear();
  }
}

function addStyles(root: Document | ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(kStyles);
  root.adoptedStyleSheets.push(sheet);
  styled.add(root);
}

function highlightOf(layer: Layer): Highlight {
  if (!CSS.highlights.has(nameOf(layer))) register();
  return CSS.highlights.get(nameOf(layer))!;
}

/**
 * Registers all layers, bottom first. WebKitGTK 2.50 ends the page where a layer that was registered late lies below an earlier one at the
 * same words.
 */
function register(): void {
  kLayers.forEach((layer, priority) => {
    const highlight = new Highlight();
    highlight.priority = priority;
    CSS.highlights.set(nameOf(layer), highlight);
  });
}

function nameOf(layer: Layer): string {
  return `nutgraf-${layer}`;
}
