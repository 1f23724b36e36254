// Which views there are, what each is made of, and which of them an article fills.
import type { Analysis } from '../engine/analysis.js';
import { isNamed } from '../facts/names.js';
import { hasDisputes } from './disputes.js';
import { hasPlaces } from './places.js';

/** The views, in their order, with the lists that each shows. */
const kViews = {
  who: ['entities'],
  said: ['sources', 'quotes'],
  when: ['timeline', 'places', 'times'],
  disputed: ['disputes'],
  check: ['checks', 'figures'],
  more: ['events', 'grammar', 'document', 'corrections', 'json'],
} as const;

export type ViewName = keyof typeof kViews;

/** The lists that views are made of. */
export type PanelName = (typeof kViews)[ViewName][number];

/** A view with those of its lists that are wanted. */
export interface View {
  name: ViewName;
  panels: PanelName[];
}

export const kAllViews = Object.keys(kViews).join(' ');

/** What makes a list worth being shown. */
const kFilled: Record<PanelName, (analysis: Analysis) => boolean> = {
  entities: ({ entities }) => entities.some(isNamed),
  sources: ({ sources }) => sources.length > 0,
  quotes: ({ quotes }) => quotes.length > 0,
  timeline: ({ story }) => story.timeline.length > 0,
  places: hasPlaces,
  times: ({ times }) => times.length > 0,
  disputes: hasDisputes,
  checks: ({ checks }) => checks.length > 0,
  figures: ({ figures }) => figures.length > 0,
  events: ({ events }) => events.length > 0,
  grammar: ({ sentences }) => sentences.length > 0,
  document: ({ document: { blocks } }) => blocks.length > 0,
  corrections: ({ document: { blocks } }) => blocks.length > 0,
  json: ({ document: { blocks } }) => blocks.length > 0,
};

/** The views that a list of words asks for: "said" for a whole view, "quotes" for that list of it. */
export function viewsOf(wanted: string): View[] {
  const named = wanted.split(/\s+/);
  const places = Object.entries(kViews).map(([view, panels]) => {
    const chosen = named.includes(view) ? [...panels] : panels.filter((panel) => named.includes(panel));
    const first = named.findIndex((word) => word === view || (panels as readonly string[]).includes(word));
    return { first, view: { name: view as ViewName, panels: chosen } };
  });
  return places.filter(({ view }) => view.panels.length > 0).sort((a, b) => a.first - b.first).map(({ view }) => view);
}

/** What a page brings itself: the views that it fills, and whether it takes corrections. */
export interface Brought {
  views?: readonly string[];
  corrections?: boolean;
}

/** The same without what the article leaves empty, except for what the page brings. */
export function filledViews(views: View[], analysis: Analysis, { views: byPage = [], corrections = false }: Brought = {}): View[] {
  const isShown = (panel: PanelName): boolean => kFilled[panel](analysis) && (panel !== 'corrections' || corrections);
  const filled = views.map(({ name, panels }) => ({ name, panels: panels.filter(isShown) }));
  return filled.filter(({ name, panels }) => panels.length > 0 || byPage.includes(name));
}
