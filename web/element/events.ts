// What the elements tell a page.
import type { Analysis } from '../engine/analysis.js';
import type { Progress, Stage } from '../engine/engine.js';
import type { Selection, Span } from '../facts/facts.js';
import type { Given } from './given-facts.js';

/** What `nutgraf-analysis` tells: the analysis, the text that it is of, what it was made with, and how long it took. */
export interface AnalysisDetail {
  analysis: Analysis;
  text: string;
  stage: Stage;
  milliseconds: number;
  /** What the page says of the article itself; empty for a text that was given. */
  given: Given;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'nutgraf-analysis': CustomEvent<AnalysisDetail>;
    'nutgraf-draft': CustomEvent<AnalysisDetail>;
    'nutgraf-error': CustomEvent<Error>;
    'nutgraf-point': CustomEvent<string | null>;
    'nutgraf-progress': CustomEvent<Progress>;
    'nutgraf-publish': CustomEvent<string>;
    'nutgraf-select': CustomEvent<Selection>;
    'nutgraf-words': CustomEvent<Span>;
  }
}
